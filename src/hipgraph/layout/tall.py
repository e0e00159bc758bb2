"""The tall form: every lane a band, from top to bottom, in rows of few boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout import rows
from hipgraph.layout.layers import layers
from hipgraph.layout.order import by_lane, order, split
from hipgraph.layout.placed import Placed
from hipgraph.model import LANES
from hipgraph.picture import Band

if TYPE_CHECKING:
    from hipgraph.layout.placed import Plan
    from hipgraph.model import Lane
    from hipgraph.picture import Box

LEAST_EDGE = 10
"""Px above the first row and below the last, so that a route can pass there."""
Rows = list[tuple["Lane", list[str]]]


def place(plan: Plan, width: int = 0, header: int = 0) -> Placed:
    """Place rows from top to bottom; ``header`` is the room above each lane's first row."""
    style, size = plan.style, plan.size
    given = _given(plan)
    ordered = given or _found(plan)
    needed = max(
        sum(size[node].w for node in row) + style.gap * (len(row) - 1) for _, row in ordered
    )
    width = max(width, needed + 2 * style.margin)
    low, high = style.margin, width - style.margin
    x: dict[str, int] = {}
    fullest = max(len(row) for _, row in ordered)
    for _, row in ordered:
        if len(row) == fullest or (given and len(row) > 1):
            x |= rows.justified(row, size, style.gap, (low, high))
        else:
            wanted = rows.wishes(row, plan.near, x, width // 2)
            x |= rows.across(row, size, style.gap, (low, high), wanted)
    boxes: dict[str, Box] = {}
    edge = max(LEAST_EDGE, style.gutter // 4)
    y, grounds, lane_before = edge, list[Band](), None
    for lane, row in ordered:
        if lane != lane_before:
            grounds.append(Band(lane, 0, max(0, y - style.gutter // 2), width, 0))
            y += header
            lane_before = lane
        height = rows.row_height(row, size)
        boxes |= rows.boxes(row, x, y + height // 2, height, size)
        y += height + style.gutter
    total = y - style.gutter + edge
    ends = [*(band.y for band in grounds[1:]), total]
    bands = tuple(
        Band(band.lane, 0, band.y, width, end - band.y)
        for band, end in zip(grounds, ends, strict=True)
    )
    return Placed(
        width, total, bands, dict(sorted(boxes.items())),
        layers([row for _, row in ordered], boxes, (0, 0, width, total), rows=True),
    )  # fmt: skip


def _given(plan: Plan) -> Rows:
    """Return the tour's own rows if they hold exactly the nodes of the picture, lanes in order."""
    given = plan.tour.arrangement.tall if plan.tour and plan.tour.arrangement else ()
    if sorted(node for row in given for node in row) != sorted(plan.nodes):
        return []
    found = [(plan.graph.node_type(row[0]).lane, list(row)) for row in given]
    places = [LANES.index(lane) for lane, _ in found]
    mixed = any(plan.graph.node_type(node).lane != lane for lane, row in found for node in row)
    return [] if mixed or places != sorted(places) else found


def _found(plan: Plan) -> Rows:
    lanes = by_lane(plan.graph, plan.nodes)
    lane_of = {node: LANES.index(lane) for lane, members in lanes.items() for node in members}
    found = [
        (lane, row)
        for lane, members in lanes.items()
        for row in split(members, plan.style.most, plan.near, lane_of)
    ]
    ordered = order([row for _, row in found], plan.near)
    return [(lane, row) for (lane, _), row in zip(found, ordered, strict=True)]
