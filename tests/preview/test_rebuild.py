"""What the preview makes of changes: new pages, or the last good ones and what is wrong."""

from __future__ import annotations

import os
import shutil
import threading
from html import unescape
from typing import TYPE_CHECKING

from hipgraph.preview.watch import settled, snapshot
from hipgraph.problem import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from tests.preview.conftest import Running

NODES = "graph/nodes/muscle-state.yaml"
PO = "locales/nb/LC_MESSAGES/graph.po"


def change(running: Running, file: str, old: str, new: str) -> None:
    """Replace a text in a file, and let the preview build what it notices."""
    path = running.place / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    assert running.preview.changed()
    running.preview.renew()
    assert not running.preview.changed()


def page(running: Running, locale: str = "en") -> str:
    """Return a page as its readers' browser has it."""
    answer = running.ask(f"/hipgraph.{locale}.html")
    assert answer.status == 200
    return unescape(answer.text)


def test_a_change_makes_new_pages(running: Running) -> None:
    """Graph and translations are watched; the build gets another name, nothing is written."""
    before, old = sorted(running.place.rglob("*")), running.ask("/preview/build").text
    assert f'data-build="{old}"' in page(running)
    change(running, PO, "hoftebøyere", "hoftebøyende muskler")
    assert "Hoftebøyende muskler" in page(running, "nb")
    now = running.ask("/preview/build").text
    assert now != old
    assert f'data-build="{now}"' in page(running, "nb")
    change(running, NODES, "label: psoas tension", "label: psoas strain")
    assert "Psoas strain" in page(running)
    assert sorted(running.place.rglob("*")) == before


def test_faults_are_told_in_the_page_and_the_last_good_one_stays(running: Running) -> None:
    """Every fault with file, line, rule, message and remedy, in each language, as text."""
    hostile = 'state_of: "<img src=x onerror=alert(1)>"'
    change(running, NODES, "state_of: psoas-major", hostile)
    seen = running.ask("/hipgraph.en.html").text
    assert "Psoas tension" in seen
    assert "<img" not in seen
    news = seen[seen.index('id="preview"') :]
    problems = running.preview.shown.told.problems
    assert problems
    for one in problems:
        assert f"{NODES}:{one.line}" in news
        assert f"<small>{one.rule}</small>" in news
    assert "You see the last page without faults." in news
    assert "Du ser den siste siden uten feil." in news
    change(running, NODES, hostile, "state_of: psoas-major")
    news = page(running).partition('id="preview"')[2]
    assert "<details>" in news, "the warnings about translations, folded"
    assert "<details open" not in news


def test_nothing_that_happens_to_the_folders_ends_it(running: Running) -> None:
    """Half a file, a file that is none, folders gone: told of, and mended by what comes back."""
    nodes, catalogue = running.place / NODES, running.place / PO
    settings = running.place / "locales" / "locales.yaml"

    def link(target: str) -> None:
        nodes.unlink()
        nodes.symlink_to(target)

    def replace_by_folder() -> None:
        nodes.unlink()
        nodes.mkdir()

    spoilt: dict[str, Callable[[], object]] = {
        "half a YAML file": lambda: nodes.write_bytes(nodes.read_bytes()[:60] + b'"'),
        "no UTF-8": lambda: nodes.write_bytes(b"- id: \xff\xfe"),
        "an empty file": lambda: nodes.write_bytes(b""),
        "half a PO file": lambda: catalogue.write_bytes(catalogue.read_bytes()[:-5]),
        "a folder for a file": replace_by_folder,
        "a link into nothing": lambda: link("nowhere"),
        "a link in a circle": lambda: link(nodes.name),
        "no graph": lambda: shutil.rmtree(running.place / "graph"),
        "settings that are none": lambda: settings.write_text("]"),
    }
    kept = {name: running.place.parent / f"kept-{name}" for name in ("graph", "locales")}
    for name, copy in kept.items():
        shutil.copytree(running.place / name, copy)
    for what, spoil in spoilt.items():
        spoil()
        assert running.preview.changed(), what
        built = running.preview.renew()
        assert built.errors, what
        assert built.pages is None, what
        assert "data-build" in page(running), what
        for name, copy in kept.items():
            shutil.rmtree(running.place / name, ignore_errors=True)
            shutil.copytree(copy, running.place / name)
        assert running.preview.changed(), what
    assert running.preview.renew().pages
    shutil.rmtree(running.place / "locales")
    assert running.preview.changed()
    built = running.preview.renew()
    assert built.pages
    assert sorted(built.pages) == ["hipgraph.en.html", "index.html"]
    assert running.ask("/hipgraph.nb.html").status == 404


def test_a_fault_of_the_program_is_told_too(
    running: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should the tool itself fail, the preview says so and goes on."""

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("by nothing")

    with monkeypatch.context() as broken:
        broken.setattr("hipgraph.preview.built.pages", fail)
        built = running.preview.renew()
    assert built.failure == Phrase("preview.ours", {"reason": "ZeroDivisionError: by nothing"})
    assert "ZeroDivisionError: by nothing" in page(running)
    assert running.preview.renew().failure is None


def test_readers_get_one_build_or_the_other(running: Running) -> None:
    """While it builds, pages are whole: all that was, or all that is."""
    found: list[str] = []
    ended = threading.Event()

    def read() -> None:
        while not ended.is_set():
            found.append(running.ask("/hipgraph.en.html").text)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        change(running, NODES, "label: psoas tension", "label: psoas strain")
        change(running, NODES, "label: psoas strain", "label: psoas tension")
    finally:
        ended.set()
        reader.join()
    assert found
    assert all(text.endswith("</html>") for text in found)
    assert all(text.count('id="preview"') == 1 for text in found)


def test_every_way_of_writing_is_noticed(tmp_path: Path) -> None:
    """New bytes of the same length at the same time, a rename over the file, a new or lost file."""
    folder = tmp_path / "graph"
    folder.mkdir()
    file = folder / "a.yaml"
    file.write_bytes(b"one")
    marks = [snapshot([folder])]

    def note() -> None:
        marks.append(snapshot([folder]))
        assert marks[-1] != marks[-2]
        assert snapshot([folder]) == marks[-1]

    before = file.stat()
    file.write_bytes(b"two")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    note()
    (folder / ".a.new").write_bytes(b"two")
    os.utime(folder / ".a.new", ns=(before.st_atime_ns, before.st_mtime_ns))
    (folder / ".a.new").replace(file)
    note()
    (folder / "deep").mkdir()
    note()
    (folder / "deep" / "b.yaml").write_bytes(b"")
    note()
    file.unlink()
    note()
    shutil.rmtree(folder)
    note()
    # What an editor keeps for itself is none of ours.
    folder.mkdir()
    note()
    (folder / ".a.swp").write_bytes(b"")
    (folder / "a.yaml~").write_bytes(b"")
    assert snapshot([folder]) == marks[-1]


def test_a_file_is_waited_for_while_it_is_written() -> None:
    """A build begins when two looks agree, and begins all the same where they never do."""
    looks = iter([{"a": (1,)}, {"a": (2,)}, {"a": (3,)}, {"a": (3,)}, {"a": (4,)}])
    rests: list[float] = []
    assert settled(lambda: next(looks), rests.append) == {"a": (3,)}
    assert len(rests) == 3
    endless = iter({"a": (n,)} for n in range(1000))
    assert settled(lambda: next(endless), rests.append)
