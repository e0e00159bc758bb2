"""How large each node's box has to be, so that it holds its label in every language."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hipgraph.layout.measure import text_width, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hipgraph.layout.style import Style
    from hipgraph.model import Graph

ROUND_ENDS = 4
"""What a capsule needs more on either side, because its ends are round."""


class Size(NamedTuple):
    """Width and height of a box, both even."""

    w: int
    h: int


class Sizes(NamedTuple):
    """The boxes' sizes by node, and by language and node the labels' lines, the widest's width."""

    box: dict[str, Size]
    lines: dict[str, dict[str, tuple[str, ...]]]
    text: dict[str, int]


def sizes(
    graph: Graph, nodes: Iterable[str], labels: Mapping[str, Mapping[str, str]], style: Style,
    rooms: Mapping[str, int],
) -> Sizes:  # fmt: skip
    """Break every label and return boxes that hold the largest of each node's labels.

    A label's line should be no wider than the style's room, or than the node's own in ``rooms``.
    """
    ids = sorted(nodes)
    lines = {
        locale: {
            node: wrap(labels[locale][node], style.font, rooms.get(node, style.room))
            for node in ids
        }
        for locale in sorted(labels)
    }
    boxes, widths = {}, {}
    for node in ids:
        shown = [lines[locale][node] for locale in lines]
        text = max((_width(line, style.font) for some in shown for line in some), default=0)
        rows = max((len(some) for some in shown), default=1)
        ends = ROUND_ENDS if graph.node_type(node).shape == "capsule" else 0
        widths[node] = text
        boxes[node] = Size(
            _even(text + 2 * (style.pad_x + ends)), _even(rows * style.line + 2 * style.pad_y)
        )
    return Sizes(boxes, lines, widths)


def _width(line: str, font: float) -> int:
    """Return the line's width, also if it is shown with a capital."""
    return max(text_width(line, font), text_width(line[:1].upper() + line[1:], font))


def _even(number: int) -> int:
    return number + number % 2
