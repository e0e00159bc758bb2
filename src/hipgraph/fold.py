"""Folding: what a reader types and what is written meet in the same plain letters.

Norwegian letters are typed plainly in two ways: ø as o or oe, å as a or aa (æ is ae in both). A
text folds to the short way; a question is asked as it is and with oe and aa made short. Accents
go, hyphens and other signs are spaces, soft hyphens vanish. ``page/js/fold.js`` does the same.
"""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        "\u00ad": "",
        "ø": "o", "å": "a", "æ": "ae", "œ": "oe", "ß": "ss", "ð": "d", "þ": "th", "đ": "d",
        "ł": "l",
    }
)  # fmt: skip
_ACCENTS = re.compile("[\u0300-\u036f]")
_SIGNS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Return a text in plain letters, lower case, words apart by one space."""
    composed = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    # Under an accent there may be one of the letters again: ǣ, ǿ.
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", composed)).translate(_LETTERS)
    return _SIGNS.sub(" ", bare).strip()


def foldings(question: str) -> tuple[str, ...]:
    """Return what to look for: the question folded, and without the long way to type ø and å."""
    plain = fold(question)
    short = plain.replace("oe", "o").replace("aa", "a")
    return (plain,) if plain == short else (plain, short)
