"""Slips in the choice of words: English left over, terms not to be used, words split in two."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.keys import split
from hipgraph.l10n.language import WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.l10n.language import Language
    from hipgraph.l10n.soft_rules import Check, Fault

_HOLE = re.compile(r"\{\w+\}|`[^`]*`")
_DENIES = re.compile(
    r"\b(?:not|never|nothing|nobody|cannot|no one|none|isn['’]t|don['’]t|doesn['’]t)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(r"[^\W\d_]+|[^ ]| {2,}")
MIN_PART, MIN_JOINED = 3, 9


def left_over(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find English words outside names that are quoted from the source."""
    if text == source or not language.english:
        return
    if key.endswith("|synonyms"):
        return
    bare = _HOLE.sub(" ", text)
    found = [each for each in WORD.finditer(bare) if each[0] in language.english]
    # Titles of books and methods stay as they are: "The Body Keeps the Score".
    words = [each[0] for each in found if not _quoted(bare[: each.end()], source)]
    if words:
        yield "english-left", {"found": ", ".join(dict.fromkeys(words))}


def _quoted(before: str, source: str) -> bool:
    """Tell whether a word and the capitalized one before it stand so in the English as well."""
    pair = re.search(r"(\w+) \w+$", before)
    return pair is not None and pair[1][:1].isupper() and pair[0] in source


def forbidden(text: str, _source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find words that the glossary says not to use."""
    # Synonyms are what readers type, right or wrong.
    if key.endswith("|synonyms") or language.forbidden is None:
        return
    for found in language.forbidden.finditer(text):
        at = found.lastindex or 0
        term = language.by_forbidden[found[at].lower()]
        inside = any(_within(found.span(at), name, text) for name in term.also)
        if not inside and (term.where != "interface" or key.startswith("ui|")):
            yield "term-not-used", {"found": found[0], "term": term.term}


def _within(span: tuple[int, int], name: str, text: str) -> bool:
    """Tell whether a place is inside an occurrence of a longer name."""
    at = text.lower().find(name.lower(), max(0, span[0] - len(name)))
    return 0 <= at <= span[0] and span[1] <= at + len(name)


def house_name(text: str, _source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find a fixed name that is another; the first letter may be small or a capital."""
    term = language.names.get(key)
    if term is not None and text[:1].lower() + text[1:] != term.term[:1].lower() + term.term[1:]:
        yield "house-name", {"term": term.term}


def node_name(text: str, _source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find a concept whose label is not the glossary's."""
    kind, subject, field = split(key)
    if kind != "node" or field != "label":
        return
    for term in language.by_concept.get(subject, ()):
        wanted = term.label or term.term
        if _stem(wanted) not in text.lower():
            yield "glossary-term", {"term": wanted}


def split_compound(text: str, _source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find a compound in two words: its joined form is in use, or no noun stands so alone."""
    known = language.lore
    if not known.beginnings:
        return
    for first, second in _neighbours(text):
        joined, hyphened = first + second, f"{first}-{second}"
        if first.isupper():
            if len(first) > 1 and hyphened.lower() in language.vocabulary:
                yield "split-compound", {"found": f"{first} {second}", "wanted": hyphened}
            continue
        if second in known.verbs and first in known.subjects:
            continue
        bare = first in known.beginnings and second in known.ends
        long_enough = len(joined) >= MIN_JOINED and min(len(first), len(second)) >= MIN_PART
        if bare or (long_enough and joined in language.vocabulary and first not in known.apart):
            yield "split-compound", {"found": f"{first} {second}", "wanted": joined}


def negation(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find a text that denies in English and not in the translation."""
    known = language.lore
    if not known.negations or key in known.settled or key.endswith("|synonyms"):
        return
    if _DENIES.search(source) and not known.negations & set(WORD.findall(text.lower())):
        yield "lost-negation", {}


def strength(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find a hedged or only said sentence that does not say so."""
    kind, subject, field = split(key)
    if kind == "edge-type":
        ending = field.rpartition("_")[2]
    elif kind == "ui" and subject.startswith(("told.raises.", "told.lowers.")):
        ending = {"can": "hedged"}.get(subject.rpartition(".")[2], subject.rpartition(".")[2])
    else:
        return
    lists = {"hedged": (language.lore.hedged, "can"), "said": (language.lore.said, "said")}
    words, english = lists.get(ending, (frozenset(), ""))
    if words and english in source and not words & set(WORD.findall(text.lower())):
        yield "lost-strength", {"words": ", ".join(sorted(words))}


def _neighbours(text: str) -> Iterator[tuple[str, str]]:
    """Yield pairs of words with one space between; the second in small letters."""
    before = ""
    for word in _PIECE.findall(text):
        if before and word.islower() and word.isalpha():
            yield before, word
        before = word if word.isalpha() and (word.islower() or word.isupper()) else ""


def _stem(name: str) -> str:
    """Return a term without its article and without the ending that may differ."""
    bare = re.sub(r"^(?:å|det|den|de) ", "", name.lower())
    return re.sub(r"(?:ene|erne|en|et|n|t|r)$", "", bare) if len(bare) > 5 else bare  # noqa: PLR2004


CHECKS: tuple[Check, ...] = (
    left_over, forbidden, house_name, node_name, split_compound, negation, strength,
)  # fmt: skip
