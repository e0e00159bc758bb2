"""``hipgraph show``: one node, with its edges as sentences, evidence and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.card import lines
from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedArgument
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from hipgraph.cli.session import Session

_CANDIDATES = 8


@declare("show", WordedArgument("name", "name", nargs=-1, required=True), json_option())
def command(session: Session, *, name: tuple[str, ...], as_json: bool) -> int:
    """Print one node, or which nodes the name could mean."""
    from hipgraph.show import card

    wanted = " ".join(name).strip()
    if not wanted:
        missing = say("cli.metavar.name")
        raise HipgraphError("error.missing", exit_code=2, name=missing)
    node = _find(session, wanted)
    found = card(session.graph, session.translators, session.translator, node)
    if as_json:
        print_json(found)
        return 0
    for line in lines(found, session.translator):
        click.echo(line)
    return 0


def _find(session: Session, name: str) -> str:
    """Return the node that is meant; a name that fits none or several is wrong usage."""
    from hipgraph.search import named, nearest
    from hipgraph.show import label

    graph, translators = session.graph, session.translators
    found = named(graph, translators, name)
    if len(found) == 1:
        return found[0]
    candidates = found or nearest(graph, translators, name, most=_CANDIDATES)
    listed = "\n".join(
        f"  {node}  ({label(graph, session.translator, node)})" for node in candidates
    )
    kind = "ambiguous" if found else "unknown" if candidates else "nothing-like"
    raise HipgraphError(f"error.node-{kind}", exit_code=2, given=name, nodes=listed)
