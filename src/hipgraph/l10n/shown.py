"""One text with everything a translator wants to know about it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hipgraph.folders import packaged
from hipgraph.l10n import catalogs
from hipgraph.l10n.proofs import proofs
from hipgraph.l10n.sync import domains_of
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hipgraph.l10n.localize import Translator
    from hipgraph.l10n.messages import Message
    from hipgraph.model import Graph

NEAR = 5


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation: its file and line, its forms, its state, and the older English if any."""

    locale: str
    file: str
    line: int
    texts: tuple[str, ...]
    state: catalogs.State
    previous: str
    remark: str


def messages_by_key(graph: Graph) -> dict[str, Message]:
    """Return all texts, the graph's and the interface's."""
    domains = domains_of(graph, packaged("locales"))
    return {message.key: message for found in domains.values() for message in found}


def alike(key: str, keys: Iterable[str]) -> list[str]:
    """Return the keys that somebody may mean: of a record named by its id, or spelt nearly so."""
    known = list(keys)
    inside = [each for each in known if key in each.split("|") or each.startswith(f"{key}|")]
    return inside or get_close_matches(key, known, n=NEAR, cutoff=0.7)


def translations(key: str, folder: Path | None, codes: Iterable[str]) -> tuple[Translated, ...]:
    """Return what the catalogues have under a key."""
    domain = "ui" if key.startswith("ui|") else "graph"
    places = (
        (code, catalogs.interface_home(folder, code) if domain == "ui" else folder)
        for code in codes
    )
    return tuple(
        found
        for code, place in places
        if place is not None and (found := _read(place, code, domain, key)) is not None
    )


def _read(folder: Path, code: str, domain: str, key: str) -> Translated | None:
    path = catalogs.catalogue_path(folder, code, domain)
    name = catalogs.catalogue_name(code, domain)
    if not path.exists():
        return None
    opened, problems = catalogs.open_po(path, name)
    if opened is None:
        raise FaultyGraphError(problems)
    alive = (entry for entry in opened.po if not entry.obsolete)
    for entry, line in zip(alive, opened.lines, strict=True):
        if entry.msgctxt == key:
            texts = catalogs.forms_of(entry)
            state: catalogs.State = (
                "empty" if not all(texts) else "fuzzy" if entry.fuzzy else "translated"
            )
            remark, before = entry.tcomment, entry.previous_msgid or ""
            return Translated(code, name, line, texts, state, before, remark)
    return None


def sentences_with(
    key: str, graph: Graph, translators: Mapping[str, Translator]
) -> dict[str, list[str]]:
    """Return, by locale, every sentence of a link that a text stands in."""
    return {
        code: list(
            dict.fromkeys(
                str(proof.sentence) for proof in proofs(graph, translator) if key in proof.keys
            )
        )
        for code, translator in translators.items()
    }
