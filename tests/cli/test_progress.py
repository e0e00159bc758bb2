"""The bar of a long calculation: where somebody sees it, and nowhere else."""

from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from hipgraph.cli.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result


class Terminal(io.StringIO):
    """Somebody's terminal."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


@pytest.mark.parametrize(("stream", "steps", "shown"), [
    (Terminal, 3, True),
    (Terminal, 0, False),
    (io.StringIO, 3, False),
])  # fmt: skip
def test_a_bar_only_on_a_terminal_and_only_when_there_is_work(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], steps: int, shown: bool
) -> None:
    """It says what is done and reaches its end; what is piped, or cached, gets nothing."""
    seen = stream()
    monkeypatch.setattr(sys, "stderr", seen)
    with progress("cli.spread.sampling", 30) as tell:
        for _ in range(steps):
            tell(10)
    text = seen.getvalue()
    assert ("Trying versions of the map" in text) == shown
    assert ("100%" in text) == shown
    assert bool(text) == shown


@pytest.mark.usefixtures("place")
def test_nothing_is_said_of_it_in_a_pipe(run: Callable[..., Result]) -> None:
    """A run whose output is read by a program leaves nothing beside it."""
    result = run("spread", "--json", "--samples", "20")
    assert result.exit_code == 0
    assert not result.stderr
