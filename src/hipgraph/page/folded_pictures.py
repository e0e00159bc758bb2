"""Pictures as they are written into a page; `scene-pictures.js` unfolds them.

Concepts and links are numbers in the scene's order, routes are written from point to point, and
the lines of a label as how many words stand on each: the words are in the scene.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_PART = re.compile(r"([MLC])([^MLC]*)")
_FIRST_WORD = re.compile(r"[\s-]")


def folded_picture(picture: Mapping[str, Any], scene: Mapping[str, Any]) -> dict[str, Any]:
    """Return one form of a picture in its short form, without what the scene has retired."""
    nodes = {id_: at for at, id_ in enumerate(scene["nodes"])}
    edges = {id_: at for at, id_ in enumerate(scene["edges"])}
    return {
        **picture,
        "nodes": [[nodes[id_], *box] for id_, box in picture["nodes"].items() if id_ in nodes],
        "edges": [
            [edges[id_], *_stepwise(route["d"], route["end"])]
            for id_, route in picture["edges"].items()
            if id_ in edges
        ],
        "lines": {
            code: {
                str(nodes[id_]): short
                for id_, lines in of_locale.items()
                if id_ in nodes and (short := _breaks(lines, _label(id_, scene, code)))
            }
            for code, of_locale in picture["lines"].items()
        },
    }


def _stepwise(d: str, end: list[int]) -> tuple[str, int, int, int]:
    """Return a route with each number counted from the point before, and its end from the last."""
    x = y = 0
    parts = []
    for kind, text in _PART.findall(d):
        numbers = [int(number) for number in text.split()]
        size = 6 if kind == "C" else 2
        for first in range(0, len(numbers), size):
            points = numbers[first : first + size]
            parts.append(kind + " ".join(map(str, _from(points, x, y))))
            x, y = points[-2:]
    return "".join(parts), end[0] - x, end[1] - y, end[2]


def _from(points: list[int], x: int, y: int) -> Iterator[int]:
    for at, number in enumerate(points):
        yield number - (y if at % 2 else x)


def _label(id_: str, scene: Mapping[str, Any], code: str) -> str:
    """Return a label with the capital that `titled` in texts.js gives it."""
    kind = "claim" if "claim" in scene["nodes"][id_] else "node"
    said = scene["texts"][code][f"{kind}|{id_}|label"]
    text = said if isinstance(said, str) else said[0]
    word = _FIRST_WORD.split(text, maxsplit=1)[0]
    spelt = any(letter.isupper() for letter in word[1:])
    return text if spelt else text[:1].upper() + text[1:]


def _breaks(lines: list[str], label: str) -> str | list[str]:
    """Return the words on each line, nothing for one line; what is no label stands as it is."""
    if " ".join(lines) != label:
        return lines
    return "" if len(lines) == 1 else ".".join(str(len(line.split(" "))) for line in lines)
