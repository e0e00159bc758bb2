"""What every way an edge can take has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hipgraph.layout.layers import Layers
    from hipgraph.layout.passes import Pass
    from hipgraph.layout.path import Path, Point
    from hipgraph.layout.rooms import Rooms, Side
    from hipgraph.layout.slots import Slot
    from hipgraph.model import Edge

FAR = 1_000_000
"""Beyond every coordinate: orders a port before or after all others on its side."""


class Way(Protocol):
    """What the router needs of a way; ``span`` is how many layers it reaches across."""

    @property
    def span(self) -> int:
        """How many layers it reaches across."""

    def plan(self, rooms: Rooms) -> None:
        """Choose gaps and gutters and ask for tracks in them."""

    def ports(self, rooms: Rooms) -> None:
        """Ask for a port at either end; tracks have their place by now."""

    def draw(self) -> Path:
        """Return the path from source to target, border to border."""


class Ends:
    """What all ways share: two cells in layers, and the tie that keeps their order stable."""

    first: Slot
    last: Slot

    @property
    def span(self) -> int:
        """How many layers it reaches across."""
        return abs(self.layers.where[self.source.node][0] - self.layers.where[self.target.node][0])

    def __init__(self, edge: Edge, layers: Layers) -> None:
        self.layers = layers
        self.source, self.target = layers.cell(edge.source), layers.cell(edge.target)
        self.id = edge.id

    def plan(self, rooms: Rooms) -> None:
        """Need no track."""

    def point(self, m: int, c: int) -> Point:
        """Return the point in the plane for a place in the layers."""
        return (c, m) if self.layers.rows else (m, c)

    def ask(self, rooms: Rooms, sides: tuple[Side, Side], wanted: tuple[int, int]) -> None:
        """Ask for the two ports, given where each wants to look."""
        self.first = rooms.port(self.layers, self.source.node, sides[0]).ask(
            wanted[0], (self.target.m, self.id)
        )
        self.last = rooms.port(self.layers, self.target.node, sides[1]).ask(
            wanted[1], (self.source.m, self.id)
        )


def through(way: Ends, path: Path, passes: Sequence[Pass], *, on: bool) -> None:
    """Sway to each pass and go straight through it; straight until clear of the layer, too."""
    ahead = CLEAR if on else -CLEAR
    for one in passes:
        low, high = way.layers.extent(one.layer)
        start, end = (low, high) if on else (high, low)
        path.sway(way.point(start - ahead, one.track.at), rows=way.layers.rows)
        path.line(way.point(end + ahead, one.track.at))
