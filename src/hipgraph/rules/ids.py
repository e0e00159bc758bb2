"""Ids: each used once, none that a program or a file system keeps for itself.

``duplicate-id``: nodes, old names, articles, studies, tours and situations share no id.
    PASS::

        # in nodes/stressor.yaml: id: stress
        id: strain

    FAIL::

        # in nodes/stressor.yaml: id: stress
        id: hip

``reserved-id``: an id is no word that JavaScript or Windows keeps for itself.
    PASS::

        # add node-types.yaml
        - {id: construction, label: x, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: constructor, label: x, lane: brain, role: structure, shape: box}

``wrong-file``: a tour stands in the file that bears its id.
    PASS::

        # in tours/second-tour.yaml: minutes: 1
        minutes: 2

    FAIL::

        # in tours/second-tour.yaml: id: second-tour
        id: last-tour

``unsorted``: nodes stand in the order of their ids, edges of source, type and target. A warning.
    PASS::

        # add nodes/muscle.yaml
        - {id: trunk, label: trunk, in_sentence: the trunk, indefinite: trunk, summary: The trunk.}

    FAIL::

        # add nodes/muscle.yaml
        - {id: belly, label: belly, in_sentence: the belly, indefinite: belly, summary: The belly.}
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

RESERVED = frozenset(("constructor", "prototype", "con", "prn", "aux", "nul")) | frozenset(
    f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)
)


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with ids."""
    shared = [record for _, record in draft.all_nodes]
    shared += draft.records("sources/articles.yaml", "sources/studies.yaml")
    shared += [*draft.all_tours, *draft.situations]
    named = [*_named(shared), *_aliases(draft)]
    yield from _unique(named)
    types = list(_named(draft.records("node-types.yaml")))
    yield from _unique(types)
    edge_types = list(_named(draft.records("edge-types.yaml")))
    yield from _unique(edge_types)
    inner = [
        list(_named(record.records(field)))
        for field, records in (
            ("sections", draft.records("sources/articles.yaml")),
            ("steps", draft.all_tours),
            ("scenarios", (draft.parameters,) if draft.parameters else ()),
        )
        for record in records
    ]
    for names in inner:
        yield from _unique(names)
    for name, place in (*named, *types, *edge_types, *(item for names in inner for item in names)):
        if name in RESERVED:
            yield problem("reserved-id", place, name=name)
    yield from _files(draft)
    yield from _order(draft)


def _named(records: Iterable[Located]) -> Iterator[tuple[str, Place]]:
    for record in records:
        if record.text("id"):
            yield record.text("id"), record.at("id")


def _aliases(draft: Draft) -> Iterator[tuple[str, Place]]:
    for _, record in draft.all_nodes:
        yield from record.texts("aliases")


def _unique(named: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for name, place in named:
        if name in first:
            where = f"{first[name].file}:{first[name].line}"
            yield problem("duplicate-id", place, name=name, where=where)
        else:
            first[name] = place


def _files(draft: Draft) -> Iterator[Problem]:
    for name in draft.names("tours"):
        tour = draft.files[name]
        wanted = f"tours/{tour.text('id')}.yaml"
        if tour.text("id") and name != wanted:
            yield problem("wrong-file", tour.at("id"), name=tour.text("id"), file=wanted)


def _order(draft: Draft) -> Iterator[Problem]:
    """Yield the first record of each file that stands before its time."""
    fields = {"nodes": ("id",), "edges": ("source", "type", "target")}
    for area, keys in fields.items():
        for name in draft.names(area):
            order = [tuple(r.text(k) for k in keys) for r in draft.records(name)]
            for position, (before, after) in enumerate(pairwise(order), 1):
                if after < before:
                    place = draft.files[name].records()[position].place
                    yield problem(
                        "unsorted",
                        place,
                        variant="" if area == "nodes" else "edges",
                        severity="warning",
                        name=" ".join(after),
                        before=" ".join(before),
                    )
                    break
