"""Slips that do not break the page but that a reader sees, whatever the language.

Each check compares a translation with its English and yields a rule, perhaps with a variant, and
what fills its message.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import TYPE_CHECKING

from hipgraph.keys import split
from hipgraph.l10n.language import WORD

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hipgraph.l10n.language import Language

    Fault = tuple[str, dict[str, str | int]]
    Check = Callable[[str, str, str, Language], Iterator[Fault]]

LONG = 25
"""From this length on, a text that is equal in both languages has not been translated."""
WIDE = 60
"""A short English text may grow by this many characters before it counts as long."""

WRITTEN_OUT = 12
"""Numbers up to this one are written as words in many languages."""
ENDS = ".?!…:"
NAMES = frozenset({"label", "in_sentence", "indefinite", "up", "down", "synonyms", "title"})
"""Fields that are names: no full stop ends them."""
_FULL = re.compile(r"[.!?…:]")
_REPEATED = re.compile(r"(?<![\w-])(\w{2,}) \1(?![\w-])", re.IGNORECASE)
_TWICE = frozenset({"det", "den", "som", "sie", "die", "nous", "vous"})
"""Words that can rightly stand twice: "er det det motsatte", "wenn sie sie sieht"."""
_BEFORE_SIGN = re.compile(r"\w( [,;!?]| \.(?![.\w])| :(?=\s|$))")
_NO_SPACE = re.compile(r"[^\W\d_]{2,}[,;][^\W\d_]|[a-zæøå]{2,}[.!?][A-ZÆØÅ][a-zæøå]")
_MOJIBAKE = re.compile(r"[ÃÂ][\x80-\xbf¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»]|â€|ï¿½|Ã[†˜…]")
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))
_UNFINISHED = re.compile(r"\b(?:TODO|FIXME|TBD|XXX|[Ll]orem ipsum)\b|\?\?+|xxx")
_DIGITS = re.compile(r"\d+")


def same(text: str, source: str, key: str, language: Language) -> Iterator[Fault]:
    """Find what is equal in both languages and has words that occur in no translation."""
    field = split(key)[2]
    if text != source or field in ("synonyms", "short") or language.base == "en":
        return
    words = {word.lower() for word in WORD.findall(re.sub(r"\{\w+\}", "", text))}
    known = language.vocabulary | {word.lower() for word in language.words}
    if (len(text) >= LONG and " " in text) or (language.vocabulary and words - known):
        yield "same-as-english", {}


def space(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    """Find spaces and empty lines at an end, two in a row, or beside the wrong sign."""
    # Control characters at an end are told as such.
    blanks = "\n \xa0\u202f"
    uneven = any(line != line.strip(blanks) for line in text.split("\n"))
    if (uneven or text != text.strip(blanks)) and source == source.strip():
        yield "outer-space", {}
    if re.search(r"[ \xa0]{2}", text.strip()) and "  " not in source:
        yield "double-space", {}


def beside_signs(text: str, source: str, _key: str, language: Language) -> Iterator[Fault]:
    """Find a space before a comma or stop, and none after it."""
    found = None if language.base == "fr" else _BEFORE_SIGN.search(text)
    if found and not _BEFORE_SIGN.search(source):
        yield "space-before-sign", {"found": found[0]}
    if (found := _NO_SPACE.search(text)) and not _NO_SPACE.search(source):
        yield "no-space-after-sign", {"found": found[0]}


def end(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find an end that lacks the English one's sign, has another, or has one too many."""
    field = split(key)[2]
    if field == "synonyms" or "\n" in source:
        return
    ours, theirs = (each.strip().rstrip("»”\"')’")[-1:] for each in (text, source))
    ours_ends, theirs_ends = ours in ENDS and ours != "", theirs in ENDS and theirs != ""
    if theirs_ends and not ours_ends:
        yield "missing-end-stop", {"sign": theirs}
    elif ours == "." and not theirs_ends and not source.rstrip().endswith(("}", ")")):
        yield "needless-end-stop", {"sign": ours}
    elif ours_ends and theirs_ends and (ours == "?") != (theirs == "?"):
        yield "other-end-sign", {"sign": theirs, "found": ours}


def names_end(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find a full stop after one of several names."""
    stop = re.compile(r"\.\s*$", re.MULTILINE)
    if key.endswith("|synonyms") and stop.search(text) and not stop.search(source):
        yield "needless-end-stop", {"sign": "."}


def brackets(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    """Find brackets and quotation marks that are opened and not closed, or the reverse."""
    for opening, closing in _PAIRS:
        odd = text.count(opening) != text.count(closing)
        if odd and source.count(opening) == source.count(closing):
            yield "unbalanced", {"marks": f"{opening} {closing}"}


def repeated(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    """Find a word that stands twice in a row."""
    found = _REPEATED.search(text)
    if found and found[1].lower() not in _TWICE and not _REPEATED.search(source):
        yield "repeated-word", {"found": found[0]}


def letters(text: str, source: str, _key: str, _language: Language) -> Iterator[Fault]:
    """Find letters that were read in a wrong encoding, taken apart, or are of another script."""
    if found := _MOJIBAKE.search(text):
        yield "garbled-letters", {"found": found[0]}
    if text != unicodedata.normalize("NFC", text):
        yield "letters-apart", {}
    if "\\" in text and "\\" not in source:
        yield "backslash", {}
    for word in () if max(text, default="") < "\u0370" else WORD.findall(text):
        scripts = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
        if len(scripts & {"LATIN", "CYRILLIC", "GREEK"}) > 1:
            yield "mixed-scripts", {"found": word}


def strange(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find signs that belong to code or keys, pictures, and notes to oneself."""
    odd = [sign for sign in dict.fromkeys(text) if sign not in source and _is_odd(sign)]
    if odd:
        yield "stray-sign", {"found": " ".join(odd)}
    if (found := _UNFINISHED.search(text)) and not _UNFINISHED.search(source):
        yield "unfinished", {"found": found[0]}
    if text.rstrip().endswith((",", ";")) and not source.rstrip().endswith((",", ";")):
        sign = text.rstrip()[-1]
        if split(key)[2] in NAMES or source.rstrip()[-1:].isalnum():
            yield "needless-end-stop", {"sign": sign}


def _is_odd(sign: str) -> bool:
    return sign in "|_^~#@=$*¤" or unicodedata.category(sign) == "So"


def numbers(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find figures of the English that are lost or others; what was a word may become a figure."""
    if key.endswith("|synonyms"):
        return
    ours, theirs = Counter(_DIGITS.findall(text)), Counter(_DIGITS.findall(source))
    lost, added = theirs - ours, ours - theirs
    # Small ones may be written out as words.
    if lost and (added or any(int(one) > WRITTEN_OUT for one in lost)):
        yield (
            "changed-number",
            {
                "lost": ", ".join(lost.elements()) or "–",
                "found": ", ".join(added.elements()) or "–",
            },
        )


def length(text: str, source: str, key: str, _language: Language) -> Iterator[Fault]:
    """Find what is so much longer or shorter than the English that something must be wrong."""
    if key.endswith("|synonyms"):
        return
    if len(text) > 2 * len(source) + WIDE:
        yield "much-longer", {}
    elif len(source) > WIDE and len(text) < len(source) / 3:
        yield "much-shorter", {}


CHECKS: tuple[Check, ...] = (
    same, space, beside_signs, end, names_end, brackets, repeated, letters, strange, numbers,
    length,
)  # fmt: skip
