"""What a spread tells: the facts as ``hipgraph spread --json`` prints them, and what stands out."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Literal

from hipgraph.loops import loops
from hipgraph.model import GRADES
from hipgraph.network import taking_part
from hipgraph.paths import weakest
from hipgraph.spread import BANDS
from hipgraph.ways import running
from hipgraph.why import top_ways

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hipgraph.l10n.localize import Translator
    from hipgraph.loops import Loop
    from hipgraph.model import Graph
    from hipgraph.spread import Reached, Spread
    from hipgraph.why import Way, Why

SURE = 5
"""In so many of ten versions of the map a node must be reached to have a place in the order."""
GAP, APART = 1.5, 1
"""A new group of one run begins this many times later than the one before, and a step."""
SHOWN = 2


@dataclass(frozen=True, slots=True)
class Group:
    """Nodes that are told together: reached first, then, late, or without a sure place."""

    kind: Literal["first", "then", "late", "unsure"]
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A link that does not count, and what is therefore not reached."""

    edge: str
    nodes: tuple[str, ...]


def facts(found: Spread) -> dict[str, Any]:
    """Return a run as plain data; numbers are not rounded."""
    return {
        "from": list(found.start),
        "with": list(found.practices),
        "mode": found.mode,
        "evidence": found.evidence,
        "steps": found.steps,
        "reference": found.reference,
        "nodes": {node: asdict(one) for node, one in found.nodes.items()},
    }


def explained(graph: Graph, translator: Translator, found: Why) -> dict[str, Any]:
    """Return why a node is where it is as plain data, with its ways in sentences."""
    return {
        "node": found.node,
        "step": found.step,
        "inputs": [{"edge": one.edge, "amount": one.amount} for one in found.inputs],
        "sum": found.whole,
        "left": found.left,
        "ways": [told_way(graph, translator, way) for way in found.ways],
        "rest": found.rest,
        "without": dict(found.knocked),
    }


def told_way(graph: Graph, translator: Translator, way: Way) -> dict[str, Any]:
    """Return a way as plain data, with a sentence per step and its weakest."""
    grade, edge = weakest(graph, way.edges)
    return {
        "nodes": list(way.nodes),
        "edges": list(way.edges),
        "weight": way.weight,
        "sentences": list(running(graph, translator, way.edges)),
        "weakest": grade,
        "weakest_edge": edge,
    }


def reached(found: Spread) -> list[str]:
    """Return what is reached besides the starts, by arrival."""
    came = [
        (one.arrival, node)
        for node, one in found.nodes.items()
        if one.arrival is not None and node not in found.start
    ]
    return [node for _, node in sorted(came)]


def weightiest(graph: Graph, found: Spread, nodes: Iterable[str]) -> list[str]:
    """Return nodes in the order in which to tell them: the core first, then the larger change."""
    return sorted(
        nodes,
        key=lambda node: (not graph.nodes[node].core, -abs(found.nodes[node].peak), node),
    )


def is_late(graph: Graph, one: Reached) -> bool:
    """Return whether something builds up: a short stress, held twice over, could not bring it."""
    return one.arrival is not None and one.arrival > 2 * graph.parameters.held


def groups(graph: Graph, found: Spread, often: Mapping[str, int] | None) -> list[Group]:
    """Return what is reached in order: by waves where there are any, else by the run's arrivals.

    ``often`` says in how many of ten versions of the map each node is reached.
    """
    came = reached(found)
    unsure = [node for node in came if often and often[node] < SURE]
    placed = [node for node in came if node not in unsure]
    late = [node for node in placed if is_late(graph, found.nodes[node])]
    early = [node for node in placed if node not in late]
    waves = _by_wave(found, early) if often else _by_arrival(found, early)
    made = [Group("then" if number else "first", wave) for number, wave in enumerate(waves)]
    rest = (("late", late), ("unsure", unsure))
    return [*made, *(Group(kind, tuple(nodes)) for kind, nodes in rest if nodes)]  # type: ignore[arg-type]


def _by_wave(found: Spread, nodes: Sequence[str]) -> list[tuple[str, ...]]:
    waves: dict[int, list[str]] = {}
    for node in nodes:
        waves.setdefault(found.nodes[node].wave or 0, []).append(node)
    return [tuple(waves[wave]) for wave in sorted(waves)]


def _by_arrival(found: Spread, nodes: Sequence[str]) -> list[tuple[str, ...]]:
    made: list[list[str]] = []
    begun = 0.0
    for node in nodes:
        arrival = found.nodes[node].arrival or 0.0
        if not made or arrival > begun * GAP + APART:
            made.append([])
            begun = arrival
        made[-1].append(node)
    return [tuple(group) for group in made]


def in_bands(graph: Graph, found: Spread, nodes: Iterable[str]) -> list[tuple[str, list[str]]]:
    """Return nodes by band, the strongest band first."""
    ordered = weightiest(graph, found, nodes)
    by_band = [(band, [n for n in ordered if found.nodes[n].band == band]) for band in BANDS[::-1]]
    return [(band, of) for band, of in by_band if of]


def main_ways(graph: Graph, found: Spread) -> list[Way]:
    """Return the largest way to each of the few things felt that stand out, else to anything."""
    came = [node for node in reached(found) if found.nodes[node].peak > 0]
    felt = [node for node in came if graph.node_type(node).lane == "felt"]
    shown = weightiest(graph, found, felt or came)[:SHOWN]
    return [way for node in shown for way in top_ways(graph, found, node, 1)]


def carriers(graph: Graph, found: Spread) -> list[str]:
    """Return the causal links that carry it from what is reached to what is reached."""
    came = set(reached(found))
    return [
        edge.id
        for edge in taking_part(graph, found.evidence)
        if edge.target in came and edge.source in came | set(found.start)
    ]


def dimming(graph: Graph, before: Spread, practices: Sequence[str]) -> list[str]:
    """Return the links by which practices work against what a run without them reaches.

    The best supported come first.
    """
    came = set(reached(before))
    found = [
        (GRADES.index(edge.evidence.grade), edge.id)
        for edge in taking_part(graph, before.evidence)
        if edge.evidence
        and edge.source in practices
        and edge.target in came
        and (edge.sign == "-") == (before.nodes[edge.target].peak > 0)
    ]
    return [edge for _, edge in sorted(found)]


def turning(graph: Graph, found: Spread) -> list[Loop]:
    """Return the feedback loops that a run goes round, best supported first."""
    taken = set(carriers(graph, found))
    return [loop for loop in loops(graph) if taken.issuperset(loop.edges)]


def stops(graph: Graph, whole: Spread, found: Spread) -> list[Stop]:
    """Return at which links a run stops that goes on in ``whole``, where more links count.

    A thing is counted at the weakest link of its largest way in ``whole``: other ways to it lack
    something as well.
    """
    gone = [node for node in reached(whole) if found.nodes[node].arrival is None]
    counted = {edge.id for edge in taking_part(graph, found.evidence)}
    at: dict[str, list[str]] = {}
    for node in weightiest(graph, whole, gone):
        for way in top_ways(graph, whole, node, 1):
            _, edge = weakest(graph, [one for one in way.edges if one not in counted])
            if edge:
                at.setdefault(edge, []).append(node)
    return [Stop(edge, tuple(nodes)) for edge, nodes in at.items()]
