"""The scene as it is written into a page: without what follows from the rest or can wait.

`scene.js` unfolds it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.page.folded_pictures import folded_picture
from hipgraph.page.scene_loops import folded_loops
from hipgraph.page.scene_sources import folded_sources

if TYPE_CHECKING:
    from collections.abc import Mapping

    Waiting = Mapping[str, tuple[str, tuple[str, ...]]]


def waiting(scene: Mapping[str, Any]) -> Waiting:
    """Return what a page can do without when it opens: names of parcels → part and its entries.

    The pictures of the other tours lie in one parcel: alone each is too small to be packed well.
    """
    at_once = {f"story.{scene['story']}", "map"}
    later = [name for name in scene["pictures"] if name not in at_once]
    parcels = {
        "pictures.stories": ("pictures", tuple(name for name in later if name != "all")),
        "pictures.all": ("pictures", tuple(name for name in later if name == "all")),
        **{f"texts.{code}": ("texts", (code,)) for code in scene["texts"]},
    }
    return {name: parcel for name, parcel in parcels.items() if parcel[1]}


def parcel(scene: Mapping[str, Any], part: str, names: tuple[str, ...]) -> dict[str, Any]:
    """Return these entries of a part, as they wait."""
    return {name: _short(scene, part, name) for name in names}


def _short(scene: Mapping[str, Any], part: str, name: str) -> Any:  # noqa: ANN401 - plain data
    entry = scene[part][name]
    if part == "texts":
        # Every language has the same texts, in the order of their keys.
        return list(entry.values())
    return {form: folded_picture(picture, scene) for form, picture in entry.items()}


def folded(scene: Mapping[str, Any], waiting: Waiting) -> dict[str, Any]:
    """Return the scene without what is ``waiting``; ends, lanes and categories are left to ids.

    Edges stand as source → type → target → one word, in the scene's order: ids that begin alike
    follow each other there. The word is sign and grade; after a colon the articles that say it,
    as numbers in the scene's order, and the first letters of its timescale and its strength.
    """
    gone = {(part, name) for part, names in waiting.values() for name in names}
    articles: list[str] = scene["sources"]["article"]
    categories: dict[str, str] = {}
    edges: dict[str, dict[str, dict[str, str]]] = {}
    for edge in scene["edges"].values():
        kind = edge["type"]
        categories[kind] = edge["category"]
        by_type = edges.setdefault(edge["s"], {}).setdefault(kind, {})
        more = ".".join(_numbers(edge, articles)) + edge.get("time", "")[:1]
        more += edge.get("strength", "")[:1]
        by_type[edge["t"]] = (
            edge.get("sign", "") + edge.get("grade", "") + (f":{more}" if more else "")
        )
    return {
        **scene,
        "nodes": {id_: _node(node, scene) for id_, node in scene["nodes"].items()},
        "categories": categories,
        "edges": edges,
        "costs": _costs(scene),
        "loops": folded_loops(scene),
        "vis": {"options": scene["vis"]["options"]},
        **folded_sources(scene),
        **{
            part: {
                name: scene[part][name] if part == "texts" else _short(scene, part, name)
                for name in scene[part]
                if (part, name) not in gone
            }
            for part in ("pictures", "texts")
        },
        "waiting": {
            parcel: {"part": part, "names": list(names)}
            for parcel, (part, names) in waiting.items()
        },
    }


def _costs(scene: Mapping[str, Any]) -> list[Any]:
    """Return the few different costs there are, and which of them each edge has, in their order."""
    found = [tuple(edge["cost"]) for edge in scene["edges"].values()]
    kinds = sorted(set(found))
    return [kinds, " ".join(str(kinds.index(one)) for one in found)]


def _node(node: Mapping[str, Any], scene: Mapping[str, Any]) -> dict[str, Any]:
    articles: list[str] = scene["sources"]["article"]
    short = {
        name: value
        for name, value in node.items()
        if name not in {"lane", "by"} and (name, value) != ("core", False)
    }
    if node["by"]:
        short["by"] = ".".join(_numbers(node, articles))
    if "claim" in node:
        said = " ".join(_stance(one, articles, scene["sections"]) for one in node["claim"]["said"])
        short["claim"] = {**node["claim"], "said": said}
    return short


def _stance(said: Mapping[str, str], articles: list[str], sections: Mapping[str, list[str]]) -> str:
    """Return who says it, where and how in one word: two numbers and the stance's first letter."""
    section = sections[said["article"]].index(said["section"])
    return f"{articles.index(said['article'])}.{section}{said['stance'][0]}"


def _numbers(record: Mapping[str, Any], articles: list[str]) -> list[str]:
    return [str(articles.index(one)) for one in record.get("by", ())]
