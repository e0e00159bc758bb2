"""The measures of each kind of picture, in px."""

from __future__ import annotations

from dataclasses import dataclass

HEADER = 28
"""Room for a lane's name above its boxes, where a picture has names."""
CLEAR = 5
"""The least room between a route and a foreign box; what is asked for is 4."""

WEIGHED = 120
"""Edges of a picture so small that every crossing is weighed."""
FEW = 40
"""Edges of a picture so small that a way back may run between the others and still be seen."""


@dataclass(frozen=True, slots=True)
class Style:
    """Type size, line height, padding inside a box, room between boxes and around them.

    ``room`` is the widest a label's line should be; ``gutter`` lies between columns (between rows
    in the tall form), ``gap`` between the boxes of one column (of one row). ``most`` is how many
    boxes one column, or one row, may hold. A column is at least ``narrowest``, so that its lane's
    name has room above it where the whole picture is seen at 1280 × 800. ``corner`` is what the
    page's buttons take of the last row's right end then.
    """

    font: float
    line: int
    pad_x: int
    pad_y: int
    room: int
    gutter: int
    gap: int
    margin: int
    most: int
    narrowest: int = 100
    corner: int = 0


STORY_WIDE = Style(15, 19, 14, 9, 124, 50, 50, 12, 6)
STORY_TALL = Style(13.5, 17, 9, 7, 112, 34, 14, 12, 3)
MAP_WIDE = Style(15, 19, 14, 9, 124, 46, 34, 24, 9, narrowest=156, corner=220)
MAP_TALL = Style(13.5, 17, 12, 7, 96, 54, 20, 44, 3)
ALL_WIDE = Style(15, 19, 14, 9, 150, 96, 30, 56, 14)
ALL_TALL = Style(13.5, 17, 10, 7, 110, 64, 30, 72, 6)
