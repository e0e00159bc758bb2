"""Guided paths, and what a teacher meets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from hipgraph.model.evidence import Reference


@dataclass(frozen=True, slots=True)
class Prediction:
    """A question asked before a step shows its answer."""

    question: str
    options: tuple[str, ...]
    answer: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a tour: what is said, what is lit, where to look."""

    id: str
    say: str
    nodes: tuple[str, ...]
    edges: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    camera: Literal["nodes", "all", "body"] = "nodes"
    predict: Prediction | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where a tour's nodes stand, where the story matters too much to leave it to a program.

    ``wide`` gives a row (0 is the top, halves allowed) for each node within its lane's column;
    ``tall`` gives rows from top to bottom, each from left to right.
    """

    wide: Mapping[str, float]
    tall: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Tour:
    """A guided path through the graph; the pages open on the one that is ``opening``."""

    id: str
    title: str
    purpose: str
    minutes: int
    steps: tuple[Step, ...]
    requires: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    arrangement: Arrangement | None = None
    opening: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """What a teacher meets in class, and what to do and say.

    ``about`` names the nodes on whose cards it is pointed to.
    """

    id: str
    title: str
    what_to_do: tuple[str, ...]
    what_not_to_say: tuple[str, ...]
    say: tuple[str, ...]
    when_to_refer: tuple[str, ...]
    sources: tuple[Reference, ...]
    synonyms: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
