"""A graph folder becomes a draft: every file read, every record's form checked.

``missing-file``: the files a graph cannot do without are there.
    PASS::

        # write situations.yaml
        []

    FAIL::

        # remove parameters.yaml

``unexpected-file``: a graph folder holds its own files and nothing else.
    PASS::

        # write README.md
        Notes for curators.

    FAIL::

        # write nodes/muscle.yml
        []

``empty-file``: a data file says something, if only that its list is empty.
    PASS::

        # write situations.yaml
        []

    FAIL::

        # write situations.yaml
        # nothing yet
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from hipgraph.model import Role
from hipgraph.problem import Place, Problem, problem
from hipgraph.reading.draft import Draft
from hipgraph.reading.hints import with_nearest
from hipgraph.reading.records.body import ViewRecord
from hipgraph.reading.records.conventions import ExpectationRecord, ParametersRecord
from hipgraph.reading.records.coverage import CoverageRecord
from hipgraph.reading.records.edges import EdgeRecord
from hipgraph.reading.records.nodes import ClaimRecord, NodeRecord
from hipgraph.reading.records.sources import ArticleRecord, StudyRecord
from hipgraph.reading.records.tours import SituationRecord, TourRecord
from hipgraph.reading.records.types import EdgeTypeRecord, NodeTypeRecord
from hipgraph.reading.shape import shape
from hipgraph.reading.source import load
from hipgraph.textfile import MOST_BYTES

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from hipgraph.reading.located import Located
    from hipgraph.reading.records.fields import Record

LISTS: dict[str, type[Record]] = {
    "node-types.yaml": NodeTypeRecord,
    "edge-types.yaml": EdgeTypeRecord,
    "sources/articles.yaml": ArticleRecord,
    "sources/studies.yaml": StudyRecord,
    "situations.yaml": SituationRecord,
    "expectations.yaml": ExpectationRecord,
    "body.yaml": ViewRecord,
}
SINGLE: dict[str, type[Record]] = {"parameters.yaml": ParametersRecord}
AREAS: dict[str, type[Record]] = {
    "nodes": NodeRecord, "edges": EdgeRecord, "tours": TourRecord, "coverage": CoverageRecord,
}  # fmt: skip
REQUIRED = ("node-types.yaml", "edge-types.yaml", "parameters.yaml", "nodes", "edges")
ALLOWED = ("README.md",)
_ID_LINE = re.compile(r"^[ -]*\{?[ ]*id:[ ]*[\"']?([a-z][a-z0-9-]*)", re.MULTILINE)

FOLDERS = ("nodes", "edges", "sources", "tours", "coverage", "schema")
WITHIN = {"sources": ("articles", "studies")}
"""What cannot be known to be missing where a folder could not be read, besides its own name."""


def read(folder: Path, *, without: Collection[str] = ()) -> Draft:
    """Read a graph folder into a draft; whatever is wrong is in its ``problems``.

    The areas in ``without``, such as ``coverage``, are passed over.
    """
    try:
        names, problems = _names(folder)
        names = [name for name in names if _area(name) not in without]
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        fault = problem("missing-file", Place("."), variant="root", file=str(folder), reason=reason)
        return Draft(str(folder), {}, (fault,), frozenset())
    files: dict[str, Located] = {}
    glimpsed: frozenset[str] = frozenset()
    unread = {
        area for fault in problems for area in (fault.file, *WITHIN.get(fault.file, ()))
        if fault.rule == "missing-file" or fault.message.key.endswith("unexpected-file.folder")
    }  # fmt: skip
    for name in names:
        tree, found = load(folder / name, name)
        problems += found
        if tree is not None and not isinstance(tree.value, list if _is_list(name) else dict):
            # Of a file that is something else altogether, this is all there is to say.
            problems += shape(tree, *form_of(name, frozenset()))[1]
            tree, found = None, (*found, problems[-1])
        if tree is None:
            ids = _glimpse(folder / name)
            glimpsed |= ids
            # An edge's id is made of three fields, which cannot be made out like that.
            if not ids or _area(name) == "edges":
                unread.add(_area(name))
            if not found:
                problems.append(problem("empty-file", Place(name)))
        else:
            files[name] = tree
    claims = _claim_types(files.get("node-types.yaml"))
    for name, tree in files.items():
        problems += shape(tree, *form_of(name, claims))[1]
    return Draft(str(folder), files, tuple(problems), frozenset(unread), glimpsed)


def form_of(name: str, claims: frozenset[str]) -> tuple[type[Record], bool]:
    """Return the form of a file's records and whether the file is a list of them."""
    area, _, rest = name.partition("/")
    form = SINGLE.get(name) or LISTS.get(name) or AREAS[area]
    if area == "nodes" and rest.removesuffix(".yaml") in claims:
        form = ClaimRecord
    return form, _is_list(name)


