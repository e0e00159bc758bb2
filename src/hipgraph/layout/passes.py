"""Choosing the gaps through which an edge passes the layers between its ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from hipgraph.layout.style import CLEAR

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from hipgraph.layout.layers import Layers
    from hipgraph.layout.rooms import Rooms
    from hipgraph.layout.slots import Slot

AWAY = 16
"""Px at which a route likes to pass a box, where there is room."""
BEND, CROWD, CROSSED, WALL = 48, 6, 70, 80
"""What costs as much as so many px of detour: a bend, each route already in a gap, each crossed in
a gutter, and each edge that stands across a gap."""
WINDOW = 240
"""How far beyond its two ends an edge looks for a gap, in px."""
EXACT = 800
"""Up to so many steps from place to place, crossings are counted for every step; above, a step
counts as if it came straight."""


class Pass(NamedTuple):
    """A track through a layer."""

    layer: int
    track: Slot


class _Gap(NamedTuple):
    """A usable gap: its bounds, two good places in it, its price, its number."""

    low: int
    high: int
    good: tuple[int, int]
    price: int
    place: int


class _Stay(NamedTuple):
    """The best way found to a place in a layer: cost, the gap it is in, the place before."""

    cost: int
    gap: int
    before: int


Reached = dict[int, _Stay]
Moves = dict[int, tuple[int, int]]
"""By place: the least cost of coming there, and from which place."""


def passes(  # noqa: PLR0913 - the rooms, the layers and the edge meet here
    rooms: Rooms,
    layers: Layers,
    between: Sequence[int],
    ends: tuple[int, int],
    edge: str,
    *,
    on: bool,
) -> list[Pass]:
    """Ask for a track in each layer of ``between``, on the way with least detour and few bends.

    ``ends`` are the places along c where it starts and where it wants to come. A gap too narrow
    for one route is never taken. ``on`` says that the layers follow each other in their own order.
    """
    if not between:
        return []
    start, goal = ends
    open_at = [_gaps(rooms, layers, layer, ends) for layer in between]
    every = _spots(ends, open_at)
    exact = rooms.exact and len(every) ** 2 <= EXACT
    reached: Reached = {start: _Stay(0, 0, start)}
    trail: list[Reached] = []
    for at, (layer, gaps) in enumerate(zip(between, open_at, strict=True)):
        before = layer if on else layer + 1
        # In a large picture a layer is weighed with its neighbours, or the work would grow with
        # the square of the layers; what was reached before stays open.
        near = every if rooms.exact else _spots(ends, open_at[max(at - 1, 0) : at + 2])
        spots = sorted({*near, *reached}) if near is not every else every

        def step(a: int, b: int, before: int = before) -> int:
            met = rooms.met(layers, before, (a, b) if on else (b, a))
            return abs(a - b) + BEND * (a != b) + CROSSED * met

        moved = _every(spots, reached, step) if exact else _sweep(spots, reached)
        reached = {}
        for low, high, _, price, place in gaps:
            for spot in spots[bisect_left(spots, low) : bisect_right(spots, high)]:
                met = 0 if exact else CROSSED * rooms.crossed(layers, before, spot)
                cost, origin = moved[spot]
                reached[spot] = _Stay(cost + price + met, place, origin)
        trail.append(reached)
    last = between[-1] + 1 if on else between[-1]

    def whole(spot: int) -> int:
        met = rooms.met(layers, last, (spot, goal) if on else (goal, spot)) if exact else 0
        return reached[spot].cost + abs(goal - spot) + CROSSED * met

    spot = min(reached, key=lambda spot: (whole(spot), spot))
    found = []
    for layer, there in zip(reversed(between), reversed(trail), strict=True):
        track = rooms.gap(layers, layer, there[spot].gap).ask(spot, (goal, edge))
        found.append(Pass(layer, track))
        spot = there[spot].before
    return found[::-1]


def _spots(ends: tuple[int, int], open_at: Iterable[Iterable[_Gap]]) -> list[int]:
    """Return the places worth trying: both ends, and the good ones of these layers' gaps."""
    return sorted({*ends, *(spot for gaps in open_at for gap in gaps for spot in gap.good)})


def _gaps(rooms: Rooms, layers: Layers, layer: int, ends: tuple[int, int]) -> list[_Gap]:
    """Return the usable gaps of a layer, those far off only if there are no others."""
    found: list[_Gap] = []
    spare: list[_Gap] = []
    least, most = min(ends) - WINDOW, max(ends) + WINDOW
    for place in range(len(layers.cells[layer]) + 1):
        low, high = layers.gap(layer, place)
        low, high = low + CLEAR, high - CLEAR
        if high < low:
            continue
        away = min(AWAY - CLEAR, (high - low) // 2)
        crowd, walls = rooms.load(layers, layer, place)
        gap = _Gap(low, high, (low + away, high - away), CROWD * crowd + WALL * walls, place)
        (found if high >= least and low <= most else spare).append(gap)
    return found or spare


def _every(
    spots: Sequence[int], reached: Mapping[int, _Stay], step: Callable[[int, int], int]
) -> Moves:
    """Return the best way to each place, trying every step."""
    return {
        spot: min((stay.cost + step(place, spot), place) for place, stay in reached.items())
        for spot in spots
    }


def _sweep(spots: Sequence[int], reached: Mapping[int, _Stay]) -> Moves:
    """Return the best way to each place, crossings left out: two sweeps over the sorted places."""
    found = {spot: (stay.cost, spot) for spot, stay in reached.items()}
    for sweep in (spots, spots[::-1]):
        best: tuple[int, int] | None = None
        for spot in sweep:
            if best is not None:
                cost = best[0] + abs(spot - best[1])
                if spot not in found or cost < found[spot][0]:
                    found[spot] = cost, best[1]
            stay = reached.get(spot)
            if stay is not None and (
                best is None or stay.cost + BEND < best[0] + abs(spot - best[1])
            ):
                best = stay.cost + BEND, spot
    return found
