"""Claims: the verdict follows the grade, and what to say instead can be said.

``grade-and-verdict``: grade and verdict go together.
    strong, moderate: supported. limited: partly or unproven. conflicting: partly. untested:
    unproven. refuted: contradicted. tradition: metaphor.
    PASS::

        # in nodes/claim.yaml: verdict: partly
        verdict: unproven

    FAIL::

        # in nodes/claim.yaml: verdict: partly
        verdict: supported

``say-instead``: what to say instead is two spoken sentences at most, without a semicolon.
    PASS::

        # in nodes/claim.yaml: say_instead: Your hips may tense when you are stressed.
        say_instead: Your hips may tense. It passes.

    FAIL::

        # in nodes/claim.yaml: say_instead: Your hips may tense when you are stressed.
        say_instead: Your hips may tense; it passes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.problem import problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

MOST_SENTENCES = 2

VERDICTS = {
    "strong": ("supported",),
    "moderate": ("supported",),
    "limited": ("partly", "unproven"),
    "conflicting": ("partly",),
    "untested": ("unproven",),
    "refuted": ("contradicted",),
    "tradition": ("metaphor",),
}


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with claims."""
    for kind, record in draft.all_nodes:
        if draft.role_of_type(kind) == "claim":
            yield from _verdict(record)
            yield from _say_instead(record)


def _verdict(record: Located) -> Iterator[Problem]:
    grade, verdict = record.text("grade"), record.text("verdict")
    allowed = VERDICTS.get(grade, ())
    known = {verdict for verdicts in VERDICTS.values() for verdict in verdicts}
    if allowed and verdict in known and verdict not in allowed:
        right = " / ".join(allowed)
        yield problem(
            "grade-and-verdict",
            record.at("verdict"),
            grade=grade,
            verdict=verdict,
            right=right,
        )


def _say_instead(record: Located) -> Iterator[Problem]:
    text = record.text("say_instead").strip()
    place = record.at("say_instead")
    if ";" in text:
        yield problem("say-instead", place, variant="semicolon")
    sentences = len(re.findall(r"[.!?…]+[\"'”’»)]*(?=\s|$)", text))
    if sentences > MOST_SENTENCES:
        yield problem("say-instead", place, count=sentences)
