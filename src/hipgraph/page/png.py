"""The only door to resvg: a picture as dots. The package is optional."""

from __future__ import annotations

from importlib.util import find_spec

ZOOM = 2
"""So many dots for each of a picture's units: sharp on paper and screens."""


def is_installed() -> bool:
    """Tell whether there is something that can draw dots."""
    return find_spec("resvg_py") is not None


def png(svg: str) -> bytes:
    """Return a picture as PNG."""
    import resvg_py

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=ZOOM))
