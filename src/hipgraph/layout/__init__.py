"""Layout: where every node and edge stands in each picture, computed once for all languages.

Integers only and no chance: the same graph and labels give the same picture on every machine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout import style, tall, wide
from hipgraph.layout.direct import MANY, direct
from hipgraph.layout.fit import fit
from hipgraph.layout.order import neighbours
from hipgraph.layout.placed import Plan
from hipgraph.layout.route import routes
from hipgraph.picture import Picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hipgraph.layout.placed import Placed
    from hipgraph.layout.sizes import Sizes
    from hipgraph.layout.style import Style
    from hipgraph.model import Edge, Graph, Tour
    from hipgraph.picture import Form

    Labels = Mapping[str, Mapping[str, str]]

MOST_ON_MAP = 40
STORY_WIDTH = {"wide": 940, "tall": 374}
"""The room the opening view leaves at 1280 × 800 and at 390 × 844."""
HEADER_TALL = 24

QUIET = ("claim", "learning")
"""Categories of edges that a large picture draws on demand only."""

__all__ = ["map_picture", "pictures", "story_picture"]


def pictures(graph: Graph, labels: Labels) -> dict[str, dict[str, Picture]]:
    """Return the pictures of a graph: ``story.TOUR`` for each tour, ``map`` (core), ``all``.

    ``labels`` gives every node's label by language. A graph
    without core nodes has no map.
    """
    found: dict[str, dict[str, Picture]] = {}
    forms: tuple[Form, Form] = ("wide", "tall")
    for tour in graph.tours.values():
        found[f"story.{tour.id}"] = {
            form: story_picture(graph, tour, labels, form) for form in forms
        }
    live = [node.id for node in graph.nodes.values() if not node.retired]
    core = [node for node in live if graph.nodes[node].core][:MOST_ON_MAP]
    for name, nodes, styles in (
        ("map", core, (style.MAP_WIDE, style.MAP_TALL)),
        ("all", live, (style.ALL_WIDE, style.ALL_TALL)),
    ):
        if nodes:
            found[name] = {
                form: _picture(graph, nodes, None, labels, form, measures, quiet=True)
                for form, measures in zip(forms, styles, strict=True)
            }
    return found


def story_picture(graph: Graph, tour: Tour, labels: Labels, form: Form) -> Picture:
    """Return the picture of a tour: the nodes and edges its steps name, arranged as it says."""
    steps = tour.steps
    edges = sorted({edge for step in steps for edge in step.edges})
    ends = {end for edge in edges for end in (graph.edges[edge].source, graph.edges[edge].target)}
    nodes = sorted(ends | {node for step in steps for node in (*step.nodes, *step.keep)})
    measures = style.STORY_WIDE if form == "wide" else style.STORY_TALL
    return _picture(
        graph, nodes, [graph.edges[edge] for edge in edges], labels, form, measures,
        width=STORY_WIDTH[form], tour=tour,
    )  # fmt: skip


def map_picture(graph: Graph, nodes: Iterable[str], labels: Labels, form: Form) -> Picture:
    """Return the picture of some nodes (at most about 60) and all edges between them."""
    measures = style.MAP_WIDE if form == "wide" else style.MAP_TALL
    return _picture(graph, sorted(nodes), None, labels, form, measures)


def _picture(  # noqa: PLR0913, PLR0917 - the one place where everything meets
    graph: Graph, nodes: Sequence[str], edges: Sequence[Edge] | None, labels: Labels, form: Form,
    measures: Style, *, width: int = 0, tour: Tour | None = None, quiet: bool = False,
) -> Picture:  # fmt: skip
    # A quiet picture leaves out lines that would cover all else, of what people say and of what
    # to learn first; the page draws them for what is chosen.
    if edges is None:
        inside = set(nodes)
        edges = [e for e in graph.edges.values() if e.source in inside and e.target in inside]
    near = neighbours(nodes, edges)
    drawn = [e for e in edges if not quiet or graph.edge_types[e.type].category not in QUIET]

    def place(held: Sizes) -> Placed:
        plan = Plan(graph, nodes, drawn, near, held.box, measures, tour)
        if form == "wide":
            return wide.place(plan, width)
        return tall.place(plan, width, 0 if tour else HEADER_TALL)

    held, placed = fit(graph, nodes, labels, measures, place, width)
    lines = (
        routes(graph, drawn, placed.layers, placed.below)
        if len(drawn) < MANY
        else direct(graph, drawn, placed.boxes)
    )
    return Picture(
        placed.width, placed.height, measures.font, placed.bands, placed.boxes, held.lines, lines
    )  # fmt: skip
