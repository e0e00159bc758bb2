"""``hipgraph search``: find concepts by any of their words, in any language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedArgument
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare("search", WordedArgument("text", "text", nargs=-1, required=True), json_option())
def command(session: Session, *, text: tuple[str, ...], as_json: bool) -> int:
    """Print the nodes that match, best first, with the words that matched."""
    from hipgraph.search import answer

    wanted = " ".join(text).strip()
    if not wanted:
        raise HipgraphError("error.missing", exit_code=2, name=say("cli.metavar.text"))
    hits = [
        {
            "id": hit.entry.node,
            "label": _called(session, hit.entry.node),
            "field": hit.entry.field,
            "locale": hit.entry.locale,
            "text": hit.entry.text,
        }
        for hit in answer(session.graph, session.translators, wanted)
    ]
    if as_json:
        print_json({"text": wanted, "hits": hits})
        return 0
    for hit in hits:
        also = "" if hit["text"] in (hit["label"], hit["id"]) else f"  {_short(hit['text'])}"
        click.echo(f"{hit['label']}  [{hit['id']}]{also}")
    if hits:
        click.echo()
    click.echo(say("cli.search.found", n=len(hits)))
    return 0


def _called(session: Session, found: str) -> str:
    from hipgraph.show import label

    if found in session.graph.situations:
        return session.translator.text(f"situation|{found}|title")
    return label(session.graph, session.translator, found)


def _short(text: str, most: int = 90) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
