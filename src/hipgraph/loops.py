"""Feedback: the loops of a graph and of a weighted network, and how they feed themselves."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import networkx as nx

from hipgraph.costs import cost
from hipgraph.network import taking_part

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Edge, Graph, Sign

TOLERANCE = 1e-10
ROUNDS = 5000
LONGEST_LOOP = 8
MOST_STEPS = 20_000


@dataclass(frozen=True, slots=True)
class Loop:
    """A simple loop of causal edges, from its lowest node id on; + feeds itself, - calms itself.

    ``told_in`` are the tour steps (tour id, step id) that show exactly its edges.
    """

    nodes: tuple[str, ...]
    edges: tuple[str, ...]
    sign: Sign
    cost: int
    told_in: tuple[tuple[str, str], ...] = ()


def loops(graph: Graph) -> tuple[Loop, ...]:
    """Return every simple loop of up to 8 causal links, best supported and shortest first.

    That order is by the sum of the edges' costs, as for ways, then by the node ids.
    """
    causal: dict[tuple[str, str], Edge] = {
        (edge.source, edge.target): edge
        for edge in taking_part(graph)
        if graph.edge_type(edge.id).category == "causal"
    }
    shown: dict[frozenset[str], list[tuple[str, str]]] = {}
    for tour in graph.tours.values():
        for step in tour.steps:
            shown.setdefault(frozenset(step.edges), []).append((tour.id, step.id))
    net: nx.DiGraph[str] = nx.DiGraph(sorted(causal))
    found = []
    for walk in nx.simple_cycles(net, length_bound=LONGEST_LOOP):
        at = walk.index(min(walk))
        nodes = (*walk[at:], *walk[:at])
        edges = [causal[pair] for pair in pairwise((*nodes, nodes[0]))]
        minus = sum(edge.sign == "-" for edge in edges)
        spent = sum(cost(edge, "causal") for edge in edges)
        ids = tuple(edge.id for edge in edges)
        told_in = tuple(shown.get(frozenset(ids), ()))
        found.append(Loop(nodes, ids, "-" if minus % 2 else "+", spent, told_in))
    return tuple(sorted(found, key=lambda loop: (loop.cost, loop.nodes)))


def radius(weights: Mapping[tuple[str, str], float]) -> float:
    """Return the spectral radius; entries are (row, column) → weight ≥ 0, absent ones are 0."""
    return max((found for found, _ in parts(weights)), default=0.0)


def parts(
    weights: Mapping[tuple[str, str], float], limit: float = 0.0
) -> list[tuple[float, tuple[str, ...]]]:
    """Return radius and nodes of every strongly connected part with a loop, largest first.

    Where a radius is known to be below ``limit``, it need not be exact: some bound below is told.
    """
    graph: nx.DiGraph[str] = nx.DiGraph(sorted(pair for pair, w in weights.items() if w > 0))
    each = [tuple(sorted(part)) for part in nx.strongly_connected_components(graph)]
    part_of = {node: at for at, part in enumerate(each) for node in part}
    inside: dict[int, dict[tuple[str, str], float]] = {}
    for pair, w in weights.items():
        if w > 0 and part_of[pair[0]] == part_of[pair[1]]:
            inside.setdefault(part_of[pair[0]], {})[pair] = w
    found = [(_irreducible(each[at], links, limit), each[at]) for at, links in inside.items()]
    return sorted(found, key=lambda item: (-item[0], item[1]))


def _irreducible(
    nodes: tuple[str, ...], weights: Mapping[tuple[str, str], float], limit: float
) -> float:
    """Return the radius of one strongly connected part, from above if it converges slowly.

    Power iteration on the matrix plus a multiple of the identity: the shift moves every
    eigenvalue by as much and takes away the periodicity that keeps a plain loop from converging.
    The smallest and largest growth of any entry enclose the radius (Collatz and Wielandt).
    """
    position = {node: i for i, node in enumerate(nodes)}
    entries = [(position[a], position[b], w) for (a, b), w in sorted(weights.items())]
    sums = [0.0] * len(nodes)
    for row, _, w in entries:
        sums[row] += w
    shift = max(sums)
    x = [1.0] * len(nodes)
    high = 0.0
    for _ in range(ROUNDS):
        y = [shift * value for value in x]
        for row, column, w in entries:
            y[row] += w * x[column]
        growth = [new / old for new, old in zip(y, x, strict=True)]
        low, high = min(growth), max(growth)
        if high - low < TOLERANCE:
            return (low + high) / 2 - shift
        if high - shift < limit:
            return high - shift
        top = max(y)
        x = [value / top for value in y]
    return high - shift


def heaviest_loops(
    weights: Mapping[tuple[str, str], float], nodes: tuple[str, ...], most: int
) -> list[tuple[str, ...]]:
    """Return the simple loops of up to 8 nodes with the largest product of weights.

    A dense part has more loops than anybody can walk; the walk then ends early, always at the
    same place, since what is asked for is examples.
    """
    ways: dict[str, list[str]] = {node: [] for node in nodes}
    for (source, target), w in sorted(weights.items()):
        if w > 0 and source in ways and target in ways:
            ways[source].append(target)
    found: list[tuple[float, tuple[str, ...]]] = []
    budget = MOST_STEPS
    for first in nodes:
        stack: list[tuple[tuple[str, ...], float]] = [((first,), 1.0)]
        while stack and budget > 0:
            budget -= 1
            walk, product = stack.pop()
            for node in ways[walk[-1]]:
                grown = product * weights[walk[-1], node]
                if node == first:
                    found.append((grown, walk))
                elif node > first and node not in walk and len(walk) < LONGEST_LOOP:
                    stack.append(((*walk, node), grown))
    return [walk for _, walk in sorted(found, key=lambda item: (-item[0], item[1]))[:most]]
