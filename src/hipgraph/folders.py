"""Which folders are used: the ones named, the ones around the working folder, the packaged ones."""

from __future__ import annotations

import errno
import os
from importlib import resources
from pathlib import Path

MARKS = ("node-types.yaml", "edge-types.yaml", "parameters.yaml")
"""A folder named ``graph`` with one of these is a graph, if perhaps a faulty one."""


def resolved(path: Path) -> Path:
    """Return where a path leads in the end. Raises ``OSError`` for links that lead in a circle.

    Python 3.11 and 3.12 raise a ``RuntimeError`` there, which nothing else does.
    """
    try:
        return path.resolve()
    except RuntimeError as error:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error


def packaged(name: str) -> Path:
    """Return the packaged ``graph`` or ``locales`` folder.

    A wheel carries both under ``hipgraph/data``; an editable install reads them where they are
    edited, at the top of the repository.
    """
    package = Path(str(resources.files("hipgraph")))
    inside = package / "data" / name
    return inside if inside.is_dir() else package.parent.parent / name


def graph_folder(given: Path | None, cwd: Path) -> Path:
    """Return the graph folder: the given one, the nearest ``graph`` upwards, or the packaged."""
    if given is not None:
        return given
    for parent in (cwd, *cwd.parents):
        if any((parent / "graph" / mark).exists() for mark in MARKS):
            return parent / "graph"
    return packaged("graph")


def locales_folder(given: Path | None, graph_folder: Path) -> Path | None:
    """Return the locales folder: the given one, the one beside the graph, or None (English)."""
    if given is not None:
        return given
    beside = resolved(graph_folder).parent / "locales"
    return beside if beside.is_dir() else None
