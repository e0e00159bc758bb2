"""The scene's part for the spread: the conventions that the page runs the model with.

What each link carries (sign, strength, timescale, grade) stands with the links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.spread import default_start

if TYPE_CHECKING:
    from hipgraph.model import Graph

MIDDLE = 1


def spread_part(graph: Graph) -> dict[str, Any]:
    """Return the conventions; of each strength the middle, which a run on the map as it is takes.

    ``from`` says where a run of each mode begins where the reader has not chosen.
    """
    conventions = graph.parameters
    return {
        "strength": {name: sizes[MIDDLE] for name, sizes in conventions.strength.items()},
        "rate": dict(conventions.rate),
        "gain": conventions.gain,
        "steps": conventions.steps,
        "held": conventions.held,
        "from": {mode: list(default_start(graph, mode)) for mode in ("acute", "chronic")},
    }
