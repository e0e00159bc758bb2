"""The scene's feedback loops: which links make each, best supported first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.loops import loops
from hipgraph.page.scene_nodes import live_edges

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Graph


MANY = 4_000
"""Links from which on nobody counts the loops: there may be millions."""


def scene_loops(graph: Graph) -> list[dict[str, Any]] | None:
    """Return each loop's ``edges`` in order; ``told`` is the tour and step that shows it.

    None for a graph so large that they are not counted.
    """
    live = {edge.id for edge in live_edges(graph)}
    if len(live) > MANY:
        return None
    return [
        {"edges": list(loop.edges), "told": list(loop.told_in[0]) if loop.told_in else None}
        for loop in loops(graph)
        if live.issuperset(loop.edges)
    ]


def folded_loops(scene: Mapping[str, Any]) -> list[str] | None:
    """Return the loops with numbers for edges, in the scene's order; after a colon the path."""
    if scene["loops"] is None:
        return None
    at = {id_: number for number, id_ in enumerate(scene["edges"])}
    return [
        " ".join(str(at[edge]) for edge in loop["edges"])
        + (f":{'.'.join(loop['told'])}" if loop["told"] else "")
        for loop in scene["loops"]
    ]
