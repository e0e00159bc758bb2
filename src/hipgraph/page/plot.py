"""The waves of a spread as a picture in a file of its own: who moves when, and how strongly.

One row for each concept, its curve as high as its band says: down from the top where it falls
below usual. There is no scale of time or size, since the model has none in a body. Colours and
sizes stand in the elements, so that simple readers of SVG draw it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from math import sqrt
from textwrap import wrap
from typing import TYPE_CHECKING

from hipgraph.page.svg_style import LANES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WIDTH, EDGE = 860, 24
NAMES, BANDS, CURVES = EDGE, 336, 416
"""Where the columns begin."""
APART = 2.5
"""Points of a curve are at least so far apart."""
ROW, LEADING, CURVE = 24, 16, 18
NAME_SIGNS, LINE_SIGNS = 44, 118
"""So many signs of a row's name, or of a whole line, have room."""
PAPER, INK, SECOND, HAIR = "#FBFAF7", "#1F2933", "#52606D", "#DFE2E6"
FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif"


@dataclass(frozen=True, slots=True)
class Row:
    """A concept: the name of its change, its lane, its band, and its course from step to step.

    ``height`` is the band's, from 0 to 1.
    """

    name: str
    lane: str
    band: str
    height: float
    course: Sequence[float]


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Plot:
    """What is drawn: a title, what was asked, sections, and lines below.

    ``passes`` is the step from which on the starts are left to themselves; None if they stay.
    ``time`` names the axis, ``lanes`` the colours.
    """

    title: str
    settings: str
    sections: Sequence[Section]
    passes: int | None
    time: str
    lanes: Sequence[tuple[str, str]]
    notes: Sequence[str]


def plot(drawn: Plot) -> str:
    """Return the picture as SVG."""
    parts = list(_parts(drawn))
    height = parts.pop()
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" font-family="{escape(FONT)}" font-size="13" '
        f'fill="{INK}">\n<title>{escape(drawn.title)}</title>'
        f"<desc>{escape(drawn.settings)}</desc>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>\n{body}\n</svg>\n'
    )


def _parts(drawn: Plot) -> Iterator[str]:
    """Yield the elements from top to bottom, and last the height they need."""
    steps = horizon(drawn)
    y = EDGE + 20
    yield _text(NAMES, y, drawn.title, ' font-size="21" font-weight="600"')
    for line in wrap(drawn.settings, LINE_SIGNS):
        y += LEADING + 4
        yield _text(NAMES, y, line, f' fill="{SECOND}"')
    top = y + 12
    for section in drawn.sections:
        y += 34
        for line in wrap(section.title, LINE_SIGNS):
            yield _text(NAMES, y, line, ' font-weight="600"')
            y += LEADING
        y += 6 - LEADING
        yield f'<path d="M{NAMES} {y + 2}H{WIDTH - EDGE}" stroke="{HAIR}"/>'
        for row in section.rows:
            y += ROW
            yield _curve(row, y, steps)
            names = wrap(row.name, NAME_SIGNS)
            for line in names:
                yield _text(NAMES, y, line)
                y += LEADING
            y -= LEADING
            yield _text(BANDS, y, row.band, f' fill="{SECOND}"')
    if drawn.passes is not None and drawn.passes < steps:
        x = _x(drawn.passes, steps)
        yield f'<path d="M{x} {top}V{y + 8}" stroke="{SECOND}" stroke-dasharray="2 4" fill="none"/>'
    y += 24
    yield (f'<path d="M{CURVES} {y}H{WIDTH - EDGE}m-7 -4l7 4l-7 4" stroke="{SECOND}" fill="none"/>')
    y += 18
    yield _text(CURVES, y, drawn.time, f' fill="{SECOND}"')
    y += 10
    for at, (lane, name) in enumerate(drawn.lanes):
        column = at % 4
        y += 22 if column == 0 else 0
        x = NAMES + column * 203
        stroke, tint, *_ = LANES[lane]
        yield f'<path d="M{x} {y - 10}h14v11h-14z" fill="{tint}" stroke="{stroke}"/>'
        yield _text(x + 22, y, name)
    y += 10
    for note in drawn.notes:
        y += 4
        for line in wrap(note, LINE_SIGNS):
            y += LEADING + 2
            yield _text(NAMES, y, line, f' fill="{SECOND}"')
    yield str(y + EDGE)


def horizon(drawn: Plot) -> int:
    """Return the step up to which it is worth drawing: afterwards nothing changes to be seen."""
    last = 1
    for section in drawn.sections:
        for row in section.rows:
            size = max(map(abs, row.course))
            end = row.course[-1]
            moves = (t for t, x in enumerate(row.course) if abs(x - end) > 0.1 * size)
            last = max(last, *moves, 0)
    rows = [row for section in drawn.sections for row in section.rows]
    longest = max((len(row.course) for row in rows), default=0)
    return max(1, min(longest - 1, last + last // 8 + 4))


def _x(step: float, steps: int) -> float:
    """Return where a step stands: later ones closer, so that first things and slow ones show."""
    return round(CURVES + sqrt(step / steps) * (WIDTH - EDGE - CURVES), 1)


def _curve(row: Row, y: int, steps: int) -> str:
    """Draw a row's course: up from its line, or down from its top where it falls."""
    peak = max(row.course, key=abs)
    line = y + 4 if peak >= 0 else y + 4 - CURVE
    scale = row.height * CURVE / (abs(peak) or 1.0)
    points: list[str] = []
    last = 0.0
    for t, x in enumerate(row.course[: steps + 1]):
        at = _x(t, steps)
        if at - last >= APART or t == steps:
            points.append(f"{at:g} {round(line - x * scale, 1):g}")
            last = at
    stroke, tint, *_ = LANES[row.lane]
    d = "L".join(points)
    return (
        f'<path d="M{CURVES} {line}L{d}V{line}z" fill="{tint}"/>'
        f'<path d="M{d}" fill="none" stroke="{stroke}" stroke-width="1.5"/>'
        f'<path d="M{CURVES} {line}H{WIDTH - EDGE}" stroke="{HAIR}"/>'
    )


def _text(x: int, y: int, text: str, more: str = "") -> str:
    return f'<text x="{x}" y="{y}"{more}>{escape(text)}</text>'
