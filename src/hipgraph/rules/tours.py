"""Tours: what their steps name, how long they speak, what they ask; situations: what they name.

``step-length``: a step says something in 15 to 45 words.
    PASS::

        # in tours/second-tour.yaml: Slow breathing makes
        Breathing slowly can make

    FAIL::

        # in tours/second-tour.yaml: shallow breathing less likely while you do it. That is as far
        nothing as far

``bad-prediction``: the answer to a question is among its options.
    PASS::

        # in tours/first-tour.yaml: answer: hip-tightness
        answer: shallow-breathing

    FAIL::

        # in tours/first-tour.yaml: answer: hip-tightness
        answer: stress

``bad-arrangement``: a tour's arrangement places the nodes of its steps, each once.
    PASS::

        # in tours/first-tour.yaml: [[stress], [perceived-threat], [psoas-tension, hip-tightness]]
        [[stress, perceived-threat], [psoas-tension, hip-tightness]]

    FAIL::

        # in tours/first-tour.yaml: [[stress], [perceived-threat], [psoas-tension, hip-tightness]]
        [[stress], [perceived-threat], [psoas-tension]]
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Place, Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

LEAST_WORDS = 15
MOST_WORDS = 45


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with tours, and with what situations name."""
    for tour in draft.all_tours:
        for field in ("requires", "next"):
            for name, place in tour.texts(field):
                yield from names.tour(draft, name, place)
        for step in tour.records("steps"):
            yield from _step(draft, step)
        yield from _arrangement(draft, tour)
    for situation in draft.situations:
        for name, place in situation.texts("about"):
            yield from _shown(draft, name, place)


def _step(draft: Draft, step: Located) -> Iterator[Problem]:
    for field in ("nodes", "keep"):
        for name, place in step.texts(field):
            yield from _shown(draft, name, place)
    for name, place in step.texts("edges"):
        yield from names.edge(draft, name, place)
    words = len(step.text("say").split())
    if words and not LEAST_WORDS <= words <= MOST_WORDS:
        yield problem(
            "step-length", step.at("say"), count=words, least=LEAST_WORDS, most=MOST_WORDS
        )
    asked = step.get("predict")
    if asked is not None:
        options = [name for name, _ in asked.texts("options")]
        for name, place in asked.texts("options"):
            yield from _shown(draft, name, place)
        answer = asked.text("answer")
        if options and answer and answer not in options:
            known = ", ".join(options)
            yield problem("bad-prediction", asked.at("answer"), name=answer, known=known)


def _shown(draft: Draft, name: str, place: Place) -> Iterator[Problem]:
    yield from names.node(draft, name, place)
    yield from names.in_use(draft, name, place)


def _arrangement(draft: Draft, tour: Located) -> Iterator[Problem]:
    placed = tour.get("arrangement")
    if placed is None:
        return
    wide = placed.get("wide")
    if wide is not None:
        for name, place in wide.keys.items():
            yield from names.node(draft, name, place)
    rows = placed.get("tall")
    items = rows.value if rows is not None and isinstance(rows.value, list) else []
    tall = [item for row in items for item in row.own_texts()]
    seen: set[str] = set()
    for name, place in tall:
        yield from names.node(draft, name, place)
        if name in seen:
            yield problem("bad-arrangement", place, variant="twice", name=name)
        seen.add(name)
    steps = [name for step in tour.records("steps") for name, _ in step.texts("nodes")]
    missing = sorted({name for name in steps if name not in seen and name in draft.nodes})
    if missing and tall:
        listed = ", ".join(missing)
        yield problem("bad-arrangement", placed.at("tall"), names=listed)
