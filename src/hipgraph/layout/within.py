"""Ways between two boxes of one layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout.kinds import Kind
from hipgraph.layout.path import Path
from hipgraph.layout.style import CLEAR
from hipgraph.layout.way import FAR, Ends

if TYPE_CHECKING:
    from hipgraph.layout.layers import Layers
    from hipgraph.layout.rooms import Rooms, Side
    from hipgraph.model import Edge
NARROW = 24
"""Px below which a gutter is left for the one on the other side, if that is wider."""


class Straight(Ends):
    """Between two neighbours in one layer."""

    def plan(self, rooms: Rooms) -> None:
        """Stand as a wall in the gap between."""
        (layer, one), (_, other) = (
            self.layers.where[self.source.node], self.layers.where[self.target.node],
        )  # fmt: skip
        rooms.note_wall(self.layers, layer, max(one, other))

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the sides that face each other."""
        self.on = self.source.c < self.target.c
        sides: tuple[Side, Side] = ("c+", "c-") if self.on else ("c-", "c+")
        self.ask(rooms, sides, (self.source.m, self.source.m))

    def draw(self) -> Path:
        """Go straight, or sway if the two ports are not in line."""
        source, target = self.source, self.target
        start, end = (source.c_high, target.c_low) if self.on else (source.c_low, target.c_high)
        path = Path(self.point(self.first.at, start))
        path.sway(self.point(self.last.at, end), rows=not self.layers.rows)
        return path


class Bow(Ends):
    """Between two boxes of one layer, out into the gutter and back; feedback on the other side."""

    def __init__(self, edge: Edge, layers: Layers, kind: Kind) -> None:
        super().__init__(edge, layers)
        layer, _ = layers.where[edge.source]
        rooms = [high - low for low, high in (layers.gutter(layer), layers.gutter(layer + 1))]
        after = kind is Kind.ON
        if rooms[after] < NARROW and rooms[not after] > rooms[after]:
            after = not after
        self.after, self.room = after, rooms[after]
        self.side: Side = "m+" if after else "m-"

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the same side; the shorter bow lies within the longer."""
        reach = FAR - abs(self.target.c - self.source.c)
        reach = reach if self.source.c < self.target.c else -reach
        self.ask(rooms, (self.side, self.side), (reach, -reach))

    def draw(self) -> Path:
        """Bow out, wider the farther the two are from each other, straight until clear of both."""
        span = abs(self.last.at - self.first.at)
        depth = max(CLEAR, min(24 + span // 4, self.room - CLEAR))
        way = 1 if self.after else -1
        border = self.source.m_high if self.after else self.source.m_low
        clear, out = border + way * CLEAR, border + way * depth
        path = Path(self.point(border, self.first.at))
        path.line(self.point(clear, self.first.at))
        path.pieces.append((
            self.point(out, self.first.at), self.point(out, self.last.at),
            self.point(clear, self.last.at),
        ))  # fmt: skip
        path.line(self.point(border, self.last.at))
        return path
