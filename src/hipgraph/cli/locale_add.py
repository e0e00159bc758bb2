"""``hipgraph locale add``: a new language, ready to be translated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import current_locale, say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare(
    "locale.add",
    WordedArgument("code", "locale"),
    WordedOption(["--copy-from", "other"], "cli.locale.add.copy", metavar_key="locale"),
)
def command(session: Session, *, code: str, other: str | None) -> int:
    """Make the files of a language; nothing else is needed for its page."""
    from hipgraph.l10n.adding import add, canonical
    from hipgraph.l10n.cldr import name_in
    from hipgraph.l10n.sentences import capitalized

    source = session.known([other])[0] if other is not None else None
    with session.located():
        written = add(session.graph, session.translations, code, source)
    for path in written:
        click.echo(say("cli.locale.update.wrote", path=path))
    made = canonical(code)
    click.echo(
        say("cli.locale.add.next", locale=made, name=capitalized(name_in(made, current_locale())))
    )
    return 0
