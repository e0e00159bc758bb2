"""Where long words may break: soft hyphens, put in when a page is written and never stored.

Browsers hyphenate few languages by themselves. The translators' ``hyphenation.txt`` says where the
long words of a language break; what the page puts on the clipboard is without them (``copy.js``).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SOFT_HYPHEN = "\u00ad"
LONGEST_ENDING = 4
_ENTRY = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)+")


class Hyphenation:
    """The break points of a language's long words."""

    def __init__(self, entries: tuple[str, ...] = ()) -> None:
        self._broken = {entry.replace("-", ""): entry for entry in entries}
        # The longest beginning that fits decides.
        stems = "|".join(sorted(self._broken, key=len, reverse=True))
        ending = rf"[^\W\d_]{{0,{LONGEST_ENDING}}}(?![^\W\d_])"
        self._words = re.compile(rf"(?<![^\W\d_])({stems})(?={ending})", re.IGNORECASE)

    def soft(self, text: str) -> str:
        """Return a text whose long words may break."""
        return self._words.sub(self._break, text) if self._broken else text

    def _break(self, found: re.Match[str]) -> str:
        letters = iter(found[1])
        entry = self._broken[found[1].lower()]
        return "".join(SOFT_HYPHEN if sign == "-" else next(letters) for sign in entry)


def read_hyphenation(folder: Path | None, code: str) -> Hyphenation:
    """Read a locale's break points; without a file all words stay whole."""
    path = folder / code / "hyphenation.txt" if folder else None
    if path is None or not path.is_file():
        return Hyphenation()
    lines = path.read_text("utf-8", errors="replace").lower().splitlines()
    return Hyphenation(tuple(line.strip() for line in lines if _ENTRY.fullmatch(line.strip())))
