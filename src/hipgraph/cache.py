"""What took long to calculate, kept in the reader's cache folder and found again by its content.

Nothing depends on it: a folder that cannot be used, or an entry that is damaged, costs only time.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hipgraph.problem import HipgraphError
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = 20
"""So many entries of a kind stay; the oldest make room."""


def kept(kind: str, content: str, make: Callable[[], Any]) -> Any:  # noqa: ANN401 -- plain data
    """Return what ``make`` returns, or what it once returned for the same ``content``.

    It is plain data as JSON gives it back, whether it was kept or not. ``content`` is everything
    it follows from.
    """
    key = hashlib.sha256(content.encode("utf-8")).hexdigest()
    folder = _folder()
    path = folder / f"{kind}-{key[:32]}.json" if folder else None
    text = _read(path, key) if path else None
    if text is None:
        text = json.dumps(make(), ensure_ascii=True)
        if path:
            _write(path, key, text)
    return json.loads(text)


def _folder() -> Path | None:
    """Return the folder for our entries as the system wants it; None where there is no home."""
    given = os.environ.get("XDG_CACHE_HOME", "")
    if given and Path(given).is_absolute():
        return Path(given) / "hipgraph"
    try:
        home = Path.home()
    except RuntimeError:
        return None
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "hipgraph"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "hipgraph"
    return home / ".cache" / "hipgraph"


def _seal(key: str, text: str) -> str:
    return hashlib.sha256(f"{key}\n{text}".encode()).hexdigest()


def _read(path: Path, key: str) -> str | None:
    """Return an entry that is whole and of this content, else None."""
    with suppress(OSError, ValueError):
        seal, _, text = path.read_text(encoding="ascii").partition("\n")
        if seal == _seal(key, text):
            return text
    return None


def _write(path: Path, key: str, text: str) -> None:
    with suppress(OSError, HipgraphError):
        write_all({path: f"{_seal(key, text)}\n{text}".encode("ascii")})
        kind = path.name.partition("-")[0]
        entries = [(one.stat().st_mtime, one) for one in path.parent.glob(f"{kind}-*.json")]
        for _, old in sorted(entries, reverse=True)[KEPT:]:
            old.unlink()
