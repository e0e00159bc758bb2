"""``hipgraph locale update``: the files of the translations follow the English texts."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.waiting import waiting
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session
    from hipgraph.l10n.merge import Changes


@declare(
    "locale.update",
    WordedArgument("codes", "locale", nargs=-1),
    WordedOption(["--check", "only_check"], "cli.locale.update.check", is_flag=True),
    WordedOption(["--trivial"], "cli.locale.update.trivial", metavar_key="key", multiple=True),
)
def command(
    session: Session, *, codes: tuple[str, ...], only_check: bool, trivial: tuple[str, ...]
) -> int:
    """Bring the files up to date; with ``--check`` only say whether they are."""
    from hipgraph.l10n.sync import update

    # --trivial takes a list: further keys, which have a "|", come in among the languages.
    keys = (*trivial, *(code for code in codes if trivial and "|" in code))
    folder = session.translations
    graph, wanted = session.graph, session.known(code for code in codes if code not in keys)
    with session.located(), waiting("update"):
        report = update(graph, folder, wanted, check=only_check, trivial=keys)
    for name, changes in report.changes.items():
        click.echo(f"{name}: {_told(changes)}")
    verb = "would" if only_check else "wrote"
    for name in report.files:
        click.echo(say(f"cli.locale.update.{verb}", path=folder / name))
    if not report.files:
        click.echo(say("cli.locale.update.same"))
    elif only_check:
        click.echo(say("cli.locale.update.remedy"))
        return 1
    return 0


def _told(changes: Changes) -> str:
    counts = {field.name: len(getattr(changes, field.name)) for field in fields(changes)}
    return ", ".join(
        say(f"cli.locale.update.{what}", n=n) for what, n in counts.items() if n or what == "kept"
    )
