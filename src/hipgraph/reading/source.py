"""YAML with a place for every field: a file's bytes become a tree that knows its lines.

The tree is built from the parser's events, one level below ``yaml.compose``: composing follows
anchors and nests without a limit, and both can be refused here before they cost anything.
Plain scalars are numbers, ``true``, ``false`` and ``null`` only in YAML 1.2's plainest forms, so
that ``no``, ``on``, ``yes`` and ``1e3`` are text. Nothing in a file can raise; it is reported.

``duplicate-key``: a field is given once.
    PASS::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, lane: brain, role: structure, shape: box}

``yaml-feature``: no anchors, aliases, tags, second documents or fields that are not words.
    PASS::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - &gland {id: gland, label: gland, lane: brain, role: structure, shape: box}

``too-deep``: lists and fields are not nested without end.
    PASS::

        # write expectations.yaml
        []

    FAIL::

        # write expectations.yaml
        [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import yaml

from hipgraph.problem import Place, Problem, problem
from hipgraph.reading.located import Located
from hipgraph.reading.syntax import complaint, unmerged
from hipgraph.textfile import characters, hidden, read_text, without_hidden

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.reading.located import Scalar

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MOST_DEPTH = 20
FEWEST_FIELDS = 3
"""From this many fields on, a first field that comes again begins a record without its hyphen."""

_NUMBER = re.compile(r"-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,15})?")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}


def load(path: Path, name: str) -> tuple[Located | None, tuple[Problem, ...]]:
    """Read one YAML file; ``name`` is what findings call it. None where nothing could be read."""
    text, problems = read_text(path, name)
    return (None, problems) if text is None else parse(text, name)


def parse(text: str, name: str) -> tuple[Located | None, tuple[Problem, ...]]:
    """Build the tree of a YAML text; what cannot be built is left out and reported."""
    if merged := unmerged(text, name):
        return None, (merged,)
    found = characters(text, name)
    builder = _Builder(name)
    # With the offenders blanked, the rest of the file can be read and its faults told as well.
    try:
        for event in yaml.parse(without_hidden(text), Loader=_LOADER):
            if not builder.take(event):
                break
    except yaml.YAMLError as error:
        if not found:
            found.append(complaint(error, name))
        builder.root = None
    return builder.root, (*found, *builder.problems)


@dataclass(slots=True)
class _Open:
    """A list or mapping whose end has not been seen; in a mapping, ``key`` waits for its value.

    ``before`` holds the records that ended where their successor's hyphen is missing.
    """

    place: Place
    block: bool = False
    items: list[Located] | None = None
    fields: dict[str, Located] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)
    key: tuple[str | None, Place] | None = None
    before: list[Located] = field(default_factory=list)

    def done(self) -> Located:
        return Located(self.fields if self.items is None else self.items, self.place, self.keys)

    def begin_anew(self, place: Place) -> None:
        """End this record and begin the next one."""
        self.before.append(self.done())
        self.place, self.fields, self.keys = place, {}, {}


class _Builder:
    """Takes events one by one; ``root`` is the first document's tree once it is complete."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.root: Located | None = None
        self.problems: list[Problem] = []
        self._open: list[_Open] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> bool:
        """Take one event; False where the rest of the file is not worth reading."""
        place = Place(self.name, event.start_mark.line + 1 if event.start_mark else 0)
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._refuse("documents", place)
                return False
        elif isinstance(event, yaml.AliasEvent):
            self._refuse("alias", place)
            self._add(Located("*", place))
        elif isinstance(event, yaml.ScalarEvent):
            self._features(event, place)
            self._add(self._scalar(event, place))
        elif isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
            self._features(event, place)
            if len(self._open) >= MOST_DEPTH:
                self.problems.append(problem("too-deep", place, most=MOST_DEPTH))
                self.root = None
                return False
            listed = isinstance(event, yaml.SequenceStartEvent)
            block = not event.flow_style
            self._open.append(_Open(place, block, items=[] if listed else None))
        elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
            ended = self._open.pop()
            for item in (*ended.before, ended.done()):
                self._add(item)
        return True

    def _features(self, event: yaml.NodeEvent, place: Place) -> None:
        if event.anchor is not None:
            self._refuse("anchor", place)
        if getattr(event, "tag", None) is not None:
            self._refuse("tag", place)

    def _scalar(self, event: yaml.ScalarEvent, place: Place) -> Located:
        text = event.value
        if code := hidden(text):
            self.problems.append(problem("bad-character", place, code=code))
        return Located(_resolved(text) if event.style in (None, "") else text, place)

    def _add(self, item: Located) -> None:
        if not self._open:
            self.root = item
            return
        top = self._open[-1]
        if top.items is not None:
            top.items.append(item)
        elif top.key is None:
            top.key = (self._key(item), item.place)
        else:
            key, place = top.key
            top.key = None
            if key is None:
                return
            if key in top.fields:
                first = top.keys[key].line
                anew = self._lacks_hyphen(top, key)
                variant = "record" if anew else ""
                self.problems.append(
                    problem("duplicate-key", place, variant=variant, field=key, first=first)
                )
                if not anew:
                    return
                top.begin_anew(place)
            top.fields[key] = item
            top.keys[key] = place

    def _lacks_hyphen(self, top: _Open, key: str) -> bool:
        """Tell whether a field given twice is the first of a further record."""
        in_list = len(self._open) > 1 and self._open[-2].items is not None
        full = len(top.fields) >= FEWEST_FIELDS and next(iter(top.fields)) == key
        return in_list and top.block and full

    def _key(self, item: Located) -> str | None:
        """Return a field's name, or None for what cannot be one; its value is left out then."""
        value = item.value
        if value == "<<":
            # YAML's "merge key"; the alias after it is refused where it stands.
            return None
        if isinstance(value, str):
            return value
        if isinstance(value, (list, dict)) or value is None:
            self._refuse("key", item.place)
            return None
        return str(value).lower()

    def _refuse(self, feature: str, place: Place) -> None:
        self.problems.append(problem("yaml-feature", place, variant=feature))


def _resolved(text: str) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    match = _NUMBER.fullmatch(text)
    if match is None or text == "-0":
        return text
    return float(text) if match[2] else int(text)
