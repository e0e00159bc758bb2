"""The kinds of way an edge can take. Each plans its tracks, then its ports, then draws itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hipgraph.layout.kinds import Kind
from hipgraph.layout.passes import passes
from hipgraph.layout.path import Path, Point
from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from hipgraph.layout.layers import Cell, Layers
    from hipgraph.layout.passes import Pass
    from hipgraph.layout.rooms import Rooms, Side
    from hipgraph.layout.slots import Slot
    from hipgraph.model import Edge

FAR = 1_000_000
"""Beyond every coordinate: orders a port before or after all others on its side."""


class Way(Protocol):
    """What the router needs of a way."""

    def plan(self, rooms: Rooms) -> None:
        """Choose gaps and gutters and ask for tracks in them."""

    def ports(self, rooms: Rooms) -> None:
        """Ask for a port at either end; tracks have their place by now."""

    def draw(self) -> Path:
        """Return the path from source to target, border to border."""


class _Ends:
    """What all ways share: two cells in layers, and the tie that keeps their order stable."""

    first: Slot
    last: Slot

    def __init__(self, edge: Edge, layers: Layers) -> None:
        self.layers = layers
        self.source, self.target = layers.cell(edge.source), layers.cell(edge.target)
        self.id = edge.id

    def plan(self, rooms: Rooms) -> None:
        """Need no track."""

    def point(self, m: int, c: int) -> Point:
        return (c, m) if self.layers.rows else (m, c)

    def ask(self, rooms: Rooms, sides: tuple[Side, Side], wanted: tuple[int, int]) -> None:
        """Ask for the two ports, given where each wants to look."""
        self.first = rooms.port(self.layers, self.source.node, sides[0]).ask(
            wanted[0], (self.target.m, self.id)
        )
        self.last = rooms.port(self.layers, self.target.node, sides[1]).ask(
            wanted[1], (self.source.m, self.id)
        )


class Across(_Ends):
    """From layer to layer, through a gap of each layer between."""

    def plan(self, rooms: Rooms) -> None:
        """Choose a gap in each layer between."""
        self.on = self.source.m < self.target.m
        self.passes: list[Pass] = passes(
            rooms, self.layers, self._between(), (self.source.m, self.source.c),
            (self.target.m, self.target.c), self.id,
        )  # fmt: skip

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the sides that face each other."""
        tracks = [one.track.at for one in self.passes]
        sides: tuple[Side, Side] = ("m+", "m-") if self.on else ("m-", "m+")
        self.ask(rooms, sides, ([*tracks, self.target.c][0], [self.source.c, *tracks][-1]))

    def draw(self) -> Path:
        """Sway through the gutters, straight through the gaps."""
        source, target = self.source, self.target
        start, end = (
            (source.m_high, target.m_low) if self.on else (source.m_low, target.m_high)
        )
        path = Path(self.point(start, self.first.at))
        _through(self, path, self.passes, on=self.on)
        path.sway(self.point(end, self.last.at), rows=self.layers.rows)
        return path

    def _between(self) -> list[int]:
        source, _ = self.layers.where[self.source.node]
        target, _ = self.layers.where[self.target.node]
        step = 1 if source < target else -1
        return list(range(source + step, target, step))


