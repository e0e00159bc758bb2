"""The spread: the worked example to every digit, and what must hold on any graph."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest

from hipgraph.model import Edge, EdgeType, Evidence, Graph, Node, NodeType, Parameters
from hipgraph.network import network, run
from hipgraph.problem import HipgraphError
from hipgraph.spread import band_of, spectral_radius, spread

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.model import Category, Grade, Sign, Strength, Timescale

Row = tuple[str, str, "Sign", "Strength", "Timescale", "Grade"]

EXAMPLE = """
stress threat + strong acute strong
stress hpa + strong acute strong
threat sympathetic + strong acute strong
hpa cortisol + strong acute strong
cortisol hpa - moderate acute strong
threat shallow-breath + moderate acute moderate
threat muscle-tension + moderate acute moderate
threat pelvic-floor + moderate acute moderate
sympathetic muscle-tension + moderate acute limited
shallow-breath diaphragm + moderate acute limited
muscle-tension hip-tight + moderate acute limited
pelvic-floor hip-tight + moderate acute limited
psoas-chronic hip-tight + moderate acute limited
sympathetic psoas-acute + moderate acute untested
psoas-acute psoas-chronic + moderate chronic untested
diaphragm psoas-chronic + weak chronic limited
psoas-acute hip-tight + weak acute limited
shallow-breath threat + weak acute limited
hip-tight low-back + weak chronic conflicting
low-back threat + weak chronic moderate
slow-breathing shallow-breath - strong acute strong
slow-breathing sympathetic - moderate acute moderate
"""

SIGNS: tuple[Sign, ...] = ("+", "-")
STRENGTHS: tuple[Strength, ...] = ("weak", "moderate", "strong")
TIMESCALES: tuple[Timescale, ...] = ("acute", "chronic", "both")
KINDS: dict[str, Category] = {"moves": "causal", "dims": "practice"}

PARAMETERS = Parameters(
    version=1,
    strength={
        "weak": (0.10, 0.20, 0.30),
        "moderate": (0.25, 0.40, 0.55),
        "strong": (0.45, 0.60, 0.75),
    },
    rate={"acute": 0.5, "both": 0.5, "chronic": 0.03},
    gain=0.8,
    presence={},
    steps=400,
    held=6,
    samples=0,
    default_from={},
    scenarios=(),
)

ACUTE = [
    ("threat", 0.419952384, 6, 0.915541, "strong"),
    ("muscle-tension", 0.173329981, 7, 3.205006, "strong"),
    ("psoas-acute", 0.054596668, 8, 4.510195, "clear"),
    ("hip-tight", 0.092779807, 8, 4.794428, "clear"),
    ("psoas-chronic", 0.004220447, 15, 8.298348, "faint"),
    ("low-back", 0.002855066, 16, None, "not reached"),
]
CHRONIC = [
    ("threat", 0.431758974, 0.941281, "strong"),
    ("muscle-tension", 0.195552124, 3.512265, "strong"),
    ("psoas-acute", 0.063793946, 4.897062, "clear"),
    ("hip-tight", 0.123301962, 5.631028, "clear"),
    ("psoas-chronic", 0.027338558, 28.917834, "mild"),
    ("low-back", 0.019720489, 31.154031, "mild"),
]


def graph_of(rows: Iterable[Row], parameters: Parameters = PARAMETERS) -> Graph:
    """Return a graph of causal edges, and practice edges where the source breathes or dims."""
    types = {
        "stressor": NodeType("stressor", "", "trigger", "stressor", "rounded"),
        "practice": NodeType("practice", "", "practice", "practice", "rounded"),
        "quantity": NodeType("quantity", "", "muscles", "quantity", "rounded"),
    }
    kinds = {
        name: EdgeType(name, category, "edge", (), (), False, "in_sentence", {})
        for name, category in KINDS.items()
    }
    nodes: dict[str, Node] = {}
    edges: dict[str, Edge] = {}
    for source, target, sign, strength, timescale, grade in rows:
        for node in (source, target):
            kind = "stressor" if node == "stress" else "quantity"
            kind = "practice" if node in ("slow-breathing", "dimmer") else kind
            nodes[node] = Node(node, kind, "", "", "", "")
        kind = "dims" if source in ("slow-breathing", "dimmer") else "moves"
        name, evidence = f"{source}--{target}", Evidence(grade, "")
        edges[name] = Edge(name, source, kind, target, sign, strength, timescale, evidence)
    return Graph(
        "", types, kinds, dict(sorted(nodes.items())), dict(sorted(edges.items())),
        {}, {}, {}, {}, parameters, (),
    )  # fmt: skip


@pytest.fixture(scope="module")
def example() -> Graph:
    """Return the worked example."""
    return graph_of(cast("Row", tuple(line.split())) for line in EXAMPLE.split("\n") if line)


def test_spectral_radius_of_the_worked_example(example: Graph) -> None:
    """The radius has the digits given, with middle and with high strengths."""
    assert round(spectral_radius(example), 6) == 0.391918
    assert round(spectral_radius(example, "high"), 6) == 0.542222


def test_acute_worked_example(example: Graph) -> None:
    """An acute run has the peaks, steps, arrivals and bands given."""
    found = spread(example, ["stress"], mode="acute").nodes
    for node, *expected in ACUTE:
        r = found[node]
        arrival = None if r.arrival is None else round(r.arrival, 6)
        assert [round(r.peak, 9), r.peak_step, arrival, r.band] == expected, node


def test_chronic_worked_example(example: Graph) -> None:
    """A chronic run has the values, arrivals and bands given."""
    found = spread(example, ["stress"], mode="chronic").nodes
    for node, *expected in CHRONIC:
        r = found[node]
        assert r.arrival is not None
        assert [round(r.value, 9), round(r.arrival, 6), r.band] == expected, node


def test_slow_breathing_dims_the_worked_example(example: Graph) -> None:
    """The practice lowers shallow breathing by a band, against the same reference."""
    without = spread(example, ["stress"]).nodes["shallow-breath"]
    done = spread(example, ["stress"], ["slow-breathing"])
    assert (without.band, done.nodes["shallow-breath"].band) == ("strong", "clear")
    assert round(done.nodes["shallow-breath"].value, 9) == 0.053981419
    assert round(done.nodes["hip-tight"].value, 9) == 0.106679937


def test_strong_evidence_alone_does_not_reach_the_hips(example: Graph) -> None:
    """With the evidence switch on strong, hip tightness is not reached."""
    found = spread(example, ["stress"], evidence="strong").nodes["hip-tight"]
    assert (found.band, found.value, found.arrival) == ("not reached", 0.0, None)


@pytest.mark.parametrize(
    ("size", "band"),
    [
        (0.0, "not reached"), (0.0099, "not reached"), (0.01, "faint"), (0.0299, "faint"),
        (0.03, "mild"), (0.0999, "mild"), (0.1, "clear"), (0.2999, "clear"), (0.3, "strong"),
        (1.0, "strong"),
    ],
)  # fmt: skip
def test_a_band_begins_at_its_limit(size: float, band: str) -> None:
    """What has exactly a band's limit is in that band."""
    assert band_of(size, 1.0) == band


