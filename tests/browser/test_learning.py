"""The pure part of learning: what comes first and next, and fair questions that can be repeated."""

from __future__ import annotations

from itertools import pairwise, permutations
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import learning
from hipgraph.l10n.localize import translators
from hipgraph.page import scene_nodes

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Graph

VIEWS = "given.views"
QUIZ = f"makeQuiz(given.scene, {{ views: {VIEWS}, plain: new Set(given.plain) }}, given.asked)"


@pytest.fixture(scope="session")
def learned(real: Graph) -> dict[str, Any]:
    """Return what the page's modules get: the real graph's scene as they know it, and a figure."""
    views = [
        {
            "view": view.view,
            "parts": [
                {"id": one.node, "x": one.label.to[0], "y": one.label.to[1]}
                for one in view.structures
            ],
        }
        for view in real.body
    ]
    scene = {
        "nodes": scene_nodes.nodes(real),
        "edges": scene_nodes.edges(real),
        "tours": scene_nodes.tours(real),
    }
    plain = [edge for edge in scene_nodes.asked(real) if not real.edges[edge].sentence]
    return {"scene": scene, "views": views, "plain": plain}


def test_learning_order_respects_what_requires_what(
    pure: Callable[..., Any], learned: dict[str, Any], real: Graph
) -> None:
    """All that a concept requires comes before it, the more basic first where both could.

    The command line has the same order.
    """
    nodes = [node.id for node in real.nodes.values() if not node.claim]
    orders = pure(
        "given.nodes.map((id) => learningOrder(given.scene, id))",
        "learning:learningOrder",
        given={**learned, "nodes": nodes},
    )
    known = learning.order(real)
    required: dict[str, set[str]] = {node: set() for node in real.nodes}
    for edge in real.edges.values():
        if real.edge_types[edge.type].category == "learning":
            required[edge.source].add(edge.target)
    longest: list[str] = []
    for node, order in zip(nodes, orders, strict=True):
        assert len(order) == len(set(order))
        assert required[node] <= set(order)
        for at, one in enumerate(order):
            assert required[one] <= set(order[:at])
            # Whatever else could have stood here is no more basic.
            free = [other for other in order[at:] if required[other] <= set(order[:at])]
            assert one == min(free, key=lambda id_: (real.nodes[id_].level, id_))
        assert tuple(order) == learning.required(known, node)
        longest = max(longest, order, key=len)
    assert len(longest) > 3


def test_what_comes_next_follows_from_the_marks(
    pure: Callable[..., Any], learned: dict[str, Any], real: Graph
) -> None:
    """First what the marks make reachable, then what the story shows; nothing known, no claim."""
    required: dict[str, set[str]] = {}
    for edge in real.edges.values():
        if real.edge_types[edge.type].category == "learning":
            required.setdefault(edge.source, set()).add(edge.target)
    story = [node for step in real.tours["stress-to-hips"].steps for node in step.nodes]
    for known in ([], ["diaphragm"], ["diaphragm", "pelvic-floor"], ["diaphragm", "breathing"]):
        found = pure(
            "[null, 'stress-to-hips'].map("
            "(tour) => nextConcepts(given.scene, new Set(given.known), tour, 100))",
            "learning:nextConcepts",
            given={**learned, "known": known},
        )
        opened = [node for node, base in required.items() if base <= set(known)]
        reachable = sorted(
            set(opened) - set(known), key=lambda node: (real.nodes[node].level, node)
        )
        assert found[0] == reachable == list(learning.reachable(learning.order(real), known))
        assert found[1][: len(reachable)] == reachable
        told = found[1][len(reachable) :]
        assert told
        assert not set(told) & {*known, *reachable}
        assert all(required.get(node, set()) <= set(known) for node in told)
        assert told == sorted(told, key=story.index)
    assert reachable


def test_the_same_seed_asks_the_same(pure: Callable[..., Any], learned: dict[str, Any]) -> None:
    """A test can be repeated and sent as a link; another seed asks something else."""
    asked = [{"tour": "stress-to-hips", "seed": seed} for seed in (7, 7, 8)]
    first, again, other = (
        pure(QUIZ, "quiz:makeQuiz", given={**learned, "asked": one}) for one in asked
    )
    assert first == again
    assert first != other
    kinds = [question["kind"] for question in first]
    assert kinds == ["chain", "part", "strength", "part", "strength", "strength", "explain"]


@pytest.mark.parametrize("seed", [1, 999_999])
def test_every_question_of_every_tour_is_fair(
    pure: Callable[..., Any], learned: dict[str, Any], real: Graph, seed: int
) -> None:
    """Each has one right answer, which follows from the graph."""
    causal = {
        (edge.source, edge.target)
        for edge in real.edges.values()
        if real.edge_types[edge.type].category == "causal"
    }
    within = {
        frozenset((edge.source, edge.target))
        for edge in real.edges.values()
        if edge.type in ("part-of", "kind-of")
    }
    drawn = {view.view: {one.node for one in view.structures} for view in real.body}
    for tour in real.tours:
        questions = pure(
            QUIZ, "quiz:makeQuiz", given={**learned, "asked": {"tour": tour, "seed": seed}}
        )
        assert len(questions) >= 4
        for one in questions:
            if one["kind"] == "chain":
                right = [
                    way
                    for way in permutations(one["nodes"])
                    if all(pair in causal for pair in pairwise(way))
                ]
                assert right == [tuple(one["nodes"])]
                assert sorted(one["mixed"]) == sorted(one["nodes"])
                assert one["mixed"] != one["nodes"]
            elif one["kind"] == "part":
                assert len(set(one["options"])) == 4
                assert one["part"] in one["options"]
                assert set(one["options"]) <= drawn[one["view"]]
                wrong = set(one["options"]) - {one["part"]}
                assert not any(frozenset((other, one["part"])) in within for other in wrong)
            elif one["kind"] == "strength":
                evidence = real.edges[one["edge"]].evidence
                assert evidence is not None
                expected = {"strong": "strong", "untested": "untested"}.get(evidence.grade, "some")
                assert one["answer"] == expected
                assert not real.edges[one["edge"]].sentence
            else:
                assert real.nodes[one["node"]].summary
                assert real.nodes[one["node"]].claim is None


def test_a_plain_sentence_says_nothing_of_studies(real: Graph) -> None:
    """What is asked about names no grade, and is not hedged by it."""
    from hipgraph.l10n.sentences import plain

    speaker = translators(real, None, ["en"])["en"]
    for edge in scene_nodes.asked(real):
        sentence = str(plain(real, edge, speaker) or "")
        assert " can " not in sentence
        assert "said to" not in sentence


def test_a_name_that_is_no_test_is_none(pure: Callable[..., Any], learned: dict[str, Any]) -> None:
    """An address with an unknown story or seed opens no test."""
    names = ["test.stress-to-hips.5", "test.nowhere.5", "test.stress-to-hips.-1", "", None]
    found = pure(
        "given.names.map((one) => readQuiz(one, given.scene))",
        "quiz:readQuiz",
        given={**learned, "names": names},
    )
    assert found == [{"tour": "stress-to-hips", "seed": 5}, None, None, None, None]
