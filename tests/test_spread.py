"""The spread: the worked example to every digit, and what must hold on any graph."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from hipgraph.model import Edge, EdgeType, Evidence, Graph, Node, NodeType, Parameters
from hipgraph.network import network, run
from hipgraph.problem import HipgraphError
from hipgraph.spread import spectral_radius, spread

if TYPE_CHECKING:
    from collections.abc import Iterable

Row = tuple[str, str, str, str, str, str]

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
        for name, category in (("moves", "causal"), ("dims", "practice"))
    }
    nodes: dict[str, Node] = {}
    edges: dict[str, Edge] = {}
    for source, target, sign, strength, timescale, grade in rows:
        for node in (source, target):
            kind = "stressor" if node == "stress" else "quantity"
            kind = "practice" if node in ("slow-breathing", "dimmer") else kind
            nodes[node] = Node(node, kind, "", "", "", "")
        kind = "dims" if source in ("slow-breathing", "dimmer") else "moves"
        edge = Edge(
            f"{source}--{target}", source, kind, target, sign, strength, timescale,
            Evidence(grade, ""),
        )  # type: ignore[arg-type]  # fmt: skip
        edges[edge.id] = edge
    return Graph(
        "", types, kinds, dict(sorted(nodes.items())), dict(sorted(edges.items())),
        {}, {}, {}, {}, parameters, (),
    )  # fmt: skip


@pytest.fixture(scope="module")
def example() -> Graph:
    """Return the worked example."""
    return graph_of([tuple(line.split()) for line in EXAMPLE.split("\n") if line])  # type: ignore[misc]


def test_spectral_radius_of_the_worked_example(example: Graph) -> None:
    """The radius has the digits given, with middle and with high strengths."""
    assert round(spectral_radius(example), 6) == 0.391918
    assert round(spectral_radius(example, "high"), 6) == 0.542222


@pytest.mark.parametrize(("node", "peak", "step", "arrival", "band"), ACUTE)
def test_acute_worked_example(
    example: Graph, node: str, peak: float, step: int, arrival: float | None, band: str
) -> None:
    """An acute run has the peaks, steps, arrivals and bands given."""
    found = spread(example, ["stress"], mode="acute").nodes[node]
    assert round(found.peak, 9) == peak
    assert found.peak_step == step
    assert (None if found.arrival is None else round(found.arrival, 6)) == arrival
    assert found.band == band


@pytest.mark.parametrize(("node", "value", "arrival", "band"), CHRONIC)
def test_chronic_worked_example(
    example: Graph, node: str, value: float, arrival: float, band: str
) -> None:
    """A chronic run has the values, arrivals and bands given."""
    found = spread(example, ["stress"], mode="chronic").nodes[node]
    assert round(found.value, 9) == value
    assert found.arrival is not None
    assert round(found.arrival, 6) == arrival
    assert found.band == band


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


def test_no_stress_is_zero_everywhere(example: Graph) -> None:
    """Nothing held, or a practice alone, changes nothing."""
    net = network(example)
    breath = frozenset((net.nodes.index("slow-breathing"),))
    for held in (frozenset[int](), breath):
        last = run(net, lambda _, held=held: held, 50)[-1]  # type: ignore[misc]
        assert all(x == 0.0 for i, x in enumerate(last) if i not in held)


def random_graph(seed: int, nodes: int, edges: int) -> Graph:
    """Return a random network with one stressor and one practice."""
    rng = random.Random(seed)
    names = ["stress", *(f"n{i:03}" for i in range(nodes))]
    rows: dict[tuple[str, str], Row] = {}
    for _ in range(edges):
        source, target = rng.choice([*names, "dimmer"]), rng.choice(names[1:])
        if source != target:
            rows[source, target] = (
                source,
                target,
                rng.choice("+-"),
                rng.choice(["weak", "moderate", "strong"]),
                rng.choice(["acute", "chronic", "both"]),
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
    """What a practice acts on moves towards usual and never past it."""
    net = network(random_graph(seed, 15, 25))
    at = {name: net.nodes.index(name) for name in ("stress", "dimmer")}
    acted = {link.target for link in net.links if link.practice}
    start = frozenset((at["stress"],))
    both = frozenset(at.values())
    for x, y in zip(run(net, lambda _: both, 1)[0], run(net, lambda _: start, 1)[0], strict=True):
        assert x * y >= 0
    for i in acted:
        causal = [(0, 0.5)]
        from hipgraph.network import _value

        for lag in (-0.9, -0.1, 0.0, 0.1, 0.9):
            for d in (-0.75, 0.75):
                free, dimmed = _value(causal, [], [lag, 1.0]), _value(causal, [(1, d)], [lag, 1.0])
                assert free * dimmed >= 0
                assert abs(dimmed) <= abs(free)
        assert i < len(net.nodes)


def test_only_what_moves_can_start(example: Graph) -> None:
    """A start that is a practice, or nothing at all, is refused, and so is a false practice."""
    for start, practices in ((["slow-breathing"], []), (["nobody"], []), (["stress"], ["threat"])):
        with pytest.raises(HipgraphError):
            spread(example, start, practices)
