"""Who says something, and what research says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.model.vocabulary import Grade, Stance


@dataclass(frozen=True, slots=True)
class Citation:
    """Where an article says something, and how it takes it."""

    article: str
    section: str
    stance: Stance = "asserts"
    inferred: bool = False
    scraped: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A source of a statement that is not a stance: exactly one of the three is given."""

    study: str | None = None
    ontology: str | None = None
    article: str | None = None
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What research says: a grade, one sentence why, and the studies it rests on."""

    grade: Grade
    because: str
    studies: tuple[str, ...] = ()
