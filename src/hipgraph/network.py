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


def practised(graph: Graph, node: str) -> bool:
    """Return whether a node is a practice that one can do; a retired one is none."""
    return graph.node_type(node).role == "practice" and not graph.nodes[node].retired


def taking_part(graph: Graph, evidence: Switch = "all") -> tuple[Edge, ...]:
    """Return the edges that carry a spread, in canonical order (target, source, id)."""
    found = [
        edge
        for edge in graph.edges.values()
        if edge.evidence is not None
        and edge.evidence.grade in SWITCH[evidence]
        and moving(graph, edge.target)
        and _carries(graph, edge)
    ]
    return tuple(sorted(found, key=lambda edge: (edge.target, edge.source, edge.id)))


def _carries(graph: Graph, edge: Edge) -> bool:
    """Return whether an edge's source can be what its kind needs: a practice is never a cause."""
    category = graph.edge_type(edge.id).category
    if category == "practice":
        return practised(graph, edge.source)
    return category == "causal" and moving(graph, edge.source)


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


def run(
    net: Network,
    held: Callable[[int], frozenset[int]],
    steps: int,
    still: frozenset[int] = frozenset(),
) -> list[list[float]]:
    """Return x of every node at every step.

    ``held`` gives the positions held at a step; those that stay ``still`` are held at usual.
    """
    sources = [link.source for link in net.links]
    rates = [link.rate for link in net.links]
    causal, dimmers = _into(net, practice=False), _into(net, practice=True)
    # What nothing leads into stays at 0, and no practice can dim it.
    moved = [(i, links, dimmers.get(i, [])) for i, links in causal.items()]
    lagged = [0.0] * len(net.links)
    history = []
    for t in range(steps):
        x = [0.0] * len(net.nodes)
        for i, links, dims in moved:
            u = 0.0
            for j, w in links:
                u = u + w * lagged[j]
            left = 1.0
            for j, d in dims:
                if d * u < 0.0:
                    left = left * (1.0 - abs(d) * lagged[j])
            v = left * u
            a = abs(v)
            x[i] = v * ((1.0 + a) / (1.0 + a + a * a))
        for i in held(t):
            x[i] = 1.0
        for i in still:
            x[i] = 0.0
        lagged = [y + k * (x[i] - y) for y, k, i in zip(lagged, rates, sources, strict=True)]
        history.append(x)
    return history


def signals(net: Network, history: list[list[float]], step: int) -> list[float]:
    """Return the lagged signal of every link that a run had at a step, before the step's update."""
    lagged = [0.0] * len(net.links)
    for x in history[:step]:
        lagged = [
            y + link.rate * (x[link.source] - y) for y, link in zip(lagged, net.links, strict=True)
        ]
    return lagged


def _into(net: Network, *, practice: bool) -> dict[int, list[tuple[int, float]]]:
    """Return the links of one kind into each node, as position and weight, in their order."""
    found: dict[int, list[tuple[int, float]]] = {}
    for j, link in enumerate(net.links):
        if link.practice is practice:
            found.setdefault(link.target, []).append((j, link.weight))
    return found
