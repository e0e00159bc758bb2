"""The cache: found again by content, and never in the way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from hipgraph import cache

if TYPE_CHECKING:
    from pathlib import Path


class Maker:
    """Makes plain data and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> dict[str, list[float]]:
        """Return the same each time."""
        self.times += 1
        return {"å": [0.1, 1.0]}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of the entries, in a cache of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "hipgraph"


def test_made_once_for_the_same_content(folder: Path) -> None:
    """The second time it is not made, and is the same; other content or another kind is."""
    make = Maker()
    assert cache.kept("a", "content", make) == cache.kept("a", "content", make) == make()
    assert make.times == 2
    cache.kept("a", "other", make)
    cache.kept("b", "content", make)
    assert make.times == 4
    assert len(list(folder.iterdir())) == 3


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe", b"[]", b"half"])
def test_a_damaged_entry_is_made_anew(folder: Path, damage: bytes) -> None:
    """Whatever became of the file, the answer is right and the file mended."""
    make = Maker()
    cache.kept("a", "content", make)
    (entry,) = folder.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(whole[:-3] if damage == b"half" else damage)
    assert cache.kept("a", "content", make) == make()
    assert entry.read_bytes() == whole


def test_an_entry_of_other_content_does_not_answer(folder: Path) -> None:
    """A file under the name of another entry is no answer, though it is whole."""
    make = Maker()
    cache.kept("a", "one", lambda: "wrong")
    (entry,) = folder.iterdir()
    cache.kept("a", "content", make)
    (other,) = set(folder.iterdir()) - {entry}
    entry.replace(other)
    assert cache.kept("a", "content", make) == make()


def test_a_folder_that_cannot_be_used_costs_only_time(folder: Path) -> None:
    """A file in the folder's place: made each time."""
    folder.write_text("in the way", encoding="utf-8")
    make = Maker()
    assert cache.kept("a", "content", make) == cache.kept("a", "content", make)
    assert make.times == 2
    assert folder.read_text(encoding="utf-8") == "in the way"


def test_the_oldest_entries_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of each kind the newest stay."""
    monkeypatch.setattr(cache, "KEPT", 2)
    for at, content in enumerate(("one", "two", "three")):
        before = set(folder.glob("*")) if folder.is_dir() else set()
        cache.kept("a", content, Maker())
        (new,) = set(folder.glob("*")) - before
        os.utime(new, (at, at))
    make = Maker()
    cache.kept("a", "two", make)
    cache.kept("a", "three", make)
    assert make.times == 0
    assert len(list(folder.iterdir())) == 2


def test_a_relative_cache_folder_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative path in the environment is no folder of the reader's; nothing is written there."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", "here")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "home"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "home"))
    cache.kept("a", "content", Maker())
    assert not (tmp_path / "here").exists()
    assert (tmp_path / "home").is_dir()
