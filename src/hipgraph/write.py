"""Several files as one step: all of them are replaced, or none is.

Each file is first written whole beside its target, under a name of its own, so that a full disk,
a lost folder or Ctrl-C happens before any old file is touched. Then all are renamed; should one
of these fail, those already renamed are put back. Two runs that write into one folder wait for
each other, so the files of one never stand among those of the other.
"""

from __future__ import annotations

import os
from contextlib import ExitStack, contextmanager, suppress
from types import MappingProxyType
from typing import TYPE_CHECKING

from hipgraph.folders import resolved
from hipgraph.problem import HipgraphError

try:
    import fcntl
except ImportError:
    # Windows refuses to rename onto a file that another program has open; that must do there.
    fcntl = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

_NOTHING: Mapping[Path, bytes | None] = MappingProxyType({})


def write_all(
    files: Mapping[Path, bytes], before: Mapping[Path, bytes | None] = _NOTHING
) -> tuple[Path, ...]:
    """Write every file of ``files`` (target → bytes) or leave everything as it was.

    Missing folders are made. A target that is a symbolic link stays one: the file it leads to is
    replaced. ``before`` holds what a target was made from: one that is no longer so is not
    overwritten. Raises the ``OSError`` or ``KeyboardInterrupt`` that came in between, after tidying
    up, and ``HipgraphError`` for a target that has changed or is no plain file.
    """
    targets = {resolved(target): data for target, data in files.items()}
    made: list[Path] = []
    waiting: dict[Path, Path] = {}
    try:
        for target in targets:
            _make_room(target, made)
        with _alone({target.parent for target in targets}) as alone:
            for target, data in targets.items():
                if alone:
                    _tidy(target)
                waiting[target] = _beside(target, "new")
                try:
                    _write(waiting[target], data)
                except OSError as failure:
                    # The reader knows the target, not the name it is written under meanwhile.
                    failure.filename = str(target)
                    raise
            _refuse_changed(before)
            _replace_all(waiting)
    except BaseException:
        for new in waiting.values():
            _remove(new)
        for folder in reversed(made):
            # A folder that something else has filled meanwhile is not ours to remove.
            with suppress(OSError):
                folder.rmdir()
        raise
    return tuple(files)


@contextmanager
def _alone(folders: Collection[Path]) -> Iterator[bool]:
    """Wait until no other run writes into these folders; tell whether that can be known here."""
    held = []
    with ExitStack() as stack:
        for folder in sorted(folders) if fcntl else ():
            # Not every file system has locks, and not every folder may be opened.
            with suppress(OSError):
                opened = os.open(folder, os.O_RDONLY)
                stack.callback(os.close, opened)
                fcntl.flock(opened, fcntl.LOCK_EX)
                held.append(folder)
        yield len(held) == len(folders)


def _refuse_changed(before: Mapping[Path, bytes | None]) -> None:
    for path, data in before.items():
        if data != (path.read_bytes() if path.exists() else None):
            raise HipgraphError("error.changed-meanwhile", path=str(path))


def _tidy(target: Path) -> None:
    """Remove what a run that was killed has left beside a target."""
    for kind in ("new", "old"):
        for left in target.parent.glob(f".{target.name}.*.{kind}"):
            _remove(left)


def _beside(target: Path, what: str) -> Path:
    """Return a name in the target's own folder: a rename across file systems is not one step."""
    return target.with_name(f".{target.name}.{os.getpid()}.{what}")


def _make_room(target: Path, made: list[Path]) -> None:
    """Make the target's folder; every folder made is noted in ``made``, outermost first."""
    folder = target.parent
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    ground = next(place for place in (folder, *folder.parents) if place not in missing)
    if not ground.is_dir():
        raise NotADirectoryError(None, None, str(ground))
    for place in reversed(missing):
        place.mkdir(exist_ok=True)
        made.append(place)
    if target.is_dir():
        raise IsADirectoryError(None, None, str(target))
    if target.exists() and not target.is_file():
        # A device or a pipe: renaming a file onto it would take it away.
        raise HipgraphError("error.not-a-plain-file", path=str(target))


def _write(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        # Some file systems report a full disk only when the bytes are really put down.
        os.fsync(file.fileno())


def _replace_all(waiting: Mapping[Path, Path]) -> None:
    """Rename every new file onto its target; put the old ones back should one rename fail."""
    kept: dict[Path, Path | None] = {}
    try:
        for target, new in waiting.items():
            kept[target] = _keep(target)
            os.replace(new, target)  # noqa: PTH105 -- the one call a test can make fail
    except BaseException:
        for target, old in kept.items():
            # The first failure is the one to report; a second must not hide it.
            with suppress(OSError):
                if old is not None:
                    old.replace(target)
                    # Renaming one hard link onto another of the same file leaves both.
                    _remove(old)
                elif not waiting[target].exists():
                    target.unlink()
        raise
    for old in kept.values():
        if old is not None:
            _remove(old)


def _keep(target: Path) -> Path | None:
    """Keep a second name for the old file, so that it can come back; None where there is none."""
    if not target.exists():
        return None
    old = _beside(target, "old")
    _remove(old)
    try:
        old.hardlink_to(target)
    except OSError:
        # Not every file system has hard links: a copy costs a moment more.
        try:
            _write(old, target.read_bytes())
        except BaseException:
            _remove(old)
            raise
    return old


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)
