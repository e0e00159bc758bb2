"""Pseudo-locales: languages nobody speaks, made from the English, to see what is not localized.

``en-XA`` is English with accents, in brackets and about 40 % longer: what stands in plain letters
does not come from the texts, what has lost a bracket is cut off, and what does not fit now will
not fit in German or Finnish. ``ar-XB`` is English that runs from right to left. Their codes are
CLDR's. They have no files and are never released; previews and tests ask for them by code.
"""

from __future__ import annotations

import re
from itertools import cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ACCENTED = "en-XA"
MIRRORED = "ar-XB"
PSEUDO = (ACCENTED, MIRRORED)
LONGER = 1.4
"""How many times as long as the English an accented text is."""

_PLAIN = "abcdefghijklmnopqrstuvwxyz"
_ACCENTS = "åḃçḓéḟĝĥîĵķļḿñöṗɋŕšţûṽŵẋýž"
_TABLE = str.maketrans(_PLAIN + _PLAIN.upper(), _ACCENTS + _ACCENTS.upper())
_VOWELS = frozenset("aeiouyAEIOUY")
_FILLER = ("öñé", "ţŵö", "ţĥŕéé", "ḟöûŕ", "ḟîṽé", "šîẋ", "šéṽéñ", "éîĝĥţ", "ñîñé", "ţéñ")
_KEPT = r"\{\w+\}|https?://[^\s<>«»“”]*[^\s<>«»“”.,;:!?)]"
_OUTSIDE = re.compile(f"({_KEPT})")
_BETWEEN = re.compile(f"({_KEPT}| +)")
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"


def is_pseudo(code: str) -> bool:
    """Tell whether a code is one of the pseudo-locales'."""
    return code in PSEUDO


def pseudo(text: str, code: str) -> str:
    """Return an English text as a pseudo-locale has it; lists stay lists, line by line.

    Placeholders, links, soft hyphens and no-break spaces are left as they are.
    """
    change = _accented if code == ACCENTED else _mirrored
    return "\n".join(change(line) if line.strip() else line for line in text.split("\n"))


def pseudo_texts(sources: Mapping[str, tuple[str, str]], code: str) -> dict[str, tuple[str, ...]]:
    """Return the forms of all texts (key → singular and plural or "") in a pseudo-locale."""
    return {
        key: tuple(pseudo(text, code) for text in forms if text) for key, forms in sources.items()
    }


def _accented(line: str) -> str:
    pieces = [
        piece if at % 2 else "".join(map(_stretched, piece))
        for at, piece in enumerate(_OUTSIDE.split(line))
    ]
    longer = "".join(pieces)
    words = cycle(_FILLER)
    while len(longer) < LONGER * len(line) - 2:
        longer += f" {next(words)}"
    return f"[{longer}]"


def _stretched(letter: str) -> str:
    """Return a letter with an accent; a vowel twice, so that words grow as well as lines."""
    accented = letter.translate(_TABLE)
    return accented + accented.lower() if letter in _VOWELS else accented


def _mirrored(line: str) -> str:
    """Turn each word around; placeholders stay outside, since what fills them turns itself."""
    return "".join(
        piece if at % 2 or not piece else f"{_RIGHT_TO_LEFT}{piece}{_END}"
        for at, piece in enumerate(_BETWEEN.split(line))
    )
