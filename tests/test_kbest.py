"""The order of ways holds on any network: against brute force, and against networkx itself."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from hipgraph.kbest import cheapest

if TYPE_CHECKING:
    from collections.abc import Callable

    Net = nx.DiGraph[str]

MOST_LISTED = 40


@st.composite
def nets(draw: Callable[..., object], most: int, highest: int) -> Net:
    """Return a network of up to ``most`` nodes; few different costs make many ties."""
    size = draw(st.integers(2, most))
    assert isinstance(size, int)
    names = [f"n{number:02}" for number in range(size)]
    pairs = [(a, b) for a in names for b in names if a != b]
    costs = draw(
        st.dictionaries(st.sampled_from(pairs), st.integers(1, highest), max_size=3 * size)
    )
    assert isinstance(costs, dict)
    net: Net = nx.DiGraph()
    net.add_nodes_from(names)
    net.add_weighted_edges_from((a, b, cost) for (a, b), cost in costs.items())
    return net


def cost(net: Net, walk: tuple[str, ...] | list[str]) -> int:
    """Return what a walk costs."""
    return sum(net[a][b]["weight"] for a, b in pairwise(walk))


def listed(net: Net, source: str, target: str, most: int) -> list[tuple[int, tuple[str, ...]]]:
    """Return the first paths."""
    return list(islice(cheapest(net, net.reverse(), source, target), most))


@settings(derandomize=True, deadline=None, max_examples=150)
@given(nets(most=6, highest=2))
def test_order_is_that_of_brute_force(net: Net) -> None:
    """Every simple path comes, none twice, by cost and then by the names on the way."""
    every = [(cost(net, walk), tuple(walk)) for walk in nx.all_simple_paths(net, "n00", "n01")]
    assert listed(net, "n00", "n01", len(every) + 1) == sorted(every)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(nets(most=14, highest=9))
def test_costs_are_those_of_networkx(net: Net) -> None:
    """The costs are the ones networkx finds, and each path is simple, valid and costs so much."""
    found = listed(net, "n00", "n01", MOST_LISTED)
    theirs: list[int] = []
    if nx.has_path(net, "n00", "n01"):
        walks = nx.shortest_simple_paths(net, "n00", "n01", weight="weight")
        theirs = [cost(net, walk) for walk in islice(walks, MOST_LISTED)]
    assert [spent for spent, _ in found] == theirs
    for spent, walk in found:
        assert spent == cost(net, walk)
        assert len(set(walk)) == len(walk)
        assert (walk[0], walk[-1]) == ("n00", "n01")
    assert found == sorted(found)


@settings(derandomize=True, deadline=None, max_examples=40)
@given(nets(most=8, highest=2), st.randoms(use_true_random=False))
def test_order_does_not_depend_on_how_the_network_was_written(net: Net, chance: object) -> None:
    """The same links told in another order give the same paths, ties included."""
    edges: list[tuple[str, str, int]] = list(net.edges(data="weight"))
    chance.shuffle(edges)  # type: ignore[attr-defined]
    again: Net = nx.DiGraph()
    again.add_weighted_edges_from(edges)
    again.add_nodes_from(reversed(list(net)))
    assert listed(again, "n00", "n01", MOST_LISTED) == listed(net, "n00", "n01", MOST_LISTED)


def test_ties_are_taken_in_order_without_listing_all() -> None:
    """Of more equally cheap paths than anybody could list, the first ones by name come first."""
    net: Net = nx.DiGraph()
    for at in range(40):
        for name in ("a", "b"):
            net.add_edge(f"s{at:02}", f"s{at:02}{name}", weight=1)
            net.add_edge(f"s{at:02}{name}", f"s{at + 1:02}", weight=1)
    found = listed(net, "s00", "s40", 3)
    assert [spent for spent, _ in found] == [80, 80, 80]
    turns = ["".join(name[-1] for name in walk if name[-1] in "ab") for _, walk in found]
    assert turns == ["a" * 40, "a" * 39 + "b", "a" * 38 + "ba"]


def test_no_way_and_no_such_node() -> None:
    """Where nothing leads, nothing comes."""
    net: Net = nx.DiGraph()
    net.add_edge("a", "b", weight=1)
    assert listed(net, "b", "a", 5) == []
    assert listed(net, "a", "a", 5) == []
    assert listed(net, "a", "elsewhere", 5) == []
