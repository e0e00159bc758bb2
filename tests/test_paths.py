"""Ways between concepts, feedback loops, and the size of what they feed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx
import pytest

from hipgraph.loops import heaviest_loops, parts, radius
from hipgraph.paths import reaches

if TYPE_CHECKING:
    from hipgraph.model import Graph


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
