"""Ways between the bands below and the columns above them, in the wide form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout.passes import CROSSED, passes
from hipgraph.layout.path import Path
from hipgraph.layout.style import CLEAR
from hipgraph.layout.way import FAR, Ends, through

if TYPE_CHECKING:
    from hipgraph.layout.layers import Cell, Layers
    from hipgraph.layout.passes import Pass
    from hipgraph.layout.rooms import Rooms
    from hipgraph.layout.slots import Slot
    from hipgraph.model import Edge

BESIDE = 20
"""Px between a box and a run along it."""


class Into(Ends):
    """Between a band below and the columns: up through the band's rows, along a gutter, in."""

    def __init__(self, edge: Edge, columns: Layers, below: Layers) -> None:
        self.columns, self.layers, self.id = columns, below, edge.id
        self.up = edge.source in below.where
        low, high = (edge.source, edge.target) if self.up else (edge.target, edge.source)
        self.low: Cell = below.cell(low)
        self.high: Cell = columns.cell(high)

    def plan(self, rooms: Rooms) -> None:
        """Take the gutter with least on the way, unless the box is open from below."""
        layer, place = self.columns.where[self.high.node]
        self.open = place == len(self.columns.cells[layer]) - 1
        self.run: Slot | None = None
        goal = self.high.m
        if not self.open:
            costs = [(self._cost(rooms, layer + after), not after) for after in (False, True)]
            self.after = not min(costs)[1]
            border = self.high.m_high if self.after else self.high.m_low
            goal = border + (BESIDE if self.after else -BESIDE)
            nested = -self.high.c if self.after else self.high.c
            self.run = rooms.run(self.columns, layer + self.after).ask(goal, (nested, self.id))
        row, _ = self.layers.where[self.low.node]
        self.passes: list[Pass] = passes(
            rooms, self.layers, list(range(row - 1, -1, -1)), (self.low.c, goal), self.id, on=False
        )

    def _cost(self, rooms: Rooms, before: int) -> int:
        """Return px of detour to a gutter, and more for what is crossed or already there."""
        low, high = self.columns.gutter(before)
        after = before > self.columns.where[self.high.node][0]
        crossed = sum(
            (left if after else right) > self.high.c
            for left, right in rooms.sways(self.columns, before)
        )
        crowd = len(rooms.run(self.columns, before).slots)
        return abs((low + high) // 2 - self.low.c) + CROSSED * crossed + 9 * crowd

    def ports(self, rooms: Rooms) -> None:
        """Leave the band's box at its top, enter the other from below or from the gutter."""
        goal = self.run.at if self.run else self.high.m
        tracks = [one.track.at for one in self.passes]
        self.first = rooms.port(self.layers, self.low.node, "m-").ask(
            [*tracks, goal][0], (self.high.c, self.id)
        )
        if self.run is None:
            self.last = rooms.port(self.columns, self.high.node, "c+").ask(
                [self.low.c, *tracks][-1], (self.low.m, self.id)
            )
            return
        border = self.high.m_high if self.after else self.high.m_low
        self.last = rooms.port(self.columns, self.high.node, "m+" if self.after else "m-").ask(
            FAR - abs(self.run.at - border), (self.low.m, self.id)
        )

    def draw(self) -> Path:
        """Draw it upwards, and turn it round if it leads down."""
        path = Path((self.first.at, self.low.m_low))
        path.line((self.first.at, self.low.m_low - CLEAR))
        through(self, path, self.passes, on=False)
        floor = self.columns.c_high
        if self.run is None:
            path.sway((self.last.at, floor), rows=True)
            path.line((self.last.at, self.high.c_high))
        else:
            x = self.run.at
            path.sway((x, floor), rows=True)
            path.line((x, min(floor, self.last.at + 44)))
            border = self.high.m_high if self.after else self.high.m_low
            path.turn((border, self.last.at), rows=True)
        return path if self.up else path.reversed()

    @property
    def span(self) -> int:
        """How many rows of the bands it has to pass, and one for the columns."""
        return self.layers.where[self.low.node][0] + 1