def test_no_stress_is_zero_everywhere(example: Graph) -> None:
    """Nothing held, or a practice alone, changes nothing."""
    net = network(example)
    breath = frozenset((net.nodes.index("slow-breathing"),))
    for held in (frozenset[int](), breath):
        last = run(net, lambda _, held=held: held, 50)[-1]  # type: ignore[misc]
        assert all(x == 0.0 for i, x in enumerate(last) if i not in held)


def random_graph(seed: int, nodes: int, edges: int) -> Graph:
    """Return a random network with one stressor and one practice."""
    rng = random.Random(seed)  # noqa: S311 - a reproducible graph, no secret
    names = ["stress", *(f"n{i:03}" for i in range(nodes))]
    rows: dict[tuple[str, str], Row] = {}
    for _ in range(edges):
        source, target = rng.choice([*names, "dimmer"]), rng.choice(names[1:])
        if source != target:
            rows[source, target] = (
                source,
                target,
                rng.choice(SIGNS),
                rng.choice(STRENGTHS),
                rng.choice(TIMESCALES),
                "strong",
            )
    rows["stress", names[1]] = ("stress", names[1], "+", "strong", "acute", "strong")
    rows["dimmer", names[1]] = ("dimmer", names[1], "-", "strong", "acute", "strong")
    return graph_of(rows.values())


@pytest.mark.parametrize("seed", range(4))
def test_values_stay_below_one(seed: int) -> None:
    """However dense the network, no value reaches 1 but a held one."""
    graph = random_graph(seed, 30, 300)
    found = spread(graph, ["stress"])
    assert all(abs(r.peak) < 1 for node, r in found.nodes.items() if node != "stress")


@pytest.mark.parametrize("seed", range(4))
def test_one_equilibrium_where_nothing_runs_away(seed: int) -> None:
    """Below the limit, 5,000 held steps settle, wherever the run came from."""
    graph = random_graph(seed, 20, 36)
    assert spectral_radius(graph) < 0.95
    net = network(graph)
    stress = frozenset((net.nodes.index("stress"),))
    other = frozenset((0,))
    straight = run(net, lambda _: stress, 5000)
    detour = run(net, lambda t: other if t < 100 else stress, 5000)
    assert all(abs(a - b) < 1e-9 for a, b in zip(straight[-1], straight[-2], strict=True))
    assert all(abs(a - b) < 1e-9 for a, b in zip(straight[-1], detour[-1], strict=True))


@pytest.mark.parametrize("seed", range(4))
def test_a_practice_never_changes_a_sign(seed: int) -> None:
    """With a practice, what it acts on keeps its sign, or comes back to usual."""
    graph = random_graph(seed, 15, 20)
    one = replace(graph, parameters=replace(graph.parameters, steps=4))
    free, dimmed = spread(one, ["stress"]).nodes, spread(one, ["stress"], ["dimmer"]).nodes
    assert dimmed["n000"].value * free["n000"].value >= 0
    assert abs(dimmed["n000"].value) < abs(free["n000"].value)


def test_only_what_moves_can_start(example: Graph) -> None:
    """A start that is a practice, or nothing at all, is refused, and so is a false practice."""
    for start, practices in ((["slow-breathing"], []), (["nobody"], []), (["stress"], ["threat"])):
        with pytest.raises(HipgraphError):
            spread(example, start, practices)
