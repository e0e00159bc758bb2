"""Proofs: every sentence that is made of templates, as a reader will see it, for proofreading."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hipgraph.keys import node_key
from hipgraph.l10n.sentences import Sentence, sentence, template_field
from hipgraph.l10n.telling import CERTAINTY, after, change, verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Edge, EdgeType, Graph, Sign

GRADES = ("strong", "limited", "untested")
"""One grade for each strength of wording."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A sentence of an edge, and the keys of the texts it is made of, its template first."""

    edge: str
    keys: tuple[str, ...]
    sentence: Sentence


def proofs(
    graph: Graph, translator: Translator, type_: str = "", *, every_form: bool = False
) -> Iterator[Proof]:
    """Yield the sentences of all edges or of one type, grouped by type.

    Each edge is said forwards and backwards, as its evidence allows, and as a step of a way with
    more and with less of its source. With ``every_form``, also as other evidence would have it.
    """
    for kind in graph.edge_types.values():
        edges = [edge for edge in graph.edges.values() if edge.type == kind.id]
        for edge in edges if not type_ or kind.id == type_ else ():
            for form in _forms(edge) if every_form else (edge,):
                yield from _said(graph, translator, kind, form)
                yield from _told(graph, translator, form)


def _forms(edge: Edge) -> Iterator[Edge]:
    """Yield the edge as it is and, where it has evidence, as each strength would say it."""
    yield edge
    if edge.evidence is not None:
        for grade in GRADES:
            yield replace(edge, sentence="", evidence=replace(edge.evidence, grade=grade))  # type: ignore[arg-type]


def _said(graph: Graph, translator: Translator, kind: EdgeType, edge: Edge) -> Iterator[Proof]:
    held = replace(graph, edges={edge.id: edge})
    for inverse in (False, True):
        field, swapped = template_field(kind, edge, inverse=inverse)
        ends = (edge.target, edge.source) if swapped else (edge.source, edge.target)
        forms = ("in_sentence", "in_sentence" if swapped else kind.target_form)
        own = field == "own"
        template = f"edge|{edge.id}|sentence" if own else f"edge-type|{kind.id}|{field}"
        names = tuple(_name(graph, *each) for each in zip(ends, forms, strict=True))
        said = sentence(held, edge.id, translator, inverse)
        yield Proof(edge.id, (template, *names), said)


def _told(graph: Graph, translator: Translator, edge: Edge) -> Iterator[Proof]:
    directions: tuple[Sign, Sign] = ("+", "-")
    grade = edge.evidence.grade if edge.evidence else None
    source = graph.nodes[edge.source]
    for running in directions if source.up and edge.sign else directions[:1]:
        end = after(edge.sign, running)
        said = change(graph, translator, (edge.source, edge.target), (running, end), grade)
        if edge.sign is not None and said is not None:
            form = ("up" if running == "+" else "down") if source.up else "in_sentence"
            keys = (
                f"ui|told.{verb(graph.nodes[edge.target], end)}.{CERTAINTY[grade]}",
                node_key(source, form),
                node_key(graph.nodes[edge.target], "in_sentence"),
            )
            yield Proof(edge.id, keys, said)


def _name(graph: Graph, node: str, form: str) -> str:
    """Return the key of what a node is called in a sentence; claims are quoted by their label."""
    found = graph.nodes[node]
    return node_key(found, "label" if found.claim or form == "quote" else form)
