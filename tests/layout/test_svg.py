"""The static picture."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any

from hipgraph import layout
from hipgraph.model import LANES
from hipgraph.page.shapes import outline
from hipgraph.page.svg import svg
from hipgraph.picture import Box

if TYPE_CHECKING:
    from hipgraph.model import Graph
    from hipgraph.picture import Picture

NAMES: dict[str, str] = {lane: f"<{lane}>" for lane in LANES}
HOSTILE = '</text><script>alert("1")</script>&'
SVG = "{http://www.w3.org/2000/svg}"


def made(tools: Any, *, standalone: bool = False) -> str:
    """Return the SVG of a small graph with labels that would break out if they could."""
    graph = tools.small(
        {"a": "mind", "b": "nerve", "c": "symptom", "d": "practice", "e": "claim"},
        [("a", "raises", "b"), ("b", "goes-with", "c"), ("d", "eases", "b"), ("e", "about", "a")],
    )
    shown = {"en": dict.fromkeys(graph.nodes, HOSTILE)}
    picture = layout.map_picture(graph, graph.nodes, shown, "wide")
    return str(
        svg(picture, graph, picture.lines["en"], NAMES, HOSTILE, HOSTILE, standalone=standalone)
    )


def test_labels_cannot_break_out(tools: Any) -> None:
    """Whatever a label holds is text."""
    drawn = made(tools)
    root = ET.fromstring(drawn)  # noqa: S314, our own output
    assert not list(root.iter(f"{SVG}script"))
    assert root.find(f"{SVG}title") is not None
    assert root.findtext(f"{SVG}desc") == HOSTILE
    words = "".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))
    assert "<script>" in words


def test_the_policy_is_kept(tools: Any) -> None:
    """No style attribute, no id, no link: the page's policy would block it or ids would clash."""
    root = ET.fromstring(made(tools))  # noqa: S314, our own output
    names = {name for element in root.iter() for name in element.attrib}
    assert names.isdisjoint({"style", "id", "href", "onload"})
    assert not list(root.iter(f"{SVG}style"))
    assert root.get("role") == "img"


def test_classes_say_lane_shape_grade_and_sign(tools: Any) -> None:
    """Everything the stylesheet needs is a class."""
    drawn = made(tools)
    for name in (
        'class="node lane-brain shape-wave"', "grade-moderate", "category-practice",
        'class="head bar"', 'class="head arrow"', 'class="head circle"', "shape-bubble",
    ):  # fmt: skip
        assert name in drawn


def test_a_file_of_its_own_carries_its_style(tools: Any) -> None:
    """Only then is there a stylesheet inside."""
    root = ET.fromstring(made(tools, standalone=True))  # noqa: S314, our own output
    assert len(list(root.iter(f"{SVG}style"))) == 1


def test_the_real_story_is_drawn_whole(
    real_pictures: dict[str, dict[str, Picture]], real_graph: Graph
) -> None:
    """Every node and edge of the story is in the static picture."""
    picture = real_pictures["story.stress-to-hips"]["tall"]
    drawn = str(svg(picture, real_graph, picture.lines["en"], NAMES, "t", "d"))
    assert drawn.count('<g class="node ') == len(picture.boxes)
    assert drawn.count('<g class="edge ') == len(picture.routes)


def test_outlines_differ_by_shape() -> None:
    """No two shapes but the two rounded ones are drawn alike."""
    box = Box(50, 50, 80, 38)
    drawn = {
        outline(shape, box) for shape in ("box", "rounded", "wave", "capsule", "bubble", "page")
    }
    assert len(drawn) == 6
