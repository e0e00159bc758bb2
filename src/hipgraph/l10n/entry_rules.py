"""The checks of one translated text against its English.

Errors are what breaks the page or a sentence; what a person should look at is a warning.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.keys import is_list, split
from hipgraph.l10n import soft_rules, typography, wording
from hipgraph.l10n.extract import PLACEHOLDER
from hipgraph.l10n.sound import LABEL_LIMITS
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from hipgraph.l10n.catalogs import Entry
    from hipgraph.l10n.language import Language
    from hipgraph.l10n.soft_rules import Check, Fault
    from hipgraph.problem import Problem, Severity

SAMPLES = 300
"""Numbers that meet every form of every language."""
_MARKUP = re.compile(
    r"</?[A-Za-z!][^>]*>|&(?:#\d+|#x[0-9A-Fa-f]+|[A-Za-z]+\d*);|\*\*[^*]+\*\*|\]\([^)]*\)"
)
_LINK = re.compile(r"https?://[^\s<>«»“”]+[^\s<>«»“”.,;:!?)]")
_CODE = re.compile(
    r"`[^`]+`|(?<!\w)--[a-z][a-z-]+|\bhipgraph(?: (?:locale|add|check|export|list|merge|path"
    r"|preview|search|sentences|serve|show|spread|stats|tour|loops|update))+|\b10\.\d{4,9}/\S+\w"
    r"|\b[A-Z][A-Za-z]+:\d{4,}\b|\b[\w/-]+\.(?:html|json|md|po|pot|txt|yaml)\b"
    r"|\bmsg(?:ctxt|id|str)\b|U\+[0-9A-F]{4}"
)
_PRINTF = re.compile(r"%(?:\(\w+\))?[sdif](?!\w)|\$\{?\w+\}?")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


def faults(
    entry: Entry, english: tuple[str, str], language: Language, forms: Forms, file: str
) -> list[Problem]:
    """Return what is wrong with an entry; ``forms`` is how many it must have, and for what."""
    place = Place(file, entry.line)

    def found(rule: str, severity: Severity, **params: str | int) -> Problem:
        name, _, variant = rule.partition(".")
        params["key"] = entry.key
        return problem(name, place, variant=variant, severity=severity, **params)

    if not any(entry.texts):
        return [found("missing-translation", "warning", english=_short(english[0]))]
    wanted = forms.count if english[1] else 1
    if len(entry.texts) != wanted or not all(entry.texts):
        filled = sum(map(bool, entry.texts))
        return [found("plural-forms", "error", found=filled, wanted=wanted, last=wanted - 1)]
    problems = []
    if entry.fuzzy:
        problems.append(found("stale-translation", "warning"))
    elif (entry.source, entry.source_plural) != english:
        problems.append(found("outdated-message", "warning"))
    problems += [
        found(rule, severity, **params)
        for rule, severity, params in _compare(entry, language, forms.single)
    ]
    return problems


@dataclass(frozen=True, slots=True)
class Forms:
    """How many forms a plural has, and which of them stand for one number only.

    Only those may say "one result" for "{n} results".
    """

    count: int = 1
    single: Collection[int] = ()

    @classmethod
    def of(cls, rule: tuple[int, Callable[[int], int]] | None) -> Forms:
        """Return the forms of a plural rule."""
        if rule is None:
            return cls()
        count, choose = rule
        used = Counter(choose(number) for number in range(SAMPLES))
        return cls(count, frozenset(form for form, times in used.items() if times == 1))


def _compare(
    entry: Entry, language: Language, single: Collection[int]
) -> Iterator[tuple[str, Severity, dict[str, str | int]]]:
    """Yield each fault once, however many plural forms have it.

    A text is compared with the English it stands beside in the file: that is what gets mended.
    """
    seen: set[tuple[str, str]] = set()
    for index, text in enumerate(entry.texts):
        source = entry.source_plural if index and entry.source_plural else entry.source
        one = bool(entry.source_plural) and index in single
        for rule, params in _placeholders(text, entry.source_plural or source, one):
            if (rule, str(params)) not in seen:
                seen.add((rule, str(params)))
                yield rule, "error", params
        for severity, checks in CHECKS.items():
            for check in checks:
                for rule, params in check(text, source, entry.key, language):
                    if (rule, str(params)) not in seen:
                        seen.add((rule, str(params)))
                        yield rule, severity, params


def _placeholders(text: str, source: str, one: bool) -> Iterator[Fault]:
    """Find what is lost and added; ``one``: the form stands for one number, which may be a word."""
    wanted = Counter(PLACEHOLDER.findall(source))
    given = Counter(_BRACES.findall(text)) + Counter(_PRINTF.findall(text))
    given -= Counter(_PRINTF.findall(source))
    may_lack = {"{n}"} if one else set()
    lost = sorted((wanted - given).keys() - may_lack)
    added = sorted((given - wanted).keys())
    if len(lost) == len(added) == 1 and len(added[0]) > 1:
        yield "lost-placeholder.translated", {"name": lost[0], "given": added[0]}
        return
    for name in lost:
        yield "lost-placeholder", {"name": name}
    for name in added:
        yield "added-placeholder", {"name": name}


def _links(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    wanted, given = Counter(_LINK.findall(source)), Counter(_LINK.findall(text))
    for link in sorted(((wanted - given) | (given - wanted)).keys()):
        yield "changed-link", {"link": link}


def _codes(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find commands, options, file names and identifiers that differ from the English."""
    if key.endswith("|synonyms"):
        return
    wanted, given = Counter(_CODE.findall(source)), Counter(_CODE.findall(text))
    for code in sorted((wanted - given).keys()):
        yield "changed-code", {"code": code.strip("`")}


def _markup(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    allowed = set(_MARKUP.findall(source))
    if hits := [hit for hit in dict.fromkeys(_MARKUP.findall(text)) if hit not in allowed]:
        yield "markup-in-translation", {"found": ", ".join(hits)}


def _characters(text: str, _source: str, _key: str, _language: Language) -> Iterator[Fault]:
    for letter in dict.fromkeys(text):
        # Controls, formats (zero-width and direction marks, soft hyphens), private use, line ends.
        hidden = unicodedata.category(letter) in ("Cc", "Cf", "Co", "Cn", "Zl", "Zp")
        if (hidden and letter != "\n") or letter == "\ufffd":
            yield "control-character-in-translation", {"code": f"U+{ord(letter):04X}"}


def _length(text: str, _source: str, key: str, _language: Language) -> Iterator[Fault]:
    kind, _, field = split(key)
    most = LABEL_LIMITS.get(kind, 0) if field == "label" else 0
    if most and len(text) > most:
        yield "over-long-label", {"found": len(text), "most": most}


def _lines(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    found, wanted = len(text.split("\n")), len(source.split("\n"))
    one_line = "\n" not in source and not key.endswith(("|text", "|synonyms"))
    if found != wanted and (is_list(key) or one_line):
        yield "line-count", {"found": found, "wanted": wanted}


def _ends(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    """Find a line end at the beginning or the end on one side only, as gettext does."""
    for outer in (str.startswith, str.endswith):
        if outer(text, "\n") != outer(source, "\n"):
            yield "line-ends", {}
            return


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else f"{line[:59]}…"  # noqa: PLR2004 -- a line of a terminal


CHECKS: Mapping[Severity, tuple[Check, ...]] = {
    "error": (_links, _codes, _markup, _characters, _length, _lines, _ends),
    "warning": (*soft_rules.CHECKS, *typography.CHECKS, *wording.CHECKS),
}
