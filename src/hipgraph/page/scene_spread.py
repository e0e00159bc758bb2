"""The scene's part for the spread: the conventions that the page runs the model with.

What each link carries (sign, strength, timescale, grade) stands with the links.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.spread import default_start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Graph

    Known = Mapping[str, Mapping[str, Mapping[str, int]]]

MIDDLE = 1


def spread_part(graph: Graph, known: Known) -> dict[str, Any]:
    """Return the conventions; of each strength the middle, which a run on the map as it is takes.

    ``from`` says where a run of each mode begins where the reader has not chosen. ``known`` holds
    what the standard runs came to on many versions of the map, by their ids.
    """
    conventions = graph.parameters
    return {
        "strength": {name: sizes[MIDDLE] for name, sizes in conventions.strength.items()},
        "rate": dict(conventions.rate),
        "gain": conventions.gain,
        "steps": conventions.steps,
        "held": conventions.held,
        "from": {mode: list(default_start(graph, mode)) for mode in ("acute", "chronic")},
        "scenarios": _standard_runs(graph, known),
    }


def _standard_runs(graph: Graph, known: Known) -> list[dict[str, Any]]:
    """Return each standard run of which something is known: waves, often and changed, by node."""
    return [
        {
            "id": one.id,
            "from": list(one.start),
            "with": list(one.practices),
            "mode": one.mode,
            **known[one.id],
        }
        for one in graph.parameters.scenarios
        if one.id in known
    ]