class Straight(_Ends):
    """Between two neighbours in one layer."""

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the sides that face each other."""
        self.on = self.source.c < self.target.c
        sides: tuple[Side, Side] = ("c+", "c-") if self.on else ("c-", "c+")
        self.ask(rooms, sides, (self.source.m, self.source.m))

    def draw(self) -> Path:
        """Go straight, or sway if the two ports are not in line."""
        source, target = self.source, self.target
        start, end = (
            (source.c_high, target.c_low) if self.on else (source.c_low, target.c_high)
        )
        path = Path(self.point(self.first.at, start))
        path.sway(self.point(self.last.at, end), rows=not self.layers.rows)
        return path


class Bow(_Ends):
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


class Feedback(_Ends):
    """Back to an earlier layer: out at the top or bottom of the source, in at that of the target.

    Its ends stand across the flow, so that it reads as a way back and not as one more way on.
    """

    def plan(self, rooms: Rooms) -> None:
        """Choose the outer side and a track beside either box and in the layers between."""
        source, target = self.layers.where[self.source.node], self.layers.where[self.target.node]
        middle = (self.layers.c_low + self.layers.c_high) // 2
        self.down = self.source.c + self.target.c > 2 * middle
        out = self.source.c_high if self.down else self.source.c_low
        into = self.target.c_high if self.down else self.target.c_low
        leave = rooms.gap(self.layers, source[0], source[1] + self.down)
        reach = rooms.gap(self.layers, target[0], target[1] + self.down)
        shift = 18 if self.down else -18
        self.leave = leave.ask(out + shift, (self.target.m, self.id))
        self.reach = reach.ask(into + shift, (self.source.m, self.id))
        between = list(range(source[0] - 1, target[0], -1))
        self.passes: list[Pass] = passes(
            rooms, self.layers, between, (self.source.m, out + shift),
            (self.target.m, into + shift), self.id,
        )  # fmt: skip

    def ports(self, rooms: Rooms) -> None:
        """Leave towards the earlier layers, arrive from the later ones."""
        side: Side = "c+" if self.down else "c-"
        self.ask(rooms, (side, side), (-FAR, FAR))

    def draw(self) -> Path:
        """Turn into the gap, go back, turn out of the gap."""
        rows = self.layers.rows
        border = [cell.c_high if self.down else cell.c_low for cell in (self.source, self.target)]
        path = Path(self.point(self.first.at, border[0]))
        path.turn(self.point(self.source.m_low, self.leave.at), rows=not rows)
        _through(self, path, self.passes, on=False)
        path.sway(self.point(self.target.m_high, self.reach.at), rows=rows)
        path.turn(self.point(self.last.at, border[1]), rows=rows)
        return path


class Into:
    """Between a band below and the columns: up through the band's rows, along a gutter, in."""

    first: Slot
    last: Slot

    def __init__(self, edge: Edge, columns: Layers, below: Layers) -> None:
        self.columns, self.below, self.id = columns, below, edge.id
        self.up = edge.source in below.where
        low, high = (edge.source, edge.target) if self.up else (edge.target, edge.source)
        self.low: Cell = below.cell(low)
        self.high: Cell = columns.cell(high)

    def plan(self, rooms: Rooms) -> None:
        """Take the nearer gutter, unless the box is the lowest of its column and open from below.

        A crowded gutter counts as farther away.
        """
        layer, place = self.columns.where[self.high.node]
        self.open = place == len(self.columns.cells[layer]) - 1
        self.run: Slot | None = None
        goal = self.high.m
        if not self.open:
            costs = []
            for before in (layer, layer + 1):
                low, high = self.columns.gutter(before)
                crowd = len(rooms.run(self.columns, before).slots)
                costs.append((abs((low + high) // 2 - self.low.c) + 9 * crowd, before))
            before = min(costs)[1]
            self.after = before > layer
            self.run = rooms.run(self.columns, before).ask(self.low.c, (self.high.c, self.id))
            low, high = self.columns.gutter(before)
            goal = (low + high) // 2
        row, _ = self.below.where[self.low.node]
        self.passes: list[Pass] = passes(
            rooms, self.below, list(range(row - 1, -1, -1)), (self.low.m, self.low.c),
            (self.columns.c_high, goal), self.id,
        )  # fmt: skip

    def ports(self, rooms: Rooms) -> None:
        """Leave the band's box at its top, enter the other from below or from the gutter."""
        goal = self.run.at if self.run else self.high.m
        tracks = [one.track.at for one in self.passes]
        self.first = rooms.port(self.below, self.low.node, "m-").ask(
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
        _through(self, path, self.passes, on=False)
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
    def layers(self) -> Layers:
        """Return the layers its passes lie in."""
        return self.below

    def point(self, m: int, c: int) -> Point:
        """Return the point in the plane for a place in the rows below."""
        return c, m


def _through(way: _Ends | Into, path: Path, through: list[Pass], *, on: bool) -> None:
    """Sway to each pass and go straight through it."""
    for one in through:
        low, high = way.layers.extent(one.layer)
        start, end = (low, high) if on else (high, low)
        path.sway(way.point(start, one.track.at), rows=way.layers.rows)
        path.line(way.point(end, one.track.at))
