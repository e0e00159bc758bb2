"""Sorting as the reader's language sorts: in Norwegian … x, y, z, æ, ø, å.

Babel has no collation, and the full algorithm (UTS #10) needs a library and its tables. What a few
hundred labels need is small: accents and case do not count at first, letters a language has of
its own stand where it puts them (CLDR's tailorings, one row each below), and what is still equal
is put in order by accents, then small letters before capitals.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SortKey = tuple[tuple[tuple[int, str], ...], str, str]

_NORDIC = (("æ", "ä"), ("ø", "ö"), ("å", "aa"))
_AFTER_Z: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "da": _NORDIC,
    "nb": _NORDIC,
    "nn": _NORDIC,
    "no": _NORDIC,
    "fi": (("å",), ("ä", "æ"), ("ö", "ø")),
    "sv": (("å",), ("ä", "æ"), ("ö", "ø")),
}
"""Letters that follow z, in order; those in one row count as the same letter."""

_PLAIN = str.maketrans({"æ": "ae", "ø": "o", "œ": "oe", "ß": "ss", "đ": "d", "ł": "l"})


def sort_key(text: str, locale: str) -> SortKey:
    """Return a key by which ``sorted`` puts texts in the order of the locale's language."""
    rows = _AFTER_Z.get(locale.replace("_", "-").partition("-")[0].lower(), ())
    folded = unicodedata.normalize("NFC", text).casefold()
    letters: list[tuple[int, str]] = []
    at = 0
    while at < len(folded):
        for place, row in enumerate(rows):
            if found := next((own for own in row if folded.startswith(own, at)), ""):
                letters.append((3 + place, ""))
                at += len(found)
                break
        else:
            letters.extend(_plain(folded[at]))
            at += 1
    # casefold hides what tells small from capital; swapped, the small letters come first.
    return tuple(letters), folded, text.swapcase()


def _plain(letter: str) -> list[tuple[int, str]]:
    base = unicodedata.normalize("NFD", letter.translate(_PLAIN))
    return [(_rank(sign), sign) for sign in base if not unicodedata.combining(sign)]


def _rank(sign: str) -> int:
    """Punctuation and spaces first, then digits, then letters."""
    if sign.isalpha():
        return 2
    return 1 if sign.isdigit() else 0
