"""The scene as it is written into a page: without what follows from the rest or can wait.

`scene.js` unfolds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LATER = ("pictures", "texts")
"""Parts of which a page has some entries at hand and the others packed, as ``PART.NAME``."""


def folded(scene: Mapping[str, Any], packed: Iterable[str]) -> dict[str, Any]:
    """Return the scene without what is ``packed``; ends, lanes and categories are left to ids.

    Edges stand as source → type → target → sign and grade in one word, in the scene's order:
    ids that begin alike follow each other there.
    """
    gone = frozenset(packed)
    categories: dict[str, str] = {}
    edges: dict[str, dict[str, dict[str, str]]] = {}
    for id_, edge in scene["edges"].items():
        kind = id_.removeprefix(f"{edge['s']}--").removesuffix(f"--{edge['t']}")
        categories[kind] = edge["category"]
        by_type = edges.setdefault(edge["s"], {}).setdefault(kind, {})
        by_type[edge["t"]] = edge.get("sign", "") + edge.get("grade", "")
    return {
        **scene,
        "nodes": {id_: _node(node) for id_, node in scene["nodes"].items()},
        "categories": categories,
        "edges": edges,
        "vis": {"options": scene["vis"]["options"]},
        **{
            part: {name: one for name, one in scene[part].items() if f"{part}.{name}" not in gone}
            for part in LATER
        },
    }


def opening(scene: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of the pictures that a page draws, or counts in, when it opens."""
    return frozenset({f"story.{scene['story']}", "map"})


def _node(node: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value
        for name, value in node.items()
        if name != "lane" and (name, value) != ("core", False)
    }
