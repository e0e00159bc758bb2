"""``hipgraph export``: the main job, from data to pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.progress import progress
from hipgraph.cli.waiting import waiting
from hipgraph.cli.worded import Folder, WordedOption
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.cli.session import Session

_ADDRESS = re.compile(r"https?://[^\s/?#\"<>]+([/?#][^\s\"<>]*)?")


@declare(
    "export",
    WordedOption(
        ["--out", "-o"],
        "cli.export.out",
        metavar_key="folder",
        type=Folder(),
        default="output",
    ),
    WordedOption(["--url"], "cli.export.url", metavar_key="url"),
    many_locales=True,
)
def command(session: Session, *, out: Path, url: str | None) -> int:
    """Write a page for each language and the index; replace nothing unless all succeeded."""
    if url is not None and not _ADDRESS.fullmatch(url):
        raise HipgraphError("error.bad-url", exit_code=2, given=url)
    codes = session.chosen or session.available
    graph = session.graph
    from hipgraph.export import export
    from hipgraph.standard import effort

    with (
        session.located(),
        waiting("pages"),
        progress("cli.spread.sampling", effort(graph)) as tell,
    ):
        written = export(graph, session.locales, codes, out, url, tell=tell)
    for path in written:
        click.echo(say("cli.export.wrote", path=path))
    return 0
