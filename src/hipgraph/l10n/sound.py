"""Which translations can be shown at all: a slip in one must not break a sentence or a picture.

The checks of catalogues say what is wrong and how to mend it; what fails here is not shown until
that is done, and the next language of the chain answers.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from hipgraph.keys import split

if TYPE_CHECKING:
    from hipgraph.l10n.catalogs import Entry

LABEL_LIMITS = {"node": 40, "node-type": 40, "claim": 80}
"""The longest label by kind, in characters: what the boxes of the map hold in three lines."""
TOO_FAR = 2
"""A label of this many times its limit would take the picture away from all others."""
MOST_LETTERS = 20_000

_BRACES = re.compile(r"\{\w*\}")
# Controls, ends of lines that are none, and what turns the direction of everything after it.
_HARMFUL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]"
)


def is_sound(entry: Entry) -> bool:
    """Tell whether an entry's texts can stand where its English stands."""
    wanted = Counter(_BRACES.findall(entry.source_plural or entry.source))
    plural = bool(entry.source_plural)
    return all(
        len(text) <= _most(entry.key)
        and not _HARMFUL.search(text)
        and _same_holes(wanted, Counter(_BRACES.findall(text)), plural)
        for text in entry.texts
    )


def _same_holes(wanted: Counter[str], given: Counter[str], plural: bool) -> bool:
    """Tell whether the same is filled in; the form for one may say it in a word."""
    if plural:
        wanted, given = wanted.copy(), given.copy()
        del wanted["{n}"], given["{n}"]
    return wanted == given


def _most(key: str) -> int:
    kind, _, field = split(key)
    return LABEL_LIMITS.get(kind, MOST_LETTERS) * TOO_FAR if field == "label" else MOST_LETTERS
