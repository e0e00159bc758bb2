"""Whether a file under some folders has changed.

They are looked at again and again, since that works on every system and every kind of disk.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    Snapshot = Mapping[str, tuple[int, ...]]

DEEPEST = 4
"""Graphs and translations are two folders deep; a link that leads back up must end somewhere."""
REST = 0.1
MOST_RESTS = 20
"""An editor writes a file in pieces: so many rests, in seconds, are waited for the last one."""


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Return every file below the folders with what changes when it is written.

    Times alone can stay the same over two quick changes; size, the inode that a rename replaces,
    and the time of the last change to it tell those apart. What cannot be looked at is not there.
    """
    return {path: mark for folder in folders for path, mark in _marks(str(folder), DEEPEST)}


def settled(look: Callable[[], Snapshot], rest: Callable[[float], None]) -> Snapshot:
    """Return a snapshot that has stopped changing, or the last one where it does not stop."""
    now = look()
    for _ in range(MOST_RESTS):
        rest(REST)
        before, now = now, look()
        if now == before:
            break
    return now


def _marks(folder: str, deep: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    with suppress(OSError):
        entries = sorted(os.scandir(folder), key=lambda one: one.name)
        yield folder, ()
        for entry in entries:
            # Editors keep their own copies beside a file.
            if entry.name.startswith(".") or entry.name.endswith("~"):
                continue
            with suppress(OSError):
                if entry.is_dir():
                    if deep:
                        yield from _marks(entry.path, deep - 1)
                    continue
            yield entry.path, _mark(entry)


def _mark(entry: os.DirEntry[str]) -> tuple[int, ...]:
    try:
        found = entry.stat()
    except OSError as error:
        return (error.errno or 0,)
    return (found.st_mtime_ns, found.st_ctime_ns, found.st_size, found.st_ino, found.st_mode)
