"""A picture: where everything stands, in integers, for every language at once.

Units are px at scale 1, the origin is the top left corner, y grows downwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Lane

Form = Literal["wide", "tall"]


@dataclass(frozen=True, slots=True)
class Box:
    """A node's box by its centre; width and height are even, so that its border is whole too."""

    x: int
    y: int
    w: int
    h: int

    @property
    def left(self) -> int:
        """Return x of the left border."""
        return self.x - self.w // 2

    @property
    def right(self) -> int:
        """Return x of the right border."""
        return self.x + self.w // 2

    @property
    def top(self) -> int:
        """Return y of the upper border."""
        return self.y - self.h // 2

    @property
    def bottom(self) -> int:
        """Return y of the lower border."""
        return self.y + self.h // 2


@dataclass(frozen=True, slots=True)
class Band:
    """The ground of one lane, by its top left corner."""

    lane: Lane
    x: int
    y: int
    w: int
    h: int


@dataclass(frozen=True, slots=True)
class Route:
    """An edge's way from border to border.

    ``d`` is SVG path data with absolute M, L and C and integers only. ``end`` is where the head
    sits and the angle it points in, in degrees clockwise from the right: the tip of an arrow head,
    the middle of a bar, the centre of an open circle.
    """

    d: str
    end: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """A laid-out part of the graph. All mappings are sorted by id."""

    width: int
    height: int
    font: float
    bands: tuple[Band, ...]
    boxes: Mapping[str, Box]
    lines: Mapping[str, Mapping[str, tuple[str, ...]]]
    routes: Mapping[str, Route]
