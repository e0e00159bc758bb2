"""Orders within columns, made better by moving one box at a time (sifting)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hipgraph.model import Edge

CROSSING, ROW, PAST = 10, 12, 120
"""What one crossing costs, each row a line climbs on its way, and each box that a line between two
of one column has to go round. Long climbs cost most, since they take a line round boxes and so
across others: on the core map these prices leave the fewest crossings that one sees."""
ROUNDS = 8


def sift(columns: Sequence[Sequence[str]], edges: Iterable[Edge]) -> list[list[str]]:
    """Return the columns with each box where lines climb and cross least, the others staying.

    Costs the square of the edges for each box and place, so it is for pictures that are small
    enough to be read line by line.
    """
    current = [list(column) for column in columns]
    here = {node for column in columns for node in column}
    pairs = [(e.source, e.target) for e in edges if e.source in here and e.target in here]
    least = _cost(current, pairs)
    for _ in range(ROUNDS):
        before = least
        for number, column in enumerate(current):
            for node in list(column):
                others = [other for other in current[number] if other != node]
                kept = current[number]
                for place in range(len(others) + 1):
                    current[number] = [*others[:place], node, *others[place:]]
                    cost = _cost(current, pairs)
                    if cost < least:
                        least, kept = cost, current[number]
                current[number] = kept
        if least == before:
            break
    return current


def _cost(columns: Sequence[Sequence[str]], pairs: Iterable[tuple[str, str]]) -> int:
    """Weigh an order, each line seen as straight between boxes in half rows of middled columns."""
    longest = max(map(len, columns), default=0)
    at = {
        node: (number, 2 * place + longest - len(column))
        for number, column in enumerate(columns)
        for place, node in enumerate(column)
    }
    cost = 0
    gutters: list[list[tuple[int, int]]] = [[] for _ in columns]
    for source, target in pairs:
        (first, start), (last, end) = sorted((at[source], at[target]))
        climbed = abs(end - start) // 2
        if first == last:
            cost += PAST * max(0, climbed - 1)
            continue
        cost += ROW * climbed
        # In steps of a thousandth of half a row, so that long lines keep their slope in integers.
        stops = [
            1000 * start + 1000 * (end - start) * step // (last - first)
            for step in range(last - first + 1)
        ]
        for step in range(last - first):
            gutters[first + step].append((stops[step], stops[step + 1]))
    return cost + CROSSING * sum(map(_crossings, gutters))


def _crossings(lines: Sequence[tuple[int, int]]) -> int:
    return sum(
        (start - other_start) * (end - other_end) < 0
        for number, (start, end) in enumerate(lines)
        for other_start, other_end in lines[:number]
    )
