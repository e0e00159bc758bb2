"""The body figure: each view and each node in it once, names that the graph has, labels in sight.

``drawn-twice``: a view is there once, and shows a node once.
    PASS::

        # in body.yaml: node: hip
        node: hip-flexors

    FAIL::

        # in body.yaml: node: hip
        node: psoas-major

``pair-without-middle``: what is drawn as a pair has a line to be mirrored at.
    PASS::

        # in body.yaml: middle: 100
        middle: 90

    FAIL::

        # in body.yaml: middle: 100
        middle: null

``latin-not-a-name``: a structure's Latin name is the label or a synonym of its node.
    PASS::

        # in body.yaml: latin: psoas major
        latin: Psoas Major

    FAIL::

        # in body.yaml: latin: psoas major
        latin: musculus psoas

``label-outside``: a label stands and points inside its view.
    PASS::

        # in body.yaml: y: 120
        y: 299

    FAIL::

        # in body.yaml: y: 120
        y: 320
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

CORNERS = 4


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the body figure."""
    yield from _once(draft.body, "view")
    for view in draft.body:
        structures = view.records("structures")
        yield from _once(structures, "node")
        for one in (*view.records("landmarks"), *structures):
            if one.flag("pair") and view.get("middle") is None:
                yield problem("pair-without-middle", one.at("pair"))
        for structure in structures:
            name, place = structure.text("node"), structure.at("node")
            yield from names.node(draft, name, place)
            yield from names.in_use(draft, name, place)
            yield from _latin(draft, structure)
            yield from _label(view, structure)


def _once(records: tuple[Located, ...], field: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for record in records:
        name = record.text(field)
        if name and name in seen:
            yield problem("drawn-twice", record.at(field), variant=field, name=name)
        seen.add(name)


def _latin(draft: Draft, structure: Located) -> Iterator[Problem]:
    latin, node = structure.text("latin"), draft.nodes.get(structure.text("node"))
    if not latin or node is None:
        return
    known = [node.text("label"), *(name for name, _ in node.texts("synonyms"))]
    if latin.casefold() not in {name.casefold() for name in known}:
        listed = ", ".join(filter(None, known))
        yield problem("latin-not-a-name", structure.at("latin"), name=latin, known=listed)


def _label(view: Located, structure: Located) -> Iterator[Problem]:
    box, label = _numbers(view.get("box")), structure.get("label")
    if len(box) != CORNERS or label is None:
        return
    left, top, width, height = box
    for y in _numbers(label.get("y")):
        if not top <= y <= top + height:
            yield problem("label-outside", label.at("y"), name=structure.text("node"))
    match _numbers(label.get("to")):
        case [x, y] if not (left <= x <= left + width and top <= y <= top + height):
            yield problem("label-outside", label.at("to"), name=structure.text("node"))


def _numbers(found: Located | None) -> list[int]:
    items = found.value if found is not None and isinstance(found.value, list) else [found]
    return [item.value for item in items if item is not None and isinstance(item.value, int)]
