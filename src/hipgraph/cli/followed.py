"""What ``hipgraph spread`` tells of a run, for reading: in bands, waves and sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.prose import paragraph, strong
from hipgraph.cli.told import graded, numbered, weakest_link
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hipgraph.cli.session import Session
    from hipgraph.cli.tried import Followed
    from hipgraph.spread import Spread

SHOWN = 3
SURE = 5
"""In so many of ten versions of the map a change must hold to be told as one."""
INDENT = "  "


def lines(session: Session, told: Followed) -> Iterator[str]:
    """Yield everything, the shortest account last: that is where the reader's eye is."""
    from hipgraph.follow import reached

    yield from map(strong, paragraph(say("dock.spread")))
    yield from paragraph(settings(session, told.main))
    if not reached(told.main):
        yield ""
        yield from paragraph(say("spread.no-way" if told.main.start else "spread.nothing"))
        yield from _left(session, told)
    else:
        yield from _waves(session, told)
        yield from _ways(session, told)
        yield from _loops(session, told)
        yield from _practices(session, told)
        yield from _left(session, told)
        yield from _short(session, told)
    yield ""
    yield from paragraph(say("spread.model"))


def change(session: Session, found: Spread, node: str) -> str:
    """Return what a node's change is called: "more muscle tension"."""
    from hipgraph.keys import node_key

    form = "down" if found.nodes[node].peak < 0 else "up"
    return session.translator.text(node_key(session.graph.nodes[node], form))


def band(name: str) -> str:
    """Return a band in words."""
    return say(f"band.{name.replace(' ', '-')}")


def names(session: Session, nodes: Iterable[str]) -> str:
    """Return nodes as a list inside a sentence."""
    from hipgraph.keys import node_key

    text, graph = session.translator.text, session.graph
    return session.translator.list(text(node_key(graph.nodes[one], "in_sentence")) for one in nodes)


def settings(session: Session, main: Spread) -> str:
    """Return what was asked, in a line or two."""
    return say(
        "handout.settings",
        starts=names(session, main.start) or say("spread.from-nothing"),
        mode=say(f"spread.{main.mode}"),
        practices=names(session, main.practices) or say("spread.with-nothing"),
        evidence=say(f"spread.{main.evidence}"),
    )


def _waves(session: Session, told: Followed) -> Iterator[str]:
    from hipgraph.follow import groups, in_bands

    for group in groups(session.graph, told.main, told.often):
        yield ""
        unsure = group.kind == "unsure"
        title = say("spread.unsure" if unsure else f"cli.spread.{group.kind}")
        yield from paragraph(title) if unsure else map(strong, paragraph(title))
        for strength, nodes in in_bands(session.graph, told.main, group.nodes):
            listed = ", ".join(change(session, told.main, node) for node in nodes)
            line = f"{band(strength)}: {listed}"
            yield from paragraph(line, indent=INDENT * 2, first=INDENT)
    yield ""
    yield from paragraph(say("spread.sure" if told.often else "spread.one-run"))


def _ways(session: Session, told: Followed) -> Iterator[str]:
    from hipgraph.follow import main_ways, told_way

    graph, translator = session.graph, session.translator
    for way in main_ways(graph, told.main):
        found = told_way(graph, translator, way)
        title = say("cli.spread.way", change=change(session, told.main, way.nodes[-1]))
        yield ""
        yield from map(strong, paragraph(title))
        yield from numbered(session, found, INDENT)
        yield from weakest_link(session, found, INDENT)


def _loops(session: Session, told: Followed) -> Iterator[str]:
    from hipgraph.follow import turning
    from hipgraph.ways import told_loop

    found = turning(session.graph, told.main)
    if not found:
        return
    feeding = sum(loop.sign == "+" for loop in found)
    feed = say("cli.loops.reinforcing", n=feeding)
    calm = say("cli.loops.balancing", n=len(found) - feeding)
    yield ""
    yield from map(strong, paragraph(say("cli.spread.loops")))
    yield from paragraph(say("cli.loops.found", feeding=feed, calming=calm), indent=INDENT)
    for sign in "+-":
        loop = next((one for one in found if one.sign == sign), None)
        if loop:
            whole = told_loop(session.graph, session.translator, loop)
            sentences = [*whole["sentences"], whole["together"] or ""]
            yield from paragraph(" ".join(sentences), indent=INDENT * 2, first=f"{INDENT}- ")


