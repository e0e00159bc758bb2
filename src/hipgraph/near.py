"""Names that are nearly what was typed, where nothing is: ``psaos`` is near psoas.

Counted are letters too many, missing, wrong or swapped with their neighbour. A few are allowed, the
more the longer the question. It is compared with each name, with as many of its words in a row,
and with their beginnings, since the reader may still be typing. Only the nearest are proposed.
``page/js/near.js`` does the same and must come to the same names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

FEWEST = 4
"""Of fewer letters nothing is near: nearly everything would be."""
LETTERS_PER_SLIP = 5
MOST_SLIPS = 3
MOST = 5
"""So many proposals are read at a glance."""
WHOLE, WORDS, BEGINNING, FORMS = 0, 1, 2, 3
"""What of a name was met, best first, and how many such forms there are."""


def near(
    names: Mapping[str, Sequence[str]], questions: Sequence[str], small: Collection[str]
) -> tuple[tuple[str, int], ...]:
    """Return the nearest records, each with the place of its name that is near; ties as given.

    ``names`` holds the folded names of each record, ``questions`` the foldings of what was typed;
    ``small`` are folded words that say nothing.
    """
    meant = [_meant(question, small) for question in dict.fromkeys(questions)]
    asked = [question for question in meant if len(question) >= FEWEST]
    known: dict[tuple[str, str], tuple[int, int]] = {}
    found: list[tuple[int, str, int]] = []
    for id_, of in names.items():
        scores = [
            (score, at)
            for at, name in enumerate(of)
            for question in asked
            for score in _scores(question, name, known)
        ]
        if scores:
            score, at = min(scores)
            found.append((score, id_, at))
    best = min((score // FORMS for score, _, _ in found), default=0)
    nearest = [one for one in found if one[0] // FORMS == best]
    return tuple((id_, at) for _, id_, at in sorted(nearest, key=lambda one: one[0])[:MOST])


def _meant(question: str, small: Collection[str]) -> str:
    words = question.split()
    return " ".join([word for word in words if word not in small] or words)


def _scores(
    question: str, name: str, known: dict[tuple[str, str], tuple[int, int]]
) -> Iterator[int]:
    slips = min(MOST_SLIPS, 1 + (len(question) - 1) // LETTERS_PER_SLIP)
    for part, form in _parts(name, len(question.split())):
        start = part[: len(question) + slips + 1]
        pair = (question, start)
        if pair not in known:
            known[pair] = distances(question, start, slips)
        whole, beginning = known[pair]
        if len(start) == len(part) and whole <= slips:
            yield whole * FORMS + form
        if beginning <= slips:
            yield beginning * FORMS + BEGINNING


def _parts(name: str, count: int) -> Iterator[tuple[str, int]]:
    yield name, WHOLE
    words = name.split()
    if len(words) > count:
        for first in range(len(words) - count + 1):
            yield " ".join(words[first : first + count]), WORDS


def distances(typed: str, name: str, slips: int) -> tuple[int, int]:
    """Return how far ``typed`` is from the whole of a name, and from its nearest beginning.

    Once that is further than ``slips`` the number is only known to be more.
    """
    before: list[int] = []
    row = list(range(len(name) + 1))
    for at, letter in enumerate(typed, start=1):
        last, before, row = before, row, [at]
        for to, other in enumerate(name, start=1):
            least = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != other))
            swapped = at > 1 and to > 1 and letter == name[to - 2] and typed[at - 2] == other
            row.append(min(least, last[to - 2] + 1) if swapped else least)
        if min(row) > slips:
            return slips + 1, slips + 1
    return row[-1], min(row)
