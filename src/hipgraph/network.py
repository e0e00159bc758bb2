"""The network a spread runs on, and one run of it, step by step.

The page computes the same numbers, bit for bit, so only ``+ - * /`` and comparisons are used,
edges go in one canonical order, and sums run from left to right.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Edge, Graph, Parameters

Switch = Literal["strong", "plausible", "all"]

SWITCH: dict[Switch, frozenset[str]] = {
    "strong": frozenset(("strong", "moderate")),
    "plausible": frozenset(("strong", "moderate", "limited", "conflicting")),
    "all": frozenset(("strong", "moderate", "limited", "conflicting", "untested")),
}
"""Which grades each position of the evidence switch lets through."""


@dataclass(frozen=True, slots=True)
class Link:
    """An edge as the model sees it: positions of its ends, signed weight, rate."""

    source: int
    target: int
    weight: float
    rate: float
    practice: bool


@dataclass(frozen=True, slots=True)
class Network:
    """The part of a graph that takes part in a run; links are in canonical order."""

    nodes: tuple[str, ...]
    links: tuple[Link, ...]


def moving(graph: Graph, node: str) -> bool:
    """Return whether a node can go up and down: a quantity or a stressor that is not retired."""
    return graph.node_type(node).role in ("quantity", "stressor") and not graph.nodes[node].retired


def taking_part(graph: Graph, evidence: Switch = "all") -> tuple[Edge, ...]:
    """Return the edges that carry a spread, in canonical order (target, source, id)."""
    found = [
        edge
        for edge in graph.edges.values()
        if graph.edge_type(edge.id).category in ("causal", "practice")
        and edge.evidence is not None
        and edge.evidence.grade in SWITCH[evidence]
        and moving(graph, edge.target)
        and (moving(graph, edge.source) or graph.node_type(edge.source).role == "practice")
    ]
    return tuple(sorted(found, key=lambda edge: (edge.target, edge.source, edge.id)))


def weight(edge: Edge, parameters: Parameters, *, practice: bool, which: int = 1) -> float:
    """Return an edge's signed weight: 0 low, 1 middle, 2 high; the gain is for causal edges."""
    size = parameters.strength[edge.strength or "moderate"][which]
    sign = -1.0 if edge.sign == "-" else 1.0
    return sign * size if practice else parameters.gain * sign * size


def network(graph: Graph, evidence: Switch = "all") -> Network:
    """Return the model's network of a graph under an evidence switch."""
    edges = taking_part(graph, evidence)
    ends = {end for edge in edges for end in (edge.source, edge.target)}
    nodes = tuple(node for node in graph.nodes if node in ends or moving(graph, node))
    position = {node: i for i, node in enumerate(nodes)}
    links = []
    for edge in edges:
        practice = graph.edge_type(edge.id).category == "practice"
        links.append(
            Link(
                position[edge.source],
                position[edge.target],
                weight(edge, graph.parameters, practice=practice),
                graph.parameters.rate[edge.timescale or "acute"],
                practice,
            )
        )
    return Network(nodes, tuple(links))


def run(net: Network, held: Callable[[int], frozenset[int]], steps: int) -> list[list[float]]:
    """Return x of every node at every step; ``held`` gives the positions held at a step."""
    lagged = [0.0] * len(net.links)
    causal: list[list[tuple[int, float]]] = [[] for _ in net.nodes]
    dimmers: list[list[tuple[int, float]]] = [[] for _ in net.nodes]
    for j, link in enumerate(net.links):
        (dimmers if link.practice else causal)[link.target].append((j, link.weight))
    history = []
    for t in range(steps):
        fixed = held(t)
        x = [
            1.0 if i in fixed else _value(causal[i], dimmers[i], lagged)
            for i in range(len(net.nodes))
        ]
        for j, link in enumerate(net.links):
            lagged[j] = lagged[j] + link.rate * (x[link.source] - lagged[j])
        history.append(x)
    return history


def _value(
    causal: list[tuple[int, float]], dimmers: list[tuple[int, float]], lagged: list[float]
) -> float:
    total = 0.0
    for j, w in causal:
        total = total + w * lagged[j]
    left = 1.0
    for j, d in dimmers:
        if d * total < 0.0:
            left = left * (1.0 - abs(d) * lagged[j])
    v = left * total
    a = abs(v)
    return v * ((1.0 + a) / (1.0 + a + a * a))
