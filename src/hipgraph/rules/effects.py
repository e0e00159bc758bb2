"""Causal and practice edges: sign, strength, timescale.

``edge-sign``: an edge has a sign exactly where its type leaves it to the edge.
    PASS::

        # in edges/stress.yaml: sign: "-"
        sign: "+"

    FAIL::

        # in edges/stress.yaml: sign: "-"
        # forgotten

``missing-effect``: a causal or practice edge has a strength and a timescale.
    PASS::

        # in edges/stress.yaml: strength: weak
        strength: strong

    FAIL::

        # in edges/stress.yaml: strength: weak
        # forgotten

``effect-not-causal``: other edges have neither strength nor timescale.
    PASS::

        # in edges/body.yaml: source: psoas-major
        source: psoas-major
          note: Anatomy.

    FAIL::

        # in edges/body.yaml: source: psoas-major
        source: psoas-major
          strength: strong
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.reading.draft import CAUSAL, edge_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

FIELDS = ("strength", "timescale")


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with what an edge says of its effect."""
    for edge in draft.all_edges:
        category = draft.category_of(edge)
        if not category:
            continue
        yield from _sign(draft, edge)
        for field in FIELDS:
            given = edge.get(field) is not None
            if category in CAUSAL and not given:
                yield problem("missing-effect", edge.place, field=field, name=edge_id(edge))
            elif category not in CAUSAL and given:
                yield problem(
                    "effect-not-causal", edge.at(field), field=field, type=edge.text("type")
                )


def _sign(draft: Draft, edge: Located) -> Iterator[Problem]:
    kind = edge.text("type")
    of_type, own = draft.edge_types[kind].text("sign"), edge.text("sign")
    place = edge.at("sign")
    if of_type == "edge":
        if edge.get("sign") is None:
            yield problem("edge-sign", edge.place, type=kind)
    elif of_type in ("+", "-") and own in ("+", "-") and own != of_type:
        yield problem("edge-sign", place, variant="contrary", type=kind, sign=of_type)
    elif own:
        yield problem("edge-sign", place, variant="needless", type=kind)
