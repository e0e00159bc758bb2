"""The real graph: clean, as large as it must be, and watched over by expectations that can fail."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hipgraph.reading.graph import build
from hipgraph.reading.read import read
from hipgraph.reading.source import parse
from hipgraph.rules import check, check_folder, expectations
from hipgraph.sampling import sampled
from hipgraph.spread import spectral_radius, spread
from hipgraph.waves import is_before

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Expectation, Graph
    from hipgraph.reading.draft import Draft
    from hipgraph.spread import Mode

CORE = """
psoas-major diaphragm pelvic-floor lumbar-spine hip-joint hpa-axis cortisol adrenal-glands
sympathetic-activation parasympathetic-activation vagal-tone breathing pressure-regulation
muscle-tone interoception threat-perception chronic-stress hip-tightness lumbar-load
emotions-surfacing slow-breathing hip-openers hips-store-trauma psoas-activation psoas-tension
""".split()  # noqa: SIM905 - one list of words reads better than 25 lines

NEGATIVE = ("no_edge", "no_path", "not_reached")

AGAINST = """
- id: against
  category: {category}
  {sign}
  source: [{types}]
  target: [{targets}]
  forward: leads to
  inverse: comes from
  sentence: "{{source}} leads to {{target}}."
  sentence_inverse: "{{target}} comes from {{source}}."
  sentence_hedged: "{{source}} can lead to {{target}}."
  sentence_inverse_hedged: "{{target}} can come from {{source}}."
  sentence_said: "{{source}} is said to lead to {{target}}."
  sentence_inverse_said: "{{target}} is said to come from {{source}}."
"""

EFFECT = """
  strength: strong
  timescale: acute
  evidence: {{grade: strong, because: It is made up., studies: [{study}]}}
"""


@pytest.fixture(scope="module")
def draft(real_folder: Path) -> Draft:
    """Return the real graph as it is read."""
    return read(real_folder)


def test_no_problem_and_quickly(real_folder: Path) -> None:
    """Nothing is found in the graph, not even a warning, in little time of the processor."""
    start = time.process_time()
    graph, problems = check_folder(real_folder)
    assert problems == ()
    assert graph is not None
    # About 0.3 s on an idle machine; the rest is room for a slow or busy one.
    assert time.process_time() - start < 3


def test_size(real: Graph) -> None:
    """All that the articles say is told in full."""
    claims = [node for node in real.nodes.values() if node.claim is not None]
    assert len(real.nodes) - len(claims) >= 260
    assert len(claims) >= 140
    assert len(real.edges) >= 750
    assert len(real.articles) == 5
    assert len(real.studies) >= 120
    assert len(real.situations) >= 8
    assert len(real.expectations) >= 60
    assert "stress-to-hips" in real.tours
    assert sum(node.core for node in real.nodes.values()) <= 40


def test_every_pose_says_what_to_take_care_of(real: Graph) -> None:
    """A pose has a caution with its source, when to stop, and words for the class."""
    bare = [
        node.id
        for node in real.nodes.values()
        if node.type == "pose" and not (node.cautions and node.stop_when and node.cue)
    ]
    assert bare == []


def test_core_concepts_are_there(real: Graph) -> None:
    """Nobody drops a concept the story needs."""
    assert [node for node in CORE if node not in real.nodes] == []


def test_who_asserts_and_who_disputes_storage(real: Graph) -> None:
    """Articles stand on both sides of the claim that the hips store trauma."""
    claim = real.nodes["hips-store-trauma"].claim
    assert claim is not None
    assert {"asserts", "disputes"} <= {stance.stance for stance in claim.stances}


def test_spread_does_not_run_away(real: Graph) -> None:
    """Both radii are where they must be; the check says so too, by name."""
    assert spectral_radius(real) < 0.95
    assert spectral_radius(real, "high") < 1


def test_expected_orders_are_borne_out(real: Graph) -> None:
    """What is expected before something else is so in nine of ten versions of the map."""
    orders = [expected.of for expected in real.expectations if expected.expects == "before"]
    assert len(orders) >= 6
    modes: tuple[Mode, ...] = ("acute", "chronic")
    for mode in modes:
        maps = sampled(real, spread(real, mode=mode), 400)
        arrivals = dict(zip(maps.nodes, maps.arrival, strict=True))
        for of in orders:
            if of["mode"] == mode:
                first, then = arrivals[str(of["first"])], arrivals[str(of["then"])]
                assert is_before(first, then), of
                assert not is_before(then, first), of


def test_negative_expectations_are_there(real: Graph) -> None:
    """The graph says what must never come to hold, in each of the ways there are."""
    assert {e.expects for e in real.expectations} >= set(NEGATIVE)


def ends_against(expected: Expectation) -> tuple[str, str]:
    """Return where an edge that makes a negative expectation untrue leads from and to."""
    of = {key: str(value) for key, value in expected.of.items()}
    source = of.get("source") or of.get("from") or "stress"
    return source, of.get("target") or of.get("to") or of["node"]


def against(draft: Draft, graph: Graph, expected: Expectation) -> Draft:
    """Return the data with an edge that makes a negative expectation untrue."""
    effect = expected.expects != "no_edge"
    source, target = ends_against(expected)
    targets = [t.id for t in graph.node_types.values() if t.role != "practice"]
    study = next(study.id for study in graph.studies.values() if study.may_support)
    kind = AGAINST.format(
        category="causal" if effect else "association",
        sign='sign: "+"' if effect else "symmetric: false",
        types=", ".join(graph.node_types),
        targets=", ".join(targets),
    )
    edge = f"- source: {source}\n  type: against\n  target: {target}"
    edge += EFFECT.format(study=study) if effect else f"\n  sources: [{{study: {study}}}]"
    types, problems = parse(kind, "edge-types.yaml")
    edges, more = parse(edge, "edges/against.yaml")
    assert problems == more == ()
    assert types is not None
    assert edges is not None
    old = draft.files["edge-types.yaml"]
    joined = replace(old, value=[*old.records(), *types.records()])
    files = {**draft.files, "edge-types.yaml": joined, "edges/against.yaml": edges}
    return replace(draft, files=files)


def test_negative_expectations_fail_on_data_against_them(draft: Draft, real: Graph) -> None:
    """An edge against a negative expectation breaks it, and the check says so at its line.

    The whole check runs for one of each kind; for the others the expectation is asked alone.
    """
    negative = [e for e in real.expectations if e.expects in NEGATIVE and "type" not in e.of]
    kinds = {expected.expects: expected for expected in negative}
    for expected in kinds.values():
        found = check(against(draft, real, expected))
        assert {p.rule for p in found if p.severity == "error"} == {"failed-expectation"}
        assert expected.line in [p.line for p in found]
    made = {e.expects: build(against(draft, real, e)) for e in kinds.values()}
    silent = []
    for expected in negative:
        like = made[expected.expects]
        added = next(edge for edge in like.edges.values() if edge.type == "against")
        source, target = ends_against(expected)
        edge = replace(added, id=f"{source}--against--{target}", source=source, target=target)
        graph = replace(
            like,
            edges={**real.edges, edge.id: edge},
            expectations=(expected,),
        )
        if not list(expectations.hold(graph)):
            silent.append(expected)
    assert silent == []
