"""Learning order: what comes first can come first.

``learning-cycle``: nothing is required, by however many steps, before itself.
    PASS::

        # add edges/stress.yaml
        - {source: psoas-tension, type: requires, target: psoas-major}

    FAIL::

        # in edge-types.yaml: source: [muscle-state, symptom, muscle, joint]
        source: [muscle-state, symptom, muscle, joint, muscle-state]
        # in edge-types.yaml: target: [muscle-state, muscle, joint]
        target: [muscle-state, muscle, joint, symptom]
        # add edges/stress.yaml
        - {source: psoas-tension, type: requires, target: hip-tightness}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.problem import Place, Problem
    from hipgraph.reading.draft import Draft


def check(draft: Draft) -> Iterator[Problem]:
    """Yield the cycles among learning edges and among tours that require each other."""
    ways: dict[str, list[tuple[str, Place]]] = {}
    for edge in draft.all_edges:
        if draft.category_of(edge) == "learning" and edge.text("source") != edge.text("target"):
            target = (edge.text("target"), edge.place)
            ways.setdefault(edge.text("source"), []).append(target)
    yield from _cycles(ways)
    yield from _cycles({t.text("id"): list(t.texts("requires")) for t in draft.all_tours})


def _cycles(ways: Mapping[str, list[tuple[str, Place]]]) -> Iterator[Problem]:
    """Yield one finding per edge that closes a cycle, walking in the order of the data."""
    done: set[str] = set()
    for first in ways:
        walk: list[str] = []
        # Each entry is a step into a node, or out of it again (no place).
        stack: list[tuple[str, Place | None, bool]] = [(first, None, True)]
        while stack:
            node, place, enter = stack.pop()
            if not enter:
                done.add(walk.pop())
            elif node in walk:
                if place is not None:
                    loop = " → ".join((*walk[walk.index(node) :], node))
                    yield problem("learning-cycle", place, loop=loop)
            elif node not in done:
                walk.append(node)
                stack.append((node, None, False))
                stack += [(name, at, True) for name, at in reversed(ways.get(node, []))]
