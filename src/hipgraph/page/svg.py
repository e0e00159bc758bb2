"""A picture as static SVG: what the page shows before or without scripts, and for documents.

Everything is said by classes, which the page's stylesheet colours: no style attribute (the page's
policy forbids it), no id (the page may hold several pictures), no script.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from hipgraph.layout.ends import head
from hipgraph.page.shapes import HEADS, outline
from hipgraph.page.slim import tight
from hipgraph.page.svg_style import STANDALONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hipgraph.model import Edge, Graph
    from hipgraph.picture import Band, Box, Picture, Route

NAME_ROOM = 28
"""A lane's name is written only where its band has this much room above its boxes."""


def svg(  # noqa: PLR0913, PLR0917 - a picture and the words it needs
    picture: Picture,
    graph: Graph,
    lines: Mapping[str, Sequence[str]],
    lane_names: Mapping[str, str],
    title: str,
    description: str,
    *,
    standalone: bool = False,
) -> Markup:
    """Return the picture in one language.

    ``lines`` are that language's labels, broken (``picture.lines[locale]``). ``standalone`` adds
    a stylesheet and the namespace, for a file of its own.
    """
    parts = [
        Markup("<title>{}</title><desc>{}</desc>").format(title, description),
        *(_ground(band) for band in picture.bands),
        *(_edge(graph, graph.edges[edge], route) for edge, route in picture.routes.items()),
        *(_name(band, picture, lane_names[band.lane]) for band in picture.bands),
        *(
            _node(graph, node, box, lines[node], picture.font)
            for node, box in picture.boxes.items()
        ),
    ]
    opening = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" '
        'viewBox="0 0 {w} {h}" width="{w}" height="{h}">'
    ).format(w=picture.width, h=picture.height)
    styled = Markup("<style>{}</style>").format(Markup(STANDALONE)) if standalone else Markup("")  # noqa: S704, our own constant
    return opening + styled + Markup("\n").join(parts) + Markup("</svg>")


def _ground(band: Band) -> Markup:
    return Markup('<rect class="band lane-{}" x="{}" y="{}" width="{}" height="{}"/>').format(
        band.lane, band.x, band.y, band.w, band.h
    )


def _name(band: Band, picture: Picture, name: str) -> Markup:
    """Return the lane's name: over the middle of a column, at the left of a band."""
    top = min(
        box.top
        for box in picture.boxes.values()
        if band.y <= box.y <= band.y + band.h and band.x <= box.x <= band.x + band.w
    )
    if top - band.y < NAME_ROOM:
        return Markup("")
    column = band.w < picture.width
    x, anchor = (band.x + band.w // 2, "middle") if column else (band.x + 12, "start")
    return Markup('<text class="lane lane-{}" x="{}" y="{}" text-anchor="{}">{}</text>').format(
        band.lane, x, band.y + 19, anchor, name
    )


def _edge(graph: Graph, edge: Edge, route: Route) -> Markup:
    kind = graph.edge_types[edge.type]
    classes = ["edge", f"category-{kind.category}"]
    if edge.evidence:
        classes.append(f"grade-{edge.evidence.grade}")
    line = Markup('<path class="line" d="{}"/>').format(tight(route.d))
    if edge.evidence and edge.evidence.grade == "tradition":
        line += Markup('<path class="line inner" d="{}"/>').format(tight(route.d))
    tip = head(graph, edge)
    if tip != "none":
        x, y, angle = route.end
        line += Markup(
            '<path class="head {}" d="{}" transform="translate({} {}) rotate({})"/>'
        ).format(tip, HEADS[tip], x, y, angle)
    return Markup('<g class="{}">{}</g>').format(" ".join(classes), line)


def _node(graph: Graph, node: str, box: Box, lines: Iterable[str], font: float) -> Markup:
    kind = graph.node_type(node)
    shown = list(lines)
    leading = round(font * 1.26)
    first = box.y - (len(shown) - 1) * leading // 2 + round(font * 0.35)
    spans = Markup("").join(
        Markup('<tspan x="{}" y="{}">{}</tspan>').format(box.x, first + leading * place, line)
        for place, line in enumerate(shown)
    )
    return Markup(
        '<g class="node lane-{} shape-{}"><path class="outline" d="{}"/>'
        '<text font-size="{}" text-anchor="middle">{}</text></g>'
    ).format(kind.lane, kind.shape, tight(outline(kind.shape, box)), escape(f"{font:g}"), spans)
