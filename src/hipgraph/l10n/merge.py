"""Merging one catalogue with today's messages, key by key."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import polib

from hipgraph.l10n import catalogs, cldr, extract
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from hipgraph.l10n.messages import Message
    from hipgraph.problem import Problem


@dataclass(slots=True)
class Changes:
    """Keys by what happened to them. ``kept`` counts only translated texts."""

    kept: list[str] = field(default_factory=list)
    stale: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)
    revived: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known about changes: the keys that renamed texts had, and what was only respelt.

    A translation of what was only respelt still fits.
    """

    former: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    trivial: Collection[str] = ()


def merge(
    opened: catalogs.PoFile | None,
    messages: Sequence[Message],
    code: str,
    name: str,
    known: Known,
) -> tuple[polib.POFile, Changes, tuple[Problem, ...]]:
    """Return the catalogue as it should be, given what is ``known`` about changes of the English.

    The file that was opened is used up: its entries become the new file's.
    """
    old = opened.po if opened else polib.POFile(wrapwidth=0)
    alive, problems = _alive(opened, name)
    keys = frozenset(message.key for message in messages)
    stock = _Stock(alive, _by_key([entry for entry in old if entry.obsolete]), known.former, keys)
    rule = plural_rule(old.metadata.get("Plural-Forms", ""), code)
    found = catalogs.plural_rule(rule)
    new = polib.POFile(wrapwidth=0)
    new.header = old.header or f"Translation of hipgraph: {cldr.english_name(code)}"
    new.metadata = extract.headers(old.metadata, code.replace("-", "_"), rule)
    changes = Changes()
    for message in messages:
        entry, source = stock.take(message.key)
        if entry is None:
            changes.new.append(message.key)
            new.append(extract.entry_of(message, found[0] if found else 2))
            continue
        how = _renew(entry, message, found[0] if found else 2, message.key in known.trivial)
        new.append(entry)
        if _has_text(entry):
            for what in dict.fromkeys((source, how) if source != "kept" else (how,)):
                if what != "kept" or source == "kept":
                    getattr(changes, what).append(message.key)
    for entry in stock.rest():
        if not entry.obsolete:
            changes.gone.append(entry.msgctxt or "")
        new.append(_retire(entry))
    return new, changes, problems


@dataclass(slots=True)
class _Stock:
    """The entries a catalogue had, each given out once."""

    alive: Mapping[str, polib.POEntry]
    retired: Mapping[str, polib.POEntry]
    former: Mapping[str, tuple[str, ...]]
    keys: frozenset[str]
    used: set[int] = field(default_factory=set)

    def take(self, key: str) -> tuple[polib.POEntry | None, str]:
        """Return the entry for a key and where it comes from: kept, revived or moved."""
        entry, how = self.alive.get(key), "kept"
        if entry is None or not _has_text(entry):
            for other, what in self._elsewhere(key):
                if other is not None and _has_text(other) and id(other) not in self.used:
                    entry, how = other, what
                    break
        if entry is not None:
            self.used.add(id(entry))
        return entry, how

    def _elsewhere(self, key: str) -> Iterator[tuple[polib.POEntry | None, str]]:
        yield self.retired.get(key), "revived"
        for old in self.former.get(key, ()):
            # A key that is in use again belongs to what uses it.
            if old not in self.keys:
                yield self.alive.get(old), "moved"
                yield self.retired.get(old), "moved"

    def rest(self) -> list[polib.POEntry]:
        """Return the translated entries that nothing asked for, by key."""
        found = dict(self.retired)
        found.update((key, entry) for key, entry in self.alive.items() if _has_text(entry))
        return [
            entry
            for key, entry in sorted(found.items())
            if key not in self.keys and id(entry) not in self.used and _has_text(entry)
        ]


def _alive(
    opened: catalogs.PoFile | None, name: str
) -> tuple[dict[str, polib.POEntry], tuple[Problem, ...]]:
    """Return the living entries by key; two different translations of one key are a fault."""
    found: dict[str, tuple[polib.POEntry, int]] = {}
    problems: list[Problem] = []
    if opened is None:
        return {}, ()
    entries = [entry for entry in opened.po if not entry.obsolete]
    for entry, line in zip(entries, opened.lines, strict=True):
        key = entry.msgctxt or ""
        known, first = found.get(key, (None, 0))
        if known is None or not _has_text(known):
            found[key] = (entry, line)
        elif _has_text(entry) and _forms(entry) != _forms(known):
            place = Place(name, line)
            problems.append(problem("duplicate-message", place, key=key, first=first))
    return {key: entry for key, (entry, _) in found.items()}, tuple(problems)


