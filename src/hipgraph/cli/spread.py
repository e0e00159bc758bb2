"""``hipgraph spread``: how far the stress goes, in waves, and which ways it took."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.explained import why_lines
from hipgraph.cli.followed import lines
from hipgraph.cli.naming import find_fitting
from hipgraph.cli.plotted import check_ending, write_plot
from hipgraph.cli.prose import print_lines
from hipgraph.cli.stream import print_json
from hipgraph.cli.tried import tried
from hipgraph.cli.worded import WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from hipgraph.cli.session import Session
    from hipgraph.network import Switch
    from hipgraph.spread import Mode, Spread
    from hipgraph.why import Why

SWITCHES = ("strong", "plausible", "all")
MOST = 100_000


@declare(
    "spread",
    WordedOption(["--from", "starts"], "cli.spread.from", metavar_key="node", multiple=True),
    WordedOption(["--with", "practices"], "cli.spread.with", metavar_key="practice", multiple=True),
    WordedOption(["--acute/--chronic", "acute"], "cli.spread.mode", default=False),
    WordedOption(
        ["--evidence"], "cli.spread.evidence",
        metavar_key="evidence", type=click.Choice(SWITCHES), default="all",
    ),
    WordedOption(
        ["--samples"], "cli.spread.samples", metavar_key="number", type=click.IntRange(0, MOST)
    ),
    WordedOption(["--why", "node"], "cli.spread.why", metavar_key="node"),
    WordedOption(["--plot", "picture"], "cli.spread.plot", metavar_key="file", type=Path),
    json_option(),
)  # fmt: skip
def command(  # noqa: PLR0913 -- one for each option
    session: Session,
    *,
    starts: tuple[str, ...],
    practices: tuple[str, ...],
    acute: bool,
    evidence: Switch,
    samples: int | None,
    node: str | None,
    picture: Path | None,
    as_json: bool,
) -> int:
    """Run the spread and tell it."""
    from hipgraph.follow import explained, facts
    from hipgraph.spread import spread

    begin = [find_fitting(session, name, "node", "not-a-start") for name in starts]
    done = [find_fitting(session, name, "practice", "not-a-practice") for name in practices]
    asked = find_fitting(session, node, "node", "not-a-start") if node else None
    if picture:
        check_ending(picture)
    mode: Mode = "acute" if acute else "chronic"
    main = spread(session.graph, begin, done, mode, evidence)
    count = session.graph.parameters.samples if samples is None else samples
    if asked and not as_json and not picture:
        # What acts on a thing needs no versions of the map.
        count = 0
    told = tried(session, main, count, compared=not as_json and not asked)
    if as_json:
        found = facts(told.main)
        if asked:
            found["why"] = explained(session.graph, session.translator, _why(session, main, asked))
        print_json(found)
    elif asked:
        print_lines(why_lines(session, main, _why(session, main, asked)))
    else:
        print_lines(lines(session, told))
    if picture:
        write_plot(session, told, picture)
        click.echo(say("cli.export.wrote", path=picture), err=True)
    return 0


def _why(session: Session, main: Spread, node: str) -> Why:
    from hipgraph.why import why

    return why(session.graph, main, node)
