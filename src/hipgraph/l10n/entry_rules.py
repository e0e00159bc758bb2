"""The checks of one translated text against its English."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from hipgraph.keys import is_list, split
from hipgraph.l10n.extract import PLACEHOLDER
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hipgraph.l10n.catalogs import Entry
    from hipgraph.problem import Problem, Severity

    # What one check says: the rule, perhaps with a variant, and its parameters besides the key.
    Fault = tuple[str, dict[str, str | int]]
    Check = Callable[[str, str, str, str], Iterator[Fault]]

LABEL_LIMITS = {"node": 40, "node-type": 40, "claim": 80}
"""The longest label by kind, in characters: what the boxes of the map hold in three lines."""
LONG = 25
"""From this length on, a text that is equal in both languages has not been translated."""

_MARKUP = re.compile(r"</?[A-Za-z!][^>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]+\d*);")
_LINK = re.compile(r"https?://[^\s<>«»“”]+[^\s<>«»“”.,;:!?)]")
_ENDS = ".?!…:"
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def faults(
    entry: Entry, english: tuple[str, str], code: str, forms: int, file: str
) -> list[Problem]:
    """Return what is wrong with an entry; ``forms`` is how many it must have."""
    place = Place(file, entry.line)

    def found(rule: str, severity: Severity, **params: str | int) -> Problem:
        name, _, variant = rule.partition(".")
        params["key"] = entry.key
        return problem(name, place, variant=variant, severity=severity, **params)

    if not any(entry.texts):
        return [found("missing-translation", "warning", english=_short(english[0]))]
    if len(entry.texts) != forms or not all(entry.texts):
        filled = sum(map(bool, entry.texts))
        return [found("plural-forms", "error", found=filled, wanted=forms, last=forms - 1)]
    problems = []
    if entry.fuzzy:
        problems.append(found("stale-translation", "warning"))
    elif (entry.source, entry.source_plural) != english:
        problems.append(found("outdated-message", "warning"))
    problems += [
        found(rule, severity, **params) for rule, severity, params in _compare(entry, code)
    ]
    return problems


def _compare(entry: Entry, code: str) -> Iterator[tuple[str, Severity, dict[str, str | int]]]:
    """Yield each fault once, however many plural forms have it.

    A text is compared with the English it stands beside in the file: that is what gets mended.
    """
    seen: set[tuple[str, str]] = set()
    for index, text in enumerate(entry.texts):
        source = entry.source_plural if index and entry.source_plural else entry.source
        for severity, checks in CHECKS.items():
            for check in checks:
                for rule, params in check(text, source, entry.key, code):
                    if (rule, str(params)) not in seen:
                        seen.add((rule, str(params)))
                        yield rule, severity, params


def _placeholders(text: str, source: str, key: str, _code: str) -> Iterator[Fault]:
    wanted = Counter(PLACEHOLDER.findall(source))
    given = Counter(_BRACES.findall(text))
    # A singular may say "one result" where the English has {n}; the number is then a word.
    may_lack = {"{n}"} if key.startswith("ui|") else set()
    lost = sorted((wanted - given).keys() - may_lack)
    added = sorted((given - wanted).keys() - (may_lack if "{n}" in wanted else set()))
    if len(lost) == len(added) == 1 and len(added[0]) > 1:
        yield "lost-placeholder.translated", {"name": lost[0], "given": added[0]}
        return
    for name in lost:
        yield "lost-placeholder", {"name": name}
    for name in added:
        yield "added-placeholder", {"name": name}


def _links(text: str, source: str, _key: str, _code: str) -> Iterator[Fault]:
    wanted, given = Counter(_LINK.findall(source)), Counter(_LINK.findall(text))
    for link in sorted(((wanted - given) | (given - wanted)).keys()):
        yield "changed-link", {"link": link}


def _markup(text: str, source: str, _key: str, _code: str) -> Iterator[Fault]:
    allowed = set(_MARKUP.findall(source))
    if hits := [hit for hit in dict.fromkeys(_MARKUP.findall(text)) if hit not in allowed]:
        yield "markup-in-translation", {"found": ", ".join(hits)}


def _characters(text: str, _source: str, _key: str, _code: str) -> Iterator[Fault]:
    for letter in dict.fromkeys(text):
        # Controls, formats (zero-width and direction marks, soft hyphens), private use, line ends.
        hidden = unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cn", "Zl", "Zp")
        if (hidden and letter != "\n") or letter == "\ufffd":
            yield "control-character-in-translation", {"code": f"U+{ord(letter):04X}"}


def _length(text: str, _source: str, key: str, _code: str) -> Iterator[Fault]:
    kind, _, field = split(key)
    most = LABEL_LIMITS.get(kind, 0) if field == "label" else 0
    if most and len(text) > most:
        yield "over-long-label", {"found": len(text), "most": most}


def _lines(text: str, source: str, key: str, _code: str) -> Iterator[Fault]:
    found, wanted = len(text.split("\n")), len(source.split("\n"))
    one_line = "\n" not in source and not key.endswith(("|text", "|synonyms"))
    if found != wanted and (is_list(key) or one_line):
        yield "line-count", {"found": found, "wanted": wanted}


def _same(text: str, source: str, key: str, _code: str) -> Iterator[Fault]:
    if text == source and len(text) >= LONG and " " in text and not key.endswith("|synonyms"):
        yield "same-as-english", {}


def _space(text: str, source: str, _key: str, _code: str) -> Iterator[Fault]:
    # Control characters at an end are told as such.
    blanks = "\n \xa0\u202f"
    uneven = any(line != line.strip(blanks) for line in text.split("\n"))
    if (uneven or text != text.strip(blanks)) and source == source.strip():
        yield "outer-space", {}


def _end(text: str, source: str, key: str, _code: str) -> Iterator[Fault]:
    if key.endswith("|synonyms") or "\n" in source:
        return
    ours, theirs = (each.strip().rstrip("»”\"')") for each in (text, source))
    sign = theirs[-1:]
    if sign in _ENDS and sign and not ours.endswith(tuple(_ENDS)):
        yield "missing-end-stop", {"sign": sign}


def _quotes(text: str, source: str, _key: str, code: str) -> Iterator[Fault]:
    marks = {"nb": "« »", "nn": "« »"}.get(code, "“ ”")
    if '"' in text and '"' not in source:
        yield "straight-quotes", {"quotes": marks}
    elif code in ("nb", "nn") and any(mark in text for mark in "“”„"):
        yield "foreign-quotes", {"quotes": marks}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"  # noqa: PLR2004 -- a line of a terminal


CHECKS: Mapping[Severity, tuple[Check, ...]] = {
    "error": (_placeholders, _links, _markup, _characters, _length, _lines),
    "warning": (_same, _space, _end, _quotes),
}
