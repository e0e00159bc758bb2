"""Making a picture fit a width: the label that is in the way most is broken narrower."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout.sizes import sizes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hipgraph.layout.placed import Placed
    from hipgraph.layout.sizes import Sizes
    from hipgraph.layout.style import Style
    from hipgraph.model import Graph


def fit(  # noqa: PLR0913, PLR0917 - sizes and placing meet here
    graph: Graph,
    nodes: Sequence[str],
    labels: Mapping[str, Mapping[str, str]],
    style: Style,
    place: Callable[[Sizes], Placed],
    width: int,
) -> tuple[Sizes, Placed]:
    """Return sizes and places that fit ``width`` px, or come as near as breaking labels can.

    Only labels of the layer that is too wide are broken, the widest first; ``width`` 0 is no limit.
    """
    rooms: dict[str, int] = {}
    held = sizes(graph, nodes, labels, style, rooms)
    placed = place(held)
    stuck: set[str] = set()
    while width and placed.width > width:
        found = _widest(placed, held, stuck)
        if found is None:
            break
        before = rooms.get(found)
        rooms[found] = held.text[found] - 1
        tried = sizes(graph, nodes, labels, style, rooms)
        if tried.text[found] >= held.text[found]:
            stuck.add(found)
            if before is None:
                del rooms[found]
            else:
                rooms[found] = before
            continue
        held, placed = tried, place(tried)
    return held, placed


def _widest(placed: Placed, held: Sizes, stuck: set[str]) -> str | None:
    """Return the widest box that may still be narrowed, of the layer that takes most width."""
    layers = [[cell.node for cell in cells] for cells in placed.layers.cells]
    if placed.layers.rows:
        layers = [max(layers, key=lambda row: sum(held.box[node].w for node in row))]
    free = [node for layer in layers for node in layer if node not in stuck]
    return max(free, key=lambda node: (held.box[node].w, node)) if free else None
