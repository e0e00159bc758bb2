"""Why a node is where it is in a run: what feeds it, by which ways, and what is left without.

The direct inputs are exact. Ways are ranked by the product of their weights: so much of a small
change that stays goes along each, before practices dim it, and smaller ways and loops are the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise
from math import log, prod
from typing import TYPE_CHECKING

import networkx as nx

from hipgraph.kbest import cheapest
from hipgraph.network import network, signals, taking_part
from hipgraph.spread import courses, without

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Graph
    from hipgraph.network import Network
    from hipgraph.spread import Band, Spread

LOOKED_AT = 4
"""Costs are rounded products: among so many times the ways asked for, the largest are found."""
SHOWN = 3
_FINE = 1_000_000
_ROUNDS, _STILL = 5_000, 1e-15


@dataclass(frozen=True, slots=True)
class Input:
    """What one edge brings to a node: its weight times its signal."""

    edge: str
    amount: float


@dataclass(frozen=True, slots=True)
class Way:
    """A way without repetition from a start, and the product of its weights."""

    nodes: tuple[str, ...]
    edges: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Why:
    """Why a node is where it is at the step of its peak.

    ``inputs`` sum to ``whole``, which practices dim to ``left`` of it. ``ways`` are the largest,
    ``rest`` is what all smaller ways and the loops add to them. ``knocked`` has the band that is
    left when one node that feeds it, or lies on the ways, stays at usual.
    """

    node: str
    step: int
    whole: float
    left: float
    inputs: tuple[Input, ...]
    ways: tuple[Way, ...]
    rest: float
    knocked: Mapping[str, Band]


def why(graph: Graph, found: Spread, node: str, most: int = SHOWN) -> Why:
    """Explain a node of a run; of a start there is nothing to explain."""
    net, history = courses(graph, found.start, found.practices, found.mode, found.evidence)
    ids = [edge.id for edge in taking_part(graph, found.evidence)]
    step = found.nodes[node].peak_step
    lagged = signals(net, history, step)
    at = net.nodes.index(node)
    fed = () if node in found.start else tuple(
        Input(ids[j], link.weight * lagged[j])
        for j, link in enumerate(net.links)
        if link.target == at and not link.practice
    )  # fmt: skip
    whole = 0.0
    for one in fed:
        whole = whole + one.amount
    ways = top_ways(graph, found, node, most)
    weights = _weights(net, found)
    rest = _linear(net, weights, found)[node] - sum(way.weight for way in ways)
    feeding = [graph.edges[one.edge].source for one in fed if one.amount]
    between = dict.fromkeys([*feeding, *(inner for way in ways for inner in way.nodes[1:-1])])
    knocked = {
        inner: without(graph, found, inner)[node].band
        for inner in between
        if inner not in found.start
    }
    left = _left(net, lagged, at, whole)
    return Why(node, step, whole, left, fed, ways, rest if ways else 0.0, knocked)


def _left(net: Network, lagged: list[float], target: int, u: float) -> float:
    """Return how much of u the practices leave of a node."""
    left = 1.0
    for j, link in enumerate(net.links):
        if link.target == target and link.practice and link.weight * u < 0.0:
            left = left * (1.0 - abs(link.weight) * lagged[j])
    return left


def _weights(net: Network, found: Spread) -> list[float]:
    """Return each link's weight, 0 for practices and for what leads into a start."""
    return [
        0.0 if link.practice or net.nodes[link.target] in found.start else link.weight
        for link in net.links
    ]


def top_ways(graph: Graph, found: Spread, node: str, most: int = SHOWN) -> tuple[Way, ...]:
    """Return the largest ways from the starts, the one with the largest product first."""
    net = network(graph, found.evidence)
    ids = [edge.id for edge in taking_part(graph, found.evidence)]
    weights = _weights(net, found)
    roads: nx.DiGraph[str] = nx.DiGraph()
    by_ends = {}
    for j, link in enumerate(net.links):
        if weights[j]:
            ends = (net.nodes[link.source], net.nodes[link.target])
            by_ends[ends] = j
            roads.add_edge(*ends, weight=max(1, round(-_FINE * log(abs(weights[j])))))
    back = roads.reverse(copy=True)
    ways = []
    for start in found.start:
        for _, walk in islice(cheapest(roads, back, start, node), LOOKED_AT * most):
            at = [by_ends[pair] for pair in pairwise(walk)]
            ways.append(Way(walk, tuple(ids[j] for j in at), prod(weights[j] for j in at)))
    return tuple(sorted(ways, key=lambda way: (-abs(way.weight), way.nodes))[:most])


def _linear(net: Network, weights: list[float], found: Spread) -> Mapping[str, float]:
    """Return how much of a small lasting change of the starts comes to each node in all."""
    held = [i for i, node in enumerate(net.nodes) if node in found.start]
    x = _step(net, weights, held, [0.0] * len(net.nodes))
    for _ in range(_ROUNDS):
        new = _step(net, weights, held, x)
        if max(abs(a - b) for a, b in zip(new, x, strict=True)) < _STILL:
            break
        x = new
    return dict(zip(net.nodes, x, strict=True))


def _step(net: Network, weights: list[float], held: list[int], x: list[float]) -> list[float]:
    new = [0.0] * len(x)
    for j, link in enumerate(net.links):
        new[link.target] += weights[j] * x[link.source]
    for i in held:
        new[i] = 1.0
    return new
