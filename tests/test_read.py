"""Folders as they come: what cannot be opened, what is not there, and anything at all in a file."""

from __future__ import annotations

import json
import random
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph import folders, load_graph, textfile
from hipgraph.problem import FaultyGraphError
from hipgraph.reading.source import parse
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


def only(folder: Path) -> tuple[str, str, int]:
    """Return the one finding of a folder: its text's key, file and line."""
    graph, (finding,) = check_folder(folder)
    assert graph is None
    return finding.message.key, finding.file, finding.line


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    """A missing folder, and a file in its place, are one finding each."""
    file = tmp_path / "file"
    file.write_text("", encoding="utf-8")
    for folder in (tmp_path / "none", file):
        assert only(folder) == ("problem.missing-file.root", ".", 0)


def test_empty_folder_lacks_all_that_is_needed(tmp_path: Path) -> None:
    """Every missing file is told at once."""
    found = check_folder(tmp_path)[1]
    assert [p.file for p in found] == [
        "edge-types.yaml",
        "edges",
        "node-types.yaml",
        "nodes",
        "parameters.yaml",
    ]


def test_file_that_may_not_be_read(tiny_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system says about a file it will not open is passed on."""
    read_bytes = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "situations.yaml":
            raise PermissionError(13, "Permission denied")
        return read_bytes(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    (finding,) = check_folder(tiny_copy)[1]
    assert (finding.message.key, finding.file) == ("problem.unreadable-file", "situations.yaml")
    assert finding.message.params["reason"] == "Permission denied"


def test_huge_file(tiny_copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file beyond all measure is not read."""
    size = max(p.stat().st_size for p in tiny_copy.glob("**/*.yaml") if p.name != "situations.yaml")
    monkeypatch.setattr(textfile, "MOST_BYTES", size)
    (tiny_copy / "situations.yaml").write_text("#" * (size + 1), encoding="utf-8")
    assert only(tiny_copy) == ("problem.unreadable-file.large", "situations.yaml", 0)


def test_unreadable_file_makes_no_further_faults(tiny_copy: Path) -> None:
    """Nobody complains that what an unreadable file holds does not exist."""
    (tiny_copy / "nodes" / "joint.yaml").write_text("- [", encoding="utf-8")
    assert only(tiny_copy)[0] == "problem.bad-yaml.bracket"


def test_ids_in_a_broken_file_are_made_out(tiny_copy: Path) -> None:
    """A name that is nearly right is told even while the file it should be in is broken."""
    path = tiny_copy / "nodes" / "joint.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "  text: [\n", encoding="utf-8")
    edges = tiny_copy / "edges" / "body.yaml"
    text = edges.read_text(encoding="utf-8").replace("target: hip\n", "target: hipp\n", 1)
    edges.write_text(text, encoding="utf-8")
    found = [(p.rule, p.file, p.line) for p in check_folder(tiny_copy)[1]]
    assert found == [
        ("unknown-node", "edges/body.yaml", 3),
        ("bad-yaml", "nodes/joint.yaml", 7),
    ]


def test_windows_line_ends(tiny_copy: Path) -> None:
    """Files saved on Windows are the same graph."""
    for path in tiny_copy.glob("**/*.yaml"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    graph, problems = check_folder(tiny_copy)
    assert problems == ()
    assert graph is not None


def test_many_faults_are_told_at_once(tiny_copy: Path) -> None:
    """Faults of form, of names and between records come together."""
    node = tiny_copy / "nodes" / "joint.yaml"
    node.write_text("- {id: hip, labl: hip, state_of: nobody}\n", encoding="utf-8")
    edges = tiny_copy / "edges" / "body.yaml"
    edges.write_text(edges.read_text(encoding="utf-8").replace("drawers", "drawer"), "utf-8")
    rules = {p.rule for p in check_folder(tiny_copy)[1]}
    assert rules >= {"unknown-field", "missing-field", "unknown-node", "field-not-for-type"}


def test_load_graph_refuses_faulty_data_with_all_faults(tiny_copy: Path) -> None:
    """The error carries every fault."""
    (tiny_copy / "parameters.yaml").unlink()
    (tiny_copy / "nodes" / "joint.yml").write_text("", encoding="utf-8")
    with pytest.raises(FaultyGraphError) as caught:
        load_graph(tiny_copy)
    assert [p.rule for p in caught.value.problems] == ["unexpected-file", "missing-file"]


def test_folders_in_use(tiny_folder: Path, tmp_path: Path) -> None:
    """The given folder, else the nearest graph upwards, else the packaged one."""
    inside = tmp_path / "a" / "b"
    inside.mkdir(parents=True)
    assert folders.graph_folder(tiny_folder, inside) == tiny_folder
    assert folders.graph_folder(None, inside) == folders.packaged("graph")
    mark = tmp_path / "a" / "graph" / folders.MARKS[0]
    mark.parent.mkdir()
    mark.write_text("[]", encoding="utf-8")
    assert folders.graph_folder(None, inside) == mark.parent
    assert folders.locales_folder(None, mark.parent) is None
    mark.rename(mark.with_name("parameters.yaml"))
    assert folders.graph_folder(None, inside) == mark.parent, "a faulty graph is not passed over"
    (tmp_path / "a" / "locales").mkdir()
    assert folders.locales_folder(None, mark.parent) == tmp_path / "a" / "locales"
    assert folders.locales_folder(tiny_folder, mark.parent) == tiny_folder


STRANGE: tuple[object, ...] = (
    None, True, 7, -0.5, "", " ", "hip", "__proto__", "stress--increases--hip", [], [None], [[]],
    {}, {"id": "hip"}, [{"id": []}], ["hip", 3], {"": None}, "x" * 500, [{}] * 3, "{source}",
)  # fmt: skip


def spots(tree: object) -> Iterator[tuple[dict[str, object] | list[object], str | int]]:
    """Yield every place in a tree where a value stands."""
    if isinstance(tree, dict | list):
        for key in list(tree) if isinstance(tree, dict) else range(len(tree)):
            yield tree, key
            yield from spots(tree[key])


@pytest.mark.parametrize("seed", range(60))
def test_any_value_anywhere_is_a_finding_at_most(tiny_copy: Path, seed: int) -> None:
    """With strange values in strange places the check ends with findings, never otherwise."""
    rng = random.Random(seed)  # noqa: S311 - reproducible mischief, no secret
    for path in rng.sample(sorted(tiny_copy.glob("**/*.yaml")), 3):
        located, _ = parse(path.read_text(encoding="utf-8"), path.name)
        assert located is not None
        tree = located.plain()
        for _ in range(3):
            holder, key = rng.choice(list(spots(tree)))
            holder[key] = deepcopy(rng.choice(STRANGE))  # type: ignore[index]
        if rng.random() < 0.1:
            tree = rng.choice(STRANGE)
        path.write_text(json.dumps(tree), encoding="utf-8")
    graph, problems = check_folder(tiny_copy)
    assert graph is not None or problems
