"""``hipgraph spread``: how far the stress goes, in waves, and which ways it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.naming import find_fitting
from hipgraph.cli.progress import progress
from hipgraph.cli.stream import print_json
from hipgraph.cli.worded import WordedOption

if TYPE_CHECKING:
    from hipgraph.cli.session import Session
    from hipgraph.network import Switch
    from hipgraph.spread import Mode, Spread

SWITCHES = ("strong", "plausible", "all")
MOST = 100_000


@declare(
    "spread",
    WordedOption(["--from", "starts"], "cli.spread.from", metavar_key="node", multiple=True),
    WordedOption(["--with", "practices"], "cli.spread.with", metavar_key="practice", multiple=True),
    WordedOption(["--acute/--chronic", "acute"], "cli.spread.mode", default=False),
    WordedOption(["--evidence"], "cli.spread.evidence", type=click.Choice(SWITCHES), default="all"),
    WordedOption(
        ["--samples"], "cli.spread.samples", metavar_key="number", type=click.IntRange(0, MOST)
    ),
    json_option(),
)
def command(  # noqa: PLR0913 -- one for each option
    session: Session,
    *,
    starts: tuple[str, ...],
    practices: tuple[str, ...],
    acute: bool,
    evidence: Switch,
    samples: int | None,
    as_json: bool,
) -> int:
    """Run the spread and tell it."""
    from hipgraph.follow import facts
    from hipgraph.spread import spread

    begin = [find_fitting(session, name, "node", "not-a-start") for name in starts]
    done = [find_fitting(session, name, "practice", "not-a-practice") for name in practices]
    mode: Mode = "acute" if acute else "chronic"
    main = spread(session.graph, begin, done, mode, evidence)
    count = session.graph.parameters.samples if samples is None else samples
    if as_json:
        print_json(facts(_sampled(session, main, count)))
    return 0


def _sampled(session: Session, main: Spread, count: int) -> Spread:
    """Return the run with its waves, found on so many versions of the map."""
    if not count:
        return main
    from hipgraph.sampling import sampled
    from hipgraph.waves import in_waves

    with progress("cli.spread.sampling", count) as tell:
        return in_waves(main, sampled(session.graph, main, count, tell))
