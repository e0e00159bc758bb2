"""The texts that the page's script shows, and those it makes sentences of, in one language.

Everything else a reader sees of the graph stands in the List, once per language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.interface import page_texts
from hipgraph.keys import SOURCE
from hipgraph.l10n.sentences import QUOTE, plain
from hipgraph.l10n.texts import graph_texts
from hipgraph.page.scene_nodes import asked, live_edges

if TYPE_CHECKING:
    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph

NAMES = ("label", "synonyms")
FORMS = ("in_sentence", "up", "down")


def texts(graph: Graph, translator: Translator) -> dict[str, Any]:
    """Return the texts by key; one in another language brings its code.

    Keys that end in ``#plural`` are English agreement, for sentences in English alone.
    """
    found: dict[str, Any] = {}
    for key in (*_of_graph(graph), f"ui|{QUOTE}"):
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
    for key, text in _agreeing(graph).items():
        found[key] = text if translator.locale == SOURCE else [text, SOURCE]
    for edge in asked(graph):
        if sentence := plain(graph, edge, translator):
            words = str(sentence)
            same = sentence.locale == translator.locale
            found[f"edge|{edge}|plain"] = words if same else [words, sentence.locale]
    return dict(sorted(found.items()))


def _agreeing(graph: Graph) -> dict[str, str]:
    of_types = {
        f"edge-type|{kind.id}|{field.removesuffix('_plural')}#plural": text
        for kind in _types(graph)
        for field, text in kind.phrases.items()
        if field.startswith("sentence") and field.endswith("_plural")
    }
    told = {f"ui|{key}#plural": text.agreeing for key, text in page_texts().items()}
    return {key: text for key, text in (of_types | told).items() if text}


def _types(graph: Graph) -> list[Any]:
    used = {edge.type for edge in live_edges(graph)}
    return [graph.edge_types[kind] for kind in sorted(used)]


def _of_graph(graph: Graph) -> list[str]:
    """Return the keys of the graph's texts that a script needs."""
    types = {kind.id for kind in _types(graph)}
    # How a concept is named as a kind is needed where a link says that something is one.
    kinds = {
        edge.target
        for edge in live_edges(graph)
        if graph.edge_types[edge.type].target_form == "indefinite"
    }
    named = {("node-type", "label"), ("article", "short"), ("edge", "sentence")}

    def needed(key: str) -> bool:
        kind, id_, field = key.split("|")
        if kind == "node":
            return field in (*NAMES, *FORMS) or (field == "indefinite" and id_ in kinds)
        if kind == "claim":
            return field in NAMES
        if kind == "situation":
            return field in ("title", "synonyms")
        if kind == "edge-type":
            return id_ in types and field.startswith("sentence")
        return (kind, field) in named or kind == "tour"

    return [key for key in graph_texts(graph) if needed(key)]
