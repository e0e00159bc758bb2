"""``hipgraph locale merge``: a PO file that came by e-mail, taken in by key."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.problems import print_problems
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare(
    "locale.merge",
    WordedArgument("file", "file", type=Path),
    WordedOption(["--as", "code"], "cli.locale.merge.as", metavar_key="locale"),
)
def command(session: Session, *, file: Path, code: str | None) -> int:
    """Take in what fits; tell what is stale, and refuse what is wrong or unknown."""
    from hipgraph.l10n.catalogs import open_po
    from hipgraph.l10n.receive import receive

    folder = session.translations
    wanted = session.known([code])[0] if code is not None else None
    arrived, faults = open_po(file, str(file))
    if arrived is None:
        raise FaultyGraphError(faults)
    with session.located():
        report = receive(session.graph, folder, arrived, str(file), wanted)
    print_problems(report.problems)
    if report.problems:
        click.echo()
    counts = {each.name: len(getattr(report.taken, each.name)) for each in fields(report.taken)}
    told = (say(f"cli.locale.merge.{what}", n=n) for what, n in counts.items() if n)
    click.echo(f"{report.locale}: " + (", ".join(told) or say("cli.locale.merge.nothing")))
    for name in report.files:
        click.echo(say("cli.locale.update.wrote", path=folder / name))
    return 1 if any(each.severity == "error" for each in report.problems) else 0
