"""Slips that show only when several texts are held against each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.keys import split
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.l10n.catalogs import Entry
    from hipgraph.problem import Problem

    Entries = Mapping[str, Entry]

STRENGTHS = ("", "_hedged", "_said")


def across(entries: Entries, file: str) -> Iterator[Problem]:
    """Yield what is wrong between the translated texts of one catalogue."""
    filled = {key: entry for key, entry in entries.items() if all(entry.texts)}
    yield from _labels(filled, file)
    yield from _synonyms(filled, file)
    yield from _strengths(filled, file)


def _labels(entries: Entries, file: str) -> Iterator[Problem]:
    """Find two concepts with one name: on the map nobody could tell them apart."""
    first: dict[tuple[str, str], Entry] = {}
    for key, entry in entries.items():
        kind, _, field = split(key)
        if kind not in ("node", "claim") or field != "label":
            continue
        known = first.setdefault((kind, entry.texts[0].casefold()), entry)
        if known is not entry and known.source.casefold() != entry.source.casefold():
            yield _found("same-label", entry, file, other=known.key)


def _synonyms(entries: Entries, file: str) -> Iterator[Problem]:
    """Find synonyms that stand twice, are the label again, or stand in one line."""
    for key, entry in entries.items():
        kind, subject, field = split(key)
        if field != "synonyms":
            continue
        label = entries.get(f"{kind}|{subject}|label")
        seen = {label.texts[0].casefold()} if label and kind != "situation" else set()
        for line in entry.texts[0].split("\n"):
            name = line.strip().casefold()
            if not name:
                yield _found("repeated-synonym", entry, file, variant="empty")
            elif name in seen:
                yield _found("repeated-synonym", entry, file, name=line.strip())
            seen.add(name)
        separated = "\n" in entry.source and "\n" not in entry.texts[0]
        if separated and ("," in entry.texts[0] or ";" in entry.texts[0]):
            yield _found("repeated-synonym", entry, file, variant="line")


def _strengths(entries: Entries, file: str) -> Iterator[Problem]:
    """Find a sentence that is as sure as a better supported one: the difference is the point."""
    for key in entries:
        kind, subject, field = split(key)
        if kind == "edge-type" and field in ("sentence", "sentence_inverse"):
            yield from _alike(
                [f"{kind}|{subject}|{field}{each}" for each in STRENGTHS], entries, file
            )
        if kind == "ui" and subject.startswith("told.") and subject.endswith(".plain"):
            stem = key.removesuffix("plain")
            yield from _alike([f"{stem}{each}" for each in ("plain", "can", "said")], entries, file)


def _alike(keys: list[str], entries: Entries, file: str) -> Iterator[Problem]:
    seen: dict[str, Entry] = {}
    for key in keys:
        if key in entries:
            entry = entries[key]
            known = seen.setdefault(entry.texts[0], entry)
            if known.source != entry.source:
                yield _found("same-strength", entry, file, other=known.key)


def _found(rule: str, entry: Entry, file: str, variant: str = "", **params: str | int) -> Problem:
    place = Place(file, entry.line)
    return problem(rule, place, variant=variant, severity="warning", key=entry.key, **params)
