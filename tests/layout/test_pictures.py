"""What holds of every picture, of the real graph and of any other."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hipgraph import layout
from hipgraph.layout.measure import text_width

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from hipgraph.model import Graph
    from hipgraph.picture import Box, Picture

KINDS = ("stressor", "mind", "nerve", "muscle-state", "joint", "symptom", "practice", "claim")
CLEARANCE = 4
STAGE, PHONE, LEAST_FONT = (944, 614), 382, 13
"""Px of the room for a story at 1280 × 800, its width at 390 × 844, and the smallest label."""
Pictures = dict[str, dict[str, "Picture"]]


def nearest(box: Box, along: NDArray[np.float64]) -> float:
    """Return how near a way's points come to a box."""
    aside = np.maximum(np.abs(along[:, 0] - box.x) - box.w / 2, 0)
    above = np.maximum(np.abs(along[:, 1] - box.y) - box.h / 2, 0)
    return float(np.hypot(aside, above).min())


def every(pictures: Pictures) -> Iterator[Picture]:
    """Yield every picture."""
    for forms in pictures.values():
        yield from forms.values()


def misplaced(picture: Picture, graph: Graph) -> Iterator[str]:
    """Yield what is wrong with where boxes stand and how large they are."""
    for (one, a), (other, b) in combinations(picture.boxes.items(), 2):
        if abs(a.x - b.x) * 2 < a.w + b.w and abs(a.y - b.y) * 2 < a.h + b.h:
            yield f"{one} overlaps {other}"
    bands = {band.lane: band for band in picture.bands}
    for node, box in picture.boxes.items():
        band = bands[graph.node_type(node).lane]
        inside = band.x <= box.left and box.right <= band.x + band.w
        if not (inside and band.y <= box.top and box.bottom <= band.y + band.h):
            yield f"{node} stands outside its lane"
        for lines in picture.lines.values():
            shown = lines[node]
            if max(text_width(line, picture.font) for line in shown) > box.w - 12:
                yield f"{node} is narrower than its label"
            if len(shown) * picture.font * 1.2 > box.h:
                yield f"{node} is lower than its label"


def misled(picture: Picture, graph: Graph, tools: Any) -> Iterator[str]:
    """Yield what is wrong with how edges run."""
    for edge, route in picture.routes.items():
        way = tools.points(route.d)
        along = np.array(way)
        source, target = graph.edges[edge].source, graph.edges[edge].target
        left, right = min(x for x, _ in way) - CLEARANCE, max(x for x, _ in way) + CLEARANCE
        top, bottom = min(y for _, y in way) - CLEARANCE, max(y for _, y in way) + CLEARANCE
        for node, box in picture.boxes.items():
            if box.right < left or right < box.left or box.bottom < top or bottom < box.top:
                continue  # most boxes are nowhere near, and there are very many pairs
            if node not in {source, target} and nearest(box, along) < CLEARANCE:
                yield f"{edge} runs through {node}"
        if tools.distance(picture.boxes[source], way[0]) > 0:
            yield f"{edge} does not start at its source"
        if tools.distance(picture.boxes[target], way[-1]) > 12:
            yield f"{edge} does not reach its target"
        if any(not (0 <= x <= picture.width and 0 <= y <= picture.height) for x, y in way):
            yield f"{edge} leaves the picture"


def faults(picture: Picture, graph: Graph, tools: Any) -> list[str]:
    """Return what a picture does that none may do."""
    return [*misplaced(picture, graph), *misled(picture, graph, tools)]


def test_no_real_picture_has_a_fault(
    real_pictures: Pictures, real_graph: Graph, tools: Any
) -> None:
    """Boxes keep apart and hold their labels, nodes keep their lane, routes keep off boxes."""
    stories = [f"story.{tour}" for tour in real_graph.tours]
    assert list(real_pictures) == [*stories, "map", "all"]
    assert all(list(forms) == ["wide", "tall"] for forms in real_pictures.values())
    assert [
        fault for picture in every(real_pictures) for fault in faults(picture, real_graph, tools)
    ] == []


