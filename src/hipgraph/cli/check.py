"""``hipgraph check``: every fault in the graph's data and its translations, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.problems import as_github, as_record, print_problems, seen_from_here
from hipgraph.cli.stream import print_json
from hipgraph.cli.waiting import waiting
from hipgraph.cli.worded import WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hipgraph.cli.session import Session
    from hipgraph.model import Graph
    from hipgraph.problem import Problem


def format_option() -> WordedOption:
    """Return the option ``--format`` of every command that checks."""
    return WordedOption(
        ["--format", "form"],
        "cli.option.format",
        type=click.Choice(["text", "json", "github"]),
        default="text",
    )


@declare("check", format_option())
def command(session: Session, *, form: str) -> int:
    """Check the graph and its translations."""
    from hipgraph.rules import check_folder

    folder = session.folder
    with waiting("check"):
        graph, found = check_folder(folder)
        problems = seen_from_here(found, folder)
        if session.locales is not None:
            problems += locale_problems(graph, session.locales, None)
    return report(problems, form, str(session.folder))


def locale_problems(
    graph: Graph | None, folder: Path, codes: tuple[str, ...] | None
) -> tuple[Problem, ...]:
    """Return what is wrong in the translations, as far as that can be told without a graph."""
    from hipgraph.l10n.locale_rules import check

    with waiting("locales"):
        found = check(graph, folder, codes)
    # The interface's own translations are checked where they lie, not with every other graph.
    here = [
        each for each in found if not each.file.endswith("ui.po") or (folder / each.file).exists()
    ]
    return seen_from_here(here, folder)


def report(
    problems: tuple[Problem, ...],
    form: str,
    folder: str,
    *,
    strict: bool = False,
    missing: Sequence[tuple[str, str]] = (),
) -> int:
    """Print faults in the form asked for; return 1 if any is an error, or ``strict`` and any.

    ``missing`` names programs that could not be asked.
    """
    if form == "json":
        unasked = {"unasked": [name for _, name in missing]} if missing else {}
        print_json({"problems": [as_record(problem) for problem in problems], **unasked})
    elif form == "github":
        for problem in problems:
            click.echo(as_github(problem))
    else:
        print_problems(problems)
    errors = sum(problem.severity == "error" for problem in problems)
    if form == "text":
        if problems:
            click.echo()
        click.echo(_closing(errors, len(problems) - errors, folder))
    return 1 if errors or (strict and problems) else 0


def _closing(errors: int, warnings: int, folder: str) -> str:
    if not errors and not warnings:
        return say("cli.check.clean", folder=folder)
    counts = (say("cli.check.errors", n=errors), say("cli.check.warnings", n=warnings))
    return say("cli.check.found", errors=counts[0], warnings=counts[1], folder=folder)
