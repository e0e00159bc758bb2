"""Ways from one layer to another: on with the story, or back against it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hipgraph.layout.passes import passes
from hipgraph.layout.path import Path
from hipgraph.layout.style import CLEAR
from hipgraph.layout.way import FAR, Ends, through

if TYPE_CHECKING:
    from hipgraph.layout.layers import Layers
    from hipgraph.layout.passes import Pass
    from hipgraph.layout.rooms import Rooms, Side
    from hipgraph.model import Edge

BESIDE, TURN = 18, 28
"""Px between a box and the track beside it, and the least room such a gap must have."""


class Across(Ends):
    """From layer to layer, through a gap of each layer between."""

    def plan(self, rooms: Rooms) -> None:
        """Choose a gap in each layer between."""
        self.on = self.source.m < self.target.m
        self.passes: list[Pass] = passes(
            rooms,
            self.layers,
            self._between(),
            (self.source.c, self.target.c),
            self.id,
            on=self.on,
        )
        stations = [self.source.c, *(one.track.wanted for one in self.passes), self.target.c]
        first = self.layers.where[self.source.node][0] + self.on
        for step, ends in enumerate(pairwise(stations)):
            before = first + step if self.on else first - step
            rooms.note_sway(self.layers, before, ends if self.on else ends[::-1])

    def ports(self, rooms: Rooms) -> None:
        """Leave and arrive on the sides that face each other."""
        tracks = [one.track.at for one in self.passes]
        sides: tuple[Side, Side] = ("m+", "m-") if self.on else ("m-", "m+")
        self.ask(rooms, sides, ([*tracks, self.target.c][0], [self.source.c, *tracks][-1]))

    def draw(self) -> Path:
        """Sway through the gutters, straight through the gaps."""
        source, target = self.source, self.target
        start, end = (source.m_high, target.m_low) if self.on else (source.m_low, target.m_high)
        ahead = CLEAR if self.on else -CLEAR
        path = Path(self.point(start, self.first.at))
        path.line(self.point(start + ahead, self.first.at))
        through(self, path, self.passes, on=self.on)
        path.sway(self.point(end - ahead, self.last.at), rows=self.layers.rows)
        path.line(self.point(end, self.last.at))
        return path

    def _between(self) -> list[int]:
        source, _ = self.layers.where[self.source.node]
        target, _ = self.layers.where[self.target.node]
        step = 1 if source < target else -1
        return list(range(source + step, target, step))


class Feedback(Ends):
    """Back to an earlier layer: out at the top or bottom of the source, in at that of the target.

    Its ends stand across the flow, so that it reads as a way back and not as one more way on.
    """

    def __init__(self, edge: Edge, layers: Layers) -> None:
        super().__init__(edge, layers)
        self.down = self.source.c + self.target.c > layers.c_low + layers.c_high
        if not self.has_room():
            self.down = not self.down

    def has_room(self) -> bool:
        """Tell whether the gaps beside its two boxes, on its side, are wide enough to turn in."""
        gaps = (self.layers.gap(*gap) for gap in self._beside())
        return all(high - low >= TURN for low, high in gaps)

    def plan(self, rooms: Rooms) -> None:
        """Ask for a track beside either box and in the layers between."""
        gaps = self._beside()
        (source, _), (target, _) = gaps
        out = self.source.c_high if self.down else self.source.c_low
        into = self.target.c_high if self.down else self.target.c_low
        leave, reach = (rooms.gap(self.layers, *gap) for gap in gaps)
        shift = BESIDE if self.down else -BESIDE
        self.leave = leave.ask(out + shift, (self.target.m, self.id))
        self.reach = reach.ask(into + shift, (self.source.m, self.id))
        between = list(range(source - 1, target, -1))
        ends = (out + shift, into + shift)
        if not rooms.few:
            # Where many edges run, the way back is the outermost: one sees at once that it returns.
            ends = (self.layers.c_high,) * 2 if self.down else (self.layers.c_low,) * 2
        self.passes: list[Pass] = passes(rooms, self.layers, between, ends, self.id, on=False)

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
        path.line(self.point(self.source.m_low - CLEAR, self.leave.at))
        through(self, path, self.passes, on=False)
        path.sway(self.point(self.target.m_high + CLEAR, self.reach.at), rows=rows)
        path.line(self.point(self.target.m_high, self.reach.at))
        path.turn(self.point(self.last.at, border[1]), rows=rows)
        return path

    def _beside(self) -> list[tuple[int, int]]:
        """Return the gaps beside its two boxes, by layer and place."""
        ends = (self.layers.where[cell.node] for cell in (self.source, self.target))
        return [(layer, place + self.down) for layer, place in ends]
