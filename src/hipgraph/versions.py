"""Versions of the map: in each an edge exists as often as its grade lets one believe.

Its strength lies somewhere in its range. A version does not depend on the evidence switch or on a
practice, so that they can be compared on the same versions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hipgraph.network import taking_part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from hipgraph.model import Graph

    Floats = NDArray[np.float64]

_GOLDEN, _STEP = 0x9E3779B9, 0x6D2B79F5


def draws(first: int, count: int) -> Iterator[Floats]:
    """Yield the next number in [0, 1) of each map's own stream (mulberry32), without end."""
    maps = np.arange(first, first + count, dtype=np.uint64)
    state = ((1 + maps * _GOLDEN) & 0xFFFFFFFF).astype(np.uint32)
    while True:
        state = state + np.uint32(_STEP)
        mixed = (state ^ (state >> np.uint32(15))) * (state | np.uint32(1))
        mixed ^= mixed + (mixed ^ (mixed >> np.uint32(7))) * (mixed | np.uint32(61))
        yield (mixed ^ (mixed >> np.uint32(14))).astype(np.float64) / 4294967296.0


def versions(graph: Graph, first: int, count: int) -> Floats:
    """Draw the signed weight of every edge in every map, 0 where the edge does not exist."""
    numbers = draws(first, count)
    rows = []
    for edge in taking_part(graph):
        practice = graph.edge_type(edge.id).category == "practice"
        low, _, high = graph.parameters.strength[edge.strength or "moderate"]
        exists = next(numbers) < graph.parameters.presence[edge.evidence.grade]  # type: ignore[union-attr]
        size = low + (high - low) * next(numbers)
        sign = -1.0 if edge.sign == "-" else 1.0
        signed = sign * size if practice else graph.parameters.gain * sign * size
        rows.append(np.where(exists, signed, 0.0))
    return np.array(rows).reshape(len(rows), count)
