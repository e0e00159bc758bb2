"""``hipgraph show``: one node, with its edges as sentences, evidence and sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.card import lines
from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.naming import find
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedArgument

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare("show", WordedArgument("name", "name", nargs=-1, required=True), json_option())
def command(session: Session, *, name: tuple[str, ...], as_json: bool) -> int:
    """Print one node, or which nodes the name could mean."""
    from hipgraph.show import card

    node = find(session, " ".join(name))
    found = card(session.graph, session.translators, session.translator, node)
    if as_json:
        print_json(found)
        return 0
    for line in lines(found, session.translator):
        click.echo(line)
    return 0