def _practices(session: Session, told: Followed) -> Iterator[str]:
    from hipgraph.follow import dimming, reached, weightiest

    main, before = told.main, told.before
    if before is None:
        return
    either = [node for node in main.nodes if main.nodes[node].band != before.nodes[node].band]
    moved = weightiest(session.graph, before, either)
    unsure = [node for node in moved if told.sure is not None and told.sure[node] < SURE]
    practice = names(session, main.practices)
    yield ""
    yield from map(strong, paragraph(say("cli.spread.change", practice=practice)))
    for edge in dimming(session.graph, before, main.practices):
        yield from graded(session, edge, INDENT, indent=INDENT * 2)
    for node in [node for node in moved if node not in unsure]:
        line = f"{change(session, before, node)}: {band(before.nodes[node].band)} → "
        line += band(main.nodes[node].band)
        line += f", {say('spread.often', n=told.sure[node])}" if told.sure else ""
        yield from paragraph(line, indent=INDENT * 2, first=f"{INDENT}- ")
    if not moved:
        yield from paragraph(say("spread.no-change"), indent=INDENT)
    elif len(unsure) == len(moved):
        yield from paragraph(say("spread.no-sure-change"), indent=INDENT)
    if unsure:
        listed = names(session, unsure)
        yield from paragraph(say("cli.spread.change-unsure", names=listed), indent=INDENT)
    same = len([node for node in reached(before) if node not in either])
    if same and moved:
        yield from paragraph(say("spread.same", n=same), indent=INDENT)
    yield from paragraph(say("spread.dimmer"), indent=INDENT)


def _left(session: Session, told: Followed) -> Iterator[str]:
    """Yield where it stops with fewer links: those of this run, or only the well supported."""
    from hipgraph.follow import reached, stops

    fewer, whole = told.main, told.beside
    if told.main.evidence == "all":
        fewer, whole = told.beside, told.main
    found = stops(session.graph, whole, fewer)
    if not found:
        return
    yield ""
    yield from map(strong, paragraph(say(f"cli.spread.left.{fewer.evidence}")))
    left = [node for node in reached(whole) if fewer.nodes[node].arrival is not None]
    counted = say("spread.left-count", n=len(left), count=len(reached(whole)))
    yield from paragraph(counted, indent=INDENT)
    yield from paragraph(say("spread.missing"), indent=INDENT)
    for stop in found[:SHOWN]:
        source = whole.nodes[session.graph.edges[stop.edge].source]
        yield from graded(session, stop.edge, f"{INDENT}- ", "-" if source.peak < 0 else "+")
        gone = names(session, stop.nodes[:SHOWN])
        more = len(stop.nodes) - SHOWN
        key = "spread.gone-more" if more > 0 else "spread.gone"
        listed = ", ".join(names(session, [one]) for one in stop.nodes[:SHOWN])
        yield from paragraph(
            say(key, names=listed if more > 0 else gone, n=more), indent=INDENT * 3
        )


def _short(session: Session, told: Followed) -> Iterator[str]:
    from hipgraph.follow import carriers, groups, weightiest
    from hipgraph.l10n.telling import step

    graph, main = session.graph, told.main
    found = groups(graph, main, told.often)
    yield ""
    yield from map(strong, paragraph(say("spread.short")))
    early = [node for group in found[:2] if group.kind in ("first", "then") for node in group.nodes]
    if early:
        first = names(session, weightiest(graph, main, early)[:SHOWN])
        yield from paragraph(say("spread.first", names=first), indent=INDENT)
    late = [node for group in found if group.kind == "late" for node in group.nodes]
    if late:
        slowly = names(session, weightiest(graph, main, late)[: SHOWN + 1])
        yield from paragraph(say("spread.slowly", names=slowly), indent=INDENT)
    elif main.mode == "acute":
        yield from paragraph(say("spread.not-slowly"), indent=INDENT)
    if told.before:
        yield from _eased(session, told, told.before)
    steps = carriers(graph, main)
    untested = [edge for edge in steps if _grade(session, edge) == "untested"]
    if untested:
        one = min(untested, key=lambda edge: (-_core(session, edge), edge))
        source = main.nodes[graph.edges[one].source]
        told_step = step(graph, one, session.translator, "-" if source.peak < 0 else "+")
        words = say("spread.untested", n=len(untested), count=len(steps), sentence=told_step)
        yield from paragraph(words, indent=INDENT)
    else:
        yield from paragraph(say("spread.tested"), indent=INDENT)
    yield from paragraph(say("spread.unmeasured"), indent=INDENT)
    yield from paragraph(say("cli.spread.why-hint"), indent=INDENT)


def _eased(session: Session, told: Followed, before: Spread) -> Iterator[str]:
    """Yield what the practices make weaker, as far as most versions of the map bear it out."""
    from hipgraph.follow import weightiest
    from hipgraph.spread import BANDS

    main = told.main
    weaker = [
        node
        for node, one in main.nodes.items()
        if BANDS.index(one.band) < BANDS.index(before.nodes[node].band)
        and (told.sure is None or told.sure[node] >= SURE)
    ]
    practice = names(session, main.practices)
    listed = session.translator.list(
        change(session, before, node) for node in weightiest(session.graph, before, weaker)
    )
    key = "spread.eases" if weaker else "spread.eases-none"
    yield from paragraph(say(key, practice=practice, names=listed), indent=INDENT)


def _grade(session: Session, edge: str) -> str | None:
    evidence = session.graph.edges[edge].evidence
    return evidence.grade if evidence else None


def _core(session: Session, edge: str) -> int:
    """Return how many ends of a link belong to the core."""
    found = session.graph.edges[edge]
    return sum(session.graph.nodes[end].core for end in (found.source, found.target))
