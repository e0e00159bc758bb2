"""``hipgraph locale check``: every fault in the translations, at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.check import format_option, locale_problems, report
from hipgraph.cli.declare import declare
from hipgraph.cli.problems import seen_from_here
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
    """Check the translations of these languages, or of all; ask what other programs say."""
    from hipgraph.l10n.tools import ask

    if session.locales is None:
        if form == "text":
            click.echo(say("cli.using-no-locales", folder=session.folder))
            return 0
        return report((), form, str(session.folder))
    wanted = session.known(codes)
    found = locale_problems(session.graph, session.locales, wanted if codes else None)
    # A file that cannot be read is told once; other programs would say the same.
    readable = all(each.rule != "unreadable-catalogue" for each in found)
    heard = ask(session.locales, wanted if readable else ())
    found += seen_from_here(heard.problems, session.locales)
    code = report(found, form, str(session.locales), strict=strict, missing=heard.missing)
    if form == "text":
        for key, name in heard.missing:
            click.echo(say(key, name=name))
    return code
