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
    from hipgraph.search import alike, answer

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
    near = [] if hits else [
        {"id": entry.node, "label": _called(session, entry.node), "locale": entry.locale,
         "text": entry.text}
        for entry in alike(session.graph, session.translators, wanted)
    ]  # fmt: skip
    if as_json:
        print_json({"text": wanted, "hits": hits, "near": near})
        return 0
    _tell(hits)
    if hits:
        click.echo()
    click.echo(say("cli.search.found", n=len(hits)))
    if near:
        click.echo(say("cli.search.near"))
        _tell(near)
    return 0


def _tell(found: list[dict[str, str]]) -> None:
    for one in found:
        also = "" if one["text"] in (one["label"], one["id"]) else f"  {_short(one['text'])}"
        click.echo(f"{one['label']}  [{one['id']}]{also}")


def _called(session: Session, found: str) -> str:
    from hipgraph.show import label

    for kind, records in (("situation", session.graph.situations), ("tour", session.graph.tours)):
        if found in records:
            return session.translator.text(f"{kind}|{found}|title")
    return label(session.graph, session.translator, found)


def _short(text: str, most: int = 90) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"
