"""The scene: everything the page's script needs, as one value for all languages.

Ids, numbers and coordinates stand once, texts once per language. It is plain data (dicts, lists,
text, whole numbers), sorted by id, and the same for the same graph on every machine. The form is
told in ``docs/architecture.md``.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from hipgraph.keys import node_key
from hipgraph.l10n.negotiate import ALIASES
from hipgraph.l10n.sentences import capitalized
from hipgraph.model import LANES
from hipgraph.page import scene_loops, scene_nodes, scene_sources, scene_spread, scene_texts, vis
from hipgraph.page.addresses import page_address
from hipgraph.provenance import fingerprint, release

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
        "about": _about(translators, graph, url),
        "lanes": list(LANES),
        "types": scene_nodes.node_types(graph),
        "nodes": scene_nodes.nodes(graph),
        "edges": scene_nodes.edges(graph),
        "forms": scene_nodes.forms(graph),
        "loops": scene_loops.scene_loops(graph),
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
        "texts": {code: scene_texts.texts(graph, one) for code, one in translators.items()},
    }


def _for_vis(network: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the page gives vis-network: ids and options; it draws boxes and lines itself."""
    return {
        "nodes": [node["id"] for node in network["nodes"]],
        "options": network["options"],
    }


def _about(translators: Mapping[str, Translator], graph: Graph, url: str | None) -> dict[str, Any]:
    return {
        "version": release(),
        "graph": fingerprint(graph),
        "locales": list(translators),
        "names": {code: translator.name for code, translator in translators.items()},
        "chains": {code: list(translator.chain) for code, translator in translators.items()},
        "aliases": dict(ALIASES),
        "url": url,
        "pages": {code: page_address(url, code) for code in translators} if url else None,
    }


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
