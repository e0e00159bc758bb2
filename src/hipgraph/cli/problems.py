"""Faults on the terminal: one line each that an editor can jump to, and the remedy under it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hipgraph.cli.words import say
from hipgraph.folders import resolved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.problem import Problem


MOST_PLACES = 12
"""How many further places of a fault are told as text; JSON has them all."""


def seen_from_here(problems: Iterable[Problem], folder: Path) -> tuple[Problem, ...]:
    """Name each fault's file as seen from the working folder; faults name it from ``folder``."""
    here = Path.cwd()
    whole = resolved(folder)
    shown = whole.relative_to(here) if whole.is_relative_to(here) else whole

    def seen(file: str) -> str:
        return (shown / file).as_posix()

    return tuple(
        replace(
            problem,
            file=seen(problem.file),
            also=tuple(replace(place, file=seen(place.file)) for place in problem.also),
        )
        for problem in problems
    )


def as_record(problem: Problem) -> dict[str, str | int | list[str]]:
    """Return one fault as the JSON of ``check`` has it, in the reader's words."""
    also = {"also": [_at(place.file, place.line) for place in problem.also]}
    return {
        "rule": problem.rule,
        "severity": problem.severity,
        "file": problem.file,
        "line": problem.line,
        "message": say(problem.message.key, **problem.message.params),
        "hint": say(problem.hint.key, **problem.hint.params),
        **(also if problem.also else {}),
    }


def as_text(problem: Problem) -> str:
    """Return ``file:line: error: message (rule)`` and, indented, the remedy and other places."""
    record = as_record(problem)
    place = _at(problem.file, problem.line)
    severity = say(f"cli.check.{problem.severity}")
    hint = str(record["hint"]).replace("\n", "\n    ")
    also = _also(problem, "\n    ")
    return f"{place}: {severity}: {record['message']} ({problem.rule})\n    {hint}{also}"


def as_github(problem: Problem) -> str:
    """Return the fault as a GitHub workflow command, which puts it beside the line."""
    record = as_record(problem)
    properties = {"file": problem.file, "line": str(problem.line), "title": problem.rule}
    if not problem.line:
        del properties["line"]
    where = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    message = f"{record['message']} {record['hint']}{_also(problem, ' ')}"
    return f"::{problem.severity} {where}::{_data(message)}"


def print_problems(problems: Iterable[Problem], *, err: bool = False) -> None:
    """Print every fault as text."""
    for problem in problems:
        click.echo(as_text(problem), err=err)


def _at(file: str, line: int) -> str:
    return f"{file}:{line}" if line else file


def _also(problem: Problem, before: str) -> str:
    """Return the further places of a fault in words, the first dozen of them."""
    if not problem.also:
        return ""
    named = ", ".join(_at(place.file, place.line) for place in problem.also[:MOST_PLACES])
    rest = len(problem.also) - MOST_PLACES
    if rest > 0:
        return before + say("cli.check.also-more", places=named, n=rest)
    return before + say("cli.check.also", places=named)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
