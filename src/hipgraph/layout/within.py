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
        self.side: Side = "m-" if kind is Kind.BACK else "m+"

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the same side; the shorter bow lies within the longer."""
        reach = FAR - abs(self.target.c - self.source.c)
        reach = reach if self.source.c < self.target.c else -reach
        self.ask(rooms, (self.side, self.side), (reach, -reach))

    def draw(self) -> Path:
        """Bow out, wider the farther the two are from each other."""
        layer, _ = self.layers.where[self.source.node]
        after = self.side == "m+"
        low, high = self.layers.gutter(layer + after)
        span = abs(self.last.at - self.first.at)
        depth = min(24 + span // 4, (high - low - CLEAR))
        border = self.source.m_high if after else self.source.m_low
        out = border + (depth if after else -depth)
        path = Path(self.point(border, self.first.at))
        path.pieces.append((
            self.point(out, self.first.at), self.point(out, self.last.at),
            self.point(border, self.last.at),
        ))  # fmt: skip
        return path
