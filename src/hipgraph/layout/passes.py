"""Choosing the gaps through which an edge passes the layers between its ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hipgraph.layout.layers import Layers
    from hipgraph.layout.rooms import Rooms
    from hipgraph.layout.slots import Slot

CROWD = 7
"""How much farther away a gap counts, in px, for each route that is in it already."""


class Pass(NamedTuple):
    """A track through a layer."""

    layer: int
    track: Slot


def passes(
    rooms: Rooms,
    layers: Layers,
    between: Sequence[int],
    start: tuple[int, int],
    goal: tuple[int, int],
    edge: str,
) -> list[Pass]:
    """Ask for a track in each layer of ``between``, nearest to the straight way to the goal.

    ``start`` and ``goal`` are (m, c). A gap too narrow for one route is never taken.
    """
    found = []
    for layer in between:
        low, high = layers.extent(layer)
        m = (low + high) // 2
        there = abs(m - start[0])
        wanted = start[1] + (goal[1] - start[1]) * there // max(1, abs(goal[0] - start[0]))
        costs = []
        for place in range(len(layers.cells[layer]) + 1):
            least, most = layers.gap(layer, place)
            if most - least < 2 * CLEAR:
                continue
            near = max(least + CLEAR, min(most - CLEAR, wanted))
            crowd = len(rooms.gap(layers, layer, place).slots)
            costs.append((abs(near - wanted) + CROWD * crowd, place, near))
        _, place, near = min(costs)
        track = rooms.gap(layers, layer, place).ask(near, (goal[1], edge))
        found.append(Pass(layer, track))
        start = (m, near)
    return found
