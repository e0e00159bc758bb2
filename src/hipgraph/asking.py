"""A question in somebody's own words: which records it may be about, where no name holds it whole.

Small words are left out ("why", "do", "i"). Each of the others that begins a word of a record's
name counts, the rarer the more, and less if its ending differs. A record has to bear
half of what the question weighs, and half of what the best one does. Integers only:
``page/js/ask.js`` does the same and must come to the same answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

SHORT = 3
"""Words up to this length must be met whole; of longer ones the ending may differ."""
ENDING = 2
"""So many letters an ending may have ("hofter", "hoftene")."""
STEM = 4
"""So many letters are kept at least."""
FULL, BARE = 3, 2
"""What it counts to be met as it was typed, and without its ending."""


def asked(
    names: Mapping[str, Sequence[str]], question: str, small: Collection[str]
) -> tuple[str, ...]:
    """Return the ids whose names answer a question, best first.

    Of equals the one whose name says least beside it comes first, then the order is that given.

    ``names`` holds the folded names of each record, ``question`` is folded too; ``small`` are the
    folded words that say nothing.
    """
    words = [w for w in dict.fromkeys(question.split()) if w not in small and len(w) > 1]
    met = {
        id_: [[_met(word, name.split()) for word in words] for name in found]
        for id_, found in names.items()
    }
    counts = [sum(any(row[at] for row in rows) for rows in met.values())
              for at in range(len(words))]  # fmt: skip
    weights = [_weight(count, len(met)) for count in counts]
    scores: dict[str, tuple[int, int]] = {}
    for id_, rows in met.items():
        most_met = [max((row[at] for row in rows), default=0) for at in range(len(words))]
        borne = _sum(weights, most_met)
        if borne and borne * 2 >= sum(weights) * FULL:
            pairs = zip(rows, names[id_], strict=True)
            best, length = min((-_sum(weights, row), len(name.split())) for row, name in pairs)
            scores[id_] = (2 * best - borne, length)
    most = min((score for score, _ in scores.values()), default=0)
    ids = (id_ for id_, (score, _) in scores.items() if score * 2 <= most)
    return tuple(sorted(ids, key=lambda id_: scores[id_]))


def _sum(weights: Sequence[int], met: Sequence[int]) -> int:
    return sum(weight * one for weight, one in zip(weights, met, strict=True))


def _met(word: str, name: Sequence[str]) -> int:
    if len(word) <= SHORT:
        return FULL * (word in name)
    if any(part.startswith(word) for part in name):
        return FULL
    stem = word[: max(STEM, len(word) - ENDING)]
    return BARE * any(part.startswith(stem) for part in name)


def _weight(count: int, of: int) -> int:
    """Return how much a word says: more, the fewer records have it; nothing if none has."""
    return (of // (count + 1)).bit_length() if count else 0
