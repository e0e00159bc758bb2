"""One node as a reader wants it: its texts, its edges as sentences, evidence and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.keys import node_key
from hipgraph.l10n.sentences import sentence
from hipgraph.l10n.telling import first
from hipgraph.learning import order, required

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Citation, Edge, Graph, Node, Reference

_NODE_TEXTS = ("summary", "text", "physiology", "cue.say", "cue.instead_of")
_NODE_LISTS = ("steps", "cautions", "stop_when")
_CLAIM_TEXTS = ("statement", "because", "figurative", "true_part", "say_instead")


def card(
    graph: Graph, translators: Mapping[str, Translator], translator: Translator, node_id: str
) -> dict[str, Any]:
    """Return the node as ``hipgraph show --json`` prints it, in the translator's language.

    ``names`` has the label and synonyms of every language; ``edges`` those that lead here first,
    then those that lead on, each in the order of their ids; ``sources`` every article section and
    study the node and its edges rest on, once; ``requires`` what helps to know first, in order.
    """
    node = graph.nodes[node_id]
    into = [_directed(graph, translator, edge, "in") for edge in graph.in_edges[node_id]]
    out = [_directed(graph, translator, edge, "out") for edge in graph.out_edges[node_id]]
    before = required(order(graph), node_id)
    found: dict[str, Any] = {
        "id": node.id,
        "type": node.type,
        "lane": graph.node_type(node.id).lane,
        "locale": translator.locale,
        "label": label(graph, translator, node_id),
        "names": {locale: _names(other, node) for locale, other in translators.items()},
        "texts": dict(_texts(translator, node)),
        "identifiers": {name: curie for name, curie in node.identifiers.items() if curie},
        "edges": [*into, *out],
        "requires": list(before),
        "first": first(graph, translator, node_id, before),
        "sources": _sources(graph, node),
    }
    if node.claim:
        found["claim"] = {
            "grade": node.claim.grade,
            "verdict": node.claim.verdict,
            "stances": [_citation(graph, stance) for stance in node.claim.stances],
            "studies": list(node.claim.studies),
            "needs": list(node.claim.needs),
        }
    return found


def label(graph: Graph, translator: Translator, node_id: str) -> str:
    """Return what the node is called in the translator's language."""
    return translator.text(node_key(graph.nodes[node_id], "label"))


def _names(translator: Translator, node: Node) -> dict[str, Any]:
    """Return the node's names in exactly this language; a fallback is another language's name."""
    named = translator.only(node_key(node, "label"), translator.locale)
    synonyms = translator.only(node_key(node, "synonyms"), translator.locale)
    return {"label": named, "synonyms": synonyms.split("\n") if synonyms else []}


def _texts(translator: Translator, node: Node) -> Iterator[tuple[str, str | list[str]]]:
    for field in _CLAIM_TEXTS if node.claim else _NODE_TEXTS:
        # A text that is not there in English has no key to ask for.
        if _has(node.claim or node, field):
            yield field, translator.text(node_key(node, field))
    for field in _NODE_LISTS:
        if getattr(node, field):
            yield field, translator.text(node_key(node, field)).split("\n")


def _has(record: object, field: str) -> bool:
    for name in field.split("."):
        record = getattr(record, name, None)
    return bool(record)


def _directed(graph: Graph, translator: Translator, edge: Edge, direction: str) -> dict[str, Any]:
    told = edge_card(graph, translator, edge)
    return {"id": told["id"], "direction": direction, **told}


def edge_card(graph: Graph, translator: Translator, edge: Edge) -> dict[str, Any]:
    """Return what is known of an edge: its sentence, what research says, who says so."""
    evidence = edge.evidence
    return {
        "id": edge.id,
        "source": edge.source,
        "type": edge.type,
        "category": graph.edge_type(edge.id).category,
        "target": edge.target,
        "sentence": str(sentence(graph, edge.id, translator)),
        "sign": edge.sign,
        "strength": edge.strength,
        "timescale": edge.timescale,
        "grade": evidence.grade if evidence else None,
        "because": translator.text(f"edge|{edge.id}|because") if evidence else "",
        "mechanism": translator.text(f"edge|{edge.id}|mechanism") if edge.mechanism else "",
        "said_by": [_citation(graph, citation) for citation in edge.said_by],
        "studies": list(evidence.studies) if evidence else [],
        "sources": [_reference(reference) for reference in edge.sources],
    }


def _citation(graph: Graph, citation: Citation) -> dict[str, Any]:
    return {
        "article": citation.article,
        "title": graph.articles[citation.article].title,
        "section": citation.section,
        "heading": _heading(graph, citation.article, citation.section),
        "stance": citation.stance,
        "inferred": citation.inferred,
        "scraped": citation.scraped,
    }


def _heading(graph: Graph, article: str, section: str) -> str:
    sections = graph.articles[article].sections
    return next((found.heading for found in sections if found.id == section), "")


def _reference(reference: Reference) -> dict[str, str]:
    fields = ("study", "ontology", "article", "section")
    return {name: value for name in fields if (value := getattr(reference, name))}


def _sources(graph: Graph, node: Node) -> dict[str, Any]:
    edges = (*graph.in_edges[node.id], *graph.out_edges[node.id])
    references = [*(ref for edge in edges for ref in edge.sources)]
    references += [caution.source for caution in node.cautions]
    citations = [*node.from_articles, *(cite for edge in edges for cite in edge.said_by)]
    studies = [study for edge in edges if edge.evidence for study in edge.evidence.studies]
    if node.claim:
        citations += node.claim.stances
        studies += node.claim.studies
    sections = {(c.article, c.section) for c in citations}
    sections |= {(r.article, r.section or "") for r in references if r.article}
    studies += [reference.study for reference in references if reference.study]
    return {
        "articles": [
            {
                "article": article,
                "title": graph.articles[article].title,
                "section": section,
                "heading": _heading(graph, article, section),
            }
            for article, section in sorted(sections)
        ],
        "studies": [_study(graph, study) for study in sorted(set(studies))],
        "ontologies": _ontologies(references),
    }


def _ontologies(references: Iterable[Reference]) -> list[str]:
    return sorted({reference.ontology for reference in references if reference.ontology})


def _study(graph: Graph, study_id: str) -> dict[str, Any]:
    study = graph.studies[study_id]
    return {
        "study": study.id,
        "authors": list(study.authors),
        "year": study.year,
        "title": study.title,
        "container": study.container,
        "doi": study.doi or None,
    }
