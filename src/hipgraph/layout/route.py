"""Routes: every edge from box border to box border, through gutters and gaps only.

A route is made of pieces that cannot meet a foreign box: an S or a bow within a gutter, a straight
line through a gap. So nothing has to be searched or tested, and it stays so in every picture. The
price is that a gap or gutter may become crowded; then its routes move closer together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout.across import Across, Feedback
from hipgraph.layout.ends import finish
from hipgraph.layout.into import Into
from hipgraph.layout.kinds import Kind, kind_of
from hipgraph.layout.rooms import Rooms
from hipgraph.layout.style import FEW, WEIGHED
from hipgraph.layout.within import Bow, Straight

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.layout.layers import Layers
    from hipgraph.layout.way import Way
    from hipgraph.model import Edge, Graph
    from hipgraph.picture import Route


PLANNED: tuple[type[Way], ...] = (Straight, Bow, Across, Feedback, Into)
"""What must stand where it stands is planned first, what can go round it later,
short before long."""


def routes(
    graph: Graph, edges: Sequence[Edge], columns: Layers, below: Layers | None
) -> Mapping[str, Route]:
    """Route every edge. ``below`` are the rows of the bands under the columns, if there are any."""
    rooms = Rooms(exact=len(edges) <= WEIGHED, few=len(edges) <= FEW)
    kinds = {edge.id: kind_of(graph, edge, edges) for edge in edges}
    ways = {edge.id: _way(edge, kinds[edge.id], columns, below) for edge in edges}
    for way in sorted(ways.values(), key=lambda way: (PLANNED.index(type(way)), way.span)):
        way.plan(rooms)
    rooms.place("track")
    for way in ways.values():
        way.ports(rooms)
    rooms.place("port")
    return {
        edge.id: finish(graph, edge, ways[edge.id].draw())
        for edge in sorted(edges, key=lambda edge: edge.id)
    }


def _way(edge: Edge, kind: Kind, columns: Layers, below: Layers | None) -> Way:
    source_below = below is not None and edge.source in below.where
    target_below = below is not None and edge.target in below.where
    if below is not None and source_below != target_below:
        return Into(edge, columns, below)
    layers = below if below is not None and source_below else columns
    (from_layer, from_place), (to_layer, to_place) = (
        layers.where[edge.source], layers.where[edge.target],
    )  # fmt: skip
    if from_layer == to_layer:
        if abs(from_place - to_place) == 1 and kind is not Kind.BACK:
            return Straight(edge, layers)
        return Bow(edge, layers, kind)
    if kind is Kind.BACK and from_layer > to_layer:
        feedback = Feedback(edge, layers)
        if feedback.has_room():
            return feedback
    return Across(edge, layers)
