"""``hipgraph spread --plot``: the waves as a picture, written whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.followed import band, change, settings
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.cli.session import Session
    from hipgraph.cli.tried import Followed
    from hipgraph.page.plot import Plot, Row

ENDINGS = (".svg", ".png")


def check_ending(path: Path) -> None:
    """Refuse a file that is neither SVG nor PNG, or PNG where nothing can draw it.

    That is said before the long calculation.
    """
    if path.suffix.lower() not in ENDINGS:
        raise HipgraphError("error.plot-ending", exit_code=2, path=str(path))
    if path.suffix.lower() == ".png":
        from hipgraph.page.png import is_installed

        if not is_installed():
            raise HipgraphError("error.no-png", exit_code=1, path=str(path))


def write_plot(session: Session, told: Followed, path: Path) -> None:
    """Draw a run into a file; an old file stays unless the new one is whole."""
    from hipgraph.page.plot import plot
    from hipgraph.write import write_all

    drawn = plot(_plot(session, told))
    data = drawn.encode("utf-8")
    if path.suffix.lower() == ".png":
        from hipgraph.page.png import png

        data = png(drawn)
    write_all({path: data})


def _plot(session: Session, told: Followed) -> Plot:
    from hipgraph.follow import groups, weightiest
    from hipgraph.page.plot import Plot, Section
    from hipgraph.spread import courses

    graph, main = session.graph, told.main
    net, history = courses(graph, main.start, main.practices, main.mode, main.evidence)
    course = {node: [x[i] for x in history] for i, node in enumerate(net.nodes)}
    sections = []
    if main.start:
        rows = [_row(session, told, node, course[node]) for node in main.start]
        sections.append(Section(say("cli.spread.starts"), rows))
    for group in groups(graph, main, told.often):
        unsure = group.kind == "unsure"
        title = say("spread.unsure" if unsure else f"cli.spread.{group.kind}")
        ordered = weightiest(graph, main, group.nodes)
        rows = [_row(session, told, node, course[node]) for node in ordered]
        sections.append(Section(title, rows))
    lanes = dict.fromkeys(row.lane for section in sections for row in section.rows)
    return Plot(
        say("dock.spread"),
        settings(session, main),
        sections,
        graph.parameters.held if main.mode == "acute" else None,
        say("cli.spread.time"),
        [(lane, say(f"lane.{lane}")) for lane in lanes],
        [say("spread.sure" if told.often else "spread.one-run"), say("spread.model")],
    )


def _row(session: Session, told: Followed, node: str, course: list[float]) -> Row:
    from hipgraph.page.plot import Row
    from hipgraph.spread import BANDS

    one = told.main.nodes[node]
    height = BANDS.index(one.band) / (len(BANDS) - 1)
    lane = session.graph.node_type(node).lane
    return Row(change(session, told.main, node), lane, band(one.band), height, course)
