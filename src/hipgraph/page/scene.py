"""The scene: everything the page's script needs, as one value for all languages.

Ids, numbers and coordinates stand once, texts once per language. It is plain data (dicts, lists,
text, whole numbers), sorted by id, and the same for the same graph on every machine. The form is
told in ``docs/architecture.md``.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from hipgraph.interface import part
from hipgraph.keys import node_key
from hipgraph.model import LANES
from hipgraph.negotiate import ALIASES
from hipgraph.page import scene_nodes, scene_sources, vis
from hipgraph.sentences import capitalized, sentence
from hipgraph.texts import graph_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.localize import Translator
    from hipgraph.model import Graph
    from hipgraph.picture import Picture
    from hipgraph.sentences import Sentence

    Pictures = Mapping[str, Mapping[str, Picture]]


def labels(graph: Graph, translators: Mapping[str, Translator]) -> dict[str, dict[str, str]]:
    """Return every node's title per locale, as it is written on the canvas."""
    return {
        code: {
            node.id: capitalized(translator.say(node_key(node, "label")).text)
            for node in graph.nodes.values()
        }
        for code, translator in translators.items()
    }


def scene(
    graph: Graph,
    translators: Mapping[str, Translator],
    pictures: Pictures,
    url: str | None = None,
) -> dict[str, Any]:
    """Return the scene of a graph in the languages of ``translators``.

    ``pictures`` are those of `hipgraph.layout`; ``url`` is where the pages will live, if known.
    """
    data = {
        "lanes": list(LANES),
        "types": scene_nodes.node_types(graph),
        "edgeTypes": scene_nodes.edge_types(graph),
        "nodes": scene_nodes.nodes(graph),
        "edges": scene_nodes.edges(graph),
        "articles": scene_sources.articles(graph),
        "studies": scene_sources.studies(graph),
        "tours": scene_nodes.tours(graph),
        "situations": scene_nodes.situations(graph),
    }
    return {
        "about": _about(translators, _fingerprint(graph, data), url),
        **data,
        "grades": scene_nodes.grades(graph),
        "story": next(iter(graph.tours)) if "story" in pictures else None,
        "pictures": {
            name: {form: _picture(picture) for form, picture in forms.items()}
            # A graph that names no core shows all of it on the map.
            for name, forms in sorted(({"map": pictures["all"]} | dict(pictures)).items())
        },
        "vis": vis.network(graph, pictures["all"]["wide"]),
        "texts": {code: _texts(graph, one) for code, one in translators.items()},
        "sentences": {code: _sentences(graph, one) for code, one in translators.items()},
    }


def _about(
    translators: Mapping[str, Translator], fingerprint: str, url: str | None
) -> dict[str, Any]:
    return {
        "version": _version(),
        "graph": fingerprint,
        "locales": list(translators),
        "names": {code: translator.name for code, translator in translators.items()},
        "chains": {code: list(translator.chain) for code, translator in translators.items()},
        "aliases": dict(ALIASES),
        "url": url,
    }


def _version() -> str:
    try:
        return version("hipgraph")
    except PackageNotFoundError:
        # Run from the source tree, without an installation.
        return "source"


def _fingerprint(graph: Graph, data: Mapping[str, Any]) -> str:
    """Return 12 hex digits that change with the graph's data or its English texts."""
    whole = json.dumps([data, graph_texts(graph)], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(whole.encode("utf-8")).hexdigest()[:12]


def _picture(picture: Picture) -> dict[str, Any]:
    return {
        "w": picture.width,
        "h": picture.height,
        "font": picture.font,
        "bands": [
            {"lane": band.lane, "x": band.x, "y": band.y, "w": band.w, "h": band.h}
            for band in picture.bands
        ],
        "nodes": {node: [box.x, box.y, box.w, box.h] for node, box in picture.boxes.items()},
        "lines": {
            code: {node: list(lines) for node, lines in of_locale.items()}
            for code, of_locale in picture.lines.items()
        },
        "edges": {
            edge: {"d": route.d, "end": list(route.end)} for edge, route in picture.routes.items()
        },
    }


def _texts(graph: Graph, translator: Translator) -> dict[str, Any]:
    """Return the graph's and the page's texts; a text in another language brings its code."""
    found: dict[str, Any] = {}
    for key in graph_texts(graph):
        said = translator.say(key)
        found[key] = said.text if said.state != "fallback" else [said.text, said.locale]
    for key, entry in part("page").items():
        text: str | dict[str, str]
        if entry.plural:
            text, locale = translator.plural(f"ui|{key}")
        else:
            said = translator.say(f"ui|{key}")
            text, locale = said.text, said.locale
        found[f"ui|{key}"] = text if locale == translator.locale else [text, locale]
    return dict(sorted(found.items()))


def _sentences(graph: Graph, translator: Translator) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for edge in scene_nodes.edges(graph):
        forward = sentence(graph, edge, translator)
        inverse = sentence(graph, edge, translator, inverse=True)
        found[edge] = {"f": _parts(forward), "i": _parts(inverse)}
        # One mark for both: in a half translated catalogue they may differ, and English answers.
        if forward.locale != translator.locale:
            found[edge]["l"] = forward.locale
    return found


def _parts(said: Sentence) -> list[Any]:
    return [[part.node, part.text] if part.node else part.text for part in said.parts]
