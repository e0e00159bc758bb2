"""Learning order: what helps to know before something else.

Everything here takes and gives ids only. The order is one that respects what requires what; among
what could come next, the lower level comes first, then the lower id.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from hipgraph.model import Graph


@dataclass(frozen=True, slots=True)
class Order:
    """What each concept requires directly, and how advanced each is."""

    requires: Mapping[str, frozenset[str]]
    level: Mapping[str, int]


def order(graph: Graph) -> Order:
    """Return the learning order of a graph; a checked graph has no cycle in it."""
    requires: dict[str, set[str]] = {node: set() for node in graph.nodes}
    for edge in graph.edges.values():
        if graph.edge_type(edge.id).category == "learning":
            requires[edge.source].add(edge.target)
    return Order(
        {node: frozenset(found) for node, found in requires.items()},
        {node.id: node.level for node in graph.nodes.values()},
    )


def required(known: Order, node: str) -> tuple[str, ...]:
    """Return all that a concept requires, by however many steps, in the order to learn it."""
    return tuple(found for found in in_order(known, (node,)) if found != node)


def in_order(known: Order, nodes: Iterable[str]) -> tuple[str, ...]:
    """Return the concepts and all that they require, in the order to learn them."""
    wanted: set[str] = set()
    todo = list(nodes)
    while todo:
        node = todo.pop()
        if node not in wanted:
            wanted.add(node)
            todo += known.requires[node]
    missing = {node: len(known.requires[node]) for node in wanted}
    after: dict[str, list[str]] = {node: [] for node in wanted}
    for node in wanted:
        for before in known.requires[node]:
            after[before].append(node)
    ready = [(known.level[node], node) for node in wanted if not missing[node]]
    heapify(ready)
    found = []
    while ready:
        _, node = heappop(ready)
        found.append(node)
        for later in after[node]:
            missing[later] -= 1
            if not missing[later]:
                heappush(ready, (known.level[later], later))
    return tuple(found)


def reachable(known: Order, learned: Collection[str]) -> tuple[str, ...]:
    """Return what can be learned next: all it requires is learned, and it requires something."""
    ready = [
        (known.level[node], node)
        for node, before in known.requires.items()
        if before and node not in learned and all(each in learned for each in before)
    ]
    return tuple(node for _, node in sorted(ready))
