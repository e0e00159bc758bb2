"""The spread's conventions, and that with them nothing runs away.

``strength-order``: a strength's low, middle and high weights rise.
    PASS::

        # in parameters.yaml: weak: [0.10, 0.20, 0.30]
        weak: [0.1, 0.1, 0.3]

    FAIL::

        # in parameters.yaml: weak: [0.10, 0.20, 0.30]
        weak: [0.3, 0.2, 0.1]

``not-a-start``: a run starts at what can go up and down, and practises what is a practice.
    PASS::

        # in parameters.yaml: {id: plain, from: [stress], mode: acute}
        {id: plain, from: [perceived-threat], mode: acute}

    FAIL::

        # in parameters.yaml: {id: plain, from: [stress], mode: acute}
        {id: plain, from: [hip], mode: acute}

``unstable-spread``: the spectral radius of the middle weights is below 0.95.
    With the high weights a radius of 1 or more is a warning.
    PASS::

        # in parameters.yaml: gain: 0.8
        gain: 0.9

    FAIL::

        # in parameters.yaml: moderate: [0.25, 0.40, 0.55]
        moderate: [0.25, 0.99, 0.99]
        # in parameters.yaml: weak: [0.10, 0.20, 0.30]
        weak: [0.10, 0.99, 0.99]
        # in parameters.yaml: gain: 0.8
        gain: 1.0
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.loops import heaviest_loops, parts
from hipgraph.problem import problem
from hipgraph.reading.draft import MOVING, edge_id
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.problem import Place, Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

LIMIT = 0.95
HIGH_LIMIT = 1.0
SHOWN = 3

Weights = dict[tuple[str, str], float]


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the parameters, and with the network they make."""
    given = draft.parameters
    if given is None:
        return
    strengths = given.get("strength")
    if strengths is not None:
        for name, place in strengths.keys.items():
            three = _numbers(strengths, name)
            if three != sorted(three):
                yield problem("strength-order", place, name=name)
    yield from _starts(draft, given)
    yield from _stability(draft, given)


def _starts(draft: Draft, given: Located) -> Iterator[Problem]:
    practice = frozenset(("practice",))
    asked = [
        (item, MOVING, "")
        for record in (given.get("default_from"),)
        if record is not None
        for mode in ("acute", "chronic")
        for item in record.texts(mode)
    ]
    for scenario in given.records("scenarios"):
        asked += [(item, MOVING, "") for item in scenario.texts("from")]
        asked += [(item, practice, "practice") for item in scenario.texts("with")]
    for (name, place), roles, variant in asked:
        yield from names.node(draft, name, place)
        yield from names.in_use(draft, name, place)
        if draft.role_of(name) and draft.role_of(name) not in roles:
            yield problem("not-a-start", place, variant=variant, name=name)


def _stability(draft: Draft, given: Located) -> Iterator[Problem]:
    place = given.at("strength")
    middle = _weights(draft, given, 1)
    found = parts(middle, LIMIT)
    if found and found[0][0] >= LIMIT:
        for radius, nodes in found:
            if radius >= LIMIT:
                yield _unstable(draft, middle, radius, nodes)
        return
    high = parts(_weights(draft, given, 2), HIGH_LIMIT)
    if high and high[0][0] >= HIGH_LIMIT:
        size, listed = f"{high[0][0]:.2f}", ", ".join(high[0][1])
        yield problem(
            "unstable-spread",
            place,
            variant="high",
            severity="warning",
            radius=size,
            nodes=listed,
        )


def _unstable(draft: Draft, weights: Weights, radius: float, nodes: tuple[str, ...]) -> Problem:
    inside = sorted(
        ((-w, pair) for pair, w in weights.items() if pair[0] in nodes and pair[1] in nodes)
    )
    causal = _causal(draft)
    heavy = [causal[pair] for _, pair in inside[:SHOWN]]
    loops = heaviest_loops(weights, nodes, SHOWN)
    # The finding stands at the heaviest edge, where a remedy may begin.
    place: Place = draft.edges[heavy[0]].place
    return problem(
        "unstable-spread",
        place,
        radius=f"{radius:.2f}",
        nodes=", ".join(nodes),
        loops=", ".join(" → ".join((*loop, loop[0])) for loop in loops),
        edges=", ".join(heavy),
    )


def _causal(draft: Draft) -> Mapping[tuple[str, str], str]:
    """Return the causal edges that carry a spread, by their ends."""
    return {
        (edge.text("source"), edge.text("target")): edge_id(edge)
        for edge in draft.edges.values()
        if draft.category_of(edge) == "causal"
        and draft.role_of(edge.text("source")) in MOVING
        and draft.role_of(edge.text("target")) in MOVING
        and edge.get("evidence") is not None
    }


def _weights(draft: Draft, given: Located, which: int) -> Weights:
    """Return the sizes of the causal weights; what cannot be read carries nothing."""
    strengths, gain = given.get("strength"), given.get("gain")
    if strengths is None or gain is None or not isinstance(gain.value, float | int):
        return {}
    found: Weights = {}
    for pair, name in _causal(draft).items():
        three = _numbers(strengths, draft.edges[name].text("strength"))
        if len(three) > which:
            found[pair] = max(0.0, min(1.0, float(gain.value)) * three[which])
    return found


def _numbers(record: Located, name: str) -> list[float]:
    found = record.get(name)
    items = found.value if found is not None and isinstance(found.value, list) else []
    return [float(i.value) for i in items if isinstance(i.value, float | int)]
