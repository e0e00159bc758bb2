"""A graph folder as it was read: records with their places, and what was wrong with them.

A draft may be faulty in any way. Rules read it through ``Located``'s accessors, which answer for
whatever could be read; the looked-up tables hold the first record of each id.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from hipgraph.reading.hints import Near

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.problem import Problem
    from hipgraph.reading.located import Located

CAUSAL = frozenset(("causal", "practice"))
"""Categories of edges that carry sign, strength, timescale and evidence."""
MOVING = frozenset(("quantity", "stressor"))
"""Roles of nodes that can go up and down."""


def edge_id(edge: Located) -> str:
    """Return the id an edge record has: ``source--type--target``."""
    return f"{edge.text('source')}--{edge.text('type')}--{edge.text('target')}"


@dataclass(frozen=True)
class Draft:
    """The files that could be read, by name, and every finding on the way.

    ``unread`` names the areas (``nodes``, ``edges``, ``studies`` …) of which something could not
    be read at all, so that nobody complains that what they hold does not exist. ``glimpsed`` holds
    the ids that can be made out in files whose YAML is broken: they exist, and no more is known.
    """

    folder: str
    files: Mapping[str, Located]
    problems: tuple[Problem, ...]
    unread: frozenset[str]
    glimpsed: frozenset[str] = frozenset()

    def records(self, *names: str) -> Iterator[Located]:
        """Yield the records of the named list files, in order."""
        for name in names:
            if name in self.files:
                yield from self.files[name].records()

    def names(self, area: str) -> tuple[str, ...]:
        """Return the names of the files that were read in a subfolder."""
        return tuple(name for name in self.files if name.startswith(f"{area}/"))

    @cached_property
    def node_types(self) -> Mapping[str, Located]:
        """Node types by id."""
        return _by_id(self.records("node-types.yaml"))

    @cached_property
    def edge_types(self) -> Mapping[str, Located]:
        """Edge types by id."""
        return _by_id(self.records("edge-types.yaml"))

    @cached_property
    def all_nodes(self) -> tuple[tuple[str, Located], ...]:
        """Every node record with its type, the name of its file."""
        return tuple(
            (name.removeprefix("nodes/").removesuffix(".yaml"), record)
            for name in self.names("nodes")
            for record in self.records(name)
        )

    @cached_property
    def nodes(self) -> Mapping[str, Located]:
        """Nodes by id."""
        return _by_id(record for _, record in self.all_nodes)

    @cached_property
    def type_of(self) -> Mapping[str, str]:
        """The type of each node."""
        found: dict[str, str] = {}
        for kind, record in self.all_nodes:
            if record.text("id"):
                found.setdefault(record.text("id"), kind)
        return found

    @cached_property
    def renamed(self) -> Mapping[str, str]:
        """Today's id for each old id."""
        return {
            old: record.text("id")
            for _, record in self.all_nodes
            for old, _ in record.texts("aliases")
        }

    @cached_property
    def all_edges(self) -> tuple[Located, ...]:
        """Every edge record."""
        return tuple(self.records(*self.names("edges")))

    @cached_property
    def linked(self) -> frozenset[str]:
        """What edges name as their ends, whether it exists or not."""
        return frozenset(e.text(end) for e in self.all_edges for end in ("source", "target"))

    @cached_property
    def edges(self) -> Mapping[str, Located]:
        """Edges by their derived id."""
        found: dict[str, Located] = {}
        for record in self.all_edges:
            found.setdefault(edge_id(record), record)
        return found

    @cached_property
    def near_node(self) -> Near:
        """The node that an unknown name probably means."""
        return Near(self.nodes)

    @cached_property
    def meant_edges(self) -> frozenset[str]:
        """Ids that edges with a misspelt end or type should have: to name those is no slip."""
        node, type_ = (self.nodes, self.near_node), (self.edge_types, Near(self.edge_types))
        fields = {"source": node, "type": type_, "target": node}
        found = set()
        for edge in self.all_edges:
            given = [edge.text(field) for field in fields]
            meant = [
                name if name in known else near(name)
                for name, (known, near) in zip(given, fields.values(), strict=True)
            ]
            if meant != given:
                found.add("--".join(meant))
        return frozenset(found)

    @cached_property
    def sound_edges(self) -> tuple[str, ...]:
        """Ids of the edges whose ends exist: those one could have meant."""
        return tuple(
            name
            for name, edge in self.edges.items()
            if edge.text("source") in self.nodes and edge.text("target") in self.nodes
        )

    @cached_property
    def articles(self) -> Mapping[str, Located]:
        """Articles by id."""
        return _by_id(self.records("sources/articles.yaml"))

    @cached_property
    def studies(self) -> Mapping[str, Located]:
        """Studies by id."""
        return _by_id(self.records("sources/studies.yaml"))

    @cached_property
    def all_tours(self) -> tuple[Located, ...]:
        """Every tour."""
        return tuple(self.files[name] for name in self.names("tours"))

    @cached_property
    def tours(self) -> Mapping[str, Located]:
        """Tours by id."""
        return _by_id(self.all_tours)

    @cached_property
    def situations(self) -> tuple[Located, ...]:
        """Every situation."""
        return tuple(self.records("situations.yaml"))

    @cached_property
    def expectations(self) -> tuple[Located, ...]:
        """Every expectation."""
        return tuple(self.records("expectations.yaml"))

    @cached_property
    def body(self) -> tuple[Located, ...]:
        """Every view of the body figure."""
        return tuple(self.records("body.yaml"))

    @property
    def coverage(self) -> tuple[tuple[str, str], ...]:
        """The coverage files, by what their items are: concepts, claims and so on."""
        return tuple(
            (name.removeprefix("coverage/").removesuffix(".yaml"), name)
            for name in self.names("coverage")
        )

    @property
    def parameters(self) -> Located | None:
        """The spread's parameters, if they could be read."""
        return self.files.get("parameters.yaml")

    def role_of_type(self, kind: str) -> str:
        """Return the role of a node type; empty if it is not known."""
        return self.node_types[kind].text("role") if kind in self.node_types else ""

    def role_of(self, node: str) -> str:
        """Return the role of a node; empty if it is not known."""
        return self.role_of_type(self.type_of.get(node, ""))

    def category_of(self, edge: Located) -> str:
        """Return the category of an edge's type; empty if it is not known."""
        kind = edge.text("type")
        return self.edge_types[kind].text("category") if kind in self.edge_types else ""


def _by_id(records: Iterator[Located] | tuple[Located, ...]) -> Mapping[str, Located]:
    found: dict[str, Located] = {}
    for record in records:
        if record.text("id"):
            found.setdefault(record.text("id"), record)
    return found
