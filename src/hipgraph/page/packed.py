"""What a page needs only later: kept small, and no work for the browser until it is asked for.

A packed value is JSON, deflated, in base64; `unpack.js` reads it. The List of another language is
packed as a tree, so that the page's script makes elements and texts of it and never parses markup.
"""

from __future__ import annotations

import base64
import json
import zlib
from html.parser import HTMLParser
from typing import Any

VARYING = ("href", "id")
"""Attributes that stand with the element itself; the others are few and belong to its shape."""


def pack(value: object) -> str:
    """Return a value of plain data as letters, digits, ``+``, ``/`` and ``=``."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    deflate = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    squeezed = deflate.compress(text.encode("utf-8")) + deflate.flush()
    return base64.b64encode(squeezed).decode("ascii")


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
