"""What the checks know about a language: its typography, its words, its glossary.

Typography is CLDR's where CLDR has it; quotation marks and letters are few enough for a table.
Words, terms and the rest are the translators' own: ``words.txt``, ``glossary.yaml`` and
``check.yaml`` in the locale's folder, all optional.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from functools import cached_property
from typing import TYPE_CHECKING

from hipgraph.l10n import cldr
from hipgraph.problem import problem
from hipgraph.reading import source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hipgraph.problem import Problem
    from hipgraph.reading.located import Located

WORD = re.compile(r"[^\W\d_]+(?:[-’][^\W\d_]+)*")
QUOTES: Mapping[str, str] = {
    "nb": "« »", "nn": "« »", "da": "» «", "sv": "” ”", "fi": "” ”", "is": "„ “", "de": "„ “",
    "fr": "« »", "es": "« »", "it": "« »", "nl": "‘ ’", "pl": "„ ”", "ru": "« »", "uk": "« »",
}  # fmt: skip
"""Quotation marks by language, opening and closing; others are not judged."""
MARKS = frozenset('«»“”„"')
CAPITAL_NOUNS = frozenset({"de", "lb", "en"})
"""Languages whose rules for capitals are others than "the first word and names"."""
ENDED = 6
"""From this length on, a forbidden word is found with endings as well."""
NORDIC = frozenset({"nb", "nn", "da", "sv"})
NO_CASE = frozenset({"ar", "fa", "he", "hi", "ja", "ka", "ko", "th", "ur", "zh"})
ENGLISH = frozenset({"the", "which", "with", "because", "through", "would", "should", "their"})
"""Words that stand in no other language: where one is found, English was left over."""
MORE_ENGLISH = ENGLISH | {
    "and", "of", "from", "your", "this", "that", "they", "these", "those", "into", "what", "when",
    "where", "could", "does", "while", "between", "without", "there", "than",
}  # fmt: skip
"""More of them for languages that are known not to have these words either."""
FOREIGN_LETTERS: Mapping[str, str] = {
    "nb": "äöÄÖßłđ", "nn": "äöÄÖßłđ", "da": "äöÄÖßłđ", "sv": "æøÆØßłđ",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """A concept's approved term, what may stand beside it, what never, and texts that are it.

    ``where`` is ``interface`` where ``never`` holds for the words of page and commands only;
    ``label`` is what the map calls it, where that is another.
    """

    concept: str
    term: str
    also: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    where: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lore:
    """What translators say of their language in ``check.yaml``; its comments say what is what."""

    beginnings: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    apart: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    hedged: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Language:
    """A locale's language; ``vocabulary`` holds the words of translations, in small letters."""

    code: str
    words: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
    lore: Lore = Lore()
    vocabulary: frozenset[str] = field(default=frozenset(), repr=False)

    @cached_property
    def base(self) -> str:
        """The language without script and region."""
        return self.code.partition("-")[0]

    @cached_property
    def quotes(self) -> str:
        """Opening and closing quotation mark with a space between, "" where nobody knows."""
        return QUOTES.get(self.base, "")

    @cached_property
    def decimal(self) -> str:
        """The decimal sign."""
        return cldr.number(0.5, (self.code,))[1]

    @cached_property
    def spaced_percent(self) -> bool:
        """Whether a no-break space stands before the per cent sign."""
        return "\xa0%" in cldr.percent(0.5, (self.code,))

    @cached_property
    def english(self) -> frozenset[str]:
        """Words that give English away; none in English itself."""
        if self.base == "en":
            return frozenset()
        return MORE_ENGLISH if self.base in NORDIC else ENGLISH

    @cached_property
    def sentence_case(self) -> bool:
        """Whether only the first word and names have capitals."""
        return self.base not in CAPITAL_NOUNS | NO_CASE

    @cached_property
    def by_forbidden(self) -> dict[str, Term]:
        """Terms by the words that are not to be used for them."""
        return {word.lower(): term for term in self.terms for word in term.never}

    @cached_property
    def forbidden(self) -> re.Pattern[str] | None:
        """A pattern that finds the words not to be used, None where there are none."""
        words = "|".join(map(_with_endings, sorted(self.by_forbidden, key=len, reverse=True)))
        return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE) if words else None

    @cached_property
    def by_concept(self) -> dict[str, tuple[Term, ...]]:
        """Terms by their concept."""
        found: dict[str, tuple[Term, ...]] = {}
        for term in self.terms:
            found[term.concept] = (*found.get(term.concept, ()), term)
        return found

    @cached_property
    def names(self) -> dict[str, Term]:
        """Terms by the key of a text that must be exactly that."""
        return {key: term for term in self.terms for key in term.keys}


def _with_endings(word: str) -> str:
    """Return a pattern for a word; a longer one is also found with an ending in Germanic ways."""
    ending = "(?:et|en|ene|er|e|s|n|t)?" if len(word) >= ENDED and word.isalpha() else ""
    return f"({re.escape(word)}){ending}"


def read_words(folder: Path, code: str) -> frozenset[str]:
    """Return the words that a spelling checker must know besides its own."""
    path = folder / code / "words.txt"
    if not path.is_file():
        return frozenset()
    lines = path.read_text("utf-8", errors="replace").splitlines()
    return frozenset(line.strip() for line in lines if line.strip())


def read_lore(folder: Path, code: str) -> tuple[Lore, tuple[Problem, ...]]:
    """Return what the locale's ``check.yaml`` says, nothing where there is none."""
    path = folder / code / "check.yaml"
    if not path.is_file():
        return Lore(), ()
    tree, problems = source.load(path, f"{code}/check.yaml")
    if tree is None or problems:
        return Lore(), problems
    names = [each.name for each in fields(Lore)]
    strange = [problem("check-list", tree.at(key)) for key in tree.keys if key not in names]
    lists = {name: frozenset(text for text, _ in tree.texts(name)) for name in names}
    return Lore(**lists), tuple(strange)


def read_terms(folder: Path, code: str) -> tuple[tuple[Term, ...], tuple[Problem, ...]]:
    """Return the glossary, and what cannot be read in it."""
    name = f"{code}/glossary.yaml"
    path = folder / code / "glossary.yaml"
    if not path.is_file():
        return (), ()
    tree, problems = source.load(path, name)
    if tree is None or problems:
        return (), problems
    read = [(_term(each), each.place) for each in tree.records()]
    faults = [problem("glossary-entry", place) for term, place in read if term is None]
    return tuple(term for term, _ in read if term is not None), tuple(faults)


def _term(entry: Located) -> Term | None:
    concept, term = entry.text("concept"), entry.text("term")
    if not concept or not term:
        return None
    also, never, keys = (
        tuple(text for text, _ in entry.texts(name)) for name in ("also", "not", "keys")
    )
    return Term(concept, term, also, never, keys, entry.text("where"), entry.text("label"))


def read_language(
    folders: Iterable[Path], code: str, vocabulary: frozenset[str]
) -> tuple[Language, list[Problem]]:
    """Return what is known about a locale's language in these folders, and what is wrong there."""
    words: frozenset[str] = frozenset()
    terms: tuple[Term, ...] = ()
    lore = Lore()
    found: list[Problem] = []
    for folder in dict.fromkeys(folders):
        words |= read_words(folder, code)
        more, faulty = read_terms(folder, code)
        read, wrong = read_lore(folder, code)
        terms, lore = terms + more, lore if lore != Lore() else read
        found += [*faulty, *wrong]
    return Language(code, words, terms, lore, vocabulary), found
