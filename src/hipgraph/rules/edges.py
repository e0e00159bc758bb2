"""Edges: their ends, and how many there may be.

``wrong-endpoint``: an edge starts and ends at node types that its own type allows.
    PASS::

        # in edges/body.yaml: target: psoas-tension
        target: psoas-major

    FAIL::

        # in edges/body.yaml: target: psoas-tension
        target: stress

``self-loop``: an edge leads from one node to another.
    PASS::

        # in edges/body.yaml: target: psoas-tension
        target: psoas-major

    FAIL::

        # in edges/body.yaml: target: psoas-tension
        target: hip-tightness

``duplicate-edge``: an edge is told once; a symmetric one in one direction.
    PASS::

        # add edges/stress.yaml
        - {source: psoas-major, type: requires, target: hip}

    FAIL::

        # add edges/stress.yaml
        - {source: hip-tightness, type: requires, target: psoas-tension}

``second-causal-edge``: one causal or practice edge at most leads from one node to another.
    PASS::

        # add edges/stress.yaml
        - {source: hip-tightness, type: increases, target: perceived-threat, strength: weak,
           timescale: acute, evidence: {grade: untested, because: Nobody knows.},
           said_by: [{article: blog-hips, section: questions}]}

    FAIL::

        # add edges/stress.yaml
        - {source: perceived-threat, type: decreases, target: psoas-tension, strength: weak,
           timescale: acute, evidence: {grade: untested, because: Nobody knows.},
           said_by: [{article: blog-hips, section: questions}]}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.reading.draft import CAUSAL, edge_id
from hipgraph.reading.hints import brief
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Place, Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with edges and their ends."""
    for edge in draft.all_edges:
        yield from names.edge_type(draft, edge.text("type"), edge.at("type"))
        for end in ("source", "target"):
            yield from names.node(draft, edge.text(end), edge.at(end))
            yield from _end(draft, edge, end)
        if edge.text("source") and edge.text("source") == edge.text("target"):
            yield problem("self-loop", edge.at("target"), name=brief(edge.text("source")))
    yield from _twice(draft)


def _end(draft: Draft, edge: Located, end: str) -> Iterator[Problem]:
    node, kind = edge.text(end), edge.text("type")
    place = edge.at(end)
    node_type = draft.type_of.get(node, "")
    if not node_type or kind not in draft.edge_types:
        return
    yield from names.in_use(draft, node, place)
    allowed = [name for name, _ in draft.edge_types[kind].texts(end)]
    if end == "target" and draft.category_of(edge) in CAUSAL and draft.role_of(node) == "practice":
        yield problem("practice-as-target", place, name=node)
    elif allowed and node_type not in allowed and node_type in draft.node_types:
        known = ", ".join(allowed)
        yield problem(
            "wrong-endpoint", place, variant=end, type=kind, node=node, kind=node_type, known=known
        )


def _twice(draft: Draft) -> Iterator[Problem]:
    told: dict[str, Place] = {}
    effects: dict[tuple[str, str], tuple[str, Place]] = {}
    for edge in draft.all_edges:
        name = edge_id(edge)
        source, kind, target = (edge.text(key) for key in ("source", "type", "target"))
        if not (source and kind and target):
            continue
        symmetric = kind in draft.edge_types and draft.edge_types[kind].flag("symmetric")
        back = f"{target}--{kind}--{source}" if symmetric else name
        first = told.get(name) or told.get(back)
        if first is not None:
            variant = "" if name in told else "symmetric"
            where = f"{first.file}:{first.line}"
            yield problem("duplicate-edge", edge.place, variant=variant, name=name, where=where)
            continue
        told[name] = edge.place
        if draft.category_of(edge) in CAUSAL:
            if (source, target) in effects:
                other, place = effects[source, target]
                where = f"{place.file}:{place.line}"
                yield problem("second-causal-edge", edge.place, name=name, other=other, where=where)
            else:
                effects[source, target] = (name, edge.place)
