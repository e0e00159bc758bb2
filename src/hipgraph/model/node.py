"""A concept, practice or claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model.evidence import Citation, Reference
    from hipgraph.model.vocabulary import Grade, Verdict


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning beside a practice, with its source."""

    text: str
    source: Reference


@dataclass(frozen=True, slots=True)
class Cue:
    """What a teacher can say in class, and what it replaces."""

    say: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class ClaimBody:
    """What makes a node a claim: the statement, the verdict on it, and who takes which side."""

    statement: str
    grade: Grade
    verdict: Verdict
    because: str
    true_part: str
    say_instead: str
    figurative: str = ""
    studies: tuple[str, ...] = ()
    stances: tuple[Citation, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A concept, practice or claim. ``claim`` is set exactly where the type's role is claim.

    ``plural`` is said of ``in_sentence``, ``change_plural`` of ``up`` and ``down``: English only. A
    ``quality`` gets better or worse rather than more or less.
    """

    id: str
    type: str
    label: str
    in_sentence: str
    indefinite: str
    summary: str
    up: str = ""
    down: str = ""
    text: str = ""
    synonyms: tuple[str, ...] = ()
    plural: bool = False
    change_plural: bool = False
    quality: bool = False
    state_of: str | None = None
    level: int = 2
    core: bool = False
    identifiers: Mapping[str, str | None] = field(default_factory=dict)
    from_articles: tuple[Citation, ...] = ()
    outside: bool = False
    note: str = ""
    aliases: tuple[str, ...] = ()
    retired: bool = False
    replaced_by: str | None = None
    steps: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()
    stop_when: tuple[str, ...] = ()
    cue: Cue | None = None
    physiology: str = ""
    claim: ClaimBody | None = None

    @property
    def cites(self) -> tuple[Citation | Reference, ...]:
        """Whatever it cites by article, study or ontology, a claim's own studies left out."""
        stances = self.claim.stances if self.claim else ()
        return (*self.from_articles, *(caution.source for caution in self.cautions), *stances)
