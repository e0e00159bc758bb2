"""What takes long says so on a terminal, and nowhere else."""

from __future__ import annotations

import io
import time
from types import SimpleNamespace

import pytest

from hipgraph.cli import progress as bars
from hipgraph.cli import waiting as module
from hipgraph.cli.progress import progress
from hipgraph.cli.waiting import waiting

QUICK = 0.01


class Terminal(io.StringIO):
    """A stream that somebody looks at."""

    def isatty(self) -> bool:
        """Say yes."""
        return True

    def line(self) -> str:
        """Return what stands on the last line, as a terminal shows it."""
        shown = ""
        for part in self.getvalue().split("\n")[-1].split("\r"):
            shown = part + shown[len(part) :]
        return shown.rstrip()

    def until(self, words: str) -> None:
        """Wait until these words stand there."""
        deadline = time.monotonic() + 20
        while words not in self.line():
            assert time.monotonic() < deadline, self.getvalue()
            time.sleep(QUICK)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Return a terminal on which lines appear soon."""
    monkeypatch.setattr(module, "EVERY", QUICK)
    stream = Terminal()
    # In place of sys.stderr itself, which pytest sets anew before each test.
    for one in (module, bars):
        monkeypatch.setattr(one, "sys", SimpleNamespace(stderr=stream))
    return stream


def test_a_long_wait_is_told_and_leaves_nothing(terminal: Terminal) -> None:
    """A line with the seconds, one for waits within waits; then the terminal is as it was."""
    with waiting("check"):
        terminal.until("Reading and checking the graph … 0 s")
        with waiting("pages"):
            time.sleep(5 * QUICK)
        terminal.until("Reading and checking the graph … 0 s")
    assert terminal.line() == ""
    assert "pages" not in terminal.getvalue()


def test_a_wait_that_fails_leaves_nothing(terminal: Terminal) -> None:
    """The message of the failure stands on a line of its own."""

    def fail() -> None:
        terminal.until("Reading the translations")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), waiting("read"):
        fail()
    assert terminal.line() == ""


def test_a_short_wait_is_not_told(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done within a second needs no word."""
    monkeypatch.setattr(module, "EVERY", 1000.0)
    with waiting("check"):
        pass
    assert terminal.getvalue() == ""


def test_a_bar_takes_the_place_of_the_line(terminal: Terminal) -> None:
    """While it can be counted there is a bar alone; what comes after it is told again."""
    with waiting("pages"), progress("cli.spread.sampling", 2) as tell:
        terminal.until("Making the pages …")
        tell(1)
        assert "Making" not in terminal.line()
        tell(1)
        terminal.until("Making the pages …")
    assert terminal.line() == ""


def test_nobody_is_told_where_nobody_looks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Into a pipe or a file goes nothing, and no stream at all is no fault."""
    monkeypatch.setattr(module, "EVERY", QUICK)
    with waiting("check"):
        time.sleep(5 * QUICK)
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr("sys.stderr", None)
    with waiting("check"):
        pass
