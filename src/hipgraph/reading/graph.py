"""A clean draft becomes the graph: records to frozen dataclasses, everything sorted by id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from hipgraph.model import Graph
from hipgraph.reading import convert, figure
from hipgraph.reading.read import form_of
from hipgraph.reading.shape import shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hipgraph.reading.draft import Draft


class _Named(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Named)


def build(draft: Draft) -> Graph:
    """Return the graph of a draft in which no rule found an error."""
    claims = frozenset(kind for kind in draft.node_types if draft.role_of_type(kind) == "claim")

    # Which form a file's records have is known by its name only, so they are Any here.
    def records(name: str) -> list[Any]:
        if name not in draft.files:
            return []
        return shape(draft.files[name], *form_of(name, claims))[0] or []

    def area(folder: str) -> list[Any]:
        return [record for name in draft.names(folder) for record in records(name)]

    kinds = [kind for kind, _ in draft.all_nodes]
    expected = zip(records("expectations.yaml"), draft.expectations, strict=True)
    return Graph(
        folder=draft.folder,
        node_types=_by_id(map(convert.node_type, records("node-types.yaml"))),
        edge_types=_by_id(map(convert.edge_type, records("edge-types.yaml"))),
        nodes=_by_id(map(convert.node, area("nodes"), kinds)),
        edges=_by_id(
            convert.edge(record, draft.edge_types[record.type].text("sign"))
            for record in area("edges")
        ),
        articles=_by_id(map(convert.article, records("sources/articles.yaml"))),
        studies=_by_id(map(convert.study, records("sources/studies.yaml"))),
        tours=_by_id(map(convert.tour, area("tours"))),
        situations=_by_id(map(convert.situation, records("situations.yaml"))),
        parameters=convert.parameters(records("parameters.yaml")[0]),
        expectations=tuple(convert.expectation(record, at.place) for record, at in expected),
        body=tuple(map(figure.view, records("body.yaml"))),
        coverage=tuple(
            convert.item(record, kind) for kind, name in draft.coverage for record in records(name)
        ),
    )


def _by_id(records: Iterable[T]) -> Mapping[str, T]:
    return {record.id: record for record in sorted(records, key=lambda record: record.id)}