def _by_key(entries: Sequence[polib.POEntry]) -> dict[str, polib.POEntry]:
    found: dict[str, polib.POEntry] = {}
    for entry in entries:
        found.setdefault(entry.msgctxt or "", entry)
    return found


def _renew(entry: polib.POEntry, message: Message, forms: int, trivial: bool) -> str:
    """Give an entry today's English, and mark or unmark its translation; return what was done."""
    how = "kept"
    same = (entry.msgid, entry.msgid_plural) == (message.text, message.plural)
    before = (entry.previous_msgid, entry.previous_msgid_plural or "")
    reshaped = bool(entry.msgid_plural) != bool(message.plural)
    fuzzy, remembered = entry.fuzzy, entry.fuzzy and entry.previous_msgid is not None
    if not _has_text(entry):
        fuzzy = remembered = False
    elif remembered and not reshaped and before == (message.text, message.plural):
        how, fuzzy, remembered = "unmarked", False, False
    elif trivial and not reshaped and (remembered or not fuzzy):
        # Also where an update came first and has marked it; a person's own doubt stays.
        how, fuzzy, remembered = "unmarked" if fuzzy else "kept", False, False
    elif not same:
        how = "stale"
        # A translation somebody doubted has no English text it is known to fit: coming back to
        # this one must not clear the doubt, so none is remembered.
        if not fuzzy and not reshaped:
            entry.previous_msgid = entry.msgid
            entry.previous_msgid_plural = entry.msgid_plural or None
            remembered = True
        fuzzy, remembered = True, remembered and not reshaped
    if not remembered:
        entry.previous_msgid = entry.previous_msgid_plural = None
    entry.previous_msgctxt = None
    texts = _forms(entry)
    entry.msgctxt, entry.msgid, entry.msgid_plural = message.key, message.text, message.plural
    entry.msgstr, entry.msgstr_plural = texts[-1], {}
    if message.plural:
        # A text that had one form is offered for all; a missing form of a plural stays missing.
        texts = texts * forms if reshaped else (*texts, *("",) * forms)[: max(forms, len(texts))]
        entry.msgstr, entry.msgstr_plural = "", dict(enumerate(texts))
    entry.comment, entry.occurrences, entry.obsolete = message.comment, [], False
    entry.tcomment = _unwrapped(entry.tcomment)
    entry.flags = (["fuzzy"] if fuzzy else []) + extract.flags_of(message)
    return how


def _retire(entry: polib.POEntry) -> polib.POEntry:
    """Make an entry obsolete, with the English text its translation was made from.

    polib does not read the previous text of an obsolete entry, so that text takes the main place:
    when the key comes back, it is compared with what the translation really fits.
    """
    if entry.fuzzy and entry.previous_msgid is not None:
        entry.msgid, entry.msgid_plural = entry.previous_msgid, entry.previous_msgid_plural or ""
        entry.flags = []
    entry.flags = ["fuzzy"] if entry.fuzzy else []
    entry.previous_msgctxt = entry.previous_msgid = entry.previous_msgid_plural = None
    entry.comment, entry.occurrences, entry.obsolete = "", [], True
    entry.tcomment = _unwrapped(entry.tcomment)
    return entry


def _unwrapped(remark: str) -> str:
    """Return a translator's comment with one line per paragraph: some tools wrap them."""
    paragraphs = remark.split("\n\n")
    return "\n\n".join(" ".join(each.split("\n")) for each in paragraphs)


def _forms(entry: polib.POEntry) -> tuple[str, ...]:
    if entry.msgstr_plural:
        return tuple(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural))
    return (entry.msgstr,)


def _has_text(entry: polib.POEntry) -> bool:
    return any(_forms(entry))


def plural_rule(known: str, code: str) -> str:
    """Return the file's own plural rule where it is one, else the language's by Babel."""
    return known if catalogs.plural_rule(known) else cldr.plural_header(code)
