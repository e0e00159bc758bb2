"""Ways between concepts, feedback loops, and the size of what they feed."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise
from math import log
from pathlib import Path as File
from typing import TYPE_CHECKING

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hipgraph import load_graph
from hipgraph.costs import Roads, cost
from hipgraph.loops import heaviest_loops, loops, parts, radius
from hipgraph.model import Edge, Evidence
from hipgraph.paths import LOOKED_AT, best, nearest, reaches, sign, weakest

if TYPE_CHECKING:
    from hipgraph.costs import Ways
    from hipgraph.model import Grade, Graph
    from hipgraph.paths import Path

TINY = File(__file__).parent / "tiny" / "graph"
NODES = ("stress", "perceived-threat", "psoas-tension", "hip-tightness", "shallow-breathing", "hip")
TYPES = ("increases", "decreases", "associated-with", "part-of", "requires", "shapes")
GRADED: tuple[Grade | None, ...] = (
    "strong",
    "moderate",
    "limited",
    "conflicting",
    "untested",
    None,
)


def built(graph: Graph, seed: int, number: int) -> Graph:
    """Return a graph of a few nodes with random edges, parallel ones and opposite ones too."""
    chance = random.Random(seed)  # noqa: S311 -- the same graph every time
    edges = {}
    for _ in range(number):
        source, target = chance.sample(NODES, 2)
        kind, grade = chance.choice(TYPES), chance.choice(GRADED)
        id_ = f"{source}--{kind}--{target}"
        edges[id_] = Edge(
            id_, source, kind, target,
            sign=chance.choice(("+", "-")),
            strength=chance.choice(("weak", "moderate", "strong", None)),
            evidence=Evidence(grade, "Because.") if grade else None,
        )  # fmt: skip
    nodes = {node: graph.nodes[node] for node in sorted(NODES)}
    return replace(graph, nodes=nodes, edges=dict(sorted(edges.items())), tours={})


def walked(graph: Graph, mode: Ways, source: str, target: str) -> list[tuple[int, tuple[str, ...]]]:
    """Return every simple way with its cost, found by trying all, in the order asked for."""
    net: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    net.add_nodes_from(graph.nodes)
    for edge in graph.edges.values():
        category = graph.edge_type(edge.id).category
        if mode == "any" or category in ("causal", "practice"):
            net.add_edge(edge.source, edge.target, cost=cost(edge, category))
        if mode == "any":
            net.add_edge(edge.target, edge.source, cost=cost(edge, category, backward=True))
    simple = {tuple(walk) for walk in nx.all_simple_paths(net, source, target)}
    return sorted(
        (sum(min(data["cost"] for data in net[a][b].values()) for a, b in pairwise(walk)), walk)
        for walk in simple
    )


def test_causal_way_runs_forward_along_effects(tiny: Graph) -> None:
    """A causal way uses causal and practice edges only, in their direction."""
    assert reaches(tiny, "stress", "hip-tightness", "causal") == (
        "stress--increases--perceived-threat",
        "perceived-threat--increases--psoas-tension",
        "psoas-tension--increases--hip-tightness",
    )
    assert reaches(tiny, "hip-tightness", "stress", "causal") is None
    assert reaches(tiny, "slow-breathing", "perceived-threat", "causal") is not None


def test_any_way_runs_backward_too(tiny: Graph) -> None:
    """Any edge may be walked either way, within the steps allowed."""
    assert reaches(tiny, "hip-tightness", "stress") is not None
    assert reaches(tiny, "hip-tightness", "stress", max_steps=2) is None
    assert reaches(tiny, "drawers", "psoas-major", "any", 2) == (
        "drawers--about--hip",
        "psoas-major--part-of--hip",
    )


def test_ends_of_a_way(tiny: Graph) -> None:
    """From a concept to itself the way is empty; to one without edges there is none."""
    assert reaches(tiny, "hip", "hip") == ()
    assert reaches(tiny, "stress", "muscle-tightness") is None


@pytest.mark.parametrize(
    ("edge", "category", "backward", "kept"),
    [
        (Edge("e", "a", "t", "b", strength="strong", evidence=Evidence("strong", "")), "causal",
         False, 0.90 * 1.0 * 1.0 * 0.90),
        (Edge("e", "a", "t", "b", strength="weak", evidence=Evidence("untested", "")), "practice",
         False, 0.50 * 0.45 * 0.95 * 0.90),
        (Edge("e", "a", "t", "b"), "structural", True, 0.75 * 0.95 * 0.95 * 0.90 * 0.75),
        (Edge("e", "a", "t", "b", evidence=Evidence("tradition", "")), "association",
         False, 0.75 * 0.30 * 0.70 * 0.90),
        (Edge("e", "a", "t", "b"), "claim", True, 0.75 * 0.95 * 0.70 * 0.90 * 0.75),
    ],
)  # fmt: skip
def test_cost_is_what_a_step_keeps(edge: Edge, category: str, backward: bool, kept: float) -> None:
    """The cost is a whole number: the logarithm of the share of confidence a step keeps."""
    assert cost(edge, category, backward=backward) == round(-1000 * log(kept))  # type: ignore[arg-type]


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.integers(0, 10_000), st.integers(0, 22), st.sampled_from(("causal", "any")))
def test_best_ways_are_those_of_trying_all(seed: int, number: int, mode: Ways) -> None:
    """Ranked ways are the first of all ways; each is simple, valid, and costs what it says."""
    graph = built(load_graph_once(), seed, number)
    roads = Roads(graph, mode)
    for target in ("hip-tightness", "hip"):
        found = best(roads, "stress", target, 6, ranked=True)
        assert [(path.cost, path.nodes) for path in found] == walked(graph, mode, "stress", target)[
            :6
        ]
        for path in found:
            assert_valid(graph, path, mode)
        few = best(roads, "stress", target, 3)
        assert few == chosen(best(roads, "stress", target, LOOKED_AT, ranked=True), 3)


_tiny: list[Graph] = []


def load_graph_once() -> Graph:
    """Return the tiny graph; hypothesis has no use for fixtures of a function's scope."""
    if not _tiny:
        _tiny.append(load_graph(TINY))
    return _tiny[0]


