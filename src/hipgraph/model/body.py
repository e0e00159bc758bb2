"""The body figure: outlines in the coordinates of a view, as SVG path data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal


@dataclass(frozen=True, slots=True)
class Landmark:
    """A line that helps to see where one is, and stands for no node."""

    d: str
    solid: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """The side a name stands on, the height of its line, and the point the line leads to."""

    side: Literal["left", "right"]
    y: int
    to: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Structure:
    """A node that is drawn; ``breath`` says how it moves with the breath."""

    node: str
    d: str
    label: Label
    kind: Literal["area", "line", "region"] = "area"
    lines: str | None = None
    breath: Literal["dome", "bowl"] | None = None
    latin: str | None = None


@dataclass(frozen=True, slots=True)
class BodyView:
    """The body from one side; landmarks and structures in the order they are painted."""

    view: Literal["front", "side", "back"]
    box: tuple[int, int, int, int]
    landmarks: tuple[Landmark, ...]
    structures: tuple[Structure, ...]
    ground: str | None = None
