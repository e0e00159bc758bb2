"""Sentences for edges: whole templates with the nodes' own forms in them, never glued words.

The form follows the grade: what is well supported is said plainly, what is plausible is hedged
("can raise"), and what nobody has tested is only "said to" be so. A sentence is in one language:
where a single part has no translation, all of it is said in the next language of the chain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hipgraph.keys import SOURCE, node_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Edge, EdgeType, Graph, Node

    Lookup = Callable[[str], str | None]

QUOTE = "sentence.quote"
"""The interface text that puts a claim in the quotation marks of its language."""

_FORMS: Mapping[str | None, tuple[str, ...]] = {
    None: ("",),
    "strong": ("",),
    "moderate": ("_hedged", ""),
    "limited": ("_hedged", ""),
    "conflicting": ("_hedged", ""),
    "untested": ("_said", "_hedged", ""),
    "tradition": ("_said", "_hedged", ""),
    "refuted": ("_said", "_hedged", ""),
}
_HOLES = re.compile(r"\{(source|target)\}")
_FIRST_WORD = re.compile(r"^\W*(\w\S*)")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a sentence; ``node`` is set where the words name a node."""

    text: str
    node: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """An edge in words, and the language that answered."""

    parts: tuple[Part, ...]
    locale: str

    def __str__(self) -> str:
        """Return the whole sentence as plain text."""
        return "".join(part.text for part in self.parts)


def sentence(graph: Graph, edge_id: str, translator: Translator, inverse: bool = False) -> Sentence:
    """Say an edge in the reader's language; ``inverse`` starts from its target.

    Raises ``KeyError`` for an edge that does not exist.
    """
    return _said(graph, graph.edges[edge_id], translator, inverse)


def plain(graph: Graph, edge_id: str, translator: Translator) -> Sentence | None:
    """Say an edge as if nothing were known of its evidence, for asking how good that is.

    None where the edge has a sentence of its own: nobody knows what that gives away.
    """
    edge = graph.edges[edge_id]
    return None if edge.sentence else _said(graph, replace(edge, evidence=None), translator)


def _said(graph: Graph, edge: Edge, translator: Translator, inverse: bool = False) -> Sentence:
    for locale in translator.chain:
        # Marks are no words: where a language has not said which it uses, another's will do.
        quote = translator.only(f"ui|{QUOTE}", locale) or translator.text(f"ui|{QUOTE}")
        parts = compose(
            graph,
            edge,
            lambda key, locale=locale: translator.only(key, locale),  # type: ignore[misc]
            inverse=inverse,
            quote=quote,
            english=locale == SOURCE,
        )
        if parts is not None:
            return Sentence(parts, locale)
    raise KeyError(edge.id)


def compose(  # noqa: PLR0913 -- one lookup is not enough: quotes and agreement differ as well
    graph: Graph, edge: Edge, lookup: Lookup, *, inverse: bool, quote: str, english: bool
) -> tuple[Part, ...] | None:
    """Make the sentence from what ``lookup`` knows (key → text); None where something is missing.

    Only English needs agreement in number; other languages choose templates that do without.
    """
    kind = graph.edge_types[edge.type]
    field, swapped = template_field(kind, edge, inverse=inverse)
    ends = (edge.target, edge.source) if swapped else (edge.source, edge.target)
    first, second = graph.nodes[ends[0]], graph.nodes[ends[1]]
    template: str | None
    if field == "own":
        template = lookup(f"edge|{edge.id}|sentence")
    else:
        subject = second if "_inverse" in field else first
        plural = kind.phrases.get(f"{field}_plural") if english and subject.plural else None
        template = plural or lookup(f"edge-type|{kind.id}|{field}")
    if template is None:
        return None
    form = "in_sentence" if swapped else kind.target_form
    return fill(template, (first, "in_sentence"), (second, form), lookup, quote)


def template_field(kind: EdgeType, edge: Edge, *, inverse: bool) -> tuple[str, bool]:
    """Choose the phrase field (or ``own``) for an edge, and whether its ends change places.

    A symmetric type needs no inverse phrase: what joins one to the other joins the other to the
    one. A type without any inverse is said forwards.
    """
    if edge.sentence and not inverse:
        return "own", False
    grade = edge.evidence.grade if edge.evidence else None
    for stem in ("sentence_inverse", "sentence") if inverse else ("sentence",):
        for form in _FORMS[grade]:
            if stem + form in kind.phrases:
                return stem + form, inverse and stem == "sentence" and kind.symmetric
    return ("own" if edge.sentence else "sentence"), False


def fill(
    template: str,
    source: tuple[Node, str],
    target: tuple[Node, str],
    lookup: Lookup,
    quote: str,
) -> tuple[Part, ...] | None:
    """Put two nodes, each in its form, into a template; None where a name is missing."""
    names, nodes = {}, {}
    for end, (node, form) in (("source", source), ("target", target)):
        quoted = re.compile(rf"[“«„]\{{{end}\}}[”»“]")
        # A template may bring the marks itself; nothing is quoted twice.
        inner = "{text}" if quoted.search(template) else quote
        names[end], nodes[end] = name(node, form, lookup, inner), node.id
    parts: list[Part] = []
    for position, piece in enumerate(_HOLES.split(template)):
        if position % 2 == 0:
            parts.append(Part(piece))
        elif (named := names[piece]) is None:
            return None
        else:
            parts.append(Part(named, nodes[piece]))
    return _begun(tuple(part for part in parts if part.text))


def _begun(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Give the first part that has a letter its capital."""
    for at, part in enumerate(parts):
        if _FIRST_WORD.match(part.text):
            return (*parts[:at], Part(capitalized(part.text), part.node), *parts[at + 1 :])
    return parts


def name(node: Node, form: str, lookup: Lookup, quote: str) -> str | None:
    """Return what a node is called inside a sentence; claims are always quoted."""
    if node.claim or form == "quote":
        label = lookup(node_key(node, "label"))
        return None if label is None else quote.replace("{text}", label)
    return lookup(node_key(node, form))


def capitalized(text: str) -> str:
    """Give a text a capital first letter, past an opening quotation mark.

    A first word with capitals inside keeps its own spelling (pH-verdien, mTOR).
    """
    found = _FIRST_WORD.match(text)
    if found is None or any(letter.isupper() for letter in found[1][1:]):
        return text
    at = found.start(1)
    upper = text[at].upper()
    # Some letters become two (ß): those stay as they are.
    return text if len(upper) != 1 else text[:at] + upper + text[at + 1 :]
