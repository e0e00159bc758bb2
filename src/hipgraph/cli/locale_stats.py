"""``hipgraph locale stats``: how far each translation has come, by class of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedArgument
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session
    from hipgraph.l10n.locale_stats import Counts

_STATES = ("translated", "fuzzy", "empty")


@declare("locale.stats", WordedArgument("codes", "locale", nargs=-1), json_option())
def command(session: Session, *, codes: tuple[str, ...], as_json: bool) -> int:
    """Print a table per language."""
    from hipgraph.l10n.locale_stats import total

    found = session.progress(session.known(codes))
    if as_json:
        print_json({
            code: {name: _record(each) for name, each in (*counts.items(), ("all", total(counts)))}
            for code, counts in found.items()
        })  # fmt: skip
        return 0
    if session.locales is None:
        click.echo(say("cli.using-no-locales", folder=session.folder))
    for code, counts in found.items():
        heads = "".join(f"{say(f'cli.locale.stats.{state}'):>14}" for state in _STATES)
        click.echo(f"{code:<20}{heads}")
        for name, each in counts.items():
            click.echo(_row(name.replace(" ", "-"), each))
        click.echo(_row("total", total(counts)) + f"  {session.percent(total(counts).share)}")
    return 0


def _record(counts: Counts) -> dict[str, int | float]:
    return {state: getattr(counts, state) for state in _STATES} | {"share": counts.share}


def _row(name: str, counts: Counts) -> str:
    numbers = "".join(f"{getattr(counts, state):>14}" for state in _STATES)
    return f"{say(f'cli.locale.stats.{name}'):<20}{numbers}"
