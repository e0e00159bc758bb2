"""What must hold of the data, one module per subject; every rule documented in its module.

A rule's documentation is part of a module's docstring: its name, what must hold, and a snippet
that passes and one that fails, which a test runs. Rules read the draft through accessors that
never fail, so they run on faulty data as well and all faults are told at once.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hipgraph.problem import Place
from hipgraph.reading.graph import build
from hipgraph.reading.read import read
from hipgraph.rules import (
    body,
    claims,
    coverage,
    edges,
    effects,
    evidence,
    expectations,
    ids,
    learning,
    nodes,
    parameters,
    sources,
    tours,
    types,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft

MODULES = (
    ids, types, nodes, claims, edges, effects, evidence, sources, tours, learning, parameters,
    body, coverage, expectations,
)  # fmt: skip

ONE_SLIP = frozenset((
    "unknown-node", "unknown-edge", "unknown-type", "unknown-source", "unknown-tour",
    "retired-node", "study-may-not-support",
))  # fmt: skip
"""Rules about a name: however many places give it, there is one thing to mend."""


def check(draft: Draft) -> tuple[Problem, ...]:
    """Return every finding in a draft, those of reading included, by file and line.

    Whether the expectations hold is looked at only where nothing else is wrong.
    """
    return _checked(draft)[1]


def check_folder(
    folder: Path, *, without: Collection[str] = ()
) -> tuple[Graph | None, tuple[Problem, ...]]:
    """Return the graph of a folder, or None if it has errors, and every finding.

    Areas in ``without`` are not read: who only wants the graph need not pay for its coverage.
    """
    return _checked(read(folder, without=without))


def _checked(draft: Draft) -> tuple[Graph | None, tuple[Problem, ...]]:
    found = [*draft.problems]
    for module in MODULES:
        found += module.check(draft)
    if _errors(found):
        return None, _sorted(found)
    graph = build(draft)
    found += expectations.hold(graph)
    return None if _errors(found) else graph, _sorted(found)


def _errors(found: Iterable[Problem]) -> bool:
    return any(finding.severity == "error" for finding in found)


def _sorted(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return findings by place, each once: what two rules see alike is told once.

    So is a name that many places give wrongly, and a character that many lines of a file have:
    the first place is the finding's own, and the others stand in ``also``.
    """
    unique = {(p.file, p.line, p.rule, *_said(p)): p for p in found}
    told: dict[tuple[str, ...], Problem] = {}
    for key in sorted(unique):
        finding = unique[key]
        same = _slip(finding) or tuple(map(str, key))
        if same in told:
            first = told[same]
            also = (*first.also, Place(finding.file, finding.line))
            told[same] = replace(first, also=also)
        else:
            told[same] = finding
    return tuple(told.values())


def _said(finding: Problem) -> tuple[str, ...]:
    return (finding.message.key, *sorted(map(str, finding.message.params.items())))


def _slip(finding: Problem) -> tuple[str, ...]:
    """Return what findings that go back to one slip have in common; empty where it is their own."""
    if finding.rule == "bad-character":
        return (finding.file, *_said(finding))
    return _said(finding) if finding.rule in ONE_SLIP else ()
