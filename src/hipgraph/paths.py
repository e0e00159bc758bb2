"""Ways from one concept to another: the best few, and different ones."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise
from math import inf
from typing import TYPE_CHECKING

import networkx as nx

from hipgraph.costs import Roads, Ways, steps
from hipgraph.kbest import cheapest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hipgraph.costs import Step
    from hipgraph.model import Grade, Graph, Sign

__all__ = ["Path", "Ways", "best", "different", "nearest", "reaches", "weakest"]

LOOKED_AT = 25
"""So many of the best ways are looked through for different ones."""
NEAREST = 3


@dataclass(frozen=True, slots=True)
class Path:
    """A way without repetition. ``cost`` is the sum of its steps' costs."""

    nodes: tuple[str, ...]
    steps: tuple[Step, ...]
    cost: int


def best(
    roads: Roads, source: str, target: str, most: int, *, ranked: bool = False
) -> tuple[Path, ...]:
    """Return up to ``most`` ways, cheapest first, ties by the sequence of node ids.

    They differ: of the 25 cheapest, each is kept whose inner nodes overlap at most half with those
    of any kept before. ``ranked`` gives simply the cheapest.
    """
    looked_at = most if ranked else LOOKED_AT
    walks = islice(cheapest(roads.net, roads.back, source, target), looked_at)
    found = [
        Path(nodes, tuple(roads.steps[pair] for pair in pairwise(nodes)), cost)
        for cost, nodes in walks
    ]
    return tuple(found) if ranked else different(found, most)


def different(paths: Iterable[Path], most: int) -> tuple[Path, ...]:
    """Return up to ``most`` of the paths, each unlike those before it."""
    kept: list[Path] = []
    for path in paths:
        if len(kept) == most:
            break
        if not any(_alike(path, other) for other in kept):
            kept.append(path)
    return tuple(kept)


def _alike(one: Path, other: Path) -> bool:
    """Tell whether more than half of the inner nodes of both are shared; two direct ways are."""
    a, b = set(one.nodes[1:-1]), set(other.nodes[1:-1])
    return not (a or b) or 2 * len(a & b) > len(a | b)


def sign(graph: Graph, path: Path) -> Sign:
    """Return the product of the signs on a causal way."""
    minus = sum(graph.edges[step.edge].sign == "-" for step in path.steps)
    return "-" if minus % 2 else "+"


def weakest(graph: Graph, edges: Iterable[str]) -> tuple[Grade | None, str | None]:
    """Return the worst grade on a way and the first edge that has it; None where none has any."""
    from hipgraph.model import GRADES

    worst: tuple[Grade | None, str | None] = (None, None)
    for edge in edges:
        evidence = graph.edges[edge].evidence
        if evidence is None:
            continue
        if worst[0] is None or GRADES.index(evidence.grade) > GRADES.index(worst[0]):
            worst = (evidence.grade, edge)
    return worst


def nearest(
    roads: Roads, anyway: Roads, source: str, target: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Say, where there is no way, what comes nearest.

    Returns nodes that ``source`` leads to, the nearest to ``target`` first, and nodes that lead to
    ``target``, the nearest to ``source`` first. Near is what costs little along ``anyway``, which
    has the steps of every kind; what is not linked even by those comes last, the next ones first.
    """
    return (
        _close(anyway.net, target, _costs(roads.net, source)),
        _close(anyway.net, source, _costs(roads.back, target)),
    )


def _close(anyway: nx.DiGraph[str], node: str, among: Mapping[str, float]) -> tuple[str, ...]:
    far = _costs(anyway, node)
    ranked = sorted((far.get(n, inf), cost, n) for n, cost in among.items() if cost)
    return tuple(n for _, _, n in ranked[:NEAREST])


def _costs(net: nx.DiGraph[str], node: str) -> Mapping[str, float]:
    found: Mapping[str, float] = nx.single_source_dijkstra_path_length(net, node)
    return found


def reaches(
    graph: Graph,
    source: str,
    target: str,
    mode: Ways = "any",
    max_steps: int | None = None,
) -> tuple[str, ...] | None:
    """Return the edge ids of a way with the fewest steps, or None if there is none that short.

    ``causal`` follows causal and practice edges forward; ``any`` follows every edge either way.
    Of parallel edges the lowest id is taken. From a concept to itself the way is empty.
    """
    ways: dict[tuple[str, str], str] = {}
    for step in steps(graph, mode):
        ways.setdefault((step.source, step.target), step.edge)
    net: nx.DiGraph[str] = nx.DiGraph(sorted(ways))
    if source == target:
        return ()
    if source not in net or target not in net or not nx.has_path(net, source, target):
        return None
    nodes: list[str] = nx.shortest_path(net, source, target)
    if max_steps is not None and len(nodes) - 1 > max_steps:
        return None
    return tuple(ways[pair] for pair in pairwise(nodes))
