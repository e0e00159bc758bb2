"""Translators: texts in a reader's language, each knowing which language answered.

A text that a locale lacks, or whose translation is fuzzy or belongs to an older English text, is
answered by the next locale of the chain, and at the end of every chain stands the English source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from hipgraph.folders import packaged
from hipgraph.keys import SOURCE
from hipgraph.l10n import catalogs, cldr, collation
from hipgraph.l10n.chains import chain_of
from hipgraph.l10n.hyphenation import Hyphenation, read_hyphenation
from hipgraph.l10n.pseudo import is_pseudo, pseudo_texts
from hipgraph.l10n.sound import is_sound
from hipgraph.l10n.texts import graph_texts, ui_texts
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.problem import Problem

_HOLE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Said:
    """A text, the locale that answered, and whether that is the one asked."""

    text: str
    locale: str
    state: Literal["translated", "fallback", "source"]


def _one_or_other(n: int) -> int:
    return int(n != 1)


@dataclass(frozen=True, slots=True)
class Book:
    """What one locale can answer: key → forms, which goes with a number, where words break."""

    texts: Mapping[str, tuple[str, ...]]
    form: Callable[[int], int] = _one_or_other
    breaks: Hyphenation = field(default_factory=Hyphenation)


@dataclass(frozen=True)
class Translator:
    """All texts for readers of one locale. ``books`` has every locale of ``chain``."""

    locale: str
    chain: tuple[str, ...]
    available: tuple[str, ...]
    books: Mapping[str, Book] = field(repr=False)

    def __contains__(self, key: str) -> bool:
        """Tell whether there is a text with this full key."""
        return key in self.books[SOURCE].texts

    def say(self, key: str) -> Said:
        """Answer a full key along the chain. Raises ``KeyError`` for a key that no text has."""
        locale, forms = self._answer(key)
        return Said(forms[0], locale, self._state(locale))

    def text(self, key: str, /, **params: str | int) -> str:
        """Return the text of a full key with its placeholders filled; "" where it has no text."""
        return self._filled(self._answer(key)[1][0], params) if key in self else ""

    def lines(self, key: str) -> tuple[str, ...]:
        """Return the items of a list text, none where there is no such list."""
        return tuple(filter(None, self.text(key).split("\n")))

    def ui(self, key: str, /, **params: str | int) -> str:
        """Return an interface text (key without ``ui|``); ``n`` chooses the plural form.

        Raises ``KeyError`` for a key that is not declared.
        """
        locale, forms = self._answer(f"ui|{key}")
        count = params.get("n", 1)
        index = self.books[locale].form(count) if isinstance(count, int) and len(forms) > 1 else 0
        return self._filled(forms[min(index, len(forms) - 1)], params)

    def only(self, key: str, locale: str) -> str | None:
        """Return the text as one locale of the chain has it, or None where it does not."""
        forms = self.books[locale].texts.get(key)
        return forms[0] if forms else None

    def running(self, key: str) -> Said:
        """Answer a full key as ``say`` does, with soft hyphens where long words may break."""
        said = self.say(key)
        return replace(said, text=self.books[said.locale].breaks.soft(said.text))

    def plural(self, key: str) -> tuple[dict[str, str], str]:
        """Return a text's forms by CLDR category (one, other …), and the locale they are in."""
        locale, forms = self._answer(key)
        indexes = cldr.plural_indexes(locale, self.books[locale].form)
        found = {name: forms[min(index, len(forms) - 1)] for name, index in indexes.items()}
        # Fractions have a category of their own in some languages; readers count whole things.
        return {"other": forms[-1], **found}, locale

    @cached_property
    def name(self) -> str:
        """The language's own name for itself."""
        return self.only("ui|locale.name", self.locale) or cldr.own_name(self.locale)

    def percent(self, share: float) -> str:
        """Return a share (0.5 is one half) as whole per cent."""
        return cldr.percent(share, self.chain)

    def number(self, number: float) -> str:
        """Return a number with the locale's decimal sign and groups."""
        return cldr.number(number, self.chain)

    def list(self, items: Iterable[str]) -> str:
        """Return items as a list in words: "a, b and c"."""
        return cldr.listed(items, self.chain)

    def sort_key(self, text: str) -> collation.SortKey:
        """Return the key by which texts are sorted in this language."""
        return collation.sort_key(text, self.locale)

    def _answer(self, key: str) -> tuple[str, tuple[str, ...]]:
        for locale in self.chain:
            if forms := self.books[locale].texts.get(key):
                return locale, forms
        raise KeyError(key)

    def _state(self, locale: str) -> Literal["translated", "fallback", "source"]:
        if locale != self.locale:
            return "fallback"
        return "source" if locale == SOURCE else "translated"

    def _filled(self, text: str, params: Mapping[str, str | int]) -> str:
        def value(hole: re.Match[str]) -> str:
            found = params.get(hole[1], hole[0])
            # {n} counts and gets the locale's groups; other numbers are lines, years, ids.
            return self.number(found) if hole[1] == "n" and isinstance(found, int) else str(found)

        return _HOLE.sub(value, text) if params else text


