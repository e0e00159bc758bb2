"""The standard runs that a graph names, tried on every version of the map.

What follows is the order that nearly all versions share, and how many of them bear a thing out.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from hipgraph.cache import kept
from hipgraph.network import moving, taking_part
from hipgraph.sampling import sampled
from hipgraph.spread import BANDS, band_of, spread
from hipgraph.waves import waves

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.model import Graph, Scenario
    from hipgraph.sampling import Sampled
    from hipgraph.spread import Spread


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard run: waves, and of how many in ten versions something holds, rounded down.

    ``often`` says it of each node that the run reaches: the version's own run reaches it too.
    ``changed`` says it of each node whose band is another one than without the run's practices:
    in the version it goes the same way, of those versions that reach the node at all.
    """

    id: str
    waves: Mapping[str, int]
    often: Mapping[str, int]
    changed: Mapping[str, int]


MOST = 5_000_000
"""Edges times versions of one run: beyond it the versions would take minutes and gigabytes."""


def standard(graph: Graph, tell: Callable[[int], None] = lambda _: None) -> tuple[Standard, ...]:
    """Return the standard runs in their order, or none for a graph that is too large.

    ``tell`` hears how many more versions are done, of ``effort`` in all.
    """
    samples = graph.parameters.samples
    plain: dict[tuple[object, ...], tuple[Spread, Sampled]] = {}
    found = []
    for one in graph.parameters.scenarios if effort(graph) else ():
        if _plainly(one) not in plain:
            main = spread(graph, one.start, (), one.mode)
            plain[_plainly(one)] = main, sampled(graph, main, samples, tell)
        main, maps = before = plain[_plainly(one)]
        if one.practices:
            main = spread(graph, one.start, one.practices, one.mode)
            maps = sampled(graph, main, samples, tell, before[1].reference)
        sure = changed(before, (main, maps))
        found.append(Standard(one.id, waves(main, maps), reached_in(main, maps), sure))
    return tuple(found)


def known(
    graph: Graph, tell: Callable[[int], None] = lambda _: None
) -> dict[str, dict[str, dict[str, int]]]:
    """Return the standard runs by id as plain data, from the cache where they are the same."""
    found: dict[str, dict[str, dict[str, int]]] = kept(
        "standard",
        content(graph),
        lambda: {
            one.id: {"waves": one.waves, "often": one.often, "changed": one.changed}
            for one in standard(graph, tell)
        },
    )
    return found


def content(graph: Graph, *more: str) -> str:
    """Return all that results of sampled runs follow from; ``more`` modules that make them."""
    return repr((_code(more), graph.parameters, _carried(graph)))


def _carried(graph: Graph) -> list[object]:
    """Return all of the graph that the runs depend on, besides its parameters."""
    edges = [
        (
            edge.id, edge.source, edge.target, graph.edge_type(edge.id).category, edge.sign,
            edge.strength, edge.timescale, edge.evidence and edge.evidence.grade,
        )
        for edge in taking_part(graph)
    ]  # fmt: skip
    return [[node for node in graph.nodes if moving(graph, node)], edges]


def _code(more: tuple[str, ...]) -> str:
    """Return what changes when the way the runs are made does."""
    here = Path(__file__)
    names = ("network", "spread", "versions", "sampling", "waves", here.stem, *more)
    texts = (here.with_name(f"{name}.py").read_text(encoding="utf-8") for name in names)
    return hashlib.sha256("\0".join(texts).encode("utf-8")).hexdigest()


def effort(graph: Graph) -> int:
    """Return how many versions are run for all standard runs; 0 where none are."""
    if graph.parameters.samples * len(taking_part(graph)) > MOST:
        return 0
    scenarios = graph.parameters.scenarios
    runs = {_plainly(one) for one in scenarios}
    return graph.parameters.samples * (len(runs) + sum(bool(one.practices) for one in scenarios))


def reached_in(main: Spread, maps: Sampled) -> dict[str, int]:
    """Return in how many of ten versions each node is reached that the run reaches."""
    return {
        node: tenths(~np.isnan(maps.arrival[row]))
        for row, node in enumerate(maps.nodes)
        if main.nodes[node].arrival is not None
    }


def changed(before: tuple[Spread, Sampled], after: tuple[Spread, Sampled]) -> dict[str, int]:
    """Return the nodes whose band is another one after than before, with how sure that is.

    It holds in a version whose own bands go the same way; versions that never reach the node have
    no say.
    """
    found = {}
    for row, node in enumerate(after[1].nodes):
        was, now = (BANDS.index(run.nodes[node].band) for run, _ in (before, after))
        if was != now:
            then, since = (_bands(maps.share[row]) for _, maps in (before, after))
            reached = (then > 0) | (since > 0)
            same_way = since < then if now < was else since > then
            found[node] = tenths(same_way[reached])
    return found


def tenths(holds: np.ndarray) -> int:
    """Return in how many of ten it holds, rounded down; 10 is in every one."""
    return 10 * int(holds.sum()) // holds.size if holds.size else 0


def _bands(shares: np.ndarray) -> np.ndarray:
    """Return the position of each share's band, in the order of ``BANDS``."""
    return np.array([BANDS.index(band_of(size, 1.0)) for size in np.abs(shares)])


def _plainly(one: Scenario) -> tuple[object, ...]:
    return (frozenset(one.start), one.mode)
