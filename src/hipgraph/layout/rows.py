"""Rows of boxes across the width: the tall form's layers, and the wide form's bands below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout.along import along
from hipgraph.picture import Box

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.layout.order import Neighbours
    from hipgraph.layout.sizes import Size


def row_height(row: Sequence[str], size: Mapping[str, Size]) -> int:
    """Return the height of the row's highest box."""
    return max(size[node].h for node in row)


def across(
    row: Sequence[str], size: Mapping[str, Size], gap: int, bounds: tuple[int, int],
    wanted: Mapping[str, int],
) -> dict[str, int]:  # fmt: skip
    """Return x of each node of a row, in the given order, near where each would like to be."""
    widths = [size[node].w for node in row]
    places = along([wanted[node] for node in row], widths, gap, *bounds)
    return dict(zip(row, places, strict=True))


def justified(
    row: Sequence[str], size: Mapping[str, Size], gap: int, bounds: tuple[int, int]
) -> dict[str, int]:
    """Return x of each node of a row that fills the width, with equal room around the boxes.

    Where that room is short, the boxes are ``gap`` apart and the ends get what is left.
    """
    low, high = bounds
    room = high - low - sum(size[node].w for node in row)
    if room < gap * len(row):
        return across(row, size, gap, bounds, dict.fromkeys(row, (low + high) // 2))
    found = {}
    for place, node in enumerate(row):
        before = sum(size[other].w for other in row[:place])
        found[node] = low + before + size[node].w // 2 + room * (2 * place + 1) // (2 * len(row))
    return found


def wishes(
    row: Sequence[str], near: Neighbours, x: Mapping[str, int], middle: int
) -> dict[str, int]:
    """Return the mean x of each node's placed neighbours, or the middle if it has none."""
    found = {}
    for node in row:
        placed = [x[other] for other in near[node] if other in x]
        found[node] = sum(placed) // len(placed) if placed else middle
    return found


def boxes(
    row: Sequence[str], x: Mapping[str, int], y: int, height: int, size: Mapping[str, Size]
) -> dict[str, Box]:
    """Return the row's boxes, all of one height."""
    return {node: Box(x[node], y, size[node].w, height) for node in row}
