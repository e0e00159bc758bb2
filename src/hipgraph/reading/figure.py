"""The body figure's records become values: what is drawn on one side is mirrored to the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph import model

if TYPE_CHECKING:
    from hipgraph.reading.records.body import StructureRecord, ViewRecord

_COMMAND = re.compile(r"([MLCQAZ])([^MLCQAZ]*)")


def view(record: ViewRecord) -> model.BodyView:
    """Return the view of a record."""
    left, top, width, height = record.box
    # The rules see to it that only views with a middle have pairs.
    middle = record.middle or 0
    return model.BodyView(
        view=record.view,
        box=(left, top, width, height),
        landmarks=tuple(
            model.Landmark(_whole(mark.d, middle, pair=mark.pair), mark.solid)
            for mark in record.landmarks
        ),
        structures=tuple(_structure(one, middle) for one in record.structures),
        ground=record.ground,
    )


def _structure(record: StructureRecord, middle: int) -> model.Structure:
    where = record.label
    return model.Structure(
        node=record.node,
        d=_whole(record.d, middle, pair=record.pair),
        label=model.Label(where.side, where.y, (where.to[0], where.to[1])),
        kind=record.kind,
        lines=_whole(record.lines, middle, pair=record.pair) if record.lines else None,
        breath=record.breath,
        latin=record.latin,
    )


def _whole(d: str, middle: int, *, pair: bool) -> str:
    return f"{d} {mirrored(d, middle)}" if pair else d


def mirrored(d: str, middle: int) -> str:
    """Return path data of absolute commands, mirrored at the vertical line ``x = middle``."""
    return " ".join(
        " ".join((command, *_turned(command, numbers.split(), middle)))
        for command, numbers in _COMMAND.findall(d)
    )


def _turned(command: str, numbers: list[str], middle: int) -> list[str]:
    if command == "A":
        # Radii, tilt and two flags stand before the point; the tilt and the way round turn over.
        found = []
        for start in range(0, len(numbers), 7):
            wide, high, tilt, large, sweep, x, y = numbers[start : start + 7]
            turned = "0" if sweep == "1" else "1"
            found += [wide, high, _text(-float(tilt)), large, turned]
            found += [_text(2 * middle - float(x)), y]
        return found
    return [
        _text(2 * middle - float(number)) if place % 2 == 0 else number
        for place, number in enumerate(numbers)
    ]


def _text(number: float) -> str:
    return f"{number + 0:.4g}"
