"""Routes of a picture with very many edges: straight from box to box, behind the boxes.

Looking for a way round every box takes longer than the square of their number, and among
thousands of lines nobody could follow one of them anyway: the page lights those of what is chosen.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hipgraph.layout.ends import ROOM, head
from hipgraph.picture import Route

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.model import Edge, Graph
    from hipgraph.picture import Box

MANY = 2_000
"""Edges from which on a picture's routes are direct."""


def direct(graph: Graph, edges: Sequence[Edge], boxes: Mapping[str, Box]) -> Mapping[str, Route]:
    """Route every edge along the line between the middles of its boxes, from border to border."""
    return {
        edge.id: _route(boxes[edge.source], boxes[edge.target], *ROOM[head(graph, edge)])
        for edge in sorted(edges, key=lambda edge: edge.id)
    }


def _route(source: Box, target: Box, to_head: int, to_line: int) -> Route:
    dx, dy = target.x - source.x, target.y - source.y
    length = math.sqrt(dx * dx + dy * dy)
    # Where boxes touch there is no line to draw; it becomes a point.
    free = max(0.0, length - _within(source, dx, dy, length) - _within(target, dx, dy, length))
    x, y = (dx / length, dy / length) if length else (1.0, 0.0)
    first = _within(source, dx, dy, length)
    start = (round(source.x + first * x), round(source.y + first * y))

    def before(px: int) -> tuple[int, int]:
        at = first + max(0.0, free - px)
        return round(source.x + at * x), round(source.y + at * y)

    end, point = before(to_line), before(to_head)
    d = f"M{start[0]} {start[1]} L{end[0]} {end[1]}"
    return Route(d, (*point, round(math.degrees(math.atan2(dy, dx)))))


def _within(box: Box, dx: int, dy: int, length: float) -> float:
    """Return how far a line from the box's middle in this direction runs within it, in px."""
    across = [half / abs(part) for half, part in ((box.w / 2, dx), (box.h / 2, dy)) if part]
    return min(across) * length if across else 0.0
