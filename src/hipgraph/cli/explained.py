"""What ``hipgraph spread --why`` tells: what a change comes from, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.followed import INDENT, band, change, names
from hipgraph.cli.prose import paragraph, strong
from hipgraph.cli.told import graded, numbered
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.cli.session import Session
    from hipgraph.model import Sign
    from hipgraph.spread import Spread
    from hipgraph.why import Why

MOSTLY, PARTLY = 0.5, 0.2
SHOWN = 3


def why_lines(session: Session, found: Spread, told: Why) -> Iterator[str]:
    """Yield what feeds a node, by which ways, and what is left without one of them."""
    one = found.nodes[told.node]
    named = change(session, found, told.node)
    yield from map(strong, paragraph(say("spread.why", change=named)))
    if told.node in found.start:
        yield from paragraph(say("spread.why-start"))
    elif one.arrival is None:
        yield from paragraph(say("spread.why-not", concept=names(session, [told.node])))
    else:
        yield from paragraph(f"{named}: {band(one.band)}")
        yield from _inputs(session, found, told)
        yield from _ways(session, told)
        yield from _knocked(session, told)
    yield ""
    yield from paragraph(say("spread.model"))


def _inputs(session: Session, found: Spread, told: Why) -> Iterator[str]:
    from hipgraph.follow import dimming

    yield ""
    yield from map(strong, paragraph(say("spread.inputs")))
    sizes = sum(abs(one.amount) for one in told.inputs)
    for one in sorted(told.inputs, key=lambda one: (-abs(one.amount), one.edge)):
        if not one.amount:
            continue
        share = abs(one.amount) / sizes
        word = "mostly" if share >= MOSTLY else "partly" if share >= PARTLY else "little"
        word = "against" if one.amount * told.whole < 0 else word
        source = session.graph.edges[one.edge].source
        direction: Sign = "-" if found.nodes[source].peak < 0 else "+"
        first = f"{INDENT}{say(f'spread.{word}')}: "
        yield from graded(session, one.edge, first, direction, indent=INDENT * 2)
    for edge in dimming(session.graph, found, found.practices):
        if session.graph.edges[edge].target == told.node:
            yield from graded(session, edge, f"{INDENT}{say('spread.dims')}: ", indent=INDENT * 2)


def _ways(session: Session, told: Why) -> Iterator[str]:
    from hipgraph.follow import told_way

    yield ""
    yield from map(strong, paragraph(say("spread.ways")))
    for number, way in enumerate(told.ways):
        if number:
            yield ""
        whole = told_way(session.graph, session.translator, way)
        yield from numbered(session, whole, INDENT)
    if told.rest:
        against = told.rest * sum(way.weight for way in told.ways) < 0
        yield ""
        key = "spread.smaller-against" if against else "spread.smaller"
        yield from paragraph(say(key), indent=INDENT)


def _knocked(session: Session, told: Why) -> Iterator[str]:
    feeding = {
        session.graph.edges[one.edge].source: -abs(one.amount) for one in told.inputs if one.amount
    }
    parts = sorted((node for node in told.knocked if node in feeding), key=lambda n: feeding[n])
    parts += [node for node in told.knocked if node not in feeding]
    if not parts:
        return
    yield ""
    yield from map(strong, paragraph(say("spread.knock")))
    for node in parts[: 2 * SHOWN]:
        words = say("spread.without", concept=names(session, [node]), band=band(told.knocked[node]))
        yield from paragraph(words, indent=INDENT * 2, first=f"{INDENT}- ")
