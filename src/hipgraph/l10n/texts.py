"""Every text of the graph and of the interface, by key, in one order.

The order is kind, id, field: fields as the records have them, since a translator reads a label
before its forms. A list is one text with one item per line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph import interface
from hipgraph.keys import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hipgraph.model import (
        Article,
        Edge,
        EdgeType,
        Graph,
        Node,
        NodeType,
        Situation,
        Study,
        Tour,
    )

    Fields = Iterator[tuple[str, str]]

PHRASES = (
    "forward", "inverse",
    "sentence", "sentence_inverse",
    "sentence_hedged", "sentence_inverse_hedged",
    "sentence_said", "sentence_inverse_said",
)  # fmt: skip


def graph_texts(graph: Graph) -> dict[str, str]:
    """Return the English text of every content key; empty texts have no key."""
    return {
        f"{kind}|{id_}|{field}": text
        for kind in KINDS
        for id_, fields in _records(graph, kind)
        for field, text in fields
        if text
    }


def ui_texts() -> dict[str, tuple[str, str]]:
    """Return English singular and plural of every interface text; keys start with ``ui|``."""
    return {f"ui|{key}": (entry.text, entry.plural) for key, entry in interface.texts().items()}


def _records(graph: Graph, kind: str) -> Iterator[tuple[str, Fields]]:
    """Yield id and fields of each record of one kind."""
    nodes = graph.nodes.values()
    records: Mapping[str, Iterable[tuple[str, Fields]]] = {
        "node-type": ((found.id, _node_type(found)) for found in graph.node_types.values()),
        "node": ((node.id, _node(node)) for node in nodes if not node.claim),
        "claim": ((node.id, _claim(node)) for node in nodes if node.claim),
        "edge-type": ((found.id, _edge_type(found)) for found in graph.edge_types.values()),
        "edge": ((edge.id, _edge(edge)) for edge in graph.edges.values()),
        "article": ((found.id, _article(found)) for found in graph.articles.values()),
        "study": ((study.id, _study(study)) for study in graph.studies.values()),
        "tour": ((tour.id, _tour(tour)) for tour in graph.tours.values()),
        "situation": ((found.id, _situation(found)) for found in graph.situations.values()),
    }
    yield from sorted(records[kind], key=lambda record: record[0])


def _node_type(kind: NodeType) -> Fields:
    yield "label", kind.label
    yield "description", kind.description


def _study(study: Study) -> Fields:
    yield "finding", study.finding


def _node(node: Node) -> Fields:
    for field in ("label", "in_sentence", "indefinite", "up", "down", "summary", "text"):
        yield field, getattr(node, field)
    yield "synonyms", "\n".join(node.synonyms)
    yield "steps", "\n".join(node.steps)
    yield "cautions", "\n".join(caution.text for caution in node.cautions)
    yield "stop_when", "\n".join(node.stop_when)
    if node.cue:
        yield "cue.say", node.cue.say
        yield "cue.instead_of", node.cue.instead_of
    yield "physiology", node.physiology


def _claim(node: Node) -> Fields:
    yield "label", node.label
    for field in ("statement", "because", "figurative", "true_part", "say_instead"):
        yield field, getattr(node.claim, field)
    yield "synonyms", "\n".join(node.synonyms)


def _edge_type(kind: EdgeType) -> Fields:
    others = sorted(kind.phrases.keys() - set(PHRASES))
    for field in (*PHRASES, *others):
        if not field.endswith("_plural"):
            yield field, kind.phrases.get(field, "")


def _edge(edge: Edge) -> Fields:
    yield "sentence", edge.sentence
    yield "mechanism", edge.mechanism
    yield "because", edge.evidence.because if edge.evidence else ""


def _article(article: Article) -> Fields:
    yield "short", article.short
    for section in article.sections:
        yield f"section.{section.id}", section.excluded


def _tour(tour: Tour) -> Fields:
    yield "title", tour.title
    yield "purpose", tour.purpose
    for step in tour.steps:
        yield f"{step.id}.say", step.say
        if step.predict:
            yield f"{step.id}.predict.question", step.predict.question
            yield f"{step.id}.predict.feedback", step.predict.feedback


def _situation(situation: Situation) -> Fields:
    yield "title", situation.title
    yield "synonyms", "\n".join(situation.synonyms)
    for field in ("what_to_do", "what_not_to_say", "say", "when_to_refer"):
        yield field, "\n".join(getattr(situation, field))
