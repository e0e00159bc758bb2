"""What need not be read with the page: kept small, and no work until it is asked for.

A packed value is JSON, in LZMA, written as signs; `unpack.js` reads it. The List of another
language is packed as a tree, so that the page's script makes elements and texts of it and never
parses markup.
"""

from __future__ import annotations

import json
import lzma
from html.parser import HTMLParser
from typing import Any

VARYING = ("href", "id")
"""Attributes that stand with the element itself; the others are few and belong to its shape."""


SIGNS = "".join(chr(code) for code in range(33, 127) if chr(code) not in "&<>")
"""The 91 signs of packed text: what stands on a keyboard, without those that mean something."""

_BITS = 13
_LZMA = (
    {
        "id": lzma.FILTER_LZMA1,
        "preset": 9 | lzma.PRESET_EXTREME,
        "dict_size": 1 << 24,
        # Neither the place nor the byte before tell much about the next one, and a reader that
        # knows of neither is a short one.
        "lc": 0,
        "lp": 0,
        "pb": 0,
    },
)


def pack(*values: object) -> str:
    """Return values of plain data as letters, digits and other signs that HTML reads as text.

    Before the signs stand numbers: where all values but the last end. So an earlier one can be read
    without the later ones, and those are packed better for having it before them.
    """
    texts = [_json(value) for value in values]
    ends = [str(sum(map(len, texts[:at]))) for at in range(1, len(texts))]
    data = lzma.compress(b"".join(texts), lzma.FORMAT_RAW, filters=_LZMA)
    return " ".join((*ends, _signs(data)))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def _signs(data: bytes) -> str:
    """Write 13 bits as two signs: 91 times 91 is just above 2 to the 13th."""
    bits = "".join(f"{byte:08b}" for byte in data)
    groups = (bits[at : at + _BITS].ljust(_BITS, "0") for at in range(0, len(bits), _BITS))
    return "".join(
        SIGNS[high] + SIGNS[low]
        for high, low in (divmod(int(one, 2), len(SIGNS)) for one in groups)
    )


def tree(markup: str) -> dict[str, Any]:
    """Return finished markup as ``{"shapes", "body"}``.

    A shape is ``[tag, attributes, names of further attributes]``. The body is a list of texts and
    of elements: the number of the shape, the values of its further attributes, and what is inside.
    """
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    if reader.open:
        raise ValueError(f"<{reader.open[-1]}> is not closed")
    return {"shapes": [json.loads(shape) for shape in reader.shapes], "body": reader.inside[0]}


class _Reader(HTMLParser):
    """Reads markup in which every element is closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shapes: dict[str, int] = {}
        self.inside: list[list[Any]] = [[]]
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element of a known or a new shape."""
        given = {name: value or "" for name, value in attrs}
        further = [name for name in VARYING if name in given]
        values = [given.pop(name) for name in further]
        shape = json.dumps([tag, given, further])
        element = [self.shapes.setdefault(shape, len(self.shapes)), *values]
        self.inside[-1].append(element)
        self.inside.append(element)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element, which must be the one that is named."""
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes nothing")
        self.inside.pop()

    def handle_data(self, data: str) -> None:
        """Put a text where it stands."""
        self.inside[-1].append(data)
