"""Where a route stops before its target's border, so that its head has room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from hipgraph.picture import Route

if TYPE_CHECKING:
    from hipgraph.layout.path import Path
    from hipgraph.model import Edge, Graph

Head = Literal["arrow", "bar", "circle", "none"]
ROOM: dict[Head, tuple[int, int]] = {
    "arrow": (3, 10),
    "bar": (6, 6),
    "circle": (7, 11),
    "none": (0, 0),
}
"""Px from the border to the head's own point, and to where the line stops."""
_ANGLES = {(1, 0): 0, (0, 1): 90, (-1, 0): 180, (0, -1): 270}


def head(graph: Graph, edge: Edge) -> Head:
    """Return the head that shows an edge's sign: raises, lowers, is associated, or none."""
    kind = graph.edge_types[edge.type]
    if kind.category == "association":
        return "circle"
    if kind.category in ("causal", "practice"):
        return "bar" if (edge.sign or kind.sign) == "-" else "arrow"
    return "none"


def finish(graph: Graph, edge: Edge, path: Path) -> Route:
    """Return the route with its end trimmed for the head, less where the way in is short."""
    most = max(0, path.approach() - 1)
    to_head, to_line = (min(room, most) for room in ROOM[head(graph, edge)])
    step = path.direction()
    (x, y), (dx, dy) = path.end, step
    drawn = path.shortened(to_line) if to_line else path
    return Route(drawn.d(), (x - to_head * dx, y - to_head * dy, _ANGLES[step]))