def translators(
    graph: Graph | None,
    folder: Path | None,
    codes: Iterable[str],
    ui_folder: Path | None = None,
) -> dict[str, Translator]:
    """Make a translator per code, from the content texts in ``folder`` and the interface's.

    Without a graph only the interface can be said, without a folder content is English.
    ``ui_folder`` is where the interface's catalogues are: by default ``folder`` where it has one
    for the language, else those packaged with the tool.
    A pseudo-locale (``en-XA``, ``ar-XB``) is made from the English and needs no catalogue.
    Raises ``FaultyGraphError`` with one finding per catalogue that cannot be read.
    """
    codes = tuple(dict.fromkeys(codes))
    chains = {code: chain_of(code, folder or ui_folder or packaged("locales")) for code in codes}
    content = {key: (text, "") for key, text in graph_texts(graph).items()} if graph else {}
    interface = ui_texts()
    sources = {**content, **interface}
    books = {
        SOURCE: Book({k: (one, more) if more else (one,) for k, (one, more) in sources.items()})
    }
    problems: list[Problem] = []
    for code in sorted({code for chain in chains.values() for code in chain} - {SOURCE}):
        if is_pseudo(code):
            books[code] = Book(pseudo_texts(sources, code))
            continue
        found: dict[str, tuple[str, ...]] = {}
        form: Callable[[int], int] = _one_or_other
        home = ui_folder or catalogs.interface_home(folder, code)
        for domain, place, wanted in (("graph", folder, content), ("ui", home, interface)):
            if place is None or not wanted:
                continue
            catalogue, faults = _catalogue(place, code, domain)
            problems += faults
            found |= _usable(catalogue, wanted)
            if domain == "ui":
                rule = catalogs.plural_rule(catalogue.headers.get("Plural-Forms", ""))
                form = rule[1] if rule else _one_or_other
        books[code] = Book(found, form, read_hyphenation(folder or home, code))
    if problems:
        raise FaultyGraphError(tuple(problems))
    return {
        code: Translator(code, chains[code], codes, {c: books[c] for c in chains[code]})
        for code in codes
    }


def _catalogue(
    folder: Path, code: str, domain: str
) -> tuple[catalogs.Catalogue, tuple[Problem, ...]]:
    path = catalogs.catalogue_path(folder, code, domain)
    name = catalogs.catalogue_name(code, domain)
    if not path.exists():
        return catalogs.Catalogue(name), ()
    catalogue, problems = catalogs.read_catalogue(path, name)
    return catalogue or catalogs.Catalogue(name), problems


def _usable(
    catalogue: catalogs.Catalogue, sources: Mapping[str, tuple[str, str]]
) -> dict[str, tuple[str, ...]]:
    """Return what may be shown: translated, sure, sound, and made from today's English."""
    return {
        key: entry.texts
        for key, entry in catalogue.by_key().items()
        if entry.state == "translated"
        and sources.get(key) == (entry.source, entry.source_plural)
        and is_sound(entry)
    }
