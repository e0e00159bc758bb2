"""Sampled maps: the same spread on many versions of the map, all at once. The only door to numpy.

In each version an edge exists as often as its grade lets one believe, and its strength lies
somewhere in its range. A version does not depend on the evidence switch or on a practice, so that
they can be compared on the same versions. Each version gets the same bits as a run of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from hipgraph.network import SWITCH, moving, network, taking_part, weight

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from hipgraph.model import Graph
    from hipgraph.network import Network
    from hipgraph.spread import Spread

    Floats = NDArray[np.float64]

BATCH = 125
"""Maps that run side by side: enough for numpy's loops, few enough to keep their courses."""
NEVER = np.nan
_GOLDEN, _STEP = 0x9E3779B9, 0x6D2B79F5
_REACHED = 0.01


@dataclass(frozen=True, slots=True)
class Sampled:
    """What happened in the sampled maps; rows are nodes, columns are maps.

    ``arrival`` is in steps and not a number where a node was not reached; ``share`` is the signed
    peak as a share of the map's own reference.
    """

    nodes: tuple[str, ...]
    arrival: Floats
    share: Floats


def sampled(
    graph: Graph, main: Spread, samples: int, tell: Callable[[int], None] = lambda _: None
) -> Sampled:
    """Run the same spread as ``main`` on ``samples`` maps.

    ``tell`` hears after each batch how many maps it had.
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
    arrivals, shares = [], []
    for first in range(0, samples, BATCH):
        count = min(BATCH, samples - first)
        drawn = _weights(graph, first, count)
        weights = np.where(let_through[:, None], drawn, 0.0)
        courses = _run(net, weights, lambda t: begun | done if t < until else done, steps)
        peaks = _peaks(courses)
        plain = peaks
        if main.practices or main.evidence != "all":
            alone = _run(net, drawn, lambda t: begun if t < until else frozenset(), steps)
            plain = _peaks(alone)
        reference = _reference(plain, [i for i in rows if i not in begun])
        arrival, share = _reached(peaks[rows], courses[:, rows], reference)
        arrivals.append(arrival)
        shares.append(share)
        tell(count)
    nodes = tuple(net.nodes[i] for i in rows)
    return Sampled(nodes, np.concatenate(arrivals, axis=1), np.concatenate(shares, axis=1))


def draws(first: int, count: int) -> Iterator[Floats]:
    """Yield the next number in [0, 1) of each map's own stream (mulberry32), without end."""
    maps = np.arange(first, first + count, dtype=np.uint64)
    state = ((1 + maps * _GOLDEN) & 0xFFFFFFFF).astype(np.uint32)
    while True:
        state = state + np.uint32(_STEP)
        mixed = (state ^ (state >> np.uint32(15))) * (state | np.uint32(1))
        mixed ^= mixed + (mixed ^ (mixed >> np.uint32(7))) * (mixed | np.uint32(61))
        yield (mixed ^ (mixed >> np.uint32(14))).astype(np.float64) / 4294967296.0


def _weights(graph: Graph, first: int, count: int) -> Floats:
    """Draw the signed weight of every edge in every map, 0 where the edge does not exist."""
    numbers = draws(first, count)
    rows = []
    for edge in taking_part(graph):
        practice = graph.edge_type(edge.id).category == "practice"
        low, _, high = graph.parameters.strength[edge.strength or "moderate"]
        exists = next(numbers) < graph.parameters.presence[edge.evidence.grade]  # type: ignore[union-attr]
        size = low + (high - low) * next(numbers)
        sign = -1.0 if weight(edge, graph.parameters, practice=practice) < 0 else 1.0
        signed = sign * size if practice else graph.parameters.gain * sign * size
        rows.append(np.where(exists, signed, 0.0))
    return np.array(rows)


def _run(
    net: Network, weights: Floats, held: Callable[[int], frozenset[int]], steps: int
) -> Floats:
    """Return all courses, (steps, nodes, maps)."""
    count = weights.shape[1]
    lagged = np.zeros((len(net.links), count))
    courses = np.zeros((steps, len(net.nodes), count))
    causal, dimmers = _ranks(net, practice=False), _ranks(net, practice=True)
    sources = [link.source for link in net.links]
    rates = np.array([[link.rate] for link in net.links])
    for t in range(steps):
        x = _values(weights, lagged, causal, dimmers, courses[t])
        for i in held(t):
            x[i] = 1.0
        lagged = lagged + rates * (x[sources] - lagged)
    return courses


def _peaks(courses: Floats) -> Floats:
    """Return the signed x of largest size of each node in each map, (nodes, maps)."""
    at = np.abs(courses).argmax(axis=0)
    peaks: Floats = np.take_along_axis(courses, at[None], axis=0)[0]
    return peaks


def _ranks(net: Network, *, practice: bool) -> list[tuple[list[int], list[int]]]:
    """Return each node's first link with its node, then each second one, and so on.

    Taken rank by rank, all nodes are summed at once and each sum still runs from left to right.
    """
    ranks: list[tuple[list[int], list[int]]] = []
    met: dict[int, int] = {}
    for j, link in enumerate(net.links):
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