def assert_valid(graph: Graph, path: Path, mode: Ways) -> None:
    """Assert that a way's steps are edges of the graph, joined, and cost what the way costs."""
    assert len(set(path.nodes)) == len(path.nodes)
    assert path.cost == sum(step.cost for step in path.steps)
    for (a, b), step in zip(pairwise(path.nodes), path.steps, strict=True):
        edge = graph.edges[step.edge]
        ends = (edge.target, edge.source) if step.backward else (edge.source, edge.target)
        assert ends == (a, b)
        assert mode == "any" or not step.backward
        category = graph.edge_type(edge.id).category
        assert step.cost == cost(edge, category, backward=step.backward)
        parallel = [
            (cost(other, graph.edge_type(other.id).category, backward=turned), other.id)
            for other in graph.edges.values()
            for turned in (False, True)
            if ((other.target, other.source) if turned else (other.source, other.target)) == (a, b)
            and (
                mode == "any"
                or (not turned and graph.edge_type(other.id).category in ("causal", "practice"))
            )
        ]
        assert (step.cost, step.edge) == min(parallel)


def chosen(paths: tuple[Path, ...], most: int) -> tuple[Path, ...]:
    """Choose different ways as the specification says it, in other words than the code."""
    kept: list[Path] = []
    for path in paths:
        inner = set(path.nodes[1:-1])
        overlaps = [
            len(inner & set(other.nodes[1:-1])) / len(inner | set(other.nodes[1:-1]))
            if inner | set(other.nodes[1:-1])
            else 1.0
            for other in kept
        ]
        if all(overlap <= 0.5 for overlap in overlaps):
            kept.append(path)
    return tuple(kept[:most])


def test_ways_of_the_tiny_graph(tiny: Graph) -> None:
    """A causal way has a sign and a weakest step; of parallel edges the causal one is cheaper."""
    (path,) = best(Roads(tiny, "causal"), "stress", "hip-tightness", 3)
    assert [step.edge for step in path.steps] == [
        "stress--increases--perceived-threat",
        "perceived-threat--increases--psoas-tension",
        "psoas-tension--increases--hip-tightness",
    ]
    assert sign(tiny, path) == "+"
    assert weakest(tiny, [step.edge for step in path.steps]) == (
        "untested", "perceived-threat--increases--psoas-tension",
    )  # fmt: skip
    (calm,) = best(Roads(tiny, "causal"), "slow-breathing", "perceived-threat", 1)
    assert sign(tiny, calm) == "-"
    assert weakest(tiny, ["hip-flexors--part-of--hip"]) == (None, None)


def test_nearest_where_there_is_no_way(tiny: Graph) -> None:
    """It says what one end leads to and what leads to the other; an island has neither."""
    roads, anyway = Roads(tiny, "causal"), Roads(tiny, "any")
    assert best(roads, "stress", "hip", 3) == ()
    onward, before = nearest(roads, anyway, "stress", "hip")
    assert len(onward) == 3
    assert set(onward) <= set(roads.net.nodes) - {"stress", "hip"}
    assert all(reaches(tiny, "stress", node, "causal") for node in onward)
    assert before == ()
    # Where no link of any kind joins the two, what lies next to each end comes first.
    assert nearest(anyway, anyway, "stress", "muscle-tightness")[0][0] == "perceived-threat"
    assert nearest(anyway, anyway, "stress", "muscle-tightness")[1] == ()


