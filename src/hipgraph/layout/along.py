"""Placing things along a line: as near to where they would like to be as their sizes allow."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def along(wanted: Sequence[int], sizes: Sequence[int], gap: int, low: int, high: int) -> list[int]:
    """Return the middles of things in the given order, ``gap`` apart, between ``low`` and ``high``.

    The sum of squared distances to ``wanted`` is the least possible (isotonic regression by
    pooling neighbours, Ayer et al. 1955), up to rounding. Where the room is too small, the gap
    shrinks, below zero if it must.
    """
    if not wanted:
        return []
    spare = high - low - sum(sizes)
    if len(sizes) > 1:
        gap = min(gap, spare // (len(sizes) - 1))
    offsets = [0]
    for before, after in pairwise(sizes):
        offsets.append(offsets[-1] + (before + after) // 2 + gap)
    lowest = low + sizes[0] // 2
    highest = high - sizes[-1] // 2 - offsets[-1]
    free = _rising([want - offset for want, offset in zip(wanted, offsets, strict=True)])
    return [
        max(lowest, min(highest, at)) + offset for at, offset in zip(free, offsets, strict=True)
    ]


def _rising(values: Sequence[int]) -> list[int]:
    """Return the non-falling sequence nearest to ``values``."""
    pools: list[tuple[int, int]] = []
    for value in values:
        total, count = value, 1
        while pools and pools[-1][0] * count > total * pools[-1][1]:
            before, members = pools.pop()
            total, count = total + before, count + members
        pools.append((total, count))
    return [total // count for total, count in pools for _ in range(count)]
