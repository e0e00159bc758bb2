"""Sampled maps: each is a run of its own, bit for bit; waves claim what most maps agree on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from hipgraph import sampling
from hipgraph.network import Link, Network, moving, network, run, taking_part
from hipgraph.sampling import BATCH, sampled
from hipgraph.spread import spread
from hipgraph.versions import draws
from hipgraph.waves import is_before, waves

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.model import Graph
    from hipgraph.spread import Mode

BITS = 0xFFFFFFFF


def stream(number: int) -> Iterator[float]:
    """Yield mulberry32's numbers for one map, in whole numbers of plain Python."""
    state = (1 + number * 0x9E3779B9) & BITS
    while True:
        state = (state + 0x6D2B79F5) & BITS
        mixed = ((state ^ (state >> 15)) * (state | 1)) & BITS
        mixed ^= (mixed + (((mixed ^ (mixed >> 7)) * (mixed | 61)) & BITS)) & BITS
        yield ((mixed ^ (mixed >> 14)) & BITS) / 4294967296


def drawn(graph: Graph, number: int) -> Network:
    """Return one sampled map as a network, drawn edge by edge."""
    numbers, net, p = stream(number), network(graph), graph.parameters
    links = []
    for edge, link in zip(taking_part(graph), net.links, strict=True):
        assert edge.evidence is not None
        low, _, high = p.strength[edge.strength or "moderate"]
        exists = next(numbers) < p.presence[edge.evidence.grade]
        size = low + (high - low) * next(numbers)
        sign = -1.0 if edge.sign == "-" else 1.0
        signed = sign * size if link.practice else p.gain * sign * size
        weight = signed if exists else 0.0
        links.append(Link(link.source, link.target, weight, link.rate, link.practice))
    return Network(net.nodes, tuple(links))


def test_every_map_has_its_own_stream() -> None:
    """The numbers of map after map are those of mulberry32, whatever batch a map is in."""
    side_by_side = draws(120, 10)
    alone = [stream(number) for number in range(120, 130)]
    for _ in range(50):
        assert next(side_by_side).tolist() == [next(one) for one in alone]


@pytest.mark.parametrize("mode", ["acute", "chronic"])
def test_a_map_is_a_run_of_its_own(real: Graph, mode: Mode) -> None:
    """Arrivals and shares equal those of the same map run alone, bit for bit."""
    main = spread(real, ["stress"], ["slow-breathing"], mode)
    many = sampled(real, main, BATCH + 2)
    steps = real.parameters.steps
    until = real.parameters.held if mode == "acute" else steps
    for number in (0, BATCH - 1, BATCH + 1):
        net = drawn(real, number)
        at = {node: i for i, node in enumerate(net.nodes)}
        held, done = frozenset({at["stress"]}), frozenset({at["slow-breathing"]})
        plain = run(net, lambda t, held=held: held if t < until else frozenset(), steps)  # type: ignore[misc]
        with_it = run(net, lambda t, h=held, d=done: h | d if t < until else d, steps)  # type: ignore[misc]
        reference = max(
            abs(x[i])
            for x in plain
            for node, i in at.items()
            if moving(real, node) and node != "stress"
        )
        for row, node in enumerate(many.nodes):
            sizes = [abs(x[at[node]]) for x in with_it]
            peak = max(sizes)
            share = float(abs(many.share[row, number]))
            assert share == peak / reference, node
            arrival = many.arrival[row, number]
            assert np.isnan(arrival) == (share < 0.01), node
            t = next(t for t, size in enumerate(sizes) if size >= peak / 2)
            if share >= 0.01 and t:
                before, now = sizes[t - 1], sizes[t]
                assert arrival == t - 1 + (peak / 2 - before) / (now - before), node


def test_batches_change_nothing(real: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """However little room there is, the maps are the same."""
    main = spread(real, mode="acute")
    told: list[int] = []
    whole = sampled(real, main, 20, told.append)
    monkeypatch.setattr(sampling, "ROOM", 7 * real.parameters.steps * 180)
    parts = sampled(real, main, 20, told.append)
    assert told[0] == sum(told[1:]) == 20
    assert len(told) > 3
    for one, other in ((whole.arrival, parts.arrival), (whole.share, parts.share)):
        assert np.array_equal(one, other, equal_nan=True)


def test_before_needs_nine_of_ten_and_half_of_all() -> None:
    """An order that one map in five contradicts, or that few maps know, is not claimed."""
    nine = np.array([1.0] * 9 + [5.0])
    eight = np.array([1.0] * 8 + [5.0] * 2)
    then, rare = np.array([3.0] * 10), np.array([3.0] * 4 + [np.nan] * 6)
    assert is_before(nine, then)
    assert not is_before(eight, then)
    assert not is_before(nine, rare)


def test_waves_of_the_real_graph(real: Graph) -> None:
    """Threat comes before tight hips and those before what builds up; the same in every run."""
    main = spread(real, mode="chronic")
    maps = sampled(real, main, 200)
    found = waves(main, maps)
    assert found == waves(main, sampled(real, main, 200))
    assert {found[node] for node in main.start} == {0}
    assert 0 < found["threat-perception"] < found["pelvic-floor-tension"] < found["hip-tightness"]
    assert found.keys() == {
        *main.start,
        *(node for node, one in main.nodes.items() if one.arrival is not None),
    }
