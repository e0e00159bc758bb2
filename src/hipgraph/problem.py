"""Findings as values: what is wrong, where, and what to do about it.

A problem carries no sentence of its own. Its message and its hint are phrases, a key and what
fills it, and become words in the reader's language where they are printed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self

MOST_SHOWN = 20
"""How many faults an error tells in its text; ``problems`` has them all."""

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
    """Something the reader can mend; carries a phrase, becomes one message and exit code 1 or 2.

    Its ``str`` is the message in English, for those who meet it in Python and not on a terminal.
    ``words`` makes it; the package puts its own in place, so that nothing here knows the texts.
    """

    words: ClassVar[staticmethod[[Phrase], str]] = staticmethod(lambda phrase: phrase.key)

    def __init__(self, key: str, exit_code: int = 1, **params: str | int) -> None:
        super().__init__(key, params)
        self.phrase = Phrase(key, params)
        self.exit_code = exit_code

    def __str__(self) -> str:
        """Return the message in English."""
        return self.words(self.phrase)

    def __reduce__(self) -> tuple[Callable[..., Self], tuple[object, ...], dict[str, object]]:
        """Let the error travel between processes; its arguments are not those it was made with."""
        return (type(self).__new__, (type(self), *self.args), self.__dict__)


class FaultyGraphError(HipgraphError):
    """The data has faults; ``problems`` holds all of them."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("error.faulty-graph", n=len(problems))
        self.problems = problems

    def __str__(self) -> str:
        """Return how many faults there are and, a line each, the first of them."""
        shown = [
            f"{at.file}{f':{at.line}' if at.line else ''}: "
            f"{self.words(at.message)} {self.words(at.hint)}"
            for at in self.problems[:MOST_SHOWN]
        ]
        more = ["…"] if len(self.problems) > MOST_SHOWN else []
        return "\n  ".join((self.words(self.phrase), *shown, *more))


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
