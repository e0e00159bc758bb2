"""Findings as values: what is wrong, where, and what to do about it.

A problem carries no sentence of its own. Its message and its hint are phrases, a key and what
fills it, and become words in the reader's language where they are printed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file; ``file`` is relative to the folder that was read, line 0 is the whole."""

    file: str
    line: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """A text by key (without ``ui|``) and the values for its placeholders."""

    key: str
    params: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the rule that found it, how bad it is, where it is, what it says, the remedy.

    ``also`` holds the further places of the same fault: one slip is one finding.
    """

    rule: str
    severity: Severity
    file: str
    line: int
    message: Phrase
    hint: Phrase
    also: tuple[Place, ...] = ()


class HipgraphError(Exception):
    """Something the reader can mend; carries a phrase, becomes one message and exit code 1 or 2."""

    def __init__(self, key: str, exit_code: int = 1, **params: str | int) -> None:
        super().__init__(key, params)
        self.phrase = Phrase(key, params)
        self.exit_code = exit_code


class FaultyGraphError(HipgraphError):
    """The data has faults; ``problems`` holds all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("error.faulty-graph", n=len(problems))
        self.problems = problems


def problem(
    rule: str,
    place: Place,
    *,
    variant: str = "",
    severity: Severity = "error",
    **params: str | int,
) -> Problem:
    """Make a finding; texts are ``problem.RULE[.VARIANT]`` and the same with ``.hint``."""
    key = f"problem.{rule}" + (f".{variant}" if variant else "")
    return Problem(
        rule, severity, place.file, place.line, Phrase(key, params), Phrase(f"{key}.hint", params)
    )