@st.composite
def drawn(draw: st.DrawFn) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
    """Draw some nodes of any type and some edges between them."""
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=24))
    nodes = {f"node-{number}": kind for number, kind in enumerate(kinds)}
    ends = st.sampled_from(sorted(nodes))
    edges = draw(
        st.lists(
            st.tuples(ends, st.sampled_from(("raises", "lowers", "part-of", "about")), ends),
            max_size=40, unique=True,
        )
    )  # fmt: skip
    return nodes, [edge for edge in edges if edge[0] != edge[2]]


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(drawn())
def test_no_picture_of_any_graph_has_a_fault(
    tools: Any, parts: tuple[dict[str, str], list[tuple[str, str, str]]]
) -> None:
    """What holds of the real pictures holds because of how they are made, not by luck."""
    graph = tools.small(*parts)
    pictures = layout.pictures(graph, tools.labels(graph))
    for picture in every(pictures):
        assert faults(picture, graph, tools) == []


def test_the_story_fits_the_opening_view(real_pictures: Pictures) -> None:
    """The story is readable at scale 1 at 1280 × 800 and at 390 × 844."""
    wide, tall = (real_pictures["story.stress-to-hips"][form] for form in ("wide", "tall"))
    assert wide.width <= 944
    assert wide.height <= 600
    assert wide.font == 15
    assert tall.width <= 374
    assert tall.height <= 580
    assert tall.font >= 13


def test_every_story_can_be_seen_whole(real_pictures: Pictures) -> None:
    """At 1280 × 800 each fits the stage with labels of 13 px; on a phone, its width."""
    for name, forms in real_pictures.items():
        if name.startswith("story."):
            wide, tall = forms["wide"], forms["tall"]
            scale = LEAST_FONT / wide.font
            assert wide.width * scale <= STAGE[0], name
            assert wide.height * scale <= STAGE[1], name
            assert tall.font * min(1.15, PHONE / tall.width) >= LEAST_FONT - 1, name


@pytest.mark.parametrize(
    ("name", "form", "most"),
    [
        ("story.stress-to-hips", "wide", 2),
        ("story.stress-to-hips", "tall", 2),
        ("map", "wide", 175),
        ("map", "tall", 300),
    ],
)
def test_few_edges_cross(
    real_pictures: Pictures, tools: Any, name: str, form: str, most: int
) -> None:
    """The opening picture is calm, and the Map, of every line that can show there, bearable."""
    assert len(tools.crossings(real_pictures[name][form])) <= most


def test_rows_of_the_tall_story_are_short_and_in_lane_order(real_pictures: Pictures) -> None:
    """At most three boxes stand beside each other, lanes follow each other downwards."""
    tall = real_pictures["story.stress-to-hips"]["tall"]
    rows = [box.y for box in tall.boxes.values()]
    assert max(rows.count(y) for y in rows) <= 3
    assert [band.y for band in tall.bands] == sorted(band.y for band in tall.bands)
    assert [(band.x, band.w) for band in tall.bands] == [(0, tall.width)] * len(tall.bands)


def test_languages_share_one_picture(tools: Any) -> None:
    """Every box holds the longer of the labels; only lines differ."""
    graph = tools.small({"a": "mind", "b": "nerve"}, [("a", "raises", "b")])
    picture = layout.pictures(graph, tools.labels(graph))["map"]["wide"]
    short = layout.pictures(graph, {"en": tools.labels(graph)["en"]})["map"]["wide"]
    assert sorted(picture.lines) == ["en", "xx"]
    assert picture.lines["xx"]["a"] == ("asammensetning",)
    assert picture.boxes["a"].w > short.boxes["a"].w


def test_pictures_are_the_same_under_every_hash_seed() -> None:
    """Nothing depends on the order of a set."""
    code = (
        "import sys; sys.path.insert(0, 'src')\n"
        "from pathlib import Path\n"
        "from hipgraph import layout\n"
        "from hipgraph.reading.graph import build\n"
        "from hipgraph.reading.read import read\n"
        "graph = build(read(Path('graph')))\n"
        "labels = {'en': {node.id: node.label for node in graph.nodes.values()}}\n"
        "sys.stdout.buffer.write(repr(layout.pictures(graph, labels)).encode())\n"
    )
    seen = set()
    for seed in ("0", "1", "4711"):
        run = subprocess.run(  # noqa: S603, our own code under our own interpreter
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        seen.add(hashlib.sha256(run.stdout).hexdigest())
    assert len(seen) == 1
