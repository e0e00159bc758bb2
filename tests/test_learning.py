"""Learning order: what comes before what, and what can come next."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from hipgraph.learning import Order, in_order, order, reachable, required

if TYPE_CHECKING:
    from hipgraph.model import Graph

HAND = Order(
    {
        "pose": frozenset({"muscle", "breath"}),
        "muscle": frozenset({"body"}),
        "breath": frozenset({"body"}),
        "body": frozenset(),
        "other": frozenset(),
    },
    {"pose": 3, "muscle": 2, "breath": 2, "body": 1, "other": 1},
)

ORDERS = st.lists(
    st.tuples(st.integers(1, 3), st.sets(st.integers(0, 11))), min_size=1, max_size=12
).map(
    lambda rows: Order(
        # Only what stands before can be required, so there is no cycle.
        {f"n{i:02}": frozenset(f"n{j:02}" for j in before if j < i)
         for i, (_, before) in enumerate(rows)},
        {f"n{i:02}": level for i, (level, _) in enumerate(rows)},
    )
)  # fmt: skip


def test_required_comes_in_order() -> None:
    """First what others build on; among equals the lower level, then the lower id."""
    assert required(HAND, "pose") == ("body", "breath", "muscle")
    assert required(HAND, "body") == ()
    assert in_order(HAND, ("other", "muscle")) == ("body", "other", "muscle")


def test_next_is_what_the_known_make_reachable() -> None:
    """A concept comes next when all it builds on is known; what builds on nothing never waits."""
    assert reachable(HAND, ()) == ()
    assert reachable(HAND, ("body",)) == ("breath", "muscle")
    assert reachable(HAND, ("body", "breath")) == ("muscle",)
    assert reachable(HAND, ("body", "breath", "muscle")) == ("pose",)


@settings(derandomize=True, deadline=None)
@given(ORDERS)
def test_order_respects_every_requirement(known: Order) -> None:
    """Nothing comes before what it requires, nothing is missing, nothing comes twice."""
    last = max(known.requires)
    found = in_order(known, (last,))
    place = {node: at for at, node in enumerate(found)}
    assert len(place) == len(found)
    assert last in place
    for node in found:
        assert all(place[before] < place[node] for before in known.requires[node])
    # Each could not have come sooner: it waits for the one before it, or is no better than that.
    for one, other in pairwise(found):
        assert one in known.requires[other] or (known.level[one], one) < (known.level[other], other)


def test_order_of_a_graph(tiny: Graph, real: Graph) -> None:
    """The edges of learning make the order; in the real graph it has no gaps."""
    assert required(order(tiny), "hip-tightness") == ("psoas-tension",)
    known = order(real)
    everything = in_order(known, real.nodes)
    assert sorted(everything) == sorted(real.nodes)
