"""How the cost of an export grows with the graph: ``python benchmarks/growth.py [1 2 4]``.

The real graph is laid side by side with copies of itself, joined by one link each, and every
stage is timed in one process. Seconds depend on the machine; the ratios to the first row are what
to compare.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.layout import pictures
from hipgraph.page.render import edition, render
from hipgraph.page.scene import labels

if TYPE_CHECKING:
    from hipgraph.model import Edge, Graph

ROOT = Path(__file__).parents[1]
JOINED = "stress--increases--threat-perception"
"""The link that each copy also gets from the graph before it."""


def copies(graph: Graph, number: int) -> Graph:
    """Return a graph of so many copies; only the first has core nodes and tours."""
    nodes, edges = dict(graph.nodes), dict(graph.edges)
    for copy in range(1, number):
        end = f"-copy-{copy}"
        before = f"-copy-{copy - 1}" if copy > 1 else ""
        for node in graph.nodes.values():
            nodes[node.id + end] = replace(node, id=node.id + end, core=False)
        for edge in graph.edges.values():
            made = _between(edge, end, end)
            edges[made.id] = made
        bridge = _between(graph.edges[JOINED], before, end)
        edges[bridge.id] = bridge
    return replace(graph, nodes=dict(sorted(nodes.items())), edges=dict(sorted(edges.items())))


def _between(edge: Edge, start: str, end: str) -> Edge:
    source, target = edge.source + start, edge.target + end
    return replace(edge, id=f"{source}--{edge.type}--{target}", source=source, target=target)


def measured(graph: Graph) -> tuple[float, float, float]:
    """Return seconds of layout, seconds of writing one page, and the page's size in MB."""
    speaking = translators(graph, ROOT / "locales", ["en", "nb"])
    start = time.perf_counter()
    drawn = pictures(graph, labels(graph, speaking))
    laid_out = time.perf_counter()
    page = render(edition(graph, speaking, drawn), "en")
    done = time.perf_counter()
    return laid_out - start, done - laid_out, len(page.encode()) / 1e6


def main() -> None:
    """Print a row for each number of copies, and its ratios to the first."""
    start = time.perf_counter()
    real = load_graph(ROOT / "graph")
    print(f"reading and checking: {time.perf_counter() - start:.2f} s")
    print("copies  nodes  links  layout s      page s        page MB")
    first: tuple[float, float, float] | None = None
    for number in map(int, sys.argv[1:] or ["1", "2", "4"]):
        graph = copies(real, number)
        found = measured(graph)
        first = first or found
        cells = "".join(
            f"{value:6.2f} ({value / one:4.1f})" for value, one in zip(found, first, strict=True)
        )
        print(f"{number:6}  {len(graph.nodes):5}  {len(graph.edges):5}  {cells}")


if __name__ == "__main__":
    main()
