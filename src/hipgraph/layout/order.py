"""Which node stands in which layer, and in what order, so that edges are short and cross little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.model import LANES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hipgraph.model import Edge, Graph, Lane

Neighbours = dict[str, tuple[str, ...]]
SWEEPS = 12
SCALE = 10_000
"""Places along a layer are counted from 0 to this, in integers, whatever the layer's length."""


def neighbours(nodes: Iterable[str], edges: Sequence[Edge]) -> Neighbours:
    """Return each node's neighbours, in id order."""
    found: dict[str, list[str]] = {node: [] for node in sorted(nodes)}
    for edge in edges:
        found[edge.source].append(edge.target)
        found[edge.target].append(edge.source)
    return {node: tuple(sorted(others)) for node, others in found.items()}


def by_lane(graph: Graph, nodes: Iterable[str]) -> dict[Lane, list[str]]:
    """Return the nodes of each lane that has any, lanes in order, nodes by id."""
    found: dict[Lane, list[str]] = {lane: [] for lane in LANES}
    for node in sorted(nodes):
        found[graph.node_type(node).lane].append(node)
    return {lane: members for lane, members in found.items() if members}


def split(
    members: Sequence[str], most: int, near: Neighbours, lane_of: Mapping[str, int]
) -> list[list[str]]:
    """Divide a lane's nodes into layers of at most ``most``, as even as can be.

    Nodes whose neighbours stand in earlier lanes come into earlier layers.
    """
    count = -(-len(members) // most)
    ordered = sorted(
        members, key=lambda node: (_mean([lane_of[n] * SCALE for n in near[node]]), node)
    )
    return [
        ordered[len(ordered) * part // count : len(ordered) * (part + 1) // count]
        for part in range(count)
    ]


def order(layers: Sequence[Sequence[str]], near: Neighbours) -> list[list[str]]:
    """Order the nodes within each layer by the barycentre of their neighbours.

    Sweeps there and back and keeps the best order found. Places are integers and ties fall to the
    order before, so that every machine finds the same.
    """
    current = [list(layer) for layer in layers]
    here = {node for layer in layers for node in layer}
    near = {node: tuple(n for n in near[node] if n in here) for layer in layers for node in layer}
    best, fewest = [list(layer) for layer in current], tangle(current, near)
    for sweep in range(SWEEPS):
        numbers = range(len(current)) if sweep % 2 == 0 else range(len(current) - 1, -1, -1)
        at = _places(current)
        for number in numbers:
            layer = current[number]
            wanted = {
                node: _mean([at[other] for other in near[node]] or [at[node]]) for node in layer
            }
            layer.sort(key=lambda node: (wanted[node], at[node]))
            at.update(_places([layer]))
        found = tangle(current, near)
        if found < fewest:
            best, fewest = [list(layer) for layer in current], found
    return best


def tangle(layers: Sequence[Sequence[str]], near: Neighbours) -> int:
    """Return how far edges reach across: the sum of the distances of neighbours within layers."""
    at = _places(layers)
    return sum(abs(at[node] - at[other]) for node in at for other in near[node])


def _places(layers: Sequence[Sequence[str]]) -> dict[str, int]:
    return {
        node: (2 * place + 1) * SCALE // (2 * len(layer))
        for layer in layers
        for place, node in enumerate(layer)
    }


def _mean(numbers: Sequence[int]) -> int:
    return sum(numbers) // len(numbers) if numbers else 0
