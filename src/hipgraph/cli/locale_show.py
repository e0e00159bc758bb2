"""``hipgraph locale show``: one text with all that is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.problems import seen_from_here
from hipgraph.cli.worded import WordedArgument
from hipgraph.cli.words import say
from hipgraph.keys import SOURCE
from hipgraph.problem import HipgraphError, Place, problem

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.cli.session import Session
    from hipgraph.l10n.shown import Translated


@declare("locale.show", WordedArgument("key", "key"), many_locales=True)
def command(session: Session, *, key: str) -> int:
    """Print a text in English, its note, its translations and the sentences it stands in."""
    from hipgraph.l10n.shown import alike, messages_by_key, sentences_with, translations

    messages = messages_by_key(session.graph)
    message = messages.get(key)
    if message is None:
        near = "\n".join(f"  {each}" for each in alike(key, messages))
        kind = "near" if near else "none"
        raise HipgraphError(f"error.unknown-key-{kind}", exit_code=2, given=key, keys=near)
    click.echo(key)
    _block(say("cli.locale.show.note"), message.comment.split("\n"))
    _block(SOURCE, filter(None, (message.text, message.plural)))
    codes = session.chosen or session.available
    others = [code for code in codes if code != SOURCE]
    with session.located():
        found = translations(key, session.locales, others)
    for each in found:
        _translation(session, each)
    speaking = {code: session.translators[code] for code in codes}
    for code, sentences in sentences_with(key, session.graph, speaking).items():
        if sentences:
            _block(say("cli.locale.show.sentences", locale=code, n=len(sentences)), sentences)
    return 0


def _translation(session: Session, each: Translated) -> None:
    # Faults and this command name places in the same way.
    at = problem("missing-message", Place(each.file, each.line))
    (seen,) = seen_from_here((at,), session.locales or session.translations)
    state = say(f"cli.locale.stats.{each.state}")
    _block(f"{each.locale}  ({state}, {seen.file}:{seen.line})", filter(None, each.texts))
    if each.previous:
        _block(say("cli.locale.show.previous"), (each.previous,))
    if each.remark:
        _block(say("cli.locale.show.remark"), each.remark.split("\n"))


def _block(heading: str, lines: Iterable[str]) -> None:
    click.echo(f"\n{heading}")
    for line in lines:
        click.echo("  " + line.replace("\n", "\n  "))
