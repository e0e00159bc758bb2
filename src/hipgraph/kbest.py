"""The cheapest simple paths of a network, in one order: by cost, then by the names on the way.

networkx leaves to chance which of several equally cheap paths comes first, and it searches the
network anew for every path. So networkx measures how far each node is from the goal, and this
walks on from there: Lawler's form of Yen's method, with one heap for the searches of all branches.
"""

from __future__ import annotations

from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterator

    Walk = tuple[str, ...]


def cheapest(
    net: nx.DiGraph[str], back: nx.DiGraph[str], source: str, target: str
) -> Iterator[tuple[int, Walk]]:
    """Yield the simple paths from source to target, each with its cost.

    ``back`` is ``net`` with every edge turned round; each ``weight`` is a whole number above 0.
    """
    if source not in net or target not in net or source == target:
        return
    left: dict[str, float] = nx.single_source_dijkstra_path_length(back, target, weight="weight")
    search = _Search(net, left, target)
    search.branch((source,), frozenset(), 0)
    yield from search.paths()


class _Branch:
    """The paths that begin with ``start`` and do not go on to one of ``barred`` from there."""

    __slots__ = ("barred", "best", "closed", "done", "start")

    def __init__(self, start: Walk, barred: frozenset[str]) -> None:
        self.start = start
        self.barred = barred
        self.closed = set(start)
        self.best: dict[str, int] = {}
        self.done = False


class _Search:
    """Open walks of all branches in one heap, by what the whole path costs at least, then by name.

    Of walks that cost the same, the one lower in order is taken up first, and a walk is lower than
    those that go on from it. So the first walk of a branch to reach a node is the lowest of the
    cheapest, and no path is told before one that should stand before it.
    """

    def __init__(self, net: nx.DiGraph[str], left: dict[str, float], target: str) -> None:
        self._ways = net.adj
        self._left = left
        self._target = target
        self._heap: list[tuple[float, Walk, int, int, _Branch]] = []
        self._serial = count()

    def branch(self, start: Walk, barred: frozenset[str], spent: int) -> None:
        """Open a branch whose start has cost ``spent``."""
        self._go_on(_Branch(start, barred), start, spent)

    def paths(self) -> Iterator[tuple[int, Walk]]:
        """Yield the paths of all branches; each path found opens those that leave it."""
        while self._heap:
            _, walk, spent, _, branch = heappop(self._heap)
            if branch.done or walk[-1] in branch.closed:
                continue
            if walk[-1] == self._target:
                branch.done = True
                yield spent, walk
                self._leave(branch, walk)
            else:
                branch.closed.add(walk[-1])
                self._go_on(branch, walk, spent)

    def _go_on(self, branch: _Branch, walk: Walk, spent: int) -> None:
        barred = branch.barred if walk is branch.start else ()
        for there, data in self._ways[walk[-1]].items():
            if there in branch.closed or there in barred or there not in self._left:
                continue
            cost = spent + data["weight"]
            if cost <= branch.best.get(there, cost):
                branch.best[there] = cost
                least = cost + self._left[there]
                heappush(self._heap, (least, (*walk, there), cost, next(self._serial), branch))

    def _leave(self, branch: _Branch, walk: Walk) -> None:
        """Open the branches that together hold every other path of this one."""
        spent = sum(
            self._ways[a][b]["weight"]
            for a, b in zip(branch.start, branch.start[1:], strict=False)
        )  # fmt: skip
        barred = branch.barred
        for at in range(len(branch.start), len(walk)):
            self.branch(walk[:at], barred | {walk[at]}, spent)
            spent += self._ways[walk[at - 1]][walk[at]]["weight"]
            barred = frozenset()
