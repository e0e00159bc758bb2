"""Whether an edge goes with the story or back against it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from hipgraph.model import LANES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hipgraph.model import Edge, Graph

_BODY = LANES[: LANES.index("practice")]
"""The lanes along which the story runs; practices and claims reach in from outside."""


class Kind(Enum):
    """With the story, or back: drawn as a bow on the outside."""

    ON = "on"
    BACK = "back"


def kind_of(graph: Graph, edge: Edge, edges: Sequence[Edge]) -> Kind:
    """Tell whether an edge is feedback.

    It is where the data says so (``arrow``), where a causal edge leads to an earlier lane of the
    body, and where it answers another edge between the same two nodes in the same lane: then the
    lowering one is the answer, else the one later by id.
    """
    if graph.edge_types[edge.type].category != "causal":
        return Kind.ON
    lanes = [graph.node_type(node).lane for node in (edge.source, edge.target)]
    if any(lane not in _BODY for lane in lanes):
        return Kind.ON
    source, target = (_BODY.index(lane) for lane in lanes)
    if edge.arrow or target < source:
        return Kind.BACK
    answered = [
        other for other in edges if (other.source, other.target) == (edge.target, edge.source)
    ]
    if source == target and any(_rank(other) < _rank(edge) for other in answered):
        return Kind.BACK
    return Kind.ON


def _rank(edge: Edge) -> tuple[bool, str]:
    return edge.sign == "-", edge.id
