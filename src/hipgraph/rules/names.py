"""Names of other records: whether what is named exists.

``unknown-node``: a node that is named exists.
    PASS::

        # in edges/body.yaml: source: psoas-major
        source: hip-flexors

    FAIL::

        # in edges/body.yaml: source: psoas-major
        source: psoas-mayor

``unknown-edge``: an edge that is named exists, by ``source--type--target``.
    PASS::

        # in tours/first-tour.yaml: [stress--increases--perceived-threat]
        [shallow-breathing--increases--perceived-threat]

    FAIL::

        # in tours/first-tour.yaml: [stress--increases--perceived-threat]
        [stress--raises--perceived-threat]

``unknown-type``: a node type or edge type that is named exists.
    PASS::

        # in edges/body.yaml: type: requires
        type: part-of

    FAIL::

        # in edges/body.yaml: type: requires
        type: needs

``unknown-source``: an article, a section or a study that is named exists.
    PASS::

        # in nodes/practice.yaml: study: doe2020
        study: roe2019

    FAIL::

        # in nodes/practice.yaml: study: doe2020
        study: doe2021

``unknown-tour``: a tour that is named exists.
    PASS::

        # in tours/first-tour.yaml: [second-tour]
        []

    FAIL::

        # in tours/first-tour.yaml: [second-tour]
        [third-tour]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import Place, problem
from hipgraph.reading.hints import brief, with_nearest

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft


def _missing(draft: Draft, name: str, known: Container[str], area: str) -> bool:
    # Where a whole file could not be read, nobody can say that what it may hold does not exist.
    return bool(name) and not (name in known or name in draft.glimpsed or area in draft.unread)


def node(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report a node that does not exist; an old name is answered with the new one."""
    if _missing(draft, name, draft.nodes, "nodes"):
        finding = problem("unknown-node", place, name=brief(name))
        new = draft.renamed.get(name, "")
        near = new or draft.near_node(name)
        if near and not new and near not in draft.linked:
            at = draft.nodes[near].at("id")
            where = f"{at.file}:{at.line}"
            yield problem(
                "unknown-node", place, variant="slip", name=brief(name), near=near, where=where
            )
        else:
            yield with_nearest(finding, near, (near,)) if near else finding


def in_use(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report a node that is retired where one in use is needed."""
    if name in draft.nodes and draft.nodes[name].flag("retired"):
        finding = problem("retired-node", place, variant="linked", name=name)
        new = draft.nodes[name].text("replaced_by")
        yield with_nearest(finding, new, (new,)) if new else finding


def edge(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report an edge that does not exist."""
    if _missing(draft, name, draft.edges, "edges") and name not in draft.meant_edges:
        finding = problem("unknown-edge", place, name=brief(name))
        yield with_nearest(finding, name, draft.sound_edges)


def edge_type(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report an edge type that does not exist."""
    if name and name not in draft.edge_types and "edge-types.yaml" in draft.files:
        if not draft.edge_types:
            yield _nothing("edge-types.yaml")
            return
        finding = problem("unknown-type", place, variant="edge", name=brief(name))
        yield with_nearest(finding, name, draft.edge_types)


def node_type(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report a node type that does not exist."""
    if name and name not in draft.node_types and "node-types.yaml" in draft.files:
        if not draft.node_types:
            yield _nothing("node-types.yaml")
            return
        finding = problem("unknown-type", place, name=brief(name))
        yield with_nearest(finding, name, draft.node_types)


def tour(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report a tour that does not exist."""
    if _missing(draft, name, draft.tours, "tours"):
        yield with_nearest(problem("unknown-tour", place, name=brief(name)), name, draft.tours)


def study(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report a study that does not exist."""
    if _missing(draft, name, draft.studies, "studies"):
        yield _source("study", name, place, draft.studies)


def article(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    """Report an article that does not exist."""
    if _missing(draft, name, draft.articles, "articles"):
        yield _source("article", name, place, draft.articles)


def section(draft: Draft, of: str, name: str, place: Place) -> Iterator[Problem]:
    """Report a section that an article, if it exists, does not have."""
    if name and of in draft.articles:
        known = [s.text("id") for s in draft.articles[of].records("sections")]
        if name not in known:
            finding = problem(
                "unknown-source", place, variant="section", name=brief(name), article=of
            )
            yield with_nearest(finding, name, known)


def _source(variant: str, name: str, place: Place, known: Collection[str]) -> Problem:
    if not known:
        return _nothing("sources/studies.yaml" if variant == "study" else "sources/articles.yaml")
    finding = problem("unknown-source", place, variant=variant, name=brief(name))
    return with_nearest(finding, name, known)


def _nothing(file: str) -> Problem:
    """Say once, of the file, that all of its records are missed."""
    return problem("missing-file", Place(file), variant="cited", file=file)
