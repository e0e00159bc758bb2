"""Whatever somebody types as a name: an answer, and never a failure."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hipgraph import load_graph
from hipgraph.l10n.localize import Translator, translators
from hipgraph.l10n.negotiate import negotiate
from hipgraph.search import answer, named, nearest

if TYPE_CHECKING:
    from hipgraph.model import Graph

TINY = Path(__file__).parents[1] / "tiny" / "graph"
WORDS = st.sampled_from(
    [
        "psoas",
        "hip",
        "stress",
        "why",
        "do",
        "I",
        "?",
        "the",
        "hofte",
        "å",
        "ﬁ",
        "İ",
        "ß",
        "-",
        "_",
        " ",
        "\u00ad",
        "\u0301",
        "🧘",
    ]
)
NAMES = st.one_of(st.text(max_size=40), st.lists(WORDS, max_size=12).map(" ".join))
CODES = st.one_of(
    st.text(max_size=12), st.from_regex(r"[a-zA-Z]{1,3}([-_.@][a-zA-Z0-9]{0,5}){0,4}")
)


@pytest.fixture(scope="module")
def world() -> tuple[Graph, dict[str, Translator]]:
    """Return the tiny graph and who speaks of it."""
    graph = load_graph(TINY)
    return graph, translators(graph, None, ("en", "nb"))


@given(NAMES)
@example("x" * 100_000)
@example("psoas " * 2_000)
def test_any_name_is_looked_for(world: tuple[Graph, dict[str, Translator]], name: str) -> None:
    """What is found is in the graph, and a node's own id and label are found."""
    graph, speaking = world
    for hit in answer(graph, speaking, name):
        assert hit
    assert set(named(graph, speaking, name)) <= graph.nodes.keys()
    assert set(nearest(graph, speaking, name, most=3)) <= graph.nodes.keys()


@given(CODES)
def test_any_language_is_negotiated(code: str) -> None:
    """The answer is one of those there are, or none."""
    assert negotiate(code, ("en", "nb", "nn")) in ("en", "nb", "nn", None)
    assert negotiate((code, "nb"), ("en", "nb")) in ("en", "nb")
