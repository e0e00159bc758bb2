"""The outlines that tell node types apart, and the heads that tell signs apart, as SVG path data.

Every outline stays within its box, but for the crest of a wave (2 px), so that what holds for
boxes holds for what is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.layout.ends import Head
    from hipgraph.model import Shape
    from hipgraph.picture import Box

_RADIUS: dict[Shape, int] = {
    "box": 5, "rounded": 10, "wave": 10, "capsule": 19, "page": 3, "bubble": 10,
}  # fmt: skip
_FOLD = 11
HEADS: dict[Head, str] = {
    "arrow": "M0 0L-10 -5L-7 0L-10 5Z",
    "bar": "M0 -8L0 8",
    "circle": "M-4 0A4 4 0 1 1 4 0A4 4 0 1 1 -4 0Z",
}
"""Drawn for an edge that runs to the right and ends at the origin."""


def outline(shape: Shape, box: Box) -> str:
    """Return the outline of a node's box.

    A structure has tight corners; the lower edge of a process or state, which can rise and fall,
    runs as a small wave; what is felt or done has round ends; a claim is a speech bubble, with
    its tail at the lower left corner; a source is a page with a folded corner.
    """
    left, top, right, bottom = box.left, box.top, box.right, box.bottom
    r = min(box.h // 2, _RADIUS[shape])
    upper_right = (
        f"H{right - _FOLD} L{right} {top + _FOLD} H{right - _FOLD} V{top} M{right} {top + _FOLD}"
        if shape == "page"
        else f"H{right - r} A{r} {r} 0 0 1 {right} {top + r}"
    )
    lower_left = (
        f"H{left + 16} L{left} {bottom} V{bottom - 12}"
        if shape == "bubble"
        else f"H{left + r} A{r} {r} 0 0 1 {left} {bottom - r}"
    )
    if shape == "wave":
        lower_left = (
            f"H{box.x + 15} C{box.x + 9} {bottom} {box.x + 6} {bottom - 5} {box.x} {bottom} "
            f"C{box.x - 6} {bottom + 5} {box.x - 9} {bottom} {box.x - 15} {bottom} {lower_left}"
        )
    return (
        f"M{left + r} {top} {upper_right} V{bottom - r} A{r} {r} 0 0 1 {right - r} {bottom} "
        f"{lower_left} V{top + r} A{r} {r} 0 0 1 {left + r} {top} Z"
    )
