"""Ways against networkx, igraph and rustworkx: ``python benchmarks/paths.py``.

igraph and rustworkx are optional and said to be missing where they are; ``pip install igraph
rustworkx`` brings them. On each network the costs are compared first: a library that finds other
costs is not timed but told. Times are processor time of one run, the median over the pairs;
ratios are to hipgraph and are what to compare, since seconds depend on the machine.
rustworkx lists no simple paths by cost, so it takes part with the cheapest path only.
"""

from __future__ import annotations

import random
import sys
import time
from importlib import import_module
from itertools import islice, pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import networkx as nx

from hipgraph import load_graph
from hipgraph.costs import Roads
from hipgraph.kbest import cheapest

if TYPE_CHECKING:
    from collections.abc import Callable

    Net = nx.DiGraph[str]
    Ask = Callable[[str, str, int], list[int]]

ROOT = Path(__file__).parents[1]
SEVERAL = 25


def random_net(nodes: int, edges: int) -> Net:
    """Return a network walked both ways, with the costs of a graph: few, so there are ties."""
    chance = random.Random(5)  # noqa: S311 -- the same network every time
    net: Net = nx.DiGraph()
    net.add_nodes_from(f"n{at:05}" for at in range(nodes))
    names = list(net)
    while net.number_of_edges() < 2 * edges:
        a, b = chance.sample(names, 2)
        if not net.has_edge(a, b):
            cost = chance.choice((211, 262, 393, 457, 616, 904, 1192))
            net.add_edge(a, b, weight=cost)
            net.add_edge(b, a, weight=cost + 288)
    return net


def ours(net: Net) -> Ask:
    """Return what asks hipgraph for costs."""
    back = net.reverse()
    return lambda a, b, k: [cost for cost, _ in islice(cheapest(net, back, a, b), k)]


def networkx(net: Net) -> Ask:
    """Return what asks networkx."""

    def ask(a: str, b: str, k: int) -> list[int]:
        try:
            walks = list(islice(nx.shortest_simple_paths(net, a, b, weight="weight"), k))
        except nx.NetworkXNoPath:
            return []
        return [sum(net[x][y]["weight"] for x, y in pairwise(walk)) for walk in walks]

    return ask


def igraph(net: Net) -> Ask:
    """Return what asks igraph."""
    import igraph as ig

    place = {node: at for at, node in enumerate(net)}
    weights = [weight for _, _, weight in net.edges(data="weight")]
    graph = ig.Graph(n=len(place), edges=[(place[a], place[b]) for a, b in net.edges],
                     directed=True)  # fmt: skip

    def ask(a: str, b: str, k: int) -> list[int]:
        if graph.distances(place[a], place[b], weights=weights)[0][0] == float("inf"):
            return []
        walks = graph.get_k_shortest_paths(place[a], place[b], k, weights=weights, output="epath")
        return [sum(weights[edge] for edge in walk) for walk in walks]

    return ask


def rustworkx(net: Net) -> Ask:
    """Return what asks rustworkx, for the cheapest path only."""
    import rustworkx as rx

    place = {node: at for at, node in enumerate(net)}
    graph: Any = rx.PyDiGraph()
    graph.add_nodes_from(list(net))
    graph.add_edges_from([(place[a], place[b], w) for a, b, w in net.edges(data="weight")])

    def ask(a: str, b: str, _: int) -> list[int]:
        found = rx.dijkstra_shortest_path_lengths(graph, place[a], float, place[b])
        return [int(found[place[b]])] if place[b] in found else []

    return ask


def timed(ask: Ask, pairs: list[tuple[str, str]], k: int) -> tuple[list[list[int]], float, float]:
    """Return the answers for all pairs, and median and longest processor time in ms."""
    answers, times = [], []
    for a, b in pairs:
        start = time.process_time()
        answers.append(ask(a, b, k))
        times.append((time.process_time() - start) * 1000)
    return answers, median(times), max(times)


def compare(title: str, net: Net, number: int) -> None:
    """Print one table: costs compared, then times and ratios."""
    linked = [node for node in net if net.degree(node)]
    chance = random.Random(7)  # noqa: S311 -- the same pairs every time
    pairs: list[tuple[str, str]] = []
    while len(pairs) < number:
        a, b = chance.sample(linked, 2)
        if nx.has_path(net, a, b):
            pairs.append((a, b))
    print(f"\n{title}: {len(net)} nodes, {net.number_of_edges()} steps, {number} pairs")
    for k in (1, SEVERAL):
        right, base, longest = timed(ours(net), pairs, k)
        what = "cheapest path" if k == 1 else f"{k} cheapest simple paths"
        print(f"  {what}\n    hipgraph   {base:10.2f} ms  longest {longest:10.2f} ms")
        for make in (networkx, igraph, rustworkx):
            if make is rustworkx and k != 1:
                continue
            try:
                import_module(make.__name__)
            except ImportError:
                print(f"    {make.__name__:10} missing")
                continue
            answers, middle, most = timed(make(net), pairs, k)
            if answers != right:
                wrong = sum(one != other for one, other in zip(answers, right, strict=True))
                print(f"    {make.__name__:10} finds other costs for {wrong} pairs")
                continue
            print(f"    {make.__name__:10} {middle:10.2f} ms  longest {most:10.2f} ms  "
                  f"ratio {middle / base:8.2f}")  # fmt: skip


def main() -> None:
    """Compare on the real graph in both modes and on a large random network."""
    graph = load_graph(ROOT / "graph")
    compare("real graph, causal", Roads(graph, "causal").net, 40)
    compare("real graph, any", Roads(graph, "any").net, 40)
    large = sys.argv[1:] or ["10000", "50000"]
    compare("random", random_net(int(large[0]), int(large[1])), 8)


if __name__ == "__main__":
    main()
