r"""A data file's text: readable, UTF-8, without characters that nobody can see.

``unreadable-file``: a data file can be opened, is a file, and is not huge.
    PASS::

        # write nodes/symptom.yaml
        []

    FAIL::

        # folder edges/extra.yaml

``not-utf8``: a data file is UTF-8.
    PASS::

        # write expectations.yaml
        []

    FAIL::

        # bytes expectations.yaml
        # caf\xe9

``bad-character``: no tabs, byte order marks, control, direction or invisible characters.
    PASS::

        # bytes expectations.yaml
        # a line\n[]

    FAIL::

        # bytes expectations.yaml
        # a\tline\n[]
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.problem import Place, Problem, problem

if TYPE_CHECKING:
    from pathlib import Path

MOST_BYTES = 4_000_000

# Controls, direction marks and isolates, zero-width and soft hyphens, line separators, BOM, U+FFFD.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u2069\ufeff\ufff9-\uffff\ud800-\udfff]"
)
# Inside a text a no-break space is a letter like others; before it, it only looks like a space.
_SPACE = re.compile(r"(?m)^(?P<before> *)(?P<space>[\xa0\u2007\u202f\u3000]+)")


def read_text(path: Path, name: str) -> tuple[str | None, tuple[Problem, ...]]:
    """Return a file's text, or None and why not; ``name`` is what findings call the file."""
    whole = Place(name)
    try:
        # Anything but a file could block (a pipe) or mislead (a folder of that name).
        if not path.is_file():
            return None, (problem("unreadable-file", whole, variant="kind"),)
        if path.stat().st_size > MOST_BYTES:
            return None, (problem("unreadable-file", whole, variant="large", most=MOST_BYTES),)
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return None, (problem("unreadable-file", whole, reason=reason),)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"0x{data[error.start]:02x}"
        return None, (problem("not-utf8", Place(name, line), byte=byte),)
    return text, ()


def hidden(text: str) -> str:
    """Return the code point of the first forbidden character, or an empty text."""
    hit = _FORBIDDEN.search(text)
    return _code(hit[0]) if hit else ""


def _code(letters: str) -> str:
    return f"U+{ord(letters[0]):04X}"


def without_hidden(text: str) -> str:
    """Return the text with a space in place of every forbidden character and tab."""
    text = _SPACE.sub(lambda hit: " " * len(hit[0]), text)
    return _FORBIDDEN.sub(" ", text).replace("\t", " ")


def characters(text: str, name: str) -> list[Problem]:
    """Return a finding for every line with a forbidden character or a tab."""
    found = []
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), 1):
        if code := hidden(line):
            variant = "bom" if number == 1 and line.startswith("\ufeff") else ""
            found.append(problem("bad-character", Place(name, number), variant=variant, code=code))
        elif space := _SPACE.match(line):
            place = Place(name, number)
            found.append(problem("bad-character", place, variant="space", code=_code(space[2])))
        if "\t" in line:
            found.append(problem("bad-character", Place(name, number), variant="tab"))
    return found