def test_loops_of_the_tiny_graph(tiny: Graph) -> None:
    """A loop begins at its lowest id, has the product of its signs, and knows who shows it."""
    (loop,) = loops(tiny)
    assert loop.nodes == ("perceived-threat", "shallow-breathing")
    assert loop.edges == (
        "perceived-threat--increases--shallow-breathing",
        "shallow-breathing--increases--perceived-threat",
    )
    assert loop.sign == "+"


@settings(derandomize=True, deadline=None, max_examples=40)
@given(st.integers(0, 10_000), st.integers(4, 22))
def test_loops_are_all_there_is(seed: int, number: int) -> None:
    """Each loop is a closed walk of graded causal edges, none is told twice, none is missing."""
    graph = built(load_graph_once(), seed, number)
    causal = {
        (edge.source, edge.target)
        for edge in graph.edges.values()
        if edge.type in ("increases", "decreases") and edge.evidence and edge.target != "hip"
        and edge.source != "hip"
    }  # fmt: skip
    found = loops(graph)
    closed: set[tuple[str, ...]] = set()
    stack: list[tuple[str, ...]] = [(node,) for node in graph.nodes]
    while stack:
        walk = stack.pop()
        for a, b in causal:
            if a == walk[-1] and b == walk[0]:
                closed.add(walk)
            elif a == walk[-1] and b > walk[0] and b not in walk:
                stack.append((*walk, b))
    assert sorted(loop.nodes for loop in found) == sorted(closed)
    assert [(loop.cost, loop.nodes) for loop in found] == sorted(
        (loop.cost, loop.nodes) for loop in found
    )
    for loop in found:
        minus = sum(graph.edges[edge].sign == "-" for edge in loop.edges)
        assert loop.sign == ("-" if minus % 2 else "+")


def test_a_tour_that_walks_a_loop_is_named_with_it(real: Graph) -> None:
    """The loop that a guided path draws points to it, and only that one."""
    told = {loop.nodes: loop.told_in for loop in loops(real) if loop.told_in}
    assert told["cortisol", "hpa-activation"] == (("the-tension-loop", "the-brake"),)
    assert ("the-tension-loop", "a-circle-as-it-is-told") in [
        step for steps in told.values() for step in steps
    ]


def test_radius_of_known_matrices() -> None:
    """Plain loops, two loops through one node, and no loop at all."""
    assert radius({}) == 0
    assert radius({("a", "b"): 0.9, ("b", "c"): 0.9}) == 0
    assert radius({("a", "b"): 0.5, ("b", "a"): 0.32}) == pytest.approx(0.4, abs=1e-9)
    ring = {(f"n{i}", f"n{(i + 1) % 9}"): 0.7 for i in range(9)}
    assert radius(ring) == pytest.approx(0.7, abs=1e-9)
    two = {("a", "b"): 0.5, ("b", "a"): 0.5, ("a", "c"): 0.5, ("c", "a"): 0.5}
    assert radius(two) == pytest.approx(0.5**0.5, abs=1e-9)


def test_parts_and_loops_are_named() -> None:
    """The part that feeds itself most comes first; its loops come by weight."""
    weights = {
        ("a", "b"): 0.9,
        ("b", "a"): 0.9,
        ("b", "c"): 0.5,
        ("c", "a"): 0.5,
        ("x", "y"): 0.1,
        ("y", "x"): 0.1,
        ("a", "x"): 1.0,
    }
    assert [nodes for _, nodes in parts(weights)] == [("a", "b", "c"), ("x", "y")]
    assert heaviest_loops(weights, ("a", "b", "c"), 3) == [("a", "b"), ("a", "b", "c")]


def test_loops_of_a_dense_part_end_in_time() -> None:
    """Where there are too many loops to walk, some are named all the same."""
    nodes = tuple(f"n{i:02}" for i in range(30))
    weights = {(a, b): 0.5 for a in nodes for b in nodes if a != b}
    assert len(heaviest_loops(weights, nodes, 3)) == 3


def test_networkx_graph_has_every_attribute(tiny: Graph) -> None:
    """Nodes and edges keep their fields; edges are keyed by id."""
    found = tiny.to_networkx()
    assert isinstance(found, nx.MultiDiGraph)
    assert len(found) == len(tiny.nodes)
    assert found.number_of_edges() == len(tiny.edges)
    node = found.nodes["psoas-tension"]
    assert (node["label"], node["role"], node["lane"]) == ("psoas tension", "quantity", "muscles")
    edge = found.edges["psoas-tension", "hip-tightness", "psoas-tension--increases--hip-tightness"]
    assert (edge["sign"], edge["category"], edge["evidence"].grade) == ("+", "causal", "limited")
