"""Whose uncertainty matters: which links decide, over the versions of the map, how far it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from hipgraph.network import taking_part
from hipgraph.sampling import sampled
from hipgraph.versions import versions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from hipgraph.model import Graph
    from hipgraph.spread import Spread

    Floats = NDArray[np.float64]


def doubt(
    graph: Graph, main: Spread, samples: int, targets: Sequence[str]
) -> Mapping[str, Mapping[str, float]]:
    """Return, by target and edge, how much of the target's ups and downs goes with the edge's.

    Versions are ranked by the size that the edge has in them, 0 where it is not there, and by how
    strongly the target moves; the square of the correlation of these ranks is the edge's part.
    Edges are drawn independently, so the parts of several add up to at most about the whole.
    """
    maps = sampled(graph, main, samples)
    row = {node: i for i, node in enumerate(maps.nodes)}
    sizes = np.abs(versions(graph, 0, samples))
    edges = [_standard(_ranks(size)) for size in sizes]
    # So much of it any link would seem to have, by chance.
    chance = 1.0 / (samples - 1)
    found = {}
    for target in targets:
        moves = _standard(_ranks(np.abs(maps.share[row[target]])))
        parts = [max(0.0, float(np.mean(edge * moves)) ** 2 - chance) for edge in edges]
        ids = [edge.id for edge in taking_part(graph)]
        found[target] = dict(zip(ids, parts, strict=True))
    return found


def _ranks(values: Floats) -> Floats:
    """Return each value's rank; equal values share the middle of theirs."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    middle: Floats = (ends - (counts - 1) / 2.0)[place]
    return middle


def _standard(ranks: Floats) -> Floats:
    """Return ranks around 0 with a spread of 1; what never varies stays at 0."""
    around = ranks - ranks.mean()
    spread = float(np.sqrt(np.mean(around * around)))
    standard: Floats = around / spread if spread > 0.0 else around
    return standard
