"""The spread against a second one, written from the model's description line by line.

It knows nothing of the first: plain dictionaries, no vectors, one map after the other.
"""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.model import Edge, EdgeType, Evidence, Graph, Node, NodeType, Parameters
from hipgraph.sampling import sampled
from hipgraph.spread import spread
from hipgraph.waves import waves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Category, Grade, Role, Sign, Strength, Timescale
    from hipgraph.network import Switch
    from hipgraph.spread import Mode

GRADES: tuple[Grade, ...] = ("strong", "moderate", "limited", "conflicting", "untested")
STRENGTHS: tuple[Strength, ...] = ("weak", "moderate", "strong")
TIMESCALES: tuple[Timescale, ...] = ("acute", "chronic", "both")
SIGNS: tuple[Sign, ...] = ("+", "-")
SWITCH = {"strong": 2, "plausible": 4, "all": 5}
PARAMETERS = Parameters(
    version=1,
    strength={
        "weak": (0.10, 0.20, 0.30),
        "moderate": (0.25, 0.40, 0.55),
        "strong": (0.45, 0.60, 0.75),
    },
    rate={"acute": 0.5, "both": 0.5, "chronic": 0.03},
    gain=0.8,
    presence={
        "strong": 1.0,
        "moderate": 0.95,
        "limited": 0.8,
        "conflicting": 0.5,
        "untested": 0.5,
    },
    steps=60,
    held=6,
    samples=40,
    default_from={},
    scenarios=(),
)


def random_graph(seed: int) -> Graph:
    """Return a graph with stressors, practices, something that cannot move, and all grades."""
    rng = random.Random(seed)  # noqa: S311 -- the same graph every time
    kinds: dict[str, Category] = {"moves": "causal", "dims": "practice", "part": "structural"}
    roles: tuple[Role, ...] = ("stressor", "quantity", "practice", "structure")
    types = {str(role): NodeType(role, "", "muscles", role, "rounded") for role in roles}
    names: dict[str, str] = {f"{kind}-{i:02}": kind for kind in types for i in range(3)}
    names |= {f"q-{i:02}": "quantity" for i in range(14)}
    edges = {}
    movers = [name for name, kind in names.items() if kind in ("stressor", "quantity")]
    for _ in range(70):
        source = rng.choice(list(names))
        target = rng.choice([name for name in movers if name != source])
        kind = {"practice": "dims", "structure": "part"}.get(names[source], "moves")
        evidence = None if rng.random() < 0.1 else Evidence(rng.choice(GRADES), "")
        id_ = f"{source}--{kind}--{target}"
        edges[id_] = Edge(
            id_, source, kind, target,
            rng.choice(SIGNS), rng.choice(STRENGTHS), rng.choice(TIMESCALES), evidence,
        )  # fmt: skip
    return Graph(
        "", types,
        {kind: EdgeType(kind, category, "edge", (), (), False, "in_sentence", {})
         for kind, category in kinds.items()},
        {name: Node(name, kind, "", "", "", "") for name, kind in sorted(names.items())},
        dict(sorted(edges.items())), {}, {}, {}, {}, PARAMETERS, (),
    )  # fmt: skip


