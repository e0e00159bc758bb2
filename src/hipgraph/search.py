"""Finding a concept by any of its words, in any language, typed plainly.

Ranks, best first: the whole label or id, the whole synonym, a label that begins so, a label with
a word that begins so, a synonym with a word that begins so, a label or synonym that contains it,
any other text in which every word asked for begins a word. Within a rank, the shorter match comes
first, then the id decides: the same question always gets the same answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from hipgraph.asking import asked
from hipgraph.fold import fold, foldings
from hipgraph.keys import node_key
from hipgraph.near import near

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph, Node

NAMES = ("label", "synonym", "id")
WHOLE, BEGINS, WORD, PART, TEXT = range(5)
MOST_ANSWERS = 12
"""So many answers to a question are worth reading."""
_NODE_TEXTS = (
    "summary", "text", "in_sentence", "steps", "cautions", "stop_when",
    "cue.say", "cue.instead_of", "physiology",
)  # fmt: skip
_CLAIM_TEXTS = ("statement", "because", "figurative", "true_part", "say_instead")


@dataclass(frozen=True, slots=True)
class Entry:
    """One text that can be searched: whose it is, which field, in which language."""

    node: str
    field: str
    locale: str
    text: str


@dataclass(frozen=True, slots=True)
class Hit:
    """The best match of one node."""

    rank: tuple[int, int, int]
    entry: Entry


def entries(graph: Graph, translators: Mapping[str, Translator]) -> tuple[Entry, ...]:
    """Return every searchable text of living nodes; what a language lacks is left out."""
    return tuple(
        entry
        for node in graph.nodes.values()
        if not node.retired
        for entry in (*_identity(node), *_texts(node, translators))
    )


def search(graph: Graph, translators: Mapping[str, Translator], wanted: str) -> tuple[Hit, ...]:
    """Return each node that matches ``wanted`` once, best match first."""
    return _found(entries(graph, translators), wanted)


def _found(searched: Iterable[Entry], wanted: str) -> tuple[Hit, ...]:
    questions = foldings(wanted)
    if not any(questions):
        return ()
    best: dict[str, Hit] = {}
    for entry in searched:
        rank = _rank(entry, questions)
        if rank is None:
            continue
        hit = Hit((*rank, len(entry.text)), entry)
        known = best.get(entry.node)
        if known is None or _order(hit) < _order(known):
            best[entry.node] = hit
    return tuple(sorted(best.values(), key=_order))


def answer(graph: Graph, translators: Mapping[str, Translator], wanted: str) -> tuple[Hit, ...]:
    """Return what answers a question in somebody's own words, best match first.

    What has all of it in a name comes first, then what bears much of it in its names, then what
    is found in longer texts. Only here situations and guided paths are among the hits.
    """
    searched = (*entries(graph, translators), *_titles(graph, translators))
    found = _found(searched, wanted)
    exact = [hit for hit in found if hit.rank[0] < TEXT]
    loose = [hit for hit in found if hit.rank[0] == TEXT]
    several = " " in _fold(wanted)
    asked_for = _asked(graph, translators, wanted) if several or not exact else []
    first: dict[str, Hit] = {}
    for hit in (*exact, *asked_for, *loose):
        first.setdefault(hit.entry.node, hit)
    return tuple(first.values())


def alike(graph: Graph, translators: Mapping[str, Translator], wanted: str) -> tuple[Entry, ...]:
    """Return the nearest names to what has no answer, best first: what might have been meant."""
    told = _names(graph, translators)
    names = {id_: [_fold(entry.text) for entry in of] for id_, of in told.items()}
    found = near(names, foldings(wanted), _small_words(translators))
    return tuple(told[id_][place] for id_, place in found)


def _asked(graph: Graph, translators: Mapping[str, Translator], wanted: str) -> list[Hit]:
    told = _names(graph, translators)
    names = {id_: [_fold(entry.text) for entry in of] for id_, of in told.items()}
    ids = asked(names, _fold(wanted), _small_words(translators))[:MOST_ANSWERS]
    return [Hit((TEXT, 0, place), _title(told[id_])) for place, id_ in enumerate(ids)]


def _names(graph: Graph, translators: Mapping[str, Translator]) -> dict[str, list[Entry]]:
    """Return all names of each record by id: the core first, then by id."""
    told: dict[str, list[Entry]] = {}
    for entry in (*entries(graph, translators), *_titles(graph, translators)):
        if entry.field in NAMES:
            told.setdefault(entry.node, []).append(entry)
    core = {node.id for node in graph.nodes.values() if node.core}
    return {id_: told[id_] for id_ in sorted(told, key=lambda id_: (id_ not in core, id_))}


def _small_words(translators: Mapping[str, Translator]) -> set[str]:
    return {
        _fold(word)
        for translator in translators.values()
        for word in translator.ui("search.small-words").split()
    }


def _title(told: list[Entry]) -> Entry:
    return next(entry for entry in told if entry.field == "label")


def _titles(graph: Graph, translators: Mapping[str, Translator]) -> Iterator[Entry]:
    """Return the names of what happens in class and of the guided paths."""
    titled = [("situation", id_) for id_ in graph.situations]
    titled += [("tour", id_) for id_ in graph.tours]
    for record, id_ in titled:
        for locale, translator in translators.items():
            for field, kind in (("title", "label"), ("synonyms", "synonym")):
                text = translator.only(f"{record}|{id_}|{field}", locale) or ""
                for line in filter(None, text.split("\n")):
                    yield Entry(id_, kind, locale, line)


def named(graph: Graph, translators: Mapping[str, Translator], wanted: str) -> tuple[str, ...]:
    """Return the nodes that ``wanted`` names whole: one is an answer, several are a question.

    An id or alias decides alone, then labels, then synonyms. A retired node answers with the one
    that replaced it.
    """
    for node in graph.nodes.values():
        if wanted == node.id or wanted in node.aliases:
            return (node.replaced_by or node.id,)
    whole = [hit for hit in search(graph, translators, wanted) if hit.rank[0] == WHOLE]
    closest = [hit for hit in whole if hit.rank[1] == whole[0].rank[1]]
    return tuple(sorted(hit.entry.node for hit in closest))


def nearest(
    graph: Graph, translators: Mapping[str, Translator], wanted: str, most: int
) -> tuple[str, ...]:
    """Return up to ``most`` nodes that might be meant: what the search finds, else look-alikes."""
    hits = [hit.entry.node for hit in search(graph, translators, wanted)]
    if not hits:
        found = alike(graph, translators, wanted)
        hits = [entry.node for entry in found if entry.node in graph.nodes]
    return tuple(dict.fromkeys(hits))[:most]


def _identity(node: Node) -> Iterator[Entry]:
    for name in (node.id, *node.aliases):
        yield Entry(node.id, "id", "", name)


def _texts(node: Node, translators: Mapping[str, Translator]) -> Iterator[Entry]:
    for locale, translator in translators.items():
        for field in ("label", "synonyms", *(_CLAIM_TEXTS if node.claim else _NODE_TEXTS)):
            text = translator.only(node_key(node, field), locale)
            if not text:
                continue
            if field == "synonyms":
                for synonym in text.split("\n"):
                    yield Entry(node.id, "synonym", locale, synonym)
            else:
                yield Entry(node.id, field, locale, text)


def _order(hit: Hit) -> tuple[tuple[int, int, int], str, str, str]:
    return (hit.rank, hit.entry.node, hit.entry.locale, hit.entry.text)


def _rank(entry: Entry, questions: tuple[str, ...]) -> tuple[int, int] | None:
    """Return how well the entry answers, the smaller the better; None where it does not."""
    text, is_name = _fold(entry.text), entry.field in NAMES
    ranks = (_match(question, text, is_name=is_name) for question in questions)
    found = [rank for rank in ranks if rank is not None]
    if not found:
        return None
    kind = {"label": 0, "synonym": 1, "id": 2}.get(entry.field, 3)
    return min(found), kind


def _match(question: str, text: str, *, is_name: bool) -> int | None:
    padded = f" {text}"
    if is_name:
        if text == question:
            return WHOLE
        if text.startswith(question):
            return BEGINS
        if f" {question}" in padded:
            return WORD
        if question in text:
            return PART
    if all(f" {word}" in padded for word in question.split()):
        return TEXT
    return None


_fold = cache(fold)
