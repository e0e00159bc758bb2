"""A value and where it stands: what a data file holds, before anybody knows whether it is right.

The accessors never fail: asked for what is not there or is of another kind, they answer with an
empty text, list or None. That is how rules run on data whose form is faulty.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.problem import Place

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Located:
    """A value of a YAML file and where it stands; a mapping also knows where its keys stand."""

    value: Scalar | list[Located] | dict[str, Located]
    place: Place
    keys: Mapping[str, Place] = field(default_factory=dict)

    def get(self, key: str) -> Located | None:
        """Return the field's value, or None where there is no such field or ``null`` in it."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return None if found is None or found.value is None else found

    def text(self, key: str) -> str:
        """Return the field if it is text, else an empty text."""
        found = self.get(key)
        return found.value if found is not None and isinstance(found.value, str) else ""

    def flag(self, key: str) -> bool:
        """Return whether the field is ``true``."""
        found = self.get(key)
        return found is not None and found.value is True

    def texts(self, key: str) -> tuple[tuple[str, Place], ...]:
        """Return the texts in a list field, each with its place; what is not text is left out."""
        found = self.get(key)
        return () if found is None else found.own_texts()

    def own_texts(self) -> tuple[tuple[str, Place], ...]:
        """Return the texts in this list, each with its place."""
        items = self.value if isinstance(self.value, list) else []
        return tuple((i.value, i.place) for i in items if isinstance(i.value, str))

    def records(self, key: str = "") -> tuple[Located, ...]:
        """Return the mappings in a list field, or in this list where no key is given."""
        found = self.get(key) if key else self
        if found is None or not isinstance(found.value, list):
            return ()
        return tuple(item for item in found.value if isinstance(item.value, dict))

    def at(self, key: str) -> Place:
        """Return where a field stands, or this value's own place if it is not there."""
        return self.keys.get(key, self.place)

    def where(self, path: Sequence[str | int]) -> Place:
        """Return the place of what a path of keys and positions leads to, as far as it goes."""
        here, place = self, self.place
        for step in path:
            if isinstance(here.value, dict) and isinstance(step, str) and step in here.value:
                place, here = here.at(step), here.value[step]
            elif isinstance(here.value, list) and isinstance(step, int) and step < len(here.value):
                here = here.value[step]
                place = here.place
            else:
                break
        return place

    def plain(self) -> object:
        """Return the value as plain lists, dictionaries and scalars."""
        if isinstance(self.value, dict):
            return {key: item.plain() for key, item in self.value.items()}
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return self.value
