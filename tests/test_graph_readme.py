"""graph/README.md is true and whole: its examples load, and it names every field."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hipgraph.reading.read import form_of
from hipgraph.reading.records.fields import Record
from hipgraph.reading.schema import schemas
from hipgraph.reading.shape import shape
from hipgraph.reading.source import parse
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BLOCK = re.compile(r"```yaml\n# (smallest: )?(\S+)\n(.*?)```", re.DOTALL)


@pytest.fixture(scope="module")
def readme(real_folder: Path) -> str:
    """Return the README of the graph folder."""
    return (real_folder / "README.md").read_text(encoding="utf-8")


def test_smallest_graph_has_no_problem(readme: str, tmp_path: Path) -> None:
    """The smallest graph, saved as the README says, is a graph."""
    for smallest, name, text in BLOCK.findall(readme):
        if smallest:
            path = tmp_path / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
    graph, problems = check_folder(tmp_path)
    assert problems == ()
    assert graph is not None
    assert list(graph.edges) == ["psoas-major--part-of--hip"]


def test_every_example_has_the_form_it_shows(readme: str) -> None:
    """No example has a field too many, too few, or of the wrong type."""
    shown = set()
    for smallest, name, text in BLOCK.findall(readme):
        tree, problems = parse(text, name)
        assert problems == ()
        assert tree is not None
        form, many = form_of(name, frozenset(("claim",)))
        assert shape(tree, form, many=many)[1] == [], name
        if not smallest:
            shown.add(form)
    assert len(shown) == len(schemas())


def records() -> Iterator[type[Record]]:
    """Yield every form of a record."""
    known = Record.__subclasses__()
    while known:
        form = known.pop()
        known += form.__subclasses__()
        yield form


def test_every_field_is_explained(readme: str) -> None:
    """Name a new field in the README, in a table, with what it means."""
    fields = {f.alias or name for form in records() for name, f in form.model_fields.items()}
    named = set(re.findall(r"\w+", " ".join(re.findall(r"`[^`\n]+`", readme))))
    assert sorted(fields - named) == []


def test_schemas_are_current(real_folder: Path) -> None:
    """After a change to a record's form run ``python -m hipgraph.reading.schema``."""
    found = {p.name: p.read_text(encoding="utf-8") for p in (real_folder / "schema").iterdir()}
    assert found == schemas()
