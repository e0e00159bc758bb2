"""The scene: everything the page's script needs, as one value for all languages.

Ids, numbers and coordinates stand once, texts once per language. It is plain data (dicts, lists,
text, whole numbers), sorted by id, and the same for the same graph on every machine. The form is
told in ``docs/architecture.md``.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hipgraph.interface import page_texts
from hipgraph.keys import node_key
from hipgraph.l10n.negotiate import ALIASES
from hipgraph.l10n.sentences import QUOTE, capitalized, plain
from hipgraph.l10n.texts import graph_texts
from hipgraph.model import LANES
from hipgraph.page import scene_nodes, scene_sources, scene_spread, vis
from hipgraph.page.addresses import page_address
from hipgraph.page.words import ABOUT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph
    from hipgraph.page.scene_spread import Known
    from hipgraph.picture import Picture

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
    known: Known = MappingProxyType({}),
) -> dict[str, Any]:
    """Return the scene of a graph in the languages of ``translators``.

    ``pictures`` are those of `hipgraph.layout`; ``url`` is where the pages will live, if known;
    ``known`` is what the standard runs of the spread came to, by their ids.
    """
    return {
        "about": _about(translators, _fingerprint(graph), url),
        "lanes": list(LANES),
        "types": scene_nodes.node_types(graph),
        "nodes": scene_nodes.nodes(graph),
        "edges": scene_nodes.edges(graph),
        "tours": scene_nodes.tours(graph),
        "situations": list(graph.situations),
        "sources": {"article": list(graph.articles), "study": list(graph.studies)},
        "sections": {
            article.id: [section.id for section in article.sections]
            for article in graph.articles.values()
        },
        "rests": scene_sources.rests(graph),
        "said": scene_sources.links_said(graph),
        "grades": scene_nodes.grades(graph),
        "spread": scene_spread.spread_part(graph, known),
        "story": graph.story,
        "body": bool(graph.body),
        "pictures": {
            name: {form: _picture(picture) for form, picture in forms.items()}
            # A graph that names no core shows all of it on the map.
            for name, forms in sorted(({"map": pictures["all"]} | dict(pictures)).items())
        },
        "vis": _for_vis(vis.network(graph, pictures["all"]["wide"])),
        "texts": {code: _texts(graph, one) for code, one in translators.items()},
    }


def _for_vis(network: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the page gives vis-network: ids and options; it draws boxes and lines itself."""
    return {
        "nodes": [node["id"] for node in network["nodes"]],
        "options": network["options"],
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
        "pages": {code: page_address(url, code) for code in translators} if url else None,
    }


def _version() -> str:
    try:
        return version("hipgraph")
    except PackageNotFoundError:
        # Run from the source tree, without an installation.
        return "source"


def _fingerprint(graph: Graph) -> str:
    """Return 12 hex digits that change with the graph's data or its English texts."""
    parts = ("node_types", "edge_types", "nodes", "edges", "articles", "studies", "tours",
             "situations", "parameters", "body")  # fmt: skip
    whole = repr([getattr(graph, part) for part in parts])
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
            code: {node: list(lines) for node, lines in of_locale.items() if node in picture.boxes}
            for code, of_locale in picture.lines.items()
        },
        "edges": {
            edge: {"d": route.d, "end": list(route.end)} for edge, route in picture.routes.items()
        },
    }


def _texts(graph: Graph, translator: Translator) -> dict[str, Any]:
    """Return the texts the script shows; one in another language brings its code.

    Everything else a reader sees of the graph stands in the List, once per language.
    """
    found: dict[str, Any] = {}
    for key in (*filter(_in_script, graph_texts(graph)), f"ui|{QUOTE}"):
        said = translator.say(key)
        found[key] = said.text if said.state != "fallback" else [said.text, said.locale]
    for key, entry in page_texts().items():
        text: str | dict[str, str]
        if entry.plural:
            text, locale = translator.plural(f"ui|{key}")
        else:
            said = translator.say(f"ui|{key}")
            text, locale = said.text, said.locale
        found[f"ui|{key}"] = text if locale == translator.locale else [text, locale]
    for edge in scene_nodes.asked(graph):
        if sentence := plain(graph, edge, translator):
            words = str(sentence)
            same = sentence.locale == translator.locale
            found[f"edge|{edge}|plain"] = words if same else [words, sentence.locale]
    return dict(sorted(found.items()))


def _in_script(key: str) -> bool:
    kind, _, field = key.split("|")
    if kind in ("node", "claim"):
        return field in ("label", "synonyms")
    if kind == "situation":
        return field in ("title", "synonyms")
    named = {("node-type", "label"), ("article", "short")}
    return (kind, field) in named or kind == "tour" or key == f"edge-type|{ABOUT}|sentence"
