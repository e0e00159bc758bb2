"""The rooms of a picture that routes share, made when the first route asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hipgraph.layout.slots import Group
from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from collections.abc import Hashable

    from hipgraph.layout.layers import Layers

Stage = Literal["track", "port"]
Side = Literal["m-", "m+", "c-", "c+"]
CORNER, PORT_STEP, TRACK_STEP = 10, 11, 9
"""Px a port keeps from a box's corner; px between ports, and between tracks."""


class Rooms:
    """Groups of slots by key. Tracks are placed before ports, whose order depends on them."""

    def __init__(self) -> None:
        self._groups: dict[Stage, dict[Hashable, Group]] = {"track": {}, "port": {}}

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
        return self._group("track", key, low + CLEAR, high - CLEAR, TRACK_STEP, (low + high) // 2)

    def port(self, layers: Layers, node: str, side: Side) -> Group:
        """Return the ports on one side of a box."""
        cell = layers.cell(node)
        low, high = (
            (cell.c_low, cell.c_high) if side[0] == "m" else (cell.m_low, cell.m_high)
        )
        compass = (side[0] == "m") == layers.rows, side[1]
        return self._group(
            "port", (node, compass), low + CORNER, high - CORNER, PORT_STEP, (low + high) // 2
        )

    def _group(
        self, stage: Stage, key: Hashable, low: int, high: int, step: int, middle: int | None = None
    ) -> Group:
        groups = self._groups[stage]
        if key not in groups:
            groups[key] = Group(low, high, step, middle)
        return groups[key]
