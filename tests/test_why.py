"""Why a node is where it is: exact inputs, the largest ways, and what is left without a part."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from hipgraph.network import network, taking_part
from hipgraph.spread import band_of, courses, spread
from hipgraph.why import top_ways, why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.model import Graph
    from hipgraph.spread import Mode

    Runs = tuple[tuple[Mode, tuple[str, ...]], ...]

RUNS: Runs = (
    ("acute", ()),
    ("chronic", ()),
    ("acute", ("slow-breathing",)),
    ("chronic", ("slow-breathing",)),
)
LOOKED_AT = ("stress", "hip-tightness", "vagal-tone", "shallow-breathing", "muscle-tension", "gait")


@pytest.mark.parametrize(("mode", "practices"), RUNS)
def test_inputs_sum_to_what_comes_in(real: Graph, mode: Mode, practices: tuple[str, ...]) -> None:
    """Its inputs sum to u, and u dimmed and bent is exactly the peak."""
    found = spread(real, (), practices, mode)
    for node in LOOKED_AT:
        one = found.nodes[node]
        told = why(real, found, node, 1)
        if node in found.start:
            assert told.inputs == ()
            continue
        assert abs(sum(i.amount for i in told.inputs) - told.whole) < 1e-12
        assert {i.edge for i in told.inputs} == {
            edge.id
            for edge in taking_part(real)
            if edge.target == node and real.edge_type(edge.id).category == "causal"
        }
        assert 0.0 < told.left <= 1.0
        v = told.left * told.whole
        a = abs(v)
        assert v * ((1.0 + a) / (1.0 + a + a * a)) == one.peak
        assert one.peak * told.whole >= 0.0


def all_ways(graph: Graph, start: tuple[str, ...], node: str) -> Iterator[tuple[float, list[str]]]:
    """Yield every simple way from a start with its product, found by walking everywhere."""
    net = network(graph)
    links = [link for link in net.links if not link.practice]
    stack = [(1.0, [net.nodes.index(one)]) for one in start]
    held = {net.nodes.index(one) for one in start}
    while stack:
        product, walk = stack.pop()
        if net.nodes[walk[-1]] == node and len(walk) > 1:
            yield product, [net.nodes[i] for i in walk]
            continue
        stack += [
            (product * link.weight, [*walk, link.target])
            for link in links
            if link.source == walk[-1] and link.target not in {*walk, *held}
        ]


def test_largest_ways(tiny: Graph, real: Graph) -> None:
    """Ways come by the size of their products, largest first, as walking everywhere finds them."""
    for graph, nodes in ((tiny, ("hip-tightness",)), (real, ("fear", "cortisol", "vagal-tone"))):
        found = spread(graph, ("stress",))
        for node in nodes:
            every = sorted(all_ways(graph, ("stress",), node), key=lambda way: -abs(way[0]))
            ways = top_ways(graph, found, node, 5)
            assert [abs(way.weight) for way in ways] == pytest.approx(
                [abs(product) for product, _ in every[:5]], rel=1e-12
            )
            for way in ways:
                ends = [(graph.edges[e].source, graph.edges[e].target) for e in way.edges]
                assert ends == list(pairwise(way.nodes))


def test_rest_is_what_ways_leave(tiny: Graph) -> None:
    """One way and a loop: the way is told, the loop's part is the rest."""
    found = spread(tiny, ("stress",))
    told = why(tiny, found, "hip-tightness")
    (way,) = told.ways
    # The loop over shallow breathing adds its geometric series.
    loop = (0.8 * 0.4) * (0.8 * 0.2)
    assert way.weight == pytest.approx((0.8 * 0.6) * (0.8 * 0.4) * (0.8 * 0.4))
    assert way.weight + told.rest == pytest.approx(way.weight / (1 - loop))


def test_knocked_out(real: Graph) -> None:
    """What feeds it or lies on its ways is held at usual; bands are those of the whole run."""
    found = spread(real, mode="acute")
    told = why(real, found, "hip-tightness")
    assert told.knocked["threat-perception"] != found.nodes["hip-tightness"].band
    feeding = {real.edges[one.edge].source for one in told.inputs if one.amount}
    inner = {node for way in told.ways for node in way.nodes[1:-1]}
    assert told.knocked.keys() == (feeding | inner) - {"stress"}
    for node, band in told.knocked.items():
        asked = (found.start, (), found.mode, found.evidence)
        net, history = courses(real, *asked, still=node)
        still = [x[net.nodes.index(node)] for x in history]
        assert set(still) == {0.0}
        peak = max(abs(x[net.nodes.index("hip-tightness")]) for x in history)
        assert band == band_of(peak, found.reference)


def test_what_is_not_reached_has_no_way(real: Graph) -> None:
    """With fewer links no way leads there, nothing comes in, and nothing is left to take away."""
    told = why(real, spread(real, evidence="strong"), "hip-tightness")
    assert (told.ways, told.whole, told.rest) == ((), 0.0, 0.0)
    assert told.knocked == {}
