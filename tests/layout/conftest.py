"""What the layout tests share: small graphs, the real one, and measuring of what is drawn.

Test modules cannot import each other, so the helpers come through fixtures.
"""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import layout
from hipgraph.model import (
    Arrangement,
    Edge,
    EdgeType,
    Evidence,
    Graph,
    Node,
    NodeType,
    Parameters,
    Step,
    Tour,
)
from hipgraph.reading.graph import build
from hipgraph.reading.read import read

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.model import Category, Lane, Shape, Sign
    from hipgraph.picture import Box, Picture

ROOT = Path(__file__).parents[2]
Point = tuple[float, float]
_TYPES: tuple[tuple[str, Lane, Shape], ...] = (
    ("stressor", "trigger", "rounded"),
    ("mind", "brain", "wave"),
    ("nerve", "nerves", "box"),
    ("muscle-state", "muscles", "wave"),
    ("joint", "joints", "box"),
    ("symptom", "felt", "capsule"),
    ("practice", "practice", "capsule"),
    ("claim", "claim", "bubble"),
)
_EDGE_TYPES: tuple[tuple[str, Category, Sign | None], ...] = (
    ("raises", "causal", "+"),
    ("lowers", "causal", "-"),
    ("eases", "practice", "-"),
    ("part-of", "structural", None),
    ("goes-with", "association", None),
    ("about", "claim", None),
)


def small(
    nodes: Mapping[str, str],
    edges: Sequence[tuple[str, str, str]],
    arrangement: Arrangement | None = None,
) -> Graph:
    """Return a graph of ``nodes`` (id → type) and ``edges`` (source, type, target) with a tour."""
    made = {}
    for source, kind, target in edges:
        edge = f"{source}--{kind}--{target}"
        made[edge] = Edge(edge, source, kind, target, evidence=Evidence("moderate", ""))
    step = Step("all", "", tuple(sorted(nodes)), tuple(sorted(made)))
    return Graph(
        "",
        {name: NodeType(name, name, lane, "quantity", shape) for name, lane, shape in _TYPES},
        {
            name: EdgeType(name, category, sign, (), (), False, "in_sentence", {})
            for name, category, sign in _EDGE_TYPES
        },
        {
            node: Node(node, kind, node, node, node, "", core=True)
            for node, kind in sorted(nodes.items())
        },
        dict(sorted(made.items())),
        {}, {}, {"tour": Tour("tour", "", "", 1, (step,), arrangement=arrangement)}, {},
        Parameters(1, {}, {}, 1, {}, 1, 1, 1, {}, ()), (),
    )  # fmt: skip


def labels(graph: Graph) -> dict[str, dict[str, str]]:
    """Return each node's label, and a longer one in a language of long words."""
    return {
        "en": {node: record.label for node, record in graph.nodes.items()},
        "xx": {node: f"{record.label}sammensetning" for node, record in graph.nodes.items()},
    }


def points(d: str, steps: int = 24) -> list[Point]:
    """Return points along path data of absolute M, L and C."""
    found: list[Point] = []
    for command, numbers in re.findall(r"([MLC])([-0-9 ]+)", d):
        values = [int(number) for number in numbers.split()]
        ends = list(zip(values[::2], values[1::2], strict=True))
        if command != "C":
            start = found[-1] if found else ends[0]
            found += [
                (start[0] + (ends[0][0] - start[0]) * t / steps,
                 start[1] + (ends[0][1] - start[1]) * t / steps)
                for t in range(1, steps + 1)
            ]  # fmt: skip
            continue
        a, (b, c, e) = found[-1], ends
        for step in range(1, steps + 1):
            t = step / steps
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            found.append((
                sum(w * p[0] for w, p in zip(weights, (a, b, c, e), strict=True)),
                sum(w * p[1] for w, p in zip(weights, (a, b, c, e), strict=True)),
            ))  # fmt: skip
    return found


def distance(box: Box, point: Point) -> float:
    """Return how far a point is outside a box; 0 inside."""
    dx = max(box.left - point[0], 0, point[0] - box.right)
    dy = max(box.top - point[1], 0, point[1] - box.bottom)
    return float((dx * dx + dy * dy) ** 0.5)


def crossings(picture: Picture) -> list[tuple[str, str]]:
    """Return the pairs of edges that cross."""
    lines = {edge: list(pairwise(points(route.d, 12))) for edge, route in picture.routes.items()}
    return [
        (one, other)
        for one, other in combinations(lines, 2)
        if any(_cross(a, b) for a in lines[one] for b in lines[other])
    ]


def _cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    return (
        _side(one, other[0]) * _side(one, other[1]) < 0
        and _side(other, one[0]) * _side(other, one[1]) < 0
    )


def _side(line: tuple[Point, Point], point: Point) -> float:
    (x0, y0), (x1, y1) = line
    return (x1 - x0) * (point[1] - y0) - (y1 - y0) * (point[0] - x0)


@pytest.fixture(scope="session")
def real_graph() -> Graph:
    """Return the graph of this repository."""
    return build(read(ROOT / "graph"))


@pytest.fixture(scope="session")
def real_pictures(real_graph: Graph) -> dict[str, dict[str, Picture]]:
    """Return the pictures of the real graph, labels with capitals as shown."""
    nodes = real_graph.nodes.values()
    shown = {node.id: node.label[:1].upper() + node.label[1:] for node in nodes}
    return layout.pictures(real_graph, {"en": shown})


@pytest.fixture(scope="session")
def tools() -> Any:
    """Return the helpers above."""
    return SimpleNamespace(
        small=small, labels=labels, points=points, distance=distance, crossings=crossings
    )
