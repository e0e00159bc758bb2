"""``hipgraph serve``: the pages while one edits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.worded import WordedOption
from hipgraph.preview.run import MOST_PORT

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


def port_option() -> WordedOption:
    """Return the option ``--port``."""
    ports = click.IntRange(0, MOST_PORT)
    return WordedOption(["--port"], "cli.serve.port", metavar_key="port", type=ports)


def open_option() -> WordedOption:
    """Return the switch ``--no-open``."""
    return WordedOption(["--no-open", "stay"], "cli.serve.no-open", is_flag=True)


@declare("serve", port_option(), open_option(), many_locales=True)
def command(session: Session, *, port: int | None, stay: bool) -> int:
    """Show the pages, and make them again whenever a file changes."""
    from hipgraph.cli.preview import preview, workshop

    return preview(workshop(session), port, stay=stay)
