"""export, as a user runs it: pages for each language, all or nothing."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph import write

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

PAGES = ["hipgraph.en.html", "hipgraph.nb.html", "index.html"]


def names(folder: Path) -> list[str]:
    """Return everything in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def test_export_writes_a_page_for_each_language(run: Run, place: Path) -> None:
    """Without options: ``output/`` with every language there is, and the index."""
    result = run("export")
    assert result.exit_code == 0, result.output
    assert names(place / "output") == PAGES
    assert [Path(line.split()[-1]).name for line in result.stdout.splitlines()] == PAGES
    for locale in ("en", "nb"):
        text = (place / "output" / f"hipgraph.{locale}.html").read_bytes().decode("utf-8")
        assert f'lang="{locale}"' in text
        assert "\r" not in text


def test_export_of_chosen_languages(run: Run, place: Path) -> None:
    """``-l`` names the pages, ``-o`` the folder, made with its parents."""
    result = run("export", "-l", "no", "-o", "site/deep")
    assert result.exit_code == 0, result.output
    assert names(place / "site" / "deep") == ["hipgraph.nb.html", "index.html"]


def test_export_keeps_the_order_asked_for(run: Run, place: Path) -> None:
    """The first language asked for is the one the index falls back to."""
    run("export", "-l", "nb", "-l", "en", "-l", "nb")
    index = (place / "output" / "index.html").read_text(encoding="utf-8")
    assert index.index("hipgraph.nb.html") < index.index("hipgraph.en.html")


def test_export_knows_its_address(run: Run, place: Path) -> None:
    """``--url`` reaches the page."""
    assert run("export", "--url", "https://example.org/hips").exit_code == 0
    page = (place / "output" / "hipgraph.en.html").read_text(encoding="utf-8")
    assert "https://example.org/hips" in page


def test_same_input_gives_same_bytes(place: Path) -> None:
    """Hash seed, locale, time zone, folder, order and age of the files change nothing."""
    moved = place / "et sted på disken"
    for part in ("graph", "locales"):
        for path in sorted((place / part).rglob("*.*"), reverse=True):
            target = moved / path.relative_to(place)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            os.utime(target, (0, 0))
    made = []
    for folder, seed, locale, zone in (
        (place, "1", "C", "Asia/Tokyo"),
        (moved, "2", "nb_NO.UTF-8", "America/St_Johns"),
    ):
        env = os.environ | {
            "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone,
            "XDG_CACHE_HOME": str(folder / "cache"),
        }  # fmt: skip
        subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-m", "hipgraph", "export", "--out", f"out {seed}"],
            cwd=folder, env=env, check=True, capture_output=True,
        )  # fmt: skip
        made.append({name: (folder / f"out {seed}" / name).read_bytes() for name in PAGES})
    assert made[0] == made[1]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO])
def test_failed_export_leaves_the_old_pages(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """A full disk, a closed folder: one message with a remedy, the old pages, no litter."""
    assert run("export").exit_code == 0
    before = {name: (place / "output" / name).read_bytes() for name in PAGES}
    _break(monkeypatch, OSError(code, os.strerror(code)))
    result = run("export", "--url", "https://example.org/")
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: ")
    assert "Traceback" not in result.output
    assert result.stdout == ""
    assert {name: (place / "output" / name).read_bytes() for name in PAGES} == before
    assert names(place / "output") == PAGES


def test_full_disk_says_so(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The message names the disk and the page, in the reader's language."""
    del place
    _break(monkeypatch, OSError(errno.ENOSPC, "No space left on device"))
    assert "The disk is full" in run("export").stderr
    assert "Disken er full" in run("export", LC_ALL="nb_NO.UTF-8").stderr


def test_interrupted_export_leaves_the_old_pages(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while writing: old pages, no litter, exit code 130."""
    assert run("export").exit_code == 0
    _break(monkeypatch, KeyboardInterrupt())
    assert run("export").exit_code == 130
    assert names(place / "output") == PAGES


@pytest.mark.parametrize("out", ["afile", "afile/below"])
def test_output_that_is_a_file(run: Run, place: Path, out: str) -> None:
    """A file in the folder's place is named, and stays."""
    (place / "afile").write_text("mine", encoding="utf-8")
    result = run("export", "-o", out)
    assert result.exit_code == 1
    assert "is a file, where a folder is needed" in result.stderr
    assert (place / "afile").read_text(encoding="utf-8") == "mine"


def test_output_may_be_a_link(run: Run, place: Path) -> None:
    """A linked output folder stays a link, and the pages arrive behind it."""
    (place / "elsewhere").mkdir()
    (place / "output").symlink_to(place / "elsewhere", target_is_directory=True)
    assert run("export").exit_code == 0
    assert (place / "output").is_symlink()
    assert names(place / "elsewhere") == PAGES


def test_faulty_graph_is_not_exported(run: Run, place: Path) -> None:
    """Faults are printed with their lines, old pages stay, exit code 1."""
    assert run("export").exit_code == 0
    before = (place / "output" / "hipgraph.en.html").read_bytes()
    nodes = place / "graph" / "nodes" / "joint.yaml"
    nodes.write_text(nodes.read_text(encoding="utf-8") + "  colour: red\n", encoding="utf-8")
    result = run("export")
    assert result.exit_code == 1
    assert "graph/nodes/joint.yaml:" in result.stderr
    assert "There is 1 fault in the data." in result.stderr
    assert (place / "output" / "hipgraph.en.html").read_bytes() == before


def test_graph_and_locales_from_elsewhere(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--graph`` and ``--locales`` name folders anywhere; without translations: English."""
    other = place / "other"
    shutil.copytree(place / "graph", other / "graph")
    empty = place / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    assert run("export", "--graph", other / "graph").exit_code == 0
    assert names(empty / "output") == ["hipgraph.en.html", "index.html"]
    folders = ("--graph", other / "graph", "--locales", place / "locales")
    assert run("export", *folders).exit_code == 0
    assert names(empty / "output") == PAGES


def test_missing_folders_are_named(run: Run, place: Path) -> None:
    """A wrong folder gets a message, not an English page."""
    del place
    graph = run("export", "--graph", "nowhere")
    assert graph.exit_code == 1
    assert "nowhere" in graph.stderr
    locales = run("export", "--locales", "nowhere")
    assert locales.exit_code == 2
    assert "nowhere is not a folder" in locales.stderr


def _break(monkeypatch: pytest.MonkeyPatch, failure: BaseException) -> None:
    """Let the second file fail while it is written."""
    real, calls = write._write, iter(range(100))  # noqa: SLF001

    def fake(path: Path, data: bytes) -> None:
        if next(calls) % 3 == 1:
            raise failure
        real(path, data)

    monkeypatch.setattr(write, "_write", fake)
