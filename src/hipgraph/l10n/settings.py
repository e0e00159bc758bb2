"""``locales.yaml``: the exceptions to what holds for every locale.

``fallback: {nn: [nb, en]}`` names who answers where a locale has no text; ``gates: {sv: {texts:
50}}`` how many per cent of a class of texts must be translated before a release, 100 if unsaid.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hipgraph.keys import split
from hipgraph.problem import FaultyGraphError, Place, problem
from hipgraph.reading import source

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.reading.located import Located

FILE = "locales.yaml"
CLASSES = ("labels", "sentence forms", "edge phrases", "interface", "claims", "texts", "tours")
"""The classes of texts, in the order in which a locale is best translated."""
WHOLE = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """Fallbacks by locale, and per cents by locale and class."""

    fallback: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    gates: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


def class_of(key: str) -> str:
    """Return the class a text belongs to."""
    kind, _, part = split(key)
    if kind == "edge-type" or (kind == "edge" and part == "sentence"):
        return "edge phrases"
    if kind in ("node", "node-type") and part in ("label", "synonyms"):
        return "labels"
    if kind == "node" and part in ("in_sentence", "indefinite", "up", "down"):
        return "sentence forms"
    return {"ui": "interface", "claim": "claims", "tour": "tours"}.get(kind, "texts")


def settings(folder: Path | None) -> Settings:
    """Read the settings; raises ``FaultyGraphError`` where they cannot be read or mean nothing."""
    path = folder / FILE if folder else None
    if path is None or not path.exists():
        return Settings()
    tree, problems = source.load(path, FILE)
    if problems:
        raise FaultyGraphError(problems)
    if tree is None:
        return Settings()
    for key, place in tree.keys.items():
        if key not in ("fallback", "gates"):
            raise FaultyGraphError((problem("locale-settings", place),))
    return Settings(_fallback(tree.get("fallback")), _gates(tree.get("gates")))


def _fallback(chains: Located | None) -> dict[str, tuple[str, ...]]:
    if chains is None:
        return {}
    if not isinstance(chains.value, dict):
        raise FaultyGraphError((problem("locale-settings", Place(FILE, chains.place.line)),))
    for code, chain in chains.value.items():
        if not isinstance(chain.value, list) or len(chains.texts(code)) != len(chain.value):
            raise FaultyGraphError((problem("locale-settings", chains.at(code)),))
    return {code: tuple(text for text, _ in chains.texts(code)) for code in chains.value}


def _gates(gates: Located | None) -> dict[str, dict[str, int]]:
    if gates is None:
        return {}
    found: dict[str, dict[str, int]] = {}
    for code, each in gates.value.items() if isinstance(gates.value, dict) else ():
        named = each.value if isinstance(each.value, dict) else {"": each}
        for name, share in named.items():
            value = share.value
            if name not in CLASSES or not isinstance(value, int) or not 0 <= value <= WHOLE:
                classes = ", ".join(CLASSES)
                where = Place(FILE, share.place.line)
                fault = problem("locale-settings", where, variant="gates", classes=classes)
                raise FaultyGraphError((fault,))
            found.setdefault(code, {})[name] = value
    return found
