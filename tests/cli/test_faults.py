"""When the world around a command fails: one message, the right code, whole files, no traceback."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from hipgraph.l10n import catalogs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

POSIX = pytest.mark.skipif(os.name == "nt", reason="no such files and signals on Windows")
PAGES = ["hipgraph.en.html", "hipgraph.nb.html", "index.html"]
PO = "locales/nb/LC_MESSAGES/graph.po"
PLAIN = dict.fromkeys(("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"), "C")


def shell(place: Path, line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of the shell in which ``hipgraph`` is our own."""
    hipgraph = f'hipgraph() {{ "{sys.executable}" -m hipgraph "$@"; }}; '
    return subprocess.run(  # noqa: S603 -- our own program
        ["/bin/sh", "-c", hipgraph + line],
        cwd=place, env=os.environ | PLAIN, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


def names(folder: Path) -> list[str]:
    """Return everything in a folder, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


def one_message(stderr: str) -> str:
    """Return the message that is all there is on the error output."""
    assert "Traceback" not in stderr
    # After ^C the terminal's line is ended first.
    message = stderr.removeprefix("\n")
    assert message.count("\n") == 1, stderr
    assert message.startswith("Error: ")
    return message


@POSIX
@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        ("hipgraph search psoas | head -0", 0, ""),
        ("hipgraph check --graph nowhere 2>&1 | head -0", 0, ""),
        ("hipgraph stats >&-", 0, ""),
        ("hipgraph stats --zzz >&- 2>&-", 2, ""),
        ("hipgraph stats > /dev/full", 1, "There is no room where the lines of this command go."),
        ("ln -s loop loop; hipgraph stats --graph loop", 1, "The computer refused"),
        ("ln -s loop loop; hipgraph export -o loop/x", 1, "The computer refused"),
        ("ln -s loop loop; hipgraph export --locales loop", 2, "loop is not a folder"),
        ("mkdir x; cd x; rmdir ../x; hipgraph check", 1, "The folder you are in is gone."),
        ("echo > x; hipgraph export -o x/deep/er", 1, "/x is a file, where a folder is needed"),
        ("hipgraph export -o /dev/null", 1, "/dev/null is a file, where a folder is needed"),
        ("hipgraph export -o /proc/none/here", 1, "/proc/none"),
        ("mkdir o; mkfifo o/index.html; hipgraph export -o o", 1, "is a device or a pipe"),
        ("ulimit -f 100; hipgraph export", 1, "File too large"),
    ],
)  # fmt: skip
def test_what_the_shell_can_do_to_a_command(
    place: Path, line: str, code: int, message: str
) -> None:
    """Pipes that end, closed and full outputs, links in circles, lost folders, odd files."""
    done = shell(place, line)
    assert done.returncode == code, done.stderr
    if message:
        assert message in one_message(done.stderr)
    else:
        assert "Traceback" not in done.stderr
    assert not (place / "output").exists()


@POSIX
def test_pipe_keeps_its_place(place: Path) -> None:
    """What stands at a page's name and is no file, or a link to a device, is left alone."""
    out = place / "output"
    out.mkdir()
    (out / "hipgraph.en.html").symlink_to("/dev/null")
    done = shell(place, "hipgraph export")
    assert done.returncode == 1
    assert "/dev/null is a device or a pipe" in one_message(done.stderr)
    assert not os.path.isfile("/dev/null")  # noqa: PTH113 -- what a broken test would have made
    assert names(out) == ["hipgraph.en.html"]


@POSIX
@pytest.mark.parametrize(
    ("number", "code"),
    [(signal.SIGINT, 130), (signal.SIGTERM, 143), (getattr(signal, "SIGHUP", 1), 129)],
)
def test_export_that_is_told_to_end_leaves_the_old_pages(
    run: Run, place: Path, number: int, code: int
) -> None:
    """In the middle of writing: the old pages, no litter, one message, the signal's code."""
    assert run("export").exit_code == 0
    before = {name: (place / "output" / name).read_bytes() for name in PAGES}
    script = (
        "import os, sys\nfrom hipgraph import write\nreal = write._write\n"
        "def slow(path, data):\n"
        "    real(path, data[:1000])\n"
        f"    if 'nb' in path.name: os.kill(os.getpid(), {int(number)})\n"
        "write._write = slow\n"
        "from hipgraph.cli import main\nmain(['export', '--url', 'https://example.org/'])"
    )
    done = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", script],
        cwd=place, env=os.environ | PLAIN, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    assert "Interrupted." in one_message(done.stderr)
    assert names(place / "output") == PAGES
    assert {name: (place / "output" / name).read_bytes() for name in PAGES} == before


@POSIX
def test_two_exports_at_once_do_not_mix(place: Path) -> None:
    """Whoever comes last has written all the pages."""
    urls = [f"https://example.org/{number}/" for number in range(2)]
    running = [
        subprocess.Popen(  # noqa: S603 -- our own program
            [sys.executable, "-m", "hipgraph", "export", "--url", url],
            cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )
        for url in urls
    ]  # fmt: skip
    for process in running:
        assert process.communicate()[1] == b""
        assert process.returncode == 0
    texts = [(place / "output" / name).read_text(encoding="utf-8") for name in PAGES]
    assert sum(all(url in text for text in texts) for url in urls) == 1
    assert sum(any(url in text for text in texts) for url in urls) == 1
    assert names(place / "output") == PAGES


@POSIX
def test_what_a_killed_export_left_is_gone_after_the_next(run: Run, place: Path) -> None:
    """Nobody can tidy up after being killed; the next run does."""
    out = place / "output"
    out.mkdir()
    for left in (".hipgraph.en.html.99999.new", ".index.html.99999.old"):
        (out / left).write_bytes(b"half")
    (out / ".mine.new").write_bytes(b"mine")
    assert run("export").exit_code == 0
    assert names(out) == [".mine.new", *PAGES]


def test_empty_folder_name_is_a_slip(run: Run, place: Path) -> None:
    """``-o "$OUT"`` without a value does not write into the working folder."""
    for option in ("-o", "--graph", "--locales"):
        result = run("export", option, "")
        assert result.exit_code == 2
        assert "lacks its value" in result.stderr
    assert names(place) == ["graph", "locales"]


def test_file_that_goes_while_it_is_read_is_a_finding(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between being listed and being read a file can vanish; that is told like any fault."""
    file = place / "graph" / "nodes" / "joint.yaml"

    def listed(folder: Path) -> list[str]:
        found = sorted(path.name for path in folder.iterdir())
        if folder.name == "nodes":
            file.unlink()
        return found

    monkeypatch.setattr("hipgraph.reading.read._listed", listed)
    result = run("check")
    assert result.exit_code == 1
    assert "graph/nodes/joint.yaml" in result.stdout
    assert "Traceback" not in result.output


def test_translation_that_is_saved_meanwhile_is_not_lost(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``locale update`` does not write over what Poedit saved while it was working."""
    catalogue = place / PO
    real = catalogs.open_po

    def open_po(path: Path, name: str) -> object:
        opened = real(path, name)
        catalogue.write_text("# saved by somebody else\n", encoding="utf-8")
        return opened

    monkeypatch.setattr("hipgraph.l10n.catalogs.open_po", open_po)
    result = run("locale", "update", "nb")
    assert result.exit_code == 1
    assert "was saved by another program just now" in one_message(result.stderr)
    assert catalogue.read_text(encoding="utf-8") == "# saved by somebody else\n"
    assert names(place / "locales") == ["nb"]


def test_half_a_catalogue_is_told_wherever_it_ends(place: Path) -> None:
    """A PO file cut off at any place is read as far as it means something, or is a finding."""
    path = place / PO
    whole = path.read_bytes()
    read = 0
    for end in range(0, len(whole), 7):
        path.write_bytes(whole[:end])
        catalogue, problems = catalogs.read_catalogue(path, "nb")
        assert (catalogue is None) == bool(problems), end
        read += catalogue is not None
    assert read, "none of them is whole enough"


@pytest.mark.parametrize(
    "code", [errno.EACCES, errno.EROFS, errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)]
)
def test_update_that_cannot_write_leaves_the_translations(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    """A closed folder or a full disk: one message, the old catalogue, no new template."""
    before = (place / PO).read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr("hipgraph.write._write", refuse)
    result = run("locale", "update")
    assert result.exit_code == 1
    assert "locales" in one_message(result.stderr)
    assert (place / PO).read_bytes() == before
    assert names(place / "locales") == ["nb"]
