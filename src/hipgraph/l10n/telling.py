"""Ways and loops in words: each step with its running direction, worded by its own evidence.

"More stress increases cortisol. More cortisol can reduce …": the first concept goes up, and what
follows goes as the signs say. A step that changes nothing (anatomy, a claim) is told as its edge
is told everywhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph import interface
from hipgraph.keys import SOURCE
from hipgraph.l10n import cldr
from hipgraph.l10n.sentences import Sentence, fill, name, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Grade, Graph, Node, Sign

    Lookup = Callable[[str], str | None]

CERTAINTY = {
    None: "plain", "strong": "plain",
    "moderate": "can", "limited": "can", "conflicting": "can",
    "untested": "said", "tradition": "said", "refuted": "said",
}  # fmt: skip
"""How a grade is worded."""


def after(sign: Sign | None, running: Sign) -> Sign:
    """Return where a change goes on to over an edge of this sign."""
    return running if sign != "-" else "-" if running == "+" else "+"


def verb(target: Node, end: Sign) -> str:
    """Return what a change does to a node that goes up (+) or down (-) by it."""
    if target.quality:
        return "improves" if end == "+" else "impairs"
    return "raises" if end == "+" else "lowers"


def step(graph: Graph, edge_id: str, translator: Translator, running: Sign) -> Sentence:
    """Say what a change of an edge's source (``running``: + more, - less) does to its target."""
    edge = graph.edges[edge_id]
    grade = edge.evidence.grade if edge.evidence else None
    ends = (edge.source, edge.target)
    told = change(graph, translator, ends, (running, after(edge.sign, running)), grade)
    return told or sentence(graph, edge_id, translator)


def change(
    graph: Graph,
    translator: Translator,
    ends: tuple[str, str],
    directions: tuple[Sign, Sign],
    grade: Grade | None,
) -> Sentence | None:
    """Say that a change of one node changes another, as surely as a grade allows.

    None where the second can't go up and down, or the first neither can nor is a practice.
    """
    source, target = (graph.nodes[end] for end in ends)
    practice = graph.node_type(source.id).role == "practice"
    if not target.up or not (source.up or practice):
        return None
    form = _change_form(source, directions[0])
    return _first(
        translator,
        f"told.{verb(target, directions[1])}.{CERTAINTY[grade]}",
        (source, form),
        (target, "in_sentence"),
    )


def closing(
    graph: Graph, translator: Translator, node: str, end: Sign, grade: Grade | None
) -> Sentence | None:
    """Say what a loop does to the node it began at: it feeds itself (+) or calms itself (-)."""
    found = graph.nodes[node]
    key = f"told.{'feeds' if end == '+' else 'calms'}-itself.{CERTAINTY[grade]}"
    return _first(translator, key, (found, "up"), (found, _change_form(found, end)))


def first(graph: Graph, translator: Translator, node: str, before: Sequence[str]) -> str:
    """Say what helps to know before a concept; empty where that is nothing."""
    if not before:
        return ""
    for locale in translator.chain:
        lookup = _lookup(translator, locale)
        template = lookup("ui|told.first")
        names = [name(graph.nodes[id_], "in_sentence", lookup, "{text}") for id_ in before]
        concept = name(graph.nodes[node], "in_sentence", lookup, "{text}")
        if template and concept and all(names):
            listed = cldr.listed(filter(None, names), (locale,))
            return interface.filled(template, {"concept": concept, "concepts": listed})
    raise KeyError(node)


def _change_form(node: Node, direction: Sign) -> str:
    """Return which of a node's forms names its change; a practice is done or not there at all."""
    if not node.up:
        return "in_sentence"
    return "up" if direction == "+" else "down"


def _first(
    translator: Translator, key: str, source: tuple[Node, str], target: tuple[Node, str]
) -> Sentence | None:
    """Fill a template in the first language of the chain that has all of it."""
    plural = source[0].plural if source[1] == "in_sentence" else source[0].change_plural
    agreeing = interface.part("told")[key].agreeing if plural else ""
    for locale in translator.chain:
        lookup = _lookup(translator, locale)
        template = (agreeing if locale == SOURCE else "") or lookup(f"ui|{key}")
        parts = fill(template, source, target, lookup, "{text}") if template else None
        if parts is not None:
            return Sentence(parts, locale)
    return None


def _lookup(translator: Translator, locale: str) -> Lookup:
    return lambda key: translator.only(key, locale)
