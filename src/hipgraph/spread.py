"""How a change spreads over the graph: a signed, lagged, gently saturating network.

Values are changes from usual, between -1 and 1; they order things on this map and measure nothing
in a body. This module runs a network from its starts and tells what happened in bands and steps.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hipgraph.loops import radius
from hipgraph.network import moving, network, practised, run, taking_part, weight
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.model import Graph
    from hipgraph.network import Network, Switch

Mode = Literal["acute", "chronic"]
Band = Literal["not reached", "faint", "mild", "clear", "strong"]
_Course = tuple[float, float, int, list[float]]
BANDS: tuple[Band, ...] = ("not reached", "faint", "mild", "clear", "strong")
"""All bands, weakest first."""

_LIMITS = (0.01, 0.03, 0.1, 0.3)
"""Where each band but the first begins, as a share of the run's reference."""


@dataclass(frozen=True, slots=True)
class Reached:
    """What happened at one node. ``arrival`` is a step, between steps; None if not reached."""

    value: float
    peak: float
    peak_step: int
    arrival: float | None
    band: Band
    wave: int | None = None


@dataclass(frozen=True, slots=True)
class Spread:
    """One run; ``nodes`` holds every quantity and stressor by id, sorted."""

    start: tuple[str, ...]
    practices: tuple[str, ...]
    mode: Mode
    evidence: Switch
    steps: int
    reference: float
    nodes: Mapping[str, Reached]


def spread(
    graph: Graph,
    start: Sequence[str] = (),
    practices: Sequence[str] = (),
    mode: Mode = "chronic",
    evidence: Switch = "all",
) -> Spread:
    """Run the spread. Without ``start`` it begins at the graph's defaults, else every stressor.

    Raises:
        HipgraphError: a start cannot go up and down, or a practice is none.

    """
    begin = tuple(dict.fromkeys(start)) or default_start(graph, mode)
    done = tuple(dict.fromkeys(practices))
    _refuse_strangers(graph, begin, done)
    main = _peaks(graph, begin, done, mode, evidence)
    plain = main
    if done or evidence != "all":
        plain = _peaks(graph, begin, (), mode, "all")
    reference = max((abs(p[1]) for node, p in plain.items() if node not in begin), default=0.0)
    nodes = _reached(main, reference)
    steps = graph.parameters.steps
    return Spread(begin, done, mode, evidence, steps, reference, nodes)


def without(graph: Graph, found: Spread, node: str) -> Mapping[str, Reached]:
    """Return what the same run reaches while one node stays at usual, in the run's own bands."""
    asked = (found.start, found.practices, found.mode, found.evidence)
    return _reached(_peaks(graph, *asked, still=node), found.reference)


def _reached(peaks: Mapping[str, _Course], reference: float) -> dict[str, Reached]:
    """Return what happened at each node, in bands of a reference."""
    nodes = {}
    for node, (value, peak, step, course) in peaks.items():
        band = band_of(abs(peak), reference)
        arrival = None if band == "not reached" else _arrival(course, abs(peak) / 2.0)
        nodes[node] = Reached(value, peak, step, arrival, band)
    return nodes


def default_start(graph: Graph, mode: Mode) -> tuple[str, ...]:
    """Return where a run of this mode starts if nothing is said."""
    given = graph.parameters.default_from.get(mode, ())
    return given or tuple(
        node
        for node in graph.nodes
        if graph.node_type(node).role == "stressor" and moving(graph, node)
    )


def band_of(size: float, reference: float) -> Band:
    """Return the band of a peak's size as a share of the run's reference."""
    if size == 0.0:
        return "not reached"
    if reference == 0.0:
        return "strong"
    share = size / reference
    return next(
        (band for limit, band in zip(_LIMITS, BANDS, strict=False) if share < limit), "strong"
    )


def spectral_radius(graph: Graph, which: Literal["low", "middle", "high"] = "middle") -> float:
    """Return the spectral radius of the causal weights' sizes; below 1 nothing runs away."""
    level = ("low", "middle", "high").index(which)
    weights = {
        (edge.source, edge.target): abs(weight(edge, graph.parameters, practice=False, which=level))
        for edge in taking_part(graph)
        if graph.edge_type(edge.id).category == "causal"
    }
    return radius(weights)


def _refuse_strangers(graph: Graph, start: tuple[str, ...], practices: tuple[str, ...]) -> None:
    for node in start:
        if node not in graph.nodes or not moving(graph, node):
            raise HipgraphError("error.not-a-start", 2, name=node)
    for node in practices:
        if node not in graph.nodes or not practised(graph, node):
            raise HipgraphError("error.not-a-practice", 2, name=node)


def courses(  # noqa: PLR0913 -- what a run consists of
    graph: Graph,
    start: tuple[str, ...],
    practices: tuple[str, ...],
    mode: Mode,
    evidence: Switch,
    *,
    still: str | None = None,
) -> tuple[Network, list[list[float]]]:
    """Return the network of a run and x of its every node at every step."""
    net = network(graph, evidence)
    position = {node: i for i, node in enumerate(net.nodes)}
    begun = frozenset(position[node] for node in start)
    done = frozenset(position[node] for node in practices if node in position)
    until = graph.parameters.held if mode == "acute" else graph.parameters.steps
    early, late = begun | done, done
    quiet = frozenset((position[still],)) if still else frozenset()
    steps = graph.parameters.steps
    return net, run(net, lambda t: early if t < until else late, steps, quiet)


def _peaks(  # noqa: PLR0913 -- the same
    graph: Graph,
    start: tuple[str, ...],
    practices: tuple[str, ...],
    mode: Mode,
    evidence: Switch,
    *,
    still: str | None = None,
) -> dict[str, _Course]:
    """Return value, peak, its step and the whole course of every node that can move."""
    net, history = courses(graph, start, practices, mode, evidence, still=still)
    found: dict[str, _Course] = {}
    for i, node in enumerate(net.nodes):
        if moving(graph, node):
            course = [x[i] for x in history]
            sizes = [abs(x) for x in course]
            step = sizes.index(max(sizes))
            found[node] = (course[-1], course[step], step, course)
    return found


def _arrival(course: list[float], half: float) -> float:
    t = next(t for t, x in enumerate(course) if abs(x) >= half)
    if t == 0:
        return 0.0
    before, now = abs(course[t - 1]), abs(course[t])
    return t - 1 + (half - before) / (now - before)
