"""What a spread tells: everything reached has one place, and what is gone has a reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hipgraph.follow import carriers, dimming, groups, in_bands, main_ways, reached, stops, turning
from hipgraph.network import SWITCH
from hipgraph.spread import BANDS, spread

if TYPE_CHECKING:
    from hipgraph.model import Graph
    from hipgraph.network import Switch
    from hipgraph.spread import Mode


@pytest.mark.parametrize("mode", ["acute", "chronic"])
def test_every_reached_node_has_one_group(real: Graph, mode: Mode) -> None:
    """Of one run: in the order of arrival, and what is late builds up; a short stress has none."""
    found = spread(real, mode=mode)
    told = groups(real, found, None)
    assert sorted(node for group in told for node in group.nodes) == sorted(reached(found))
    assert told[0].kind == "first"
    limit = 2 * real.parameters.held
    ends = [
        (min(a), max(a))
        for group in told
        if group.kind != "late"
        for a in [[found.nodes[node].arrival or 0.0 for node in group.nodes]]
    ]
    assert ends == sorted(ends)
    assert all(end <= limit for _, end in ends)
    late = [node for group in told if group.kind == "late" for node in group.nodes]
    assert bool(late) == (mode == "chronic")
    assert all((found.nodes[node].arrival or 0.0) > limit for node in late)


def test_groups_of_waves(real: Graph) -> None:
    """With versions of the map: waves in their order, and what few of them reach stands apart."""
    found = spread(real, mode="acute")
    order = reached(found)
    often = {node: 9 if place % 3 else 4 for place, node in enumerate(order)}
    waves = {node: 1 + place % 2 for place, node in enumerate(order)}
    nodes = {node: replace(one, wave=waves.get(node)) for node, one in found.nodes.items()}
    told = groups(real, replace(found, nodes=nodes), often)
    assert [group.kind for group in told] == ["first", "then", "unsure"]
    assert set(told[2].nodes) == {node for node in order if often[node] < 5}
    for wave, group in enumerate(told[:2], 1):
        assert group.nodes
        assert {waves[node] for node in group.nodes} == {wave}


def test_bands_are_told_strongest_first(real: Graph) -> None:
    """Each node stands under its band; within one the core comes first, then the larger change."""
    found = spread(real)
    told = in_bands(real, found, reached(found))
    assert [band for band, _ in told] == [band for band in BANDS[::-1] if band != "not reached"]
    for band, nodes in told:
        assert {found.nodes[node].band for node in nodes} == {band}
        ranks = [(not real.nodes[n].core, -abs(found.nodes[n].peak)) for n in nodes]
        assert ranks == sorted(ranks)


@pytest.mark.parametrize("evidence", ["strong", "plausible"])
def test_where_it_stops(real: Graph, evidence: Switch) -> None:
    """What is gone with fewer links stands once, under a link on its way that does not count."""
    whole, fewer = spread(real), spread(real, evidence=evidence)
    told = stops(real, whole, fewer)
    gone = set(reached(whole)) - set(reached(fewer))
    assert sorted(node for stop in told for node in stop.nodes) == sorted(gone)
    for stop in told:
        grade = real.edges[stop.edge].evidence
        assert grade is not None
        assert grade.grade not in SWITCH[evidence]
    assert stops(real, whole, whole) == []


def test_links_that_carry_it(real: Graph) -> None:
    """They lead between what is reached; loops go round on them; ways end at what is felt."""
    found = spread(real, mode="acute")
    taken = carriers(real, found)
    came = {*reached(found), *found.start}
    ends = [(real.edges[edge].source, real.edges[edge].target) for edge in taken]
    assert all(end in came for pair in ends for end in pair)
    assert not [target for _, target in ends if target in found.start]
    for loop in turning(real, found):
        assert set(loop.edges) <= set(taken)
    for way in main_ways(real, found):
        assert way.nodes[0] in found.start
        assert real.node_type(way.nodes[-1]).lane == "felt"


def test_what_a_practice_works_against(real: Graph) -> None:
    """Only links that lead back towards usual, and only to what is reached."""
    found = spread(real, mode="acute")
    told = [real.edges[edge] for edge in dimming(real, found, ("slow-breathing",))]
    by_target = {edge.target: edge.sign for edge in told}
    assert by_target["shallow-breathing"] == "-"
    assert by_target["vagal-tone"] == "+"
    assert set(by_target) <= set(reached(found))
    assert dimming(real, spread(real, mode="acute", evidence="strong"), ("yoga",)) == []
