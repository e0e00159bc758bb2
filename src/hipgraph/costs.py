"""What each step of a way costs: a whole number, so that page and Python order ways alike.

A step keeps some of the confidence one had before it: less where the effect is weak, the evidence
poor, the relation not causal, or the step runs against its edge. The cost is the logarithm of what
it keeps, so the costs of a way's steps add up. All factors stand here and nowhere else; what
carries ways elsewhere carries ``cost`` of each edge, forward and backward.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Literal

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.model import Category, Edge, Graph

Ways = Literal["causal", "any"]

STRENGTH: Mapping[str | None, float] = {"strong": 0.90, "moderate": 0.75, "weak": 0.50, None: 0.75}
GRADE: Mapping[str | None, float] = {
    "strong": 1.0, "moderate": 0.95, "limited": 0.80, "conflicting": 0.60, "untested": 0.45,
    "refuted": 0.30, "tradition": 0.30, None: 0.95,
}  # fmt: skip
RELATION: Mapping[Category, float] = {
    "causal": 1.0, "structural": 0.95, "practice": 0.95,
    "association": 0.70, "claim": 0.70, "learning": 0.70,
}  # fmt: skip
STEP = 0.90
BACKWARD = 0.75
SCALE = 1000


@dataclass(frozen=True, slots=True)
class Step:
    """One edge, walked one way; ``backward`` is from its target to its source."""

    source: str
    target: str
    edge: str
    backward: bool
    cost: int


def cost(edge: Edge, category: Category, *, backward: bool = False) -> int:
    """Return what it costs to walk an edge."""
    kept = (
        STRENGTH[edge.strength]
        * GRADE[edge.evidence.grade if edge.evidence else None]
        * RELATION[category]
        * STEP
        * (BACKWARD if backward else 1.0)
    )
    return round(-SCALE * log(kept))


def steps(graph: Graph, mode: Ways) -> Iterator[Step]:
    """Yield every step of a mode, edges in the order of their ids, forward before backward."""
    for edge in graph.edges.values():
        category = graph.edge_type(edge.id).category
        if mode == "any" or category in ("causal", "practice"):
            yield Step(edge.source, edge.target, edge.id, False, cost(edge, category))
        if mode == "any":
            back = cost(edge, category, backward=True)
            yield Step(edge.target, edge.source, edge.id, True, back)


class Roads:
    """All steps of a graph in one mode; of parallel steps the cheapest, then the lowest edge id.

    Making them takes longer than a question does: who asks several makes them once.
    """

    def __init__(self, graph: Graph, mode: Ways) -> None:
        self.mode = mode
        found: dict[tuple[str, str], Step] = {}
        for step in steps(graph, mode):
            known = found.get((step.source, step.target))
            if known is None or (step.cost, step.edge) < (known.cost, known.edge):
                found[step.source, step.target] = step
        self.steps = found
        self.net: nx.DiGraph[str] = nx.DiGraph()
        self.net.add_nodes_from(graph.nodes)
        self.net.add_weighted_edges_from(
            (a, b, step.cost) for (a, b), step in sorted(found.items())
        )
        self.back: nx.DiGraph[str] = self.net.reverse(copy=True)
