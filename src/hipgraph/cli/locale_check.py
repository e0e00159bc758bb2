"""``hipgraph locale check``: every fault in the translations, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.check import format_option, locale_problems, report
from hipgraph.cli.declare import declare
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare(
    "locale.check",
    WordedArgument("codes", "locale", nargs=-1),
    format_option(),
    WordedOption(["--strict"], "cli.locale.check.strict", is_flag=True),
)
def command(session: Session, *, codes: tuple[str, ...], form: str, strict: bool) -> int:
    """Check the translations of these languages, or of all."""
    if session.locales is None:
        if form == "text":
            click.echo(say("cli.using-no-locales", folder=session.folder))
            return 0
        return report((), form, str(session.folder))
    found = locale_problems(session.graph, session.locales, session.known(codes) if codes else None)
    return report(found, form, str(session.locales), strict=strict)