class Literal:
    """The model as its description has it."""

    def __init__(self, graph: Graph) -> None:
        self.p = graph.parameters
        role = {node: graph.node_types[graph.nodes[node].type].role for node in graph.nodes}
        self.moving = [node for node in graph.nodes if role[node] in ("quantity", "stressor")]
        self.stressors = [node for node in graph.nodes if role[node] == "stressor"]
        self.edges = sorted(
            (edge for edge in graph.edges.values() if edge.evidence and edge.type != "part"),
            key=lambda edge: (edge.target, edge.source, edge.id),
        )

    def drawn(self, number: int | None) -> dict[str, float | None]:
        """Return the size of each edge in a sampled map, None where it is not there."""
        if number is None:
            return {edge.id: self.p.strength[edge.strength or ""][1] for edge in self.edges}
        bits = 0xFFFFFFFF
        state = (1 + number * 0x9E3779B9) % 2**32
        sizes: dict[str, float | None] = {}
        for edge in self.edges:
            p_and_q = []
            for _ in range(2):
                state = (state + 0x6D2B79F5) & bits
                t = ((state ^ (state >> 15)) * (1 | state)) & bits
                t = (((t + (((t ^ (t >> 7)) * (61 | t)) & bits)) & bits) ^ t) & bits
                p_and_q.append((t ^ (t >> 14)) / 4294967296)
            low, _, high = self.p.strength[edge.strength or ""]
            there = edge.evidence and p_and_q[0] < self.p.presence[edge.evidence.grade]
            sizes[edge.id] = low + (high - low) * p_and_q[1] if there else None
        return sizes

    def run(
        self, start: list[str], done: list[str], mode: str, switch: str, number: int | None = None
    ) -> dict[str, list[float]]:
        """Return each node's x from step to step."""
        sizes = self.drawn(number)
        let = GRADES[: SWITCH[switch]]
        edges = [
            edge
            for edge in self.edges
            if edge.evidence and edge.evidence.grade in let and sizes[edge.id] is not None
        ]
        y = {edge.id: 0.0 for edge in edges}
        course: dict[str, list[float]] = {node: [] for node in self.moving}
        for t in range(self.p.steps):
            x = dict.fromkeys(done, 1.0)
            for node in self.moving:
                u, dimmed = 0.0, 1.0
                for edge in edges:
                    if edge.target == node and edge.type == "moves":
                        sign = 1.0 if edge.sign == "+" else -1.0
                        u = u + self.p.gain * sign * (sizes[edge.id] or 0.0) * y[edge.id]
                for edge in edges:
                    if edge.target == node and edge.type == "dims":
                        d = (1.0 if edge.sign == "+" else -1.0) * (sizes[edge.id] or 0.0)
                        if d * u < 0:
                            dimmed = dimmed * (1.0 - abs(d) * y[edge.id])
                v = dimmed * u
                a = abs(v)
                x[node] = v * ((1.0 + a) / (1.0 + a + a * a))
                if node in start and (mode == "chronic" or t < self.p.held):
                    x[node] = 1.0
                course[node].append(x[node])
            for edge in edges:
                k = self.p.rate[edge.timescale or ""]
                y[edge.id] = y[edge.id] + k * (x.get(edge.source, 0.0) - y[edge.id])
        return course

    def told(
        self, start: list[str], done: list[str], mode: str, switch: str, number: int | None = None
    ) -> tuple[float, dict[str, dict[str, Any]]]:
        """Return the reference, and what is reported of each node."""
        plain = self.run(start, [], mode, "all", number)
        reference = max(abs(x) for node in plain if node not in start for x in plain[node])
        found = {}
        for node, course in self.run(start, done, mode, switch, number).items():
            size = max(abs(x) for x in course)
            step = next(t for t, x in enumerate(course) if abs(x) == size)
            share = size / reference if reference else (1.0 if size else 0.0)
            limits = {"strong": 0.3, "clear": 0.1, "mild": 0.03, "faint": 0.01, "not reached": 0.0}
            band = next(name for name, limit in limits.items() if share >= limit)
            arrival = None
            if band != "not reached":
                c = size / 2
                t = next(t for t, x in enumerate(course) if abs(x) >= c)
                arrival = 0.0
                if t:
                    before, now = abs(course[t - 1]), abs(course[t])
                    arrival = t - 1 + (c - before) / (now - before)
            found[node] = {
                "value": course[-1], "peak": course[step], "peak_step": step,
                "arrival": arrival, "band": band,
            }  # fmt: skip
        return reference, found

    def waves(
        self, start: list[str], done: list[str], mode: str, switch: str, samples: int
    ) -> dict[str, int]:
        """Return the wave of what is reached."""
        maps = [self.told(start, done, mode, switch, number)[1] for number in range(samples)]

        def before(a: str, b: str) -> bool:
            pairs = [(one[a]["arrival"], one[b]["arrival"]) for one in maps]
            both = [(x, z) for x, z in pairs if x is not None and z is not None]
            return 2 * len(both) >= samples and 10 * sum(x < z for x, z in both) >= 9 * len(both)

        main = self.told(start, done, mode, switch)[1]
        order = sorted((one["arrival"], n) for n, one in main.items() if one["arrival"] is not None)
        wave = dict.fromkeys(start, 0)
        for at, (_, node) in enumerate(order):
            if node not in start:
                earlier = [other for _, other in order[:at] if other in wave]
                wave[node] = 1 + max((wave[a] for a in earlier if before(a, node)), default=0)
        return wave


ASKED: tuple[tuple[list[str], list[str], Mode, Switch], ...] = (
    ([], [], "acute", "all"),
    ([], ["practice-01"], "chronic", "plausible"),
    (["stressor-00"], ["practice-00", "practice-02"], "chronic", "all"),
    (["q-03", "stressor-01"], [], "acute", "strong"),
    (["quantity-00"], ["practice-00"], "acute", "all"),
)


def reported(one: object) -> Mapping[str, Any]:
    """Return what is reported of a node, but its wave."""
    fields = ("value", "peak", "peak_step", "arrival", "band")
    return {field: getattr(one, field) for field in fields}


@pytest.mark.parametrize("seed", range(6))
def test_every_number_is_the_same(seed: int) -> None:
    """Reference and all that is reported of each node, bit for bit."""
    graph = random_graph(seed)
    model = Literal(graph)
    for start, done, mode, switch in ASKED:
        found = spread(graph, start, done, mode, switch)
        reference, nodes = model.told(start or model.stressors, done, mode, switch)
        assert found.reference == reference
        assert {node: reported(one) for node, one in found.nodes.items()} == nodes


@pytest.mark.parametrize("seed", range(2))
def test_waves_are_the_same(seed: int) -> None:
    """The order that nine of ten maps share, with a practice and with fewer links too."""
    graph = random_graph(seed)
    few = replace(graph, parameters=replace(graph.parameters, steps=30))
    model = Literal(few)
    for start, done, mode, switch in ASKED:
        main = spread(few, start, done, mode, switch)
        found = waves(main, sampled(few, main, 20))
        assert found == model.waves(list(main.start), done, mode, switch, 20)
