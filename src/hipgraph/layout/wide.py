"""The wide form: body lanes as columns from left to right, practices and claims in bands below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.layout import rows
from hipgraph.layout.along import along
from hipgraph.layout.layers import layers
from hipgraph.layout.order import by_lane, order, split
from hipgraph.layout.placed import Placed
from hipgraph.layout.sift import sift
from hipgraph.layout.style import HEADER, WEIGHED
from hipgraph.model import LANES
from hipgraph.picture import Band, Box

if TYPE_CHECKING:
    from hipgraph.layout.placed import Plan
    from hipgraph.model import Lane

BELOW: tuple[Lane, ...] = ("practice", "claim")
LEAST_EDGE = 26
"""Px below the last row of a band, so that routes can bow there."""
SETTLE = 6
"""How often the columns are moved towards their neighbours' height."""
Columns = list[tuple["Lane", list[str]]]
Bands = list[tuple["Lane", list[list[str]]]]


def place(plan: Plan, width: int = 0) -> Placed:
    """Place columns and bands; at least ``width`` px wide, the gutters taking what is left over."""
    columns, bands = _ordered(plan)
    style = plan.style
    wide = [max(style.narrowest, *(plan.size[node].w for node in column)) for _, column in columns]
    spare = width - 2 * style.margin - sum(wide)
    gutter = max(style.gutter, spare // max(1, len(columns) - 1) if width else 0)
    boxes: dict[str, Box] = {}
    left, ends = style.margin, [0]
    pitch, half = _pitch(plan, columns), _half_rows(plan, columns)
    first = HEADER + style.gap // 4 + pitch // 2
    for (_, column), w in zip(columns, wide, strict=True):
        for node in column:
            y = first + half[node] * pitch // 2
            boxes[node] = Box(left + w // 2, y, w, plan.size[node].h)
        left += w + gutter
        ends.append(left - gutter // 2)
    widest = max((_needed(plan, row) for _, rows in bands for row in rows), default=0)
    right = max(width, left - gutter + style.margin, widest + 2 * style.margin)
    ends[-1] = right
    floor = first + pitch // 2 + max(half.values(), default=0) * pitch // 2 if columns else 0
    indent = wide[0] + gutter // 2 if wide and right - wide[0] - gutter > widest else 0
    below, grounds, bottom = _below(plan, bands, boxes, (style.margin + indent, floor, right))
    return Placed(
        right, bottom, (*_column_bands(columns, ends, floor), *grounds),
        dict(sorted(boxes.items())),
        layers([column for _, column in columns], boxes, (0, HEADER, right, floor), rows=False),
        layers(below, boxes, (0, floor, right, bottom), rows=True) if below else None,
    )  # fmt: skip


def _pitch(plan: Plan, columns: Columns) -> int:
    """Return the distance of the columns' common lines."""
    highest = max((plan.size[node].h for _, column in columns for node in column), default=0)
    return highest + plan.style.gap


def _needed(plan: Plan, row: list[str]) -> int:
    return sum(plan.size[node].w for node in row) + plan.style.gap * (len(row) - 1)


def _below(
    plan: Plan, bands: Bands, boxes: dict[str, Box], free: tuple[int, int, int]
) -> tuple[list[list[str]], list[Band], int]:
    """Add the boxes of the bands below; return their rows, the bands, and the picture's height.

    ``free`` is the left end of rows of several boxes, which leaves room for the lane's name, then
    the top, then the picture's right end.
    """
    style, (left, y, right) = plan.style, free
    below, grounds = [], []
    for lane, members in bands:
        start = y
        y += max(style.gap, HEADER)
        for row in members:
            height = rows.row_height(row, plan.size)
            placed = {node: box.x for node, box in boxes.items()}
            wanted = rows.wishes(row, plan.near, placed, right // 2)
            low = left if len(row) > 1 else style.margin
            high = right - style.margin
            closest = _needed(plan, row) - style.gap // 2 * (len(row) - 1)
            if row is bands[-1][1][-1] and high - style.corner - low >= closest:
                high -= style.corner
            x = rows.across(row, plan.size, style.gap, (low, high), wanted)
            boxes |= rows.boxes(row, x, y + height // 2, height, plan.size)
            below.append(row)
            y += height + style.gap
        y -= style.gap - style.gap // 2
        grounds.append(Band(lane, 0, start, right, y - start))
    bottom = y + max(0, LEAST_EDGE - (style.gap // 2)) if below else y
    if grounds:
        last = grounds[-1]
        grounds[-1] = Band(last.lane, last.x, last.y, last.w, bottom - last.y)
    return below, grounds, bottom


def _ordered(plan: Plan) -> tuple[Columns, Bands]:
    lanes = by_lane(plan.graph, plan.nodes)
    lane_of = {node: LANES.index(lane) for lane, members in lanes.items() for node in members}
    columns = [
        (lane, column)
        for lane, members in lanes.items()
        if lane not in BELOW
        for column in split(members, plan.style.most, plan.near, lane_of)
    ]
    ordered = order([column for _, column in columns], plan.near)
    if len(plan.drawn) <= WEIGHED:
        ordered = sift(ordered, plan.drawn)
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
    if not columns:
        return {}
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
