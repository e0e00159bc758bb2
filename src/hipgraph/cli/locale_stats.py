"""``hipgraph locale stats``: how far each translation has come, by class of text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session
    from hipgraph.l10n.locale_stats import Counts

_STATES = ("translated", "fuzzy", "empty")


@declare(
    "locale.stats",
    WordedArgument("codes", "locale", nargs=-1),
    json_option(),
    WordedOption(["--gate"], "cli.locale.stats.gate", is_flag=True),
)
def command(session: Session, *, codes: tuple[str, ...], as_json: bool, gate: bool) -> int:
    """Print a table per language; with ``--gate``, end in 1 where one may not be released."""
    from hipgraph.l10n.locale_stats import total

    found = session.progress(session.known(codes))
    closed = session.gates(found) if gate else {}
    ending = 1 if any(closed.values()) else 0
    if as_json:
        print_json({
            code: {name: _record(each) for name, each in (*counts.items(), ("all", total(counts)))}
            | ({"gate": list(closed[code])} if gate else {})
            for code, counts in found.items()
        })  # fmt: skip
        return ending
    if session.locales is None:
        click.echo(say("cli.using-no-locales", folder=session.folder))
    for code, counts in found.items():
        heads = "".join(f"{say(f'cli.locale.stats.{state}'):>14}" for state in _STATES)
        click.echo(f"{code:<20}{heads}")
        for name, each in counts.items():
            click.echo(_row(name.replace(" ", "-"), each))
        click.echo(_row("total", total(counts)) + f"  {session.percent(total(counts).share)}")
        if gate:
            lacking = "; ".join(closed[code])
            kind = "closed" if lacking else "open"
            click.echo(say(f"cli.locale.gate.{kind}", locale=code, lacking=lacking))
    return ending


def _record(counts: Counts) -> dict[str, int | float]:
    return {state: getattr(counts, state) for state in _STATES} | {"share": counts.share}


def _row(name: str, counts: Counts) -> str:
    numbers = "".join(f"{getattr(counts, state):>14}" for state in _STATES)
    return f"{say(f'cli.locale.stats.{name}'):<20}{numbers}"
