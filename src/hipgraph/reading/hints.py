"""Remedies that name what was probably meant."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hipgraph.problem import Phrase

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.problem import Problem

LONGEST = 80
"""What is longer than this is no name, and comparing it would only take time."""

MOST = 100
"""For so many unknown names a near one is looked for, which takes time for each known name."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name most like this one, or an empty text; ties go by the alphabet."""
    if len(name) > LONGEST:
        return ""
    found = get_close_matches(name, sorted(set(known)), n=1, cutoff=0.7)
    return found[0] if found else ""


class Near:
    """Known names near unknown ones, each looked for once.

    Only the first ``MOST`` unknown names are looked for, in the order in which they are met: a
    graph whose file of nodes is missing has thousands, and no name near them.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._known = sorted(set(known))
        self._found: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """Return the known name most like this one, or an empty text."""
        if name not in self._found:
            if len(self._found) >= MOST:
                return ""
            self._found[name] = nearest(name, self._known)
        return self._found[name]


def with_nearest(finding: Problem, name: str, known: Iterable[str]) -> Problem:
    """Replace the finding's hint by "Did you mean …?" where a known name is near."""
    near = nearest(name, known)
    return replace(finding, hint=Phrase("problem.near.hint", {"near": near})) if near else finding


def brief(value: object) -> str:
    """Return a value as it can stand in a message: as YAML has it, in one line and not long."""
    text = " ".join(_plain(value).split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def _plain(value: object) -> str:
    if isinstance(value, dict):
        fields = [key if item is None else f"{key}: {_plain(item)}" for key, item in value.items()]
        return f"{{{', '.join(fields)}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_plain, value))}]"
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
