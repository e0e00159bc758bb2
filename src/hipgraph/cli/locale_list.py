"""``hipgraph locale list``: which languages there are, and how far each has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.words import say
from hipgraph.keys import SOURCE

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare("locale.list")
def command(session: Session) -> int:
    """Print code, own name, share translated, gate and fallback chain of each language."""
    closed = session.gates(tuple(code for code in session.available if code != SOURCE))
    for code, translator in session.translators.items():
        share = session.percent(session.translated[code])
        gate = say("cli.locale.list.closed" if closed.get(code) else "cli.locale.list.open")
        chain = " → ".join(translator.chain)
        click.echo(f"{code:<6} {translator.name:<20} {share:>6}  {gate:<14} {chain}")
    if session.locales is None:
        click.echo(say("cli.using-no-locales", folder=session.folder))
    return 0
