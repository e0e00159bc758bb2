"""Waves: what comes before what in nearly every version of the map, told as a few steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.sampling import Sampled
    from hipgraph.spread import Spread

SURE = (9, 10)
"""In how many of the maps in which both are reached the one must come before the other."""


def waves(main: Spread, maps: Sampled) -> Mapping[str, int]:
    """Return the wave of every node that the main run reached; starts are wave 0.

    Nodes of one wave have no order that the map could vouch for. Wave n + 1 begins with a node
    that comes after one of wave n in nine of ten maps.
    """
    row = {node: maps.arrival[i] for i, node in enumerate(maps.nodes)}
    reached = sorted(
        (one.arrival, node) for node, one in main.nodes.items() if one.arrival is not None
    )
    found = dict.fromkeys(main.start, 0)
    earlier: list[str] = sorted(main.start)
    for _, node in reached:
        if node in found:
            continue
        behind = [found[one] for one in earlier if is_before(row[one], row[node])]
        found[node] = 1 + max(behind, default=0)
        earlier.append(node)
    return found


def in_waves(main: Spread, maps: Sampled) -> Spread:
    """Return the run with the wave of each node in it."""
    found = waves(main, maps)
    nodes = {node: replace(one, wave=found.get(node)) for node, one in main.nodes.items()}
    return replace(main, nodes=nodes)


def is_before(first: np.ndarray, then: np.ndarray) -> bool:
    """Return whether a node arrives before another, surely enough; arrivals by map, in steps.

    Both must be reached in at least half of the maps, so that there is something to compare.
    """
    both = ~(np.isnan(first) | np.isnan(then))
    count = int(both.sum())
    if count == 0 or 2 * count < both.size:
        return False
    # In whole numbers: nine tenths of a count must not depend on rounding.
    return SURE[1] * int((first[both] < then[both]).sum()) >= SURE[0] * count
