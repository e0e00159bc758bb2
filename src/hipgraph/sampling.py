"""Sampled maps: the same spread on many versions of the map, all at once.

Each version gets the same bits as a run of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hipgraph.network import SWITCH, moving, network, taking_part
from hipgraph.versions import versions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from hipgraph.model import Graph
    from hipgraph.network import Link, Network
    from hipgraph.spread import Spread

    Floats = NDArray[np.float64]

BATCH = 125
"""Maps that run side by side: enough for numpy's loops, few enough to keep their courses."""
ROOM = 9_000_000
"""So many numbers the courses of a batch may hold: a large graph is run in smaller batches."""
NEVER = np.nan
_REACHED = 0.01


@dataclass(frozen=True, slots=True)
class Sampled:
    """What happened in the sampled maps; rows are nodes, columns are maps.

    ``arrival`` is in steps and not a number where a node was not reached; ``share`` is the signed
    peak as a share of the map's own ``reference``.
    """

    nodes: tuple[str, ...]
    arrival: Floats
    share: Floats
    reference: Floats


def sampled(
    graph: Graph,
    main: Spread,
    samples: int,
    tell: Callable[[int], None] = lambda _: None,
    reference: Floats | None = None,
) -> Sampled:
    """Run the same spread as ``main`` on ``samples`` maps.

    ``tell`` hears after each batch how many maps it had. ``reference`` is that of a run with the
    same starts and mode, if there was one: it need not be found again.
    """
    net = network(graph)
    rows = [i for i, node in enumerate(net.nodes) if moving(graph, node)]
    position = {node: i for i, node in enumerate(net.nodes)}
    begun = frozenset(position[node] for node in main.start)
    done = frozenset(position[node] for node in main.practices if node in position)
    steps = graph.parameters.steps
    until = graph.parameters.held if main.mode == "acute" else steps
    grades = [edge.evidence.grade for edge in taking_part(graph) if edge.evidence]
    let_through = np.array([grade in SWITCH[main.evidence] for grade in grades], dtype=bool)
    found = []
    batch = min(BATCH, max(1, ROOM // (steps * max(1, len(net.nodes)))))
    for first in range(0, samples, batch):
        count = min(batch, samples - first)
        drawn = versions(graph, first, count)
        weights = drawn * let_through[:, None]
        courses = _run(net, weights, _holding(begun, done, until), steps)
        peaks = _peaks(courses)
        if reference is not None:
            known = reference[first : first + count]
        elif main.practices or main.evidence != "all":
            alone = _run(net, drawn, _holding(begun, frozenset(), until), steps)
            known = _reference(_peaks(alone), [i for i in rows if i not in begun])
        else:
            known = _reference(peaks, [i for i in rows if i not in begun])
        found.append((*_reached(peaks[rows], courses[:, rows], known), known))
        tell(count)
    arrivals, shares, references = (
        np.concatenate(part, axis=-1) for part in zip(*found, strict=True)
    )
    return Sampled(tuple(net.nodes[i] for i in rows), arrivals, shares, references)


def _holding(
    begun: frozenset[int], done: frozenset[int], until: int
) -> Callable[[int], frozenset[int]]:
    return lambda t: begun | done if t < until else done


def _run(
    net: Network, weights: Floats, held: Callable[[int], frozenset[int]], steps: int
) -> Floats:
    """Return all courses, (steps, nodes, maps)."""
    count = weights.shape[1]
    courses = np.zeros((steps, len(net.nodes), count))
    # A link that no signal ever reaches adds nothing to any sum.
    at = _live(net, held(0))
    links = tuple(net.links[j] for j in at)
    weights, lagged = weights[at], np.zeros((len(links), count))
    causal, dimmers = _ranks(links, practice=False), _ranks(links, practice=True)
    sources = np.array([link.source for link in links], dtype=np.intp)
    rates = np.array([link.rate for link in links]).reshape(-1, 1)
    for t in range(steps):
        x = _values(weights, lagged, causal, dimmers, courses[t])
        for i in held(t):
            x[i] = 1.0
        lagged = lagged + rates * (x[sources] - lagged)
    return courses


def _live(net: Network, held: frozenset[int]) -> list[int]:
    """Return the positions of the links that signals from what is held can reach."""
    reached, size = set(held), -1
    while size != len(reached):
        size = len(reached)
        reached |= {k.target for k in net.links if k.source in reached and not k.practice}
    return [j for j, link in enumerate(net.links) if link.source in reached]


def _peaks(courses: Floats) -> Floats:
    """Return the signed x of largest size of each node in each map, (nodes, maps)."""
    at = np.abs(courses).argmax(axis=0)
    peaks: Floats = np.take_along_axis(courses, at[None], axis=0)[0]
    return peaks


def _ranks(links: Sequence[Link], *, practice: bool) -> list[tuple[list[int], list[int]]]:
    """Return each node's first link with its node, then each second one, and so on.

    Taken rank by rank, all nodes are summed at once and each sum still runs from left to right.
    """
    ranks: list[tuple[list[int], list[int]]] = []
    met: dict[int, int] = {}
    for j, link in enumerate(links):
        if link.practice is not practice:
            continue
        rank = met.get(link.target, 0)
        met[link.target] = rank + 1
        if rank == len(ranks):
            ranks.append(([], []))
        ranks[rank][0].append(link.target)
        ranks[rank][1].append(j)
    return ranks


def _values(
    weights: Floats,
    lagged: Floats,
    causal: list[tuple[list[int], list[int]]],
    dimmers: list[tuple[list[int], list[int]]],
    into: Floats,
) -> Floats:
    """Write x of every node, as it follows from its links, into ``into`` and return it."""
    for nodes, links in causal:
        into[nodes] += weights[links] * lagged[links]
    left = np.ones_like(into)
    for nodes, links in dimmers:
        w = weights[links]
        less = 1.0 - np.abs(w) * lagged[links]
        left[nodes] = np.where(w * into[nodes] < 0.0, left[nodes] * less, left[nodes])
    v = left * into
    a = np.abs(v)
    into[:] = v * ((1.0 + a) / (1.0 + a + a * a))
    return into


def _reference(peaks: Floats, rows: list[int]) -> Floats:
    if not rows:
        return np.zeros(peaks.shape[1])
    largest: Floats = np.abs(peaks[rows]).max(axis=0)
    return largest


def _reached(peaks: Floats, courses: Floats, reference: Floats) -> tuple[Floats, Floats]:
    """Return arrivals and signed shares, each (nodes, maps)."""
    sizes, moves = np.abs(peaks), np.abs(courses)
    safe = np.where(reference > 0.0, reference, 1.0)
    share = np.where(reference > 0.0, peaks / safe, np.sign(peaks))
    half = sizes / 2.0
    step = (moves >= half).argmax(axis=0)
    now = np.take_along_axis(moves, step[None], axis=0)[0]
    before = np.take_along_axis(moves, np.maximum(step - 1, 0)[None], axis=0)[0]
    rise = np.where(now > before, now - before, 1.0)
    arrival = np.where(step == 0, 0.0, step - 1 + (half - before) / rise)
    return np.where(np.abs(share) >= _REACHED, arrival, NEVER), share
