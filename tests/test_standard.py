"""The standard runs: what is claimed of many versions of the map can be counted in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from hipgraph import standard as module
from hipgraph.sampling import sampled
from hipgraph.spread import BANDS, band_of, spread
from hipgraph.standard import effort, known, standard, tenths
from hipgraph.waves import waves

if TYPE_CHECKING:
    from hipgraph.model import Graph

SAMPLES = 130


@pytest.fixture(scope="module")
def small(real: Graph) -> Graph:
    """Return the real graph with few samples."""
    return replace(real, parameters=replace(real.parameters, samples=SAMPLES))


def test_what_is_known_is_counted(small: Graph) -> None:
    """Waves, how often and how surely changed, against counting map by map."""
    told: list[int] = []
    found = {one.id: one for one in standard(small, told.append)}
    assert sum(told) == effort(small) == 4 * SAMPLES
    assert list(found) == [one.id for one in small.parameters.scenarios]
    one = found["chronic-stress-slow-breathing"]
    start = small.parameters.default_from["chronic"]
    plain, main = (spread(small, start, done) for done in ((), ("slow-breathing",)))
    before, after = (sampled(small, run, SAMPLES) for run in (plain, main))
    assert one.waves == waves(main, after)
    assert "shallow-breathing" in one.changed
    assert found["chronic-stress"].changed == {}
    for row, node in enumerate(after.nodes):
        shares = [(float(before.share[row, i]), float(after.share[row, i])) for i in range(SAMPLES)]
        bands = [tuple(BANDS.index(band_of(abs(x), 1.0)) for x in pair) for pair in shares]
        reached = sum(now > 0 for _, now in bands)
        if main.nodes[node].arrival is not None:
            assert one.often[node] == 10 * reached // SAMPLES
        was, now = (BANDS.index(run.nodes[node].band) for run in (plain, main))
        say = [pair for pair in bands if any(pair)]
        same = sum((new - old) * (now - was) > 0 for old, new in say)
        assert one.changed.get(node) == (None if was == now else 10 * same // len(say))


def test_a_practice_that_changes_nothing_is_told_so(small: Graph) -> None:
    """Only what has another band counts as changed, in whatever direction."""
    for one in standard(small):
        scenario = next(each for each in small.parameters.scenarios if each.id == one.id)
        plain = spread(small, scenario.start, (), scenario.mode).nodes
        done = spread(small, scenario.start, scenario.practices, scenario.mode).nodes
        assert one.changed.keys() == {node for node in plain if plain[node].band != done[node].band}


def test_tenths_are_rounded_down() -> None:
    """Ten means in every one; nothing at all is no tenth."""
    assert [tenths(np.arange(1000) < n) for n in (1000, 999, 900, 899, 0)] == [10, 9, 9, 8, 0]
    assert tenths(np.array([], dtype=bool)) == 0


def test_kept_by_what_it_follows_from(tiny: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """A word of the graph changes nothing, a strength and a grade do; no samples, nothing known."""
    few = replace(tiny, parameters=replace(tiny.parameters, samples=20))
    first = known(few)
    runs: list[str] = []

    def count(*_: object) -> tuple[()]:
        runs.append("made")
        return ()

    monkeypatch.setattr(module, "standard", count)
    node = replace(few.nodes["stress"], label="strain")
    assert known(replace(few, nodes={**few.nodes, "stress": node})) == first
    assert runs == []
    edge = few.edges["stress--increases--perceived-threat"]
    stronger = replace(edge, strength="weak")
    known(replace(few, edges={**few.edges, edge.id: stronger}))
    known(replace(few, parameters=replace(few.parameters, samples=21)))
    assert len(runs) == 2
    assert standard(replace(few, parameters=replace(few.parameters, samples=0))) == ()
