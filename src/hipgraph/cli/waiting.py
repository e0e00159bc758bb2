"""A line that says what a command is at, once that takes longer than a second.

It goes to the terminal beside the output, is gone before anything else is said, and where errors
go to a file or a pipe there is none. What can count how far it is has a bar (``progress``).
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING

from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

EVERY = 1.0
"""So many seconds pass before the line is there, and until it is written anew."""


class _Line:
    """The line and the thread that writes it."""

    def __init__(self, text: str, stream: TextIO) -> None:
        self.text, self.stream = text, stream
        self._began = monotonic()
        self.resume()

    def resume(self) -> None:
        self._over = Event()
        self._width = 0
        self._thread = Thread(target=self._tick, daemon=True)
        self._thread.start()

    def pause(self) -> None:
        """Take the line away and write no more."""
        self._over.set()
        self._thread.join()
        if self._width:
            self._write("\r" + " " * self._width + "\r")
        self._width = 0

    def _tick(self) -> None:
        while not self._over.wait(EVERY):
            shown = f"{self.text} {monotonic() - self._began:.0f} s"
            self._write("\r" + shown)
            self._width = max(self._width, len(shown))

    def _write(self, text: str) -> None:
        try:
            self.stream.write(text)
            self.stream.flush()
        except (OSError, ValueError):
            # A terminal that is gone needs no line.
            self._over.set()


_line: ContextVar[_Line | None] = ContextVar("line", default=None)


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Say ``cli.waiting.WHAT`` while this takes long; inside another wait it says nothing."""
    stream = sys.stderr
    if _line.get() is not None or stream is None or not stream.isatty():
        yield
        return
    line = _Line(say(f"cli.waiting.{what}"), stream)
    token = _line.set(line)
    try:
        yield
    finally:
        _line.reset(token)
        line.pause()


@contextmanager
def aside() -> Iterator[None]:
    """Take the line away while something else has its place."""
    line = _line.get()
    if line is None:
        yield
        return
    line.pause()
    try:
        yield
    finally:
        line.resume()
