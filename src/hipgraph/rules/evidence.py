"""Evidence: every effect and claim is graded, and the grade has something to rest on.

``missing-grade``: a causal or practice edge has evidence with a grade.
    PASS::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: limited, because: One study., studies: [doe2020]}

    FAIL::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        # forgotten

``grade-on-effect``: what is refuted or tradition is a claim, never a causal or practice edge.
    PASS::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: untested, because: Nobody has tried.}

    FAIL::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: tradition, because: It has always been said.}

``grade-without-studies``: every grade but untested and tradition names its studies.
    PASS::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: limited, because: One study., studies: [doe2020]}

    FAIL::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: limited, because: One study.}

``study-may-not-support``: a study behind a grade was checked: record full, finding read.
    PASS::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: limited, because: One study., studies: [doe2020]}

    FAIL::

        # in edges/stress.yaml: evidence: {grade: untested, because: Nobody has measured it.}
        evidence: {grade: limited, because: One study., studies: [roe2019]}

``missing-source``: effects, anatomy, associations and claims say where they come from.
    PASS::

        # in edges/body.yaml: sources: [{study: doe2020}]
        said_by: [{article: blog-hips, section: introduction}]

    FAIL::

        # in edges/body.yaml: sources: [{study: doe2020}]
        # forgotten
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.reading.draft import CAUSAL, edge_id
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

STUDIED = frozenset(("strong", "moderate", "limited", "conflicting", "refuted"))
"""Grades that rest on studies."""
CLAIMED = frozenset(("refuted", "tradition"))
"""Grades that only claims and relations between claims can have."""


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with evidence."""
    for edge in draft.all_edges:
        category = draft.category_of(edge)
        evidence = edge.get("evidence")
        if evidence is None:
            if category in CAUSAL:
                yield problem("missing-grade", edge.place, name=edge_id(edge))
        else:
            yield from _graded(draft, evidence)
            if evidence.text("grade") in CLAIMED and category not in ("claim", ""):
                place, grade = evidence.at("grade"), evidence.text("grade")
                yield problem("grade-on-effect", place, grade=grade, name=edge_id(edge))
        yield from _sourced(edge, category)
    for kind, claim in draft.all_nodes:
        if draft.role_of_type(kind) == "claim":
            yield from _graded(draft, claim)
            if not _given(claim, "stances") and not _given(claim, "studies"):
                name = claim.text("id")
                yield problem("missing-source", claim.at("id"), variant="claim", name=name)


def _graded(draft: Draft, record: Located) -> Iterator[Problem]:
    studies = record.texts("studies")
    grade = record.text("grade")
    if grade in STUDIED and not _given(record, "studies"):
        yield problem("grade-without-studies", record.at("grade"), grade=grade)
    for study, place in studies:
        yield from names.study(draft, study, place)
        if study in draft.studies and not may_support(draft.studies[study]):
            yield problem("study-may-not-support", place, name=study)


def may_support(study: Located) -> bool:
    """Return whether a grade may rest on a study; where that cannot be read, it may."""
    checked = study.get("checked")
    if checked is None:
        return True
    return checked.text("record") != "partial" and checked.text("finding") != "no"


def _sourced(edge: Located, category: str) -> Iterator[Problem]:
    studied = (edge.get("evidence"), "studies")
    ways = {
        "causal": ((edge, "said_by"), studied),
        "practice": ((edge, "said_by"), studied),
        "structural": ((edge, "said_by"), (edge, "sources")),
        "association": ((edge, "said_by"), (edge, "sources"), studied),
    }.get(category)
    if ways and not any(record is not None and _given(record, field) for record, field in ways):
        variant = "effect" if category in CAUSAL else ""
        yield problem("missing-source", edge.place, variant=variant, name=edge_id(edge))


def _given(record: Located, field: str) -> bool:
    """Return whether a field has anything in it; a wrong type has been told already."""
    found = record.get(field)
    return found is not None and found.value != []
