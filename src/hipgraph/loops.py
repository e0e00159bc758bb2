"""Feedback: the loops of a weighted network, and how strongly they feed themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Mapping

TOLERANCE = 1e-10
ROUNDS = 5000
LONGEST_LOOP = 8
MOST_STEPS = 20_000


def radius(weights: Mapping[tuple[str, str], float]) -> float:
    """Return the spectral radius; entries are (row, column) → weight ≥ 0, absent ones are 0."""
    return max((found for found, _ in parts(weights)), default=0.0)


def parts(weights: Mapping[tuple[str, str], float]) -> list[tuple[float, tuple[str, ...]]]:
    """Return radius and nodes of every strongly connected part with a loop, largest first."""
    graph: nx.DiGraph[str] = nx.DiGraph(sorted(pair for pair, w in weights.items() if w > 0))
    found = []
    for part in nx.strongly_connected_components(graph):
        inside = {p: w for p, w in weights.items() if w > 0 and p[0] in part and p[1] in part}
        if inside:
            found.append((_irreducible(tuple(sorted(part)), inside), tuple(sorted(part))))
    return sorted(found, key=lambda item: (-item[0], item[1]))


def _irreducible(nodes: tuple[str, ...], weights: Mapping[tuple[str, str], float]) -> float:
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
