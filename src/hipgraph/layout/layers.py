"""Boxes in layers: columns of a wide picture, rows of a tall one, seen the same way.

``along`` the layers' order runs the axis m (x for columns, y for rows); across it, within a layer,
runs the axis c. All boxes of a layer share their extent in m, so that everything between two
layers (a gutter) and everything between two boxes of a layer (a gap) is free for routes.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.picture import Box


class Cell(NamedTuple):
    """A node's box in layer terms."""

    node: str
    m_low: int
    m_high: int
    c_low: int
    c_high: int

    @property
    def m(self) -> int:
        """Return the middle along the layers' order."""
        return (self.m_low + self.m_high) // 2

    @property
    def c(self) -> int:
        """Return the middle within the layer."""
        return (self.c_low + self.c_high) // 2


@dataclass(frozen=True)
class Layers:
    """Layers in order. ``rows`` says that m is y; ``m_low`` … ``c_high`` bound the free room."""

    rows: bool
    cells: tuple[tuple[Cell, ...], ...]
    m_low: int
    m_high: int
    c_low: int
    c_high: int

    @cached_property
    def where(self) -> Mapping[str, tuple[int, int]]:
        """Layer and place within it, by node."""
        return {
            cell.node: (layer, place)
            for layer, cells in enumerate(self.cells)
            for place, cell in enumerate(cells)
        }

    def cell(self, node: str) -> Cell:
        """Return the cell of a node."""
        layer, place = self.where[node]
        return self.cells[layer][place]

    def extent(self, layer: int) -> tuple[int, int]:
        """Return from where to where a layer reaches along m."""
        if layer < 0:
            return self.m_low, self.m_low
        if layer >= len(self.cells):
            return self.m_high, self.m_high
        cells = self.cells[layer]
        return min(cell.m_low for cell in cells), max(cell.m_high for cell in cells)

    def gutter(self, before: int) -> tuple[int, int]:
        """Return the free room along m before layer ``before``; one more than layers exist."""
        return self.extent(before - 1)[1], self.extent(before)[0]

    def gap(self, layer: int, place: int) -> tuple[int, int]:
        """Return the free room along c before the box at ``place``; one more than boxes exist."""
        cells = self.cells[layer]
        low = cells[place - 1].c_high if place > 0 else self.c_low
        high = cells[place].c_low if place < len(cells) else self.c_high
        return low, high


def layers(
    order: Sequence[Sequence[str]],
    boxes: Mapping[str, Box],
    bounds: tuple[int, int, int, int],
    *,
    rows: bool,
) -> Layers:
    """Build layers from boxes; ``bounds`` is left, top, right, bottom of the free room."""
    left, top, right, bottom = bounds
    cells = []
    for nodes in order:
        found = []
        for node in nodes:
            box = boxes[node]
            x, y = (box.left, box.right), (box.top, box.bottom)
            found.append(Cell(node, *(y + x if rows else x + y)))
        cells.append(tuple(sorted(found, key=lambda cell: cell.c)))
    m, c = ((top, bottom), (left, right)) if rows else ((left, right), (top, bottom))
    return Layers(rows, tuple(cells), *m, *c)
