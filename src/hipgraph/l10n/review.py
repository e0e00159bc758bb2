"""How each text stands in each language, with all that a translator needs to put it right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, Literal

from hipgraph.keys import SOURCE
from hipgraph.l10n import catalogs
from hipgraph.l10n.shown import messages_by_key
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph

    Change = tuple[Literal["=", "-", "+"], str]

TRANSLATED, FUZZY, MISSING, FALLBACK, OWN = "t", "f", "m", "b", "s"
"""What a text is: translated; to be looked at again; not there, so that English answers; not
there, so that another language answers; English, which is where it comes from."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Review:
    """A number for each key, and plain data for the page: what each text is and how it stands.

    ``data``: ``keys``, ``english`` and ``notes`` by number; for each locale a letter per number in
    ``states``, and under ``more`` what there is of those that are not translated.
    """

    numbers: Mapping[str, int]
    data: Mapping[str, Any]


def review(graph: Graph, folder: Path | None, translators: Mapping[str, Translator]) -> Review:
    """Look up every text in every language of ``translators``."""
    messages = dict(sorted(messages_by_key(graph).items()))
    numbers = {key: at for at, key in enumerate(messages)}
    locales = {
        code: _standing(translator, folder, numbers) for code, translator in translators.items()
    }
    data = {
        "keys": list(messages),
        "english": [_both(one.text, one.plural) for one in messages.values()],
        "notes": [one.comment for one in messages.values()],
        "locales": locales,
    }
    return Review(numbers, data)


def _both(*forms: str) -> str:
    return "\n".join(filter(None, forms))


def _standing(
    translator: Translator, folder: Path | None, numbers: Mapping[str, int]
) -> dict[str, Any]:
    code = translator.locale
    entries = {} if code == SOURCE else _entries(folder, code)
    states: list[str] = []
    more: dict[int, dict[str, Any]] = {}
    for key, number in numbers.items():
        said = translator.say(key)
        if said.state != "fallback":
            states.append(OWN if said.state == "source" else TRANSLATED)
            continue
        found = entries.get(key)
        texts, about = found or ((), {})
        fuzzy = bool(texts) and all(texts)
        states.append(FUZZY if fuzzy else MISSING if said.locale == SOURCE else FALLBACK)
        english = _both(*translator.books[SOURCE].texts[key])
        more[number] = {
            **({"from": said.locale} if said.locale != SOURCE else {}),
            **({"text": _both(*texts)} if any(texts) else {}),
            **({"at": about["at"]} if about else {}),
            **({"change": changes(about["before"], english)} if about.get("before") else {}),
        }
    return {"states": "".join(states), "more": more}


def _entries(folder: Path | None, code: str) -> dict[str, tuple[tuple[str, ...], dict[str, str]]]:
    """Return by key the forms of every entry, its place, and the older English it was made from."""
    found: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {}
    for domain, home in (("graph", folder), ("ui", catalogs.interface_home(folder, code))):
        if home is None or not catalogs.catalogue_path(home, code, domain).exists():
            continue
        name = catalogs.catalogue_name(code, domain)
        opened, problems = catalogs.open_po(catalogs.catalogue_path(home, code, domain), name)
        if opened is None:
            raise FaultyGraphError(problems)
        alive = (entry for entry in opened.po if not entry.obsolete)
        for entry, line in zip(alive, opened.lines, strict=True):
            before = _both(entry.previous_msgid or "", entry.previous_msgid_plural or "")
            about = {"at": f"{name}:{line}", "before": before}
            found.setdefault(entry.msgctxt or "", (catalogs.forms_of(entry), about))
    return found


def changes(before: str, now: str) -> list[Change]:
    """Return the way from one text to another: what stayed, what went, what came."""
    old, new = _WORDS.findall(before), _WORDS.findall(now)
    found: list[Change] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, a1, a2, b1, b2 in matcher.get_opcodes():
        if what == "equal":
            found.append(("=", _joined(old, a1, a2)))
            continue
        if a2 > a1:
            found.append(("-", _joined(old, a1, a2)))
        if b2 > b1:
            found.append(("+", _joined(new, b1, b2)))
    return found


def _joined(words: Sequence[str], first: int, last: int) -> str:
    return "".join(words[first:last])
