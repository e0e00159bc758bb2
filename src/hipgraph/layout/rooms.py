"""The rooms of a picture that routes share, made when the first route asks for them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter
from typing import TYPE_CHECKING, Literal

from hipgraph.layout.slots import Group
from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from collections.abc import Hashable

    from hipgraph.layout.layers import Layers

Stage = Literal["track", "port"]
Side = Literal["m-", "m+", "c-", "c+"]
CORNER, PORT_STEP, TRACK_STEP = 10, 15, 9
"""Px a port keeps from a box's corner; px between ports, and between tracks."""


class Rooms:
    """Groups of slots by key. Tracks are placed before ports, whose order depends on them.

    ``exact`` says that every crossing is weighed, ``few`` that a way back may take any room.
    """

    def __init__(self, *, exact: bool, few: bool) -> None:
        self.exact, self.few = exact, few
        self._groups: dict[Stage, dict[Hashable, Group]] = {"track": {}, "port": {}}
        self._walls: Counter[Hashable] = Counter()
        self._sways: dict[Hashable, list[tuple[int, int]]] = {}
        self._lows: dict[Hashable, list[int]] = {}
        self._highs: dict[Hashable, list[int]] = {}

    def place(self, stage: Stage) -> None:
        """Place every slot of a stage."""
        for group in self._groups[stage].values():
            group.place()

    def gap(self, layers: Layers, layer: int, place: int) -> Group:
        """Return the tracks in a gap, at their place along c."""
        low, high = layers.gap(layer, place)
        return self._group(
            "track", ("gap", layers.rows, layer, place), low + CLEAR, high - CLEAR, TRACK_STEP
        )

    def run(self, layers: Layers, before: int) -> Group:
        """Return the tracks along a gutter, at their place along m."""
        low, high = layers.gutter(before)
        key = ("run", layers.rows, before)
        return self._group("track", key, low + CLEAR, high - CLEAR, TRACK_STEP)

    def note_wall(self, layers: Layers, layer: int, place: int) -> None:
        """Remember that an edge stands across a gap."""
        self._walls[layers.rows, layer, place] += 1

    def load(self, layers: Layers, layer: int, place: int) -> tuple[int, int]:
        """Return how many tracks a gap holds, and how many edges stand across it."""
        group = self._groups["track"].get(("gap", layers.rows, layer, place))
        return len(group.slots) if group else 0, self._walls[layers.rows, layer, place]

    def note_sway(self, layers: Layers, before: int, ends: tuple[int, int]) -> None:
        """Remember that an edge goes through a gutter, from where to where along c."""
        key = layers.rows, before
        self._sways.setdefault(key, []).append(ends)
        insort(self._lows.setdefault(key, []), min(ends))
        insort(self._highs.setdefault(key, []), max(ends))

    def crossed(self, layers: Layers, before: int, c: int) -> int:
        """Return how many of them a route meets that goes through the gutter at c."""
        key = layers.rows, before
        started, ended = self._lows.get(key, []), self._highs.get(key, [])
        return bisect_left(started, c) - bisect_right(ended, c)

    def met(self, layers: Layers, before: int, ends: tuple[int, int]) -> int:
        """Return how many of them cross one with these ends."""
        a, b = ends
        return sum((x - a) * (y - b) < 0 for x, y in self.sways(layers, before))

    def sways(self, layers: Layers, before: int) -> list[tuple[int, int]]:
        """Return the ends, along c, of what goes through a gutter, the earlier layer's first."""
        return self._sways.get((layers.rows, before), [])

    def port(self, layers: Layers, node: str, side: Side) -> Group:
        """Return the ports on one side of a box."""
        cell = layers.cell(node)
        low, high = (cell.c_low, cell.c_high) if side[0] == "m" else (cell.m_low, cell.m_high)
        compass = (side[0] == "m") == layers.rows, side[1]
        return self._group(
            "port", (node, compass), low + CORNER, high - CORNER, PORT_STEP, (low + high) // 2
        )

    def _group(  # noqa: PLR0913, PLR0917 - the fields of a group, and where it belongs
        self, stage: Stage, key: Hashable, low: int, high: int, step: int, middle: int | None = None
    ) -> Group:
        groups = self._groups[stage]
        if key not in groups:
            groups[key] = Group(low, high, step, middle)
        return groups[key]
