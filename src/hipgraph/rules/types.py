"""Node types and edge types: what they promise to nodes, edges and sentences.

``type-sign``: causal and practice types have a sign, others have none.
    PASS::

        # in edge-types.yaml: sign: edge
        sign: "-"

    FAIL::

        # in edge-types.yaml: category: structural
        category: structural
          sign: "+"

``type-phrases``: types whose edges are graded have the hedged and the said sentences.
    PASS::

        # in edge-types.yaml: category: association
        category: association

    FAIL::

        # in edge-types.yaml: category: association
        category: causal
          sign: "+"

``bad-template``: a sentence has exactly one {source} and one {target}, and no other braces.
    PASS::

        # in edge-types.yaml: "{source} is part of {target}."
        "{target} contains {source}."

    FAIL::

        # in edge-types.yaml: "{source} is part of {target}."
        "{source} is part of it."

``practice-as-target``: no effect leads into a practice; people decide what they do.
    PASS::

        # in edge-types.yaml: target: [breath, muscle-state, symptom]
        target: [breath, muscle-state, symptom, mental-state]

    FAIL::

        # in edge-types.yaml: target: [breath, muscle-state, symptom]
        target: [breath, muscle-state, symptom, practice]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.reading.draft import CAUSAL
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Place, Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

SENTENCES = (
    "sentence",
    "sentence_inverse",
    "sentence_hedged",
    "sentence_inverse_hedged",
    "sentence_said",
    "sentence_inverse_said",
)
GRADED = SENTENCES[2:]
WORDED = {
    "hedged": frozenset(("moderate", "limited", "conflicting")),
    "said": frozenset(("untested", "tradition")),
}
"""Which grades need which form of a type's sentences."""


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with types, and files named after a node type that does not exist."""
    for name in draft.names("nodes"):
        kind = name.removeprefix("nodes/").removesuffix(".yaml")
        yield from names.node_type(draft, kind, draft.files[name].place)
    for record in draft.records("edge-types.yaml"):
        yield from _sign(record)
        yield from _phrases(record)
        for field in ("source", "target"):
            for kind, place in record.texts(field):
                yield from names.node_type(draft, kind, place)
        if record.text("category") in CAUSAL:
            for kind, place in record.texts("target"):
                if draft.role_of_type(kind) == "practice":
                    yield problem("practice-as-target", place, variant="type", name=kind)
    for edge in draft.all_edges:
        yield from _wording(draft, edge)
        if edge.text("sentence"):
            yield from _template(edge.text("sentence"), "sentence", edge.at("sentence"))


def _sign(record: Located) -> Iterator[Problem]:
    causal = record.text("category") in CAUSAL
    if causal and record.get("sign") is None:
        yield problem("type-sign", record.at("category"), name=record.text("id"))
    elif record.text("category") and not causal and record.text("sign"):
        yield problem("type-sign", record.at("sign"), variant="needless", name=record.text("id"))


def _phrases(record: Located) -> Iterator[Problem]:
    if record.text("category") in CAUSAL:
        missing = [name for name in GRADED if record.get(name) is None]
        if missing:
            fields = ", ".join(missing)
            yield problem(
                "type-phrases", record.at("category"), name=record.text("id"), fields=fields
            )
    for name in SENTENCES:
        for field in (name, f"{name}_plural"):
            if record.text(field):
                yield from _template(record.text(field), field, record.at(field))


def _wording(draft: Draft, edge: Located) -> Iterator[Problem]:
    """Yield an edge whose weaker grade its type has no words for: it would be told as a fact."""
    evidence, kind = edge.get("evidence"), edge.text("type")
    if evidence is None or kind not in draft.edge_types or draft.category_of(edge) in CAUSAL:
        return
    grade = evidence.text("grade")
    form = next((form for form, grades in WORDED.items() if grade in grades), "")
    needed = (f"sentence_{form}", f"sentence_inverse_{form}") if form else ()
    missing = [name for name in needed if draft.edge_types[kind].get(name) is None]
    if missing:
        yield problem(
            "type-phrases",
            evidence.at("grade"),
            variant="edge",
            name=kind,
            grade=grade,
            fields=", ".join(missing),
        )


def _template(text: str, field: str, place: Place) -> Iterator[Problem]:
    found = re.findall(r"\{[^{}]*\}|[{}]", text)
    if sorted(found) != ["{source}", "{target}"]:
        yield problem("bad-template", place, field=field, slots="{source} … {target}")
