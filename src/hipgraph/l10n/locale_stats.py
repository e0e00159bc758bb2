"""How much of each class of text is translated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.l10n import catalogs
from hipgraph.l10n.settings import CLASSES, WHOLE, class_of, settings
from hipgraph.l10n.texts import graph_texts, ui_texts
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from hipgraph.model import Graph


@dataclass(slots=True)
class Counts:
    """Texts of one class by the state of their translation."""

    translated: int = 0
    fuzzy: int = 0
    empty: int = 0

    @property
    def total(self) -> int:
        """All texts of the class."""
        return self.translated + self.fuzzy + self.empty

    @property
    def share(self) -> float:
        """The translated part, from 0 to 1; a class without texts is complete."""
        return self.translated / self.total if self.total else 1.0


def stats(
    graph: Graph, folder: Path | None, codes: Iterable[str], ui_folder: Path | None = None
) -> dict[str, dict[str, Counts]]:
    """Count texts per locale and class (``CLASSES``); a text made from older English is fuzzy.

    Raises ``FaultyGraphError`` where a catalogue cannot be read.
    """
    content = {key: (text, "") for key, text in graph_texts(graph).items()}
    return {
        code: _count(
            code,
            (
                ("graph", folder, content),
                ("ui", ui_folder or catalogs.interface_home(folder, code), ui_texts()),
            ),
        )
        for code in codes
    }


def _count(
    code: str, domains: Iterable[tuple[str, Path | None, Mapping[str, tuple[str, str]]]]
) -> dict[str, Counts]:
    counts = {name: Counts() for name in CLASSES}
    for domain, folder, messages in domains:
        entries = _entries(folder, code, domain)
        for key, english in messages.items():
            entry = entries.get(key)
            state = entry.state if entry else "empty"
            if entry and state == "translated" and (entry.source, entry.source_plural) != english:
                state = "fuzzy"
            place = counts[class_of(key)]
            setattr(place, state, getattr(place, state) + 1)
    return counts


def _entries(folder: Path | None, code: str, domain: str) -> dict[str, catalogs.Entry]:
    path = catalogs.catalogue_path(folder, code, domain) if folder else None
    if path is None or not path.exists():
        return {}
    found, problems = catalogs.read_catalogue(path, catalogs.catalogue_name(code, domain))
    if found is None:
        raise FaultyGraphError(problems)
    return found.by_key()


def total(counts: Mapping[str, Counts]) -> Counts:
    """Return the sum over all classes."""
    return Counts(
        sum(each.translated for each in counts.values()),
        sum(each.fuzzy for each in counts.values()),
        sum(each.empty for each in counts.values()),
    )


def closed(counts: Mapping[str, Counts], code: str, folder: Path | None) -> dict[str, int]:
    """Return the classes that a release still waits for, and how many texts of each.

    Fuzzy counts as untranslated. What the gate of a locale asks for stands in ``locales.yaml``.
    """
    wanted = settings(folder).gates.get(code, {})
    lacking = {
        name: -(-each.total * wanted.get(name, WHOLE) // WHOLE) - each.translated
        for name, each in counts.items()
    }
    return {name: n for name, n in lacking.items() if n > 0}