def _is_list(name: str) -> bool:
    return name not in SINGLE and not name.startswith("tours/")


def _claim_types(types: Located | None) -> frozenset[str]:
    """Return the node types whose nodes are claims; by its name, where that cannot be read."""
    roles = {t.text("id"): t.text("role") for t in types.records()} if types else {}
    named = {"claim"} if roles.get("claim") not in get_args(Role) else set()
    return frozenset(named | {kind for kind, role in roles.items() if role == "claim"})


def _glimpse(path: Path) -> frozenset[str]:
    """Return the ids that stand in a file that could not be read as YAML."""
    try:
        data = path.read_bytes() if path.is_file() else b""
    except OSError:
        return frozenset()
    return frozenset(_ID_LINE.findall(data[:MOST_BYTES].decode("utf-8", "replace")))


def _area(name: str) -> str:
    return name.removeprefix("sources/").partition("/")[0].removesuffix(".yaml")


def _listed(folder: Path) -> list[str]:
    # A name that is not UTF-8 could be neither printed nor found again; it is shown with marks.
    return sorted(n.name.encode("utf-8", "replace").decode() for n in folder.iterdir())


def _names(folder: Path) -> tuple[list[str], list[Problem]]:
    """Return the data files of a folder in reading order, and what is there too much or too few."""
    found: list[str] = []
    problems: list[Problem] = []
    for name in _listed(folder):
        if name in LISTS or name in SINGLE:
            found.append(name)
        elif name in FOLDERS and (folder / name).is_dir():
            more, faults = _inside(folder, name)
            found += more
            problems += faults
        elif name in FOLDERS:
            problems.append(problem("unexpected-file", Place(name), variant="folder", file=name))
        elif name not in ALLOWED and not name.startswith("."):
            known = [n for n in (*LISTS, *SINGLE, *ALLOWED, *FOLDERS) if "/" not in n]
            fault = problem("unexpected-file", Place(name), file=name)
            problems.append(with_nearest(fault, name, known))
    for name in REQUIRED:
        told = any(fault.file == name for fault in problems)
        if not told and name not in found and not any(n.startswith(f"{name}/") for n in found):
            variant = "" if name.endswith(".yaml") else "folder"
            problems.append(problem("missing-file", Place(name), variant=variant, file=name))
    return found, problems


def _inside(folder: Path, area: str) -> tuple[list[str], list[Problem]]:
    found: list[str] = []
    problems: list[Problem] = []
    if area == "schema":
        return found, problems
    try:
        names = _listed(folder / area)
    except OSError as error:
        reason = error.strerror or str(error)
        return found, [problem("unreadable-file", Place(area), reason=reason)]
    for inner in names:
        name = f"{area}/{inner}"
        if (inner.endswith(".yaml") and area in AREAS) or name in LISTS:
            found.append(name)
        elif not inner.startswith("."):
            fault = problem("unexpected-file", Place(name), file=name)
            known = [n for n in LISTS if n.startswith(f"{area}/")]
            problems.append(with_nearest(fault, name, known))
    return found, problems
