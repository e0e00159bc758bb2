"""The spread and what is expected of the graph."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "strength-order": (
        "The three weights of {name} do not rise.",
        "Write them as low, middle, high: [0.25, 0.40, 0.55].",
    ),
    "not-a-start": (
        "{name} cannot go up or down, so no run can start there.",
        "Name a stressor, or anything with `up:` and `down:`.",
    ),
    "not-a-start.practice": (
        "{name} is not a practice.",
        "Name a practice, or put it under `from:`.",
    ),
    "unstable-spread": (
        (
            "The spread can run away: the spectral radius is {radius}, and 0.95 is the limit. "
            "It comes from {nodes}. Loops: {loops}. Heaviest edges: {edges}."
        ),
        (
            "In this order: merge nodes that mean nearly the same; leave out edges that a "
            "longer way tells already; lower a strength, with a reason. Never delete a "
            "documented brake."
        ),
    ),
    "unstable-spread.high": (
        (
            "With the high strengths the spread could run away: the spectral radius is "
            "{radius}. It comes from {nodes}."
        ),
        "Nothing has to be done. Merging nodes that mean nearly the same would lower it.",
    ),
    "bad-expectation": (
        "The entry expects {count} things instead of one.",
        "Give it exactly one of: {known}.",
    ),
    "failed-expectation": (
        "What is expected does not hold: {kind} ({of}). It should, because: {because}",
        "Mend the data; change the expectation only if it was wrong.",
    ),
}
"""Message and remedy by rule and variant."""
