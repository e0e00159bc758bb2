r"""Nodes: what a node of its type must have, and what it must not.

``missing-phrase``: what can go up and down has the phrases that say so.
    PASS::

        # in nodes/breath.yaml: up: shallower breathing
        up: quicker breathing

    FAIL::

        # in nodes/breath.yaml: up: shallower breathing
        # forgotten

``field-not-for-type``: a field stands only where its type has a use for it.
    PASS::

        # in nodes/metaphor.yaml: physiology: Tension that stays unnoticed.
        physiology: Tension.

    FAIL::

        # in nodes/joint.yaml: summary: Where leg and pelvis meet.
        summary: Where leg and pelvis meet.
          physiology: Tension.

``state-of``: a state is the state of a structure.
    PASS::

        # in nodes/muscle-state.yaml: state_of: psoas-major
        state_of: hip

    FAIL::

        # in nodes/muscle-state.yaml: state_of: psoas-major
        state_of: stress

``retired-node``: a retired node is replaced by one in use, and nothing leads to it any more.
    PASS::

        # in nodes/muscle-state.yaml: replaced_by: psoas-tension
        replaced_by: hip-tightness

    FAIL::

        # in nodes/muscle-state.yaml: replaced_by: psoas-tension
        replaced_by: muscle-tightness

``orphan-node``: every node that is in use has an edge.
    PASS::

        # in edges/body.yaml: source: psoas-major
        source: psoas-major
          note: Anatomy.

    FAIL::

        # in edges/body.yaml: source: psoas-major
        source: hip-tightness

``label-form``: a label is one line, short enough for the canvas.
    PASS::

        # in nodes/joint.yaml: label: hip
        label: hip region

    FAIL::

        # in nodes/joint.yaml: label: hip
        label: the whole region where the leg meets the pelvis and the trunk

``long-text``: a node's text has at most three paragraphs.
    PASS::

        # in nodes/joint.yaml: summary: Where leg and pelvis meet.
        summary: Where leg and pelvis meet.
          text: "One.\n\nTwo.\n\nThree."

    FAIL::

        # in nodes/joint.yaml: summary: Where leg and pelvis meet.
        summary: Where leg and pelvis meet.
          text: "One.\n\nTwo.\n\nThree.\n\nFour."
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.reading.draft import MOVING
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

LONGEST_LABEL = 48
MOST_PARAGRAPHS = 3

ROLES = {
    "up": MOVING,
    "down": MOVING,
    "state_of": MOVING,
    "steps": frozenset(("practice",)),
    "cautions": frozenset(("practice",)),
    "stop_when": frozenset(("practice",)),
    "cue": frozenset(("practice",)),
    "physiology": frozenset(("metaphor", "tradition")),
}
"""Which roles have a use for a field."""


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with single nodes."""
    # A node that an edge misspells has lost this edge; that is the same slip and told already.
    meant = {draft.near_node(name) for name in sorted(draft.linked - draft.nodes.keys())}
    linked = draft.linked | meant
    for kind, record in draft.all_nodes:
        role = draft.role_of_type(kind)
        yield from _fields(record, role)
        yield from _state(draft, record)
        yield from _retired(draft, record)
        yield from _texts(record)
        node = record.text("id")
        # A file of edges that could not be read may hold the edge that is missed.
        known = "edges" not in draft.unread and not record.flag("retired")
        if node and known and node not in linked:
            yield problem("orphan-node", record.at("id"), name=node)


def _fields(record: Located, role: str) -> Iterator[Problem]:
    if not role:
        return
    if role in MOVING:
        missing = [field for field in ("up", "down") if record.get(field) is None]
        if missing:
            fields = ", ".join(missing)
            yield problem("missing-phrase", record.at("id"), name=record.text("id"), fields=fields)
    for field, roles in ROLES.items():
        if record.get(field) is not None and role not in roles:
            wanted = ", ".join(sorted(roles))
            yield problem("field-not-for-type", record.at(field), field=field, roles=wanted)


def _state(draft: Draft, record: Located) -> Iterator[Problem]:
    of = record.text("state_of")
    place = record.at("state_of")
    yield from names.node(draft, of, place)
    if of in draft.nodes and draft.role_of(of) not in ("structure", ""):
        yield problem("state-of", place, name=of)


def _retired(draft: Draft, record: Located) -> Iterator[Problem]:
    new = record.text("replaced_by")
    place = record.at("replaced_by")
    yield from names.node(draft, new, place)
    if new and not record.flag("retired"):
        yield problem("retired-node", place, variant="in-use", name=record.text("id"))
    elif new in draft.nodes and draft.nodes[new].flag("retired"):
        yield problem("retired-node", place, name=new)


def _texts(record: Located) -> Iterator[Problem]:
    label = record.text("label")
    if "\n" in label.strip():
        yield problem("label-form", record.at("label"), variant="lines")
    elif len(label) > LONGEST_LABEL:
        yield problem("label-form", record.at("label"), most=LONGEST_LABEL, count=len(label))
    paragraphs = re.split(r"\n\s*\n", record.text("text").strip())
    if len(paragraphs) > MOST_PARAGRAPHS:
        yield problem("long-text", record.at("text"), most=MOST_PARAGRAPHS, count=len(paragraphs))
