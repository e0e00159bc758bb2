"""Writing several files as one step."""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING

import pytest

from hipgraph import write
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NEW = b"new"


def names(folder: Path) -> list[str]:
    """Return everything in a folder, hidden files too."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def old_files(folder: Path) -> dict[Path, bytes]:
    """Make two old files and name the bytes that shall replace them, and a third."""
    (folder / "a.html").write_bytes(b"old a")
    (folder / "b.html").write_bytes(b"old b")
    return {folder / name: NEW for name in ("a.html", "b.html", "c.html")}


def failing_at(call: int, real: Callable[..., None], failure: BaseException) -> Callable[..., None]:
    """Return ``real``, except that its call number ``call`` fails."""
    calls = iter(range(1, 100))

    def fake(*args: object) -> None:
        if next(calls) == call:
            raise failure
        real(*args)

    return fake


def test_all_files_are_written(tmp_path: Path) -> None:
    """Old files are replaced, new ones made, missing folders too, and nothing else is left."""
    files = old_files(tmp_path) | {tmp_path / "deep" / "er" / "d.html": NEW}
    assert write_all(files) == tuple(files)
    assert {path.read_bytes() for path in files} == {NEW}
    assert names(tmp_path) == [
        "a.html", "b.html", "c.html", "deep", "deep/er", "deep/er/d.html",
    ]  # fmt: skip


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt()])
@pytest.mark.parametrize("call", [1, 2, 3])
@pytest.mark.parametrize("step", ["_write", "replace"])
def test_failure_leaves_everything_as_it_was(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    step: str,
    call: int,
    failure: BaseException,
) -> None:
    """A full disk or Ctrl-C, while writing or while renaming: old bytes, no new file, no litter."""
    files = old_files(tmp_path) | {tmp_path / "new" / "d.html": NEW}
    owner, real = (write, write._write) if step == "_write" else (os, os.replace)  # noqa: SLF001
    monkeypatch.setattr(owner, step, failing_at(call, real, failure))
    with pytest.raises(type(failure)):
        write_all(files)
    assert (tmp_path / "a.html").read_bytes() == b"old a"
    assert (tmp_path / "b.html").read_bytes() == b"old b"
    assert names(tmp_path) == ["a.html", "b.html"]


def test_failure_names_the_file_the_reader_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The error carries the target's name, not the one it is written under meanwhile."""
    full = OSError(errno.ENOSPC, "full")
    monkeypatch.setattr(write, "_write", failing_at(1, write._write, full))  # noqa: SLF001
    with pytest.raises(OSError, match=r"a\.html") as caught:
        write_all({tmp_path / "a.html": NEW})
    assert caught.value.filename == str(tmp_path / "a.html")


def test_works_without_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file system has no hard links, copies bring the old files back."""

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.hardlink_to", refuse)
    files = old_files(tmp_path)
    monkeypatch.setattr(os, "replace", failing_at(3, os.replace, OSError("no")))
    with pytest.raises(OSError, match="no"):
        write_all(files)
    assert (tmp_path / "a.html").read_bytes() == b"old a"
    assert names(tmp_path) == ["a.html", "b.html"]


def test_links_are_followed(tmp_path: Path) -> None:
    """A folder or file that is a symbolic link stays one; what it leads to is written."""
    real = tmp_path / "real"
    real.mkdir()
    (real / "a.html").write_bytes(b"old")
    (tmp_path / "out").symlink_to(real, target_is_directory=True)
    (tmp_path / "one.html").symlink_to(real / "a.html")
    write_all({tmp_path / "out" / "b.html": NEW, tmp_path / "one.html": NEW})
    assert (tmp_path / "out").is_symlink()
    assert (tmp_path / "one.html").is_symlink()
    assert (real / "a.html").read_bytes() == (real / "b.html").read_bytes() == NEW


def test_folder_in_the_way_of_a_file(tmp_path: Path) -> None:
    """A folder of the file's name is refused before anything is written."""
    (tmp_path / "b.html").mkdir()
    with pytest.raises(IsADirectoryError):
        write_all({tmp_path / "a.html": NEW, tmp_path / "b.html": NEW})
    assert names(tmp_path) == ["b.html"]


@pytest.mark.parametrize("name", ["file", "file/deeper"])
def test_file_in_the_way_of_a_folder(tmp_path: Path, name: str) -> None:
    """A file where the folder should be is refused."""
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises((NotADirectoryError, FileExistsError)):
        write_all({tmp_path / name / "a.html": NEW})
    assert names(tmp_path) == ["file"]
