"""How single edges run."""

from __future__ import annotations

import math
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from hipgraph import layout
from hipgraph.model import Arrangement

if TYPE_CHECKING:
    import pytest

    from hipgraph.picture import Picture


def story(
    tools: Any,
    nodes: dict[str, str],
    edges: list[tuple[str, str, str]],
    arrangement: Arrangement | None = None,
    form: str = "wide",
) -> Picture:
    """Return the story picture of a small graph."""
    graph = tools.small(nodes, edges, arrangement)
    picture: Picture = layout.story_picture(
        graph,
        graph.tours["tour"],
        tools.labels(graph),
        form,  # type: ignore[arg-type]
    )
    return picture


def test_an_edge_between_neighbours_in_line_is_straight(tools: Any) -> None:
    """Two boxes at one height are joined by a straight line from border to border."""
    picture = story(tools, {"a": "stressor", "b": "mind"}, [("a", "raises", "b")])
    route, a, b = picture.routes["a--raises--b"], picture.boxes["a"], picture.boxes["b"]
    assert route.d == f"M{a.right} {a.y} L{b.left - 10} {a.y}"
    assert route.end == (b.left - 3, b.y, 0)


def test_an_answer_within_a_lane_bows_out_on_the_side_where_edges_arrive(tools: Any) -> None:
    """The lowering answer is a curve of its own, away from the edge it answers."""
    picture = story(
        tools, {"a": "mind", "b": "mind", "s": "stressor"},
        [("s", "raises", "a"), ("a", "raises", "b"), ("b", "lowers", "a")],
    )  # fmt: skip
    there = tools.points(picture.routes["a--raises--b"].d)
    back = tools.points(picture.routes["b--lowers--a"].d)
    assert {x for x, _ in there} == {picture.boxes["a"].x}
    assert max(x for x, _ in back) == picture.boxes["a"].left
    assert min(x for x, _ in back) < picture.boxes["a"].left - 15
    assert picture.routes["b--lowers--a"].end[2] == 0


def test_feedback_to_an_earlier_lane_stands_across_the_flow(tools: Any) -> None:
    """It leaves and arrives at the upper or lower side and passes outside all boxes between."""
    picture = story(
        tools, {"a": "mind", "b": "nerve", "c": "muscle-state"},
        [("a", "raises", "b"), ("b", "raises", "c"), ("c", "raises", "a")],
    )  # fmt: skip
    way = tools.points(picture.routes["c--raises--a"].d)
    box = picture.boxes["c"]
    assert way[0][0] == box.x or abs(way[0][0] - box.x) < box.w // 2
    assert picture.routes["c--raises--a"].end[2] in (90, 270)
    assert all(tools.distance(picture.boxes["b"], point) >= 4 for point in way)


def test_edges_at_one_side_have_ports_of_their_own(tools: Any) -> None:
    """Several edges from one box start at different points, in the order of their targets."""
    nodes = {"a": "mind", "x": "nerve", "y": "nerve", "z": "nerve"}
    picture = story(tools, nodes, [("a", "raises", other) for other in "xyz"])
    starts = {node: tools.points(picture.routes[f"a--raises--{node}"].d)[0][1] for node in "xyz"}
    assert len(set(starts.values())) == 3
    by_place = sorted("xyz", key=lambda node: picture.boxes[node].y)
    assert all(starts[one] < starts[other] for one, other in pairwise(by_place))


def test_a_practice_reaches_the_body_from_below(tools: Any) -> None:
    """Its route comes up along a gutter or straight, and its bar stands before the target."""
    given = Arrangement({"a": 0, "b": 1}, ())
    picture = story(
        tools, {"a": "nerve", "b": "nerve", "p": "practice"},
        [("p", "eases", "a"), ("p", "eases", "b")], given,
    )  # fmt: skip
    assert picture.routes["p--eases--b"].end[2] == 270
    assert picture.routes["p--eases--a"].end[2] in (0, 180)
    assert picture.boxes["p"].y > picture.boxes["b"].bottom


def test_the_arrangement_of_a_tour_is_obeyed(tools: Any) -> None:
    """Rows of the wide form are heights, rows of the tall form are rows."""
    given = Arrangement({"a": 0, "b": 2, "c": 1}, (("a",), ("c", "b")))
    nodes, edges = {"a": "mind", "b": "nerve", "c": "nerve"}, [("a", "raises", "b")]
    wide = story(tools, nodes, edges, given)
    tall = story(tools, nodes, edges, given, "tall")
    assert wide.boxes["a"].y < wide.boxes["c"].y < wide.boxes["b"].y
    assert tall.boxes["c"].y == tall.boxes["b"].y
    assert tall.boxes["c"].x < tall.boxes["b"].x


def test_an_arrangement_that_does_not_fit_is_left_aside(tools: Any) -> None:
    """Rows that leave a node out or mix lanes cannot place every node in its lane."""
    given = Arrangement({"a": 0}, (("a", "b"),))
    nodes, edges = {"a": "mind", "b": "nerve"}, [("a", "raises", "b")]
    tall = story(tools, nodes, edges, given, "tall")
    assert tall.boxes["a"].y < tall.boxes["b"].y
    assert story(tools, nodes, edges, given).boxes["a"].x < tall.width


def test_among_thousands_a_route_is_direct(tools: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """From border to border along the line between the middles, with room for its head."""
    monkeypatch.setattr(layout, "MANY", 2)
    picture = story(
        tools, {"a": "stressor", "b": "mind", "c": "mind"},
        [("a", "raises", "b"), ("a", "lowers", "c"), ("b", "part-of", "c")],
    )  # fmt: skip
    a, b = picture.boxes["a"], picture.boxes["b"]
    for edge, route in picture.routes.items():
        source, _, target = edge.split("--")
        [first, last] = re.findall(r"(-?\d+) (-?\d+)", route.d)
        for (x, y), box in ((first, source), (last, target)):
            place = picture.boxes[box]
            inside = abs(int(x) - place.x) < place.w // 2 and abs(int(y) - place.y) < place.h // 2
            assert not inside, (edge, x, y)
    x, y, degrees = picture.routes["a--raises--b"].end
    assert degrees == round(math.degrees(math.atan2(b.y - a.y, b.x - a.x)))
    assert (b.x - x) ** 2 + (b.y - y) ** 2 < (b.x - a.x) ** 2 + (b.y - a.y) ** 2
