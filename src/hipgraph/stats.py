"""Counts of what the graph holds, by type, grade, source and language."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from hipgraph.model import GRADES, Reference
from hipgraph.provenance import fingerprint, release

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hipgraph.model import Citation, Edge, Graph, Node


def stats(graph: Graph, translated: Mapping[str, float]) -> dict[str, Any]:
    """Return the edition and the counts as ``hipgraph stats --json`` prints them.

    ``translated`` is the share of texts translated, 0 to 1, by locale. ``nodes`` counts claims
    and practices too, ``concepts`` all but claims. ``used`` counts for each article and study how
    often nodes and edges refer to it.
    """
    claims = [node for node in graph.nodes.values() if node.claim]
    graded = [edge.evidence.grade for edge in graph.edges.values() if edge.evidence]
    return {
        "version": release(),
        "graph": fingerprint(graph),
        "nodes": len(graph.nodes),
        "concepts": len(graph.nodes) - len(claims),
        "edges": len(graph.edges),
        "claims": len(claims),
        "sources": len(graph.articles) + len(graph.studies),
        "articles": len(graph.articles),
        "studies": len(graph.studies),
        "tours": len(graph.tours),
        "situations": len(graph.situations),
        "node_types": _counted(graph.node_types, (n.type for n in graph.nodes.values())),
        "edge_types": _counted(graph.edge_types, (e.type for e in graph.edges.values())),
        "grades": _counted(GRADES, graded),
        "verdicts": _counted(
            ("supported", "partly", "unproven", "contradicted", "metaphor"),
            (node.claim.verdict for node in claims if node.claim),
        ),
        "used": _counted((*graph.articles, *graph.studies), _uses(graph)),
        "locales": dict(sorted(translated.items())),
    }


def _counted(names: Iterable[str], found: Iterable[str]) -> dict[str, int]:
    """Count ``found`` under every one of ``names``, also those that never occur."""
    counts = Counter(found)
    return {name: counts[name] for name in names}


def _uses(graph: Graph) -> Iterator[str]:
    for node in graph.nodes.values():
        yield from _node_uses(node)
    for edge in graph.edges.values():
        yield from _edge_uses(edge)


def _node_uses(node: Node) -> Iterator[str]:
    yield from _named(node.cites)
    yield from node.claim.studies if node.claim else ()


def _edge_uses(edge: Edge) -> Iterator[str]:
    yield from _named(edge.cites)
    yield from edge.evidence.studies if edge.evidence else ()


def _named(cites: Iterable[Citation | Reference]) -> Iterator[str]:
    """Yield the study or the article each names; an ontology's term is neither."""
    for each in cites:
        study = each.study if isinstance(each, Reference) else None
        if found := study or each.article:
            yield found
