"""The wide form: body lanes as columns from left to right, practices and claims in bands below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout import rows
from hipgraph.layout.along import along
from hipgraph.layout.layers import layers
from hipgraph.layout.order import by_lane, order, split
from hipgraph.layout.placed import Placed
from hipgraph.layout.style import HEADER
from hipgraph.model import LANES
from hipgraph.picture import Band, Box

if TYPE_CHECKING:

    from hipgraph.layout.placed import Plan
    from hipgraph.model import Lane

BELOW: tuple[Lane, ...] = ("practice", "claim")
SETTLE = 6
"""How often the columns are moved towards their neighbours' height."""
Columns = list[tuple["Lane", list[str]]]


def place(plan: Plan, width: int = 0) -> Placed:
    """Place columns and bands; at least ``width`` px wide, the gutters taking what is left over."""
    columns, bands = _ordered(plan)
    half = _half_rows(plan, columns)
    style, size = plan.style, plan.size
    pitch = max(size[node].h for _, column in columns for node in column) + style.gap
    top = HEADER + style.gap // 4
    wide = [max(size[node].w for node in column) for _, column in columns]
    gutter = max(
        style.gutter,
        (width - 2 * style.margin - sum(wide)) // max(1, len(columns) - 1) if width else 0,
    )
    boxes: dict[str, Box] = {}
    left, ends = style.margin, [0]
    for (_, column), w in zip(columns, wide, strict=True):
        for node in column:
            y = top + pitch // 2 + half[node] * pitch // 2
            boxes[node] = Box(left + w // 2, y, w, size[node].h)
        left += w + gutter
        ends.append(left - gutter // 2)
    right = max(width, left - gutter + style.margin)
    ends[-1] = right
    floor = top + pitch + max(half.values()) * pitch // 2
    grounds = _column_bands(columns, ends, floor)
    below, y = [], floor
    for lane, members in bands:
        start = y
        y += style.gap
        for row in members:
            height = rows.row_height(row, size)
            x = {node: box.x for node, box in boxes.items()}
            wanted = rows.wishes(row, plan.near, x, right // 2)
            low = style.margin + (wide[0] + gutter // 2 if len(row) > 1 else 0)
            places = rows.across(row, size, style.gap, low, right - style.margin, wanted)
            boxes |= rows.boxes(row, places, y + height // 2, height, size)
            below.append(row)
            y += height + style.gap
        y -= style.gap - style.gap // 2
        grounds.append(Band(lane, 0, start, right, y - start))
    return Placed(
        right, y, tuple(grounds), dict(sorted(boxes.items())),
        layers([column for _, column in columns], boxes, (0, HEADER, right, floor), rows=False),
        layers(below, boxes, (0, floor, right, y), rows=True) if below else None,
    )  # fmt: skip


def _ordered(plan: Plan) -> tuple[Columns, list[tuple[Lane, list[list[str]]]]]:
    lanes = by_lane(plan.graph, plan.nodes)
    lane_of = {node: LANES.index(lane) for lane, members in lanes.items() for node in members}
    columns = [
        (lane, column)
        for lane, members in lanes.items()
        if lane not in BELOW
        for column in split(members, plan.style.most, plan.near, lane_of)
    ]
    ordered = order([column for _, column in columns], plan.near)
    columns = [(lane, column) for (lane, _), column in zip(columns, ordered, strict=True)]
    at = {node: number for number, (_, column) in enumerate(columns) for node in column}
    bands = []
    for lane in BELOW:
        if lane not in lanes:
            continue
        wanted = rows.wishes(lanes[lane], plan.near, {n: 1000 * c for n, c in at.items()}, 0)
        members = sorted(lanes[lane], key=lambda node: (wanted[node], node))
        count = -(-len(members) // max(2, len(columns)))
        bands.append((lane, [members[part::count] for part in range(count)]))
    return columns, bands


def _half_rows(plan: Plan, columns: Columns) -> dict[str, int]:
    """Return each node's place within its column in half rows; the tour's own where it gives one.

    Boxes of different columns so stand on common lines.
    """
    given = plan.tour.arrangement.wide if plan.tour and plan.tour.arrangement else {}
    if all(node in given for _, column in columns for node in column):
        found = {node: round(2 * given[node]) for _, column in columns for node in column}
        return {node: half - min(found.values()) for node, half in found.items()}
    room = 2 * max(len(column) for _, column in columns)
    half: dict[str, int] = {}
    for _, column in columns:
        start = room // 2 - len(column) + 1
        half |= {node: start + 2 * place for place, node in enumerate(column)}
    for _ in range(SETTLE):
        for _, column in columns:
            wanted = rows.wishes(column, plan.near, half, room // 2)
            places = along([wanted[n] for n in column], [2] * len(column), 0, 0, room)
            half |= dict(zip(column, places, strict=True))
    least = min(half.values())
    return {node: at - least for node, at in half.items()}


def _column_bands(columns: Columns, ends: list[int], floor: int) -> list[Band]:
    found: dict[Lane, tuple[int, int]] = {}
    for (lane, _), low, high in zip(columns, ends, ends[1:], strict=False):
        found[lane] = (found[lane][0] if lane in found else low, high)
    return [Band(lane, low, 0, high - low, floor) for lane, (low, high) in found.items()]
