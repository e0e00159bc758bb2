"""Slips against the typography of a language: quotation marks, figures, dashes, capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.keys import split
from hipgraph.l10n.language import FOREIGN_LETTERS, MARKS, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.l10n.language import Language
    from hipgraph.l10n.soft_rules import Check, Fault

INSIDE = frozenset({"in_sentence", "indefinite"})
"""Fields that stand inside sentences."""
LONGEST_INITIALS = 4
_PERCENT = re.compile(r"(?:\d|\})( ?)%")
_UNIT = re.compile(
    r"(?<![\d.,])(?:\d+ (?:kg|g|cm|mm|m|km|ml|l|°C|Hz|min)(?![\w-])|\d{1,3} \d{3}(?!\d))"
)
_POINT = re.compile(r"(?<![\d.])\d+\.\d+(?![\d.])")
_COMMA = re.compile(r"(?<![\d,])\d+,\d+(?![\d,])")
_THOUSAND = re.compile(r"(?<![\d,.])\d{1,3}(?:[,.]\d{3})+(?![\d,.])")
_RANGE = re.compile(r"(?<![\d-])(\d+)-(\d+)(?![\d-])")
_DASH = re.compile(r"(?<=\S)( - | -- |--| ‐ )(?=\S)")
_CAPITAL = re.compile(r"(?<=\s)([^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)*)")
_DOUBLED = re.compile(r"[«“„][«“„]|[»”][»”]")
_STARTS = re.compile(r"(?:[.!?…:–][»”’)]*\s+|[«“„‘(\[/]\s*|\n\s*)$")


def quotes(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find straight quotation marks, those of another language, and marks put twice."""
    wanted = language.quotes or "“ ”"
    straight = '"' in text and '"' not in source
    apostrophe = re.search(r"\w'\w|(?<!\w)'\w+[^']*\w'(?!\w)", text)
    if straight or (apostrophe and "'" not in source):
        yield "straight-quotes", {"quotes": wanted}
    elif language.quotes and set(text) & (MARKS - {'"'} - set(wanted)):
        yield "foreign-quotes", {"quotes": wanted}
    elif language.quotes and _turned(text, language.quotes):
        yield "turned-quotes", {"quotes": wanted}
    if found := _DOUBLED.search(text):
        yield "doubled-quotes", {"found": found[0]}


def _turned(text: str, quotes: str) -> bool:
    """Tell whether marks stand the wrong way round, or with a space inside."""
    opening, closing = quotes.split(" ")
    if opening == closing:
        return False
    first, last = text.find(opening), text.find(closing)
    inside = quotes != "« »" or not re.search("« | »", text)
    return (0 <= last < first) or (last >= 0 > first) or not inside


def own_quotes(text: str, _source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find a claim that brings the quotation marks which the program puts around it."""
    kind, _, field = split(key)
    bare = text.strip()
    if kind == "claim" and field == "label" and bare[:1] in MARKS and bare[-1:] in MARKS:
        yield "quoted-label", {}


def per_cent(text: str, _source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find a per cent sign, unit or group of thousands without its no-break space."""
    if language.spaced_percent and _PERCENT.search(text):
        yield "percent-space", {}
    if (found := _UNIT.search(text)) and language.spaced_percent:
        yield "unit-space", {"found": found[0]}


def figures(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find figures written as English writes them, or the reverse."""
    if language.base == "en":
        return
    found = _THOUSAND.search(text)
    if found and found[0].replace(".", ",") in source:
        yield "thousands", {"found": found[0]}
        return
    # Between square brackets stands what is typed into a file.
    plain = re.sub(r"\[[^\]]*\]", "", text)
    for found in (_POINT if language.decimal == "," else _COMMA).finditer(plain):
        english = found[0].replace(",", ".")
        if english in _POINT.findall(source):
            fitting = english.replace(".", language.decimal)
            yield "decimal-sign", {"found": found[0], "wanted": fitting}


def dashes(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find three dots for an ellipsis, a hyphen for a dash, and the long English dash."""
    if "..." in text and "..." not in source:
        yield "three-dots", {}
    if _DASH.search(text) and not _DASH.search(source):
        yield "hyphen-for-dash", {}
    if "—" in text and language.base != "en":
        yield "long-dash", {}
    for low, high in _RANGE.findall(text):
        found = f"{low}-{high}"
        if int(low) < int(high) and found not in source:
            yield "hyphen-for-dash.range", {"found": found}


def first_letter(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find a small letter where the English begins with a capital, and the reverse."""
    ours, theirs = WORD.search(text), WORD.search(source)
    if not language.sentence_case or ours is None or theirs is None or key.endswith("|synonyms"):
        return
    if not text.lstrip("«“„(…¿¡").startswith(ours[0]):
        return
    small = ours[0].islower()
    if (
        theirs[0][0].isupper()
        and theirs[0][1:].islower()
        and small
        and source.startswith(theirs[0])
    ):
        if (
            len(source) > 1
            and "{" not in source[: theirs.start()]
            and not _named(theirs[0], source)
        ):
            yield "missing-capital", {}
    elif theirs[0].islower() and ours[0][0].isupper() and ours[0][1:].islower():
        hole = "{" in source[: theirs.start()]
        if (
            not hole
            and ours[0] not in language.words
            and ours[0] not in source
            and split(key)[0] != "ui"
        ):
            inside = split(key)[2] in INSIDE or split(key)[0] == "claim"
            yield "needless-capital" + (".inside" if inside else ""), {"found": ours[0]}


def _named(word: str, source: str) -> bool:
    """Tell whether a word has a capital inside the text as well: it is a name."""
    return re.search(rf"[^.!?:«“] {re.escape(word)}\b", source) is not None


def title_case(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find capitals inside a sentence on words that are no names, if the English has fewer."""
    if not language.sentence_case or key.endswith("|synonyms"):
        return
    ours = _capitals(text)
    if len(ours) <= len(_capitals(source)):
        return
    strange = [
        word for word in ours
        if word not in language.words and word.partition("-")[0] not in source
    ]  # fmt: skip
    if strange:
        yield "title-case", {"found": ", ".join(dict.fromkeys(strange))}


def _capitals(text: str) -> list[str]:
    """Return the words with a capital that begin neither a sentence nor a quotation."""
    return [
        found[1]
        for found in _CAPITAL.finditer(text)
        if found[1][0].isupper()
        and found[1][1:].islower()
        and not _STARTS.search(text[: found.start(1)])
    ]


def shouting(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find what is written in capitals where the English is not."""
    words = WORD.findall(text)
    ours, theirs = "".join(words), "".join(WORD.findall(source))
    loud = len(ours) > LONGEST_INITIALS and ours.isupper() and not theirs.isupper()
    if loud and not set(words) <= language.words:
        yield "capitals", {}


def alphabet(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find letters of a neighbouring language."""
    strange = set(FOREIGN_LETTERS.get(language.base, ""))
    for word in WORD.findall(text):
        if set(word) & strange and word not in source and word not in language.words:
            yield "foreign-letter", {"found": word}


CHECKS: tuple[Check, ...] = (
    quotes, own_quotes, per_cent, figures, dashes, first_letter, title_case, shouting, alphabet,
)  # fmt: skip
