"""What must hold of the data, one module per subject; every rule documented in its module.

A rule's documentation is part of a module's docstring: its name, what must hold, and a snippet
that passes and one that fails, which a test runs. Rules read the draft through accessors that
never fail, so they run on faulty data as well and all faults are told at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.graph import build
from hipgraph.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.draft import Draft
    from hipgraph.model import Graph
    from hipgraph.problem import Problem


def check(draft: Draft) -> tuple[Problem, ...]:
    """Return every finding in a draft, those of reading included, by file and line."""
    return _sorted(draft.problems)


def check_folder(folder: Path) -> tuple[Graph | None, tuple[Problem, ...]]:
    """Return the graph of a folder, or None if it has errors, and every finding."""
    draft = read(folder)
    found = check(draft)
    if any(finding.severity == "error" for finding in found):
        return None, found
    return build(draft), found


def _sorted(found: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(sorted(found, key=lambda p: (p.file, p.line, p.rule, p.message.key)))
