"""A small world for the localization tests: a graph, and a Norwegian catalogue beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.l10n import sync
from hipgraph.model import Evidence
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from hipgraph.model import Graph

TINY = Path(__file__).parent.parent / "tiny" / "graph"


@pytest.fixture(scope="session")
def tiny() -> Graph:
    """Return the tiny graph, checked."""
    graph, problems = check_folder(TINY)
    assert graph is not None, problems
    return graph


@pytest.fixture
def locales(tiny: Graph, tmp_path: Path) -> Path:
    """Return a locales folder with empty Norwegian catalogues of both domains."""
    (tmp_path / "ui.pot").write_bytes(b"")
    sync.update(tiny, tmp_path, ["nb"])
    return tmp_path


class Change:
    """Graphs that differ from a given one in one thing."""

    def reworded(self, graph: Graph, node: str, **fields: object) -> Graph:
        """Return the graph with some fields of one node changed."""
        changed = replace(graph.nodes[node], **fields)  # type: ignore[arg-type]
        return replace(graph, nodes={**graph.nodes, node: changed})

    def without(self, graph: Graph, *nodes: str) -> Graph:
        """Return the graph without some nodes and their edges."""
        kept = {id_: node for id_, node in graph.nodes.items() if id_ not in nodes}
        edges = {
            id_: edge
            for id_, edge in graph.edges.items()
            if edge.source not in nodes and edge.target not in nodes
        }
        tours = {
            id_: replace(tour, steps=tuple(replace(step, nodes=()) for step in tour.steps))
            for id_, tour in graph.tours.items()
        }
        return replace(graph, nodes=kept, edges=edges, tours=tours)

    def renamed(self, graph: Graph, old: str, new: str, *, alias: bool = True) -> Graph:
        """Return the graph with one node under a new id, which its edges follow."""
        node = replace(graph.nodes[old], id=new, aliases=(old,) if alias else ())
        nodes = {id_: each for id_, each in graph.nodes.items() if id_ != old} | {new: node}
        edges = {}
        for edge in graph.edges.values():
            source = new if edge.source == old else edge.source
            target = new if edge.target == old else edge.target
            id_ = f"{source}--{edge.type}--{target}"
            edges[id_] = replace(edge, id=id_, source=source, target=target)
        tours = self.without(graph, old).tours
        return replace(graph, nodes=nodes, edges=dict(sorted(edges.items())), tours=tours)

    def graded(self, graph: Graph, edge: str, grade: str | None) -> Graph:
        """Return the graph with another grade on one edge, which loses a sentence of its own."""
        evidence = Evidence(grade, "Because.") if grade else None  # type: ignore[arg-type]
        changed = replace(graph.edges[edge], evidence=evidence, sentence="")
        return replace(graph, edges={**graph.edges, edge: changed})


@pytest.fixture(scope="session")
def change() -> Change:
    """Return the ways to change a graph."""
    return Change()
