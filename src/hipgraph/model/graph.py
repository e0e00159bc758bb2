"""The checked graph."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import networkx as nx

    from hipgraph.model.body import BodyView
    from hipgraph.model.conventions import Expectation, Parameters
    from hipgraph.model.coverage import Item
    from hipgraph.model.edge import Edge
    from hipgraph.model.node import Node
    from hipgraph.model.source import Article, Study
    from hipgraph.model.tour import Situation, Tour
    from hipgraph.model.types import EdgeType, NodeType


@dataclass(frozen=True)
class Graph:
    """The checked graph. Built only from data in which no rule found a fault.

    All mappings are sorted by id. ``folder`` is where it was read from, for messages only.
    ``coverage`` is read only where it is asked for.
    """

    folder: str
    node_types: Mapping[str, NodeType]
    edge_types: Mapping[str, EdgeType]
    nodes: Mapping[str, Node]
    edges: Mapping[str, Edge]
    articles: Mapping[str, Article]
    studies: Mapping[str, Study]
    tours: Mapping[str, Tour]
    situations: Mapping[str, Situation]
    parameters: Parameters
    expectations: tuple[Expectation, ...]
    coverage: tuple[Item, ...] = ()
    body: tuple[BodyView, ...] = ()

    @cached_property
    def out_edges(self) -> Mapping[str, tuple[Edge, ...]]:
        """Edges by the node they start at, in id order."""
        return self._by("source")

    @cached_property
    def in_edges(self) -> Mapping[str, tuple[Edge, ...]]:
        """Edges by the node they end at, in id order."""
        return self._by("target")

    def _by(self, end: str) -> Mapping[str, tuple[Edge, ...]]:
        found: dict[str, list[Edge]] = {node: [] for node in self.nodes}
        for edge in self.edges.values():
            found[getattr(edge, end)].append(edge)
        return {node: tuple(edges) for node, edges in found.items()}

    @cached_property
    def story(self) -> str | None:
        """The tour the pages open on: the one that says so, else the first, if there is any."""
        opening = (tour.id for tour in self.tours.values() if tour.opening)
        return next(opening, next(iter(self.tours), None))

    def node_type(self, node: str) -> NodeType:
        """Return the type of the node with this id."""
        return self.node_types[self.nodes[node].type]

    def edge_type(self, edge: str) -> EdgeType:
        """Return the type of the edge with this id."""
        return self.edge_types[self.edges[edge].type]

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Return a networkx ``MultiDiGraph`` with every attribute; edge keys are edge ids."""
        from dataclasses import fields

        import networkx as nx

        def attributes(record: Node | Edge) -> dict[str, object]:
            return {f.name: getattr(record, f.name) for f in fields(record)}

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.nodes.values():
            kind = self.node_types[node.type]
            graph.add_node(node.id, **attributes(node), lane=kind.lane, role=kind.role)
        for edge in self.edges.values():
            category = self.edge_types[edge.type].category
            graph.add_edge(
                edge.source, edge.target, key=edge.id, **attributes(edge), category=category
            )
        return graph
