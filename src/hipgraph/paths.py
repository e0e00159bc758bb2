"""Ways from one concept to another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

import networkx as nx

if TYPE_CHECKING:
    from hipgraph.model import Graph

Ways = Literal["causal", "any"]


def reaches(
    graph: Graph,
    source: str,
    target: str,
    mode: Ways = "any",
    max_steps: int | None = None,
) -> tuple[str, ...] | None:
    """Return the edge ids of a shortest way, or None if there is none within ``max_steps``.

    ``causal`` follows causal and practice edges forward; ``any`` follows every edge either way.
    Of parallel edges the lowest id is taken. From a concept to itself the way is empty.
    """
    ways = _ways(graph, mode)
    net: nx.DiGraph[str] = nx.DiGraph(sorted(ways))
    if source == target:
        return ()
    if source not in net or target not in net or not nx.has_path(net, source, target):
        return None
    nodes: list[str] = nx.shortest_path(net, source, target)
    if max_steps is not None and len(nodes) - 1 > max_steps:
        return None
    return tuple(ways[pair] for pair in pairwise(nodes))


def _ways(graph: Graph, mode: Ways) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for edge in graph.edges.values():
        if mode == "any":
            found.setdefault((edge.source, edge.target), edge.id)
            found.setdefault((edge.target, edge.source), edge.id)
        elif graph.edge_type(edge.id).category in ("causal", "practice"):
            found.setdefault((edge.source, edge.target), edge.id)
    return found
