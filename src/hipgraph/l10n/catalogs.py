"""Catalogues: PO files read directly, as entries that know their key, state and line.

polib does the reading: 3,000 entries take it about 35 ms, so nothing is compiled or cached. It
forgives what would lose text silently (a string without its closing quote loses a letter), which
is why every line is looked at first. A file that cannot be read is one finding, never an
exception: ``unreadable-catalogue``.
"""

from __future__ import annotations

import gettext
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import polib

from hipgraph.folders import packaged
from hipgraph.problem import Place, Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

State = Literal["translated", "fuzzy", "empty"]
DOMAINS = ("graph", "ui")
MOST_BYTES = 40_000_000
"""Ten times what the whole graph would take."""

_STRING = r'"(?:[^"\\]|\\.)*"'
_LINE = re.compile(
    r"\s*(?:#~?\s*$|#(?!~)(?!\|).*|#~?\|.*|"
    rf"(?:#~\s+)?(?:(?P<word>msgctxt|msgid|msgid_plural|msgstr(?:\[[0-9]\])?)\s+)?{_STRING}\s*)?"
)
_CHARSET = re.compile(r"charset=([\w-]+)", re.IGNORECASE)
_PLURAL = re.compile(r"\s*nplurals\s*=\s*([1-9])\s*;\s*plural\s*=\s*([^;]+);?\s*")


@dataclass(frozen=True, slots=True)
class Entry:
    """One translated text. ``texts`` has one form, or as many as the language has plurals."""

    key: str
    source: str
    source_plural: str
    texts: tuple[str, ...]
    fuzzy: bool
    line: int

    @property
    def state(self) -> State:
        """Return ``empty`` where a form is missing, ``fuzzy`` where a person must look again."""
        if not all(self.texts):
            return "empty"
        return "fuzzy" if self.fuzzy else "translated"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A PO file as it stands, doubles and strangers included; ``file`` names it in findings."""

    file: str
    entries: tuple[Entry, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    def by_key(self) -> dict[str, Entry]:
        """Return the entries by key, the first of each."""
        found: dict[str, Entry] = {}
        for entry in self.entries:
            found.setdefault(entry.key, entry)
        return found


def catalogue_path(folder: Path, code: str, domain: str) -> Path:
    """Return where a locale's texts of a domain are kept."""
    return folder / code / "LC_MESSAGES" / f"{domain}.po"


def interface_home(folder: Path | None, code: str) -> Path:
    """Return the locales folder whose interface texts a language uses: this one, if it has any.

    Interface texts belong to the tool and come with it; a copy beside a graph goes before.
    """
    own = folder is not None and catalogue_path(folder, code, "ui").exists()
    return folder if own and folder is not None else packaged("locales")


def catalogue_name(code: str, domain: str) -> str:
    """Return what findings call that file: its path inside the locales folder."""
    return f"{code}/LC_MESSAGES/{domain}.po"


def read_catalogue(path: Path, name: str) -> tuple[Catalogue | None, tuple[Problem, ...]]:
    """Read a PO file; None and one finding where it cannot be read."""
    found, problems = open_po(path, name)
    if found is None:
        return None, problems
    entries = (
        Entry(
            key=entry.msgctxt or "",
            source=entry.msgid,
            source_plural=entry.msgid_plural,
            texts=forms_of(entry),
            fuzzy=entry.fuzzy,
            line=line,
        )
        for entry, line in zip(_alive(found.po), found.lines, strict=True)
    )
    return Catalogue(name, tuple(entries), dict(found.po.metadata)), ()


@dataclass(frozen=True, slots=True)
class PoFile:
    """A PO file as polib has it, and the line of each entry that is not obsolete."""

    po: polib.POFile
    lines: tuple[int, ...]


def open_po(path: Path, name: str) -> tuple[PoFile | None, tuple[Problem, ...]]:
    """Open a PO file; None and one finding where it cannot be read."""
    try:
        return _opened(path), ()
    except _UnreadableError as error:
        place = Place(name, error.line)
        return None, (
            problem("unreadable-catalogue", place, variant=error.variant, reason=error.reason),
        )


class _UnreadableError(Exception):
    def __init__(self, line: int = 0, variant: str = "", reason: str = "") -> None:
        super().__init__(line, variant, reason)
        self.line, self.variant, self.reason = line, variant, reason


def _opened(path: Path) -> PoFile:
    lines = _entry_lines(_read(path))
    try:
        # A path, not the text: polib would split a text at characters that end no line in a file.
        po = polib.pofile(str(path), encoding="utf-8-sig", wrapwidth=0)
    except (OSError, ValueError) as error:
        place = re.search(r"line (\d+)", str(error))
        raise _UnreadableError(int(place[1]) if place else 0) from error
    charset = _CHARSET.search(po.metadata.get("Content-Type", ""))
    if charset and charset[1].upper() not in ("UTF-8", "UTF8", "CHARSET"):
        raise _UnreadableError(1, "encoding")
    alive = _alive(po)
    # The header is an entry in the file, but not one of polib's.
    if len(lines) == len(alive) + 1:
        lines = lines[1:]
    if len(lines) != len(alive):
        raise _UnreadableError
    return PoFile(po, tuple(lines))


def _read(path: Path) -> str:
    try:
        # Reading anything but a file could never end (a device, a pipe).
        if path.exists() and not path.is_file():
            raise _UnreadableError(0, "kind")
        if path.stat().st_size > MOST_BYTES:
            raise _UnreadableError(0, "large")
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _UnreadableError(line, "encoding") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _UnreadableError(0, "file", reason) from error


def _entry_lines(text: str) -> list[int]:
    """Return the line at which each living entry's context, or else its text, stands."""
    lines: list[int] = []
    start = 0
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        found = _LINE.fullmatch(line)
        if found is None:
            raise _UnreadableError(number)
        if found["word"] and not line.lstrip().startswith("#"):
            start = number if found["word"] == "msgctxt" else start
            if found["word"] == "msgid":
                lines.append(start or number)
                start = 0
    return lines


def _alive(po: polib.POFile) -> list[polib.POEntry]:
    return [entry for entry in po if not entry.obsolete]


def forms_of(entry: polib.POEntry) -> tuple[str, ...]:
    """Return an entry's forms: one, or as many as its plural has."""
    if entry.msgid_plural or entry.msgstr_plural:
        return tuple(entry.msgstr_plural[index] for index in sorted(entry.msgstr_plural)) or ("",)
    return (entry.msgstr,)


def plural_rule(header: str) -> tuple[int, Callable[[int], int]] | None:
    """Return the number of forms and the choice among them; None where the header is no rule."""
    found = _PLURAL.fullmatch(header)
    if found is None:
        return None
    try:
        choose = gettext.c2py(found[2])
        count, samples = int(found[1]), range(200)
        sound = all(0 <= choose(number) < count for number in samples)
    except (ValueError, RecursionError, ArithmeticError):
        return None
    return (count, choose) if sound else None
