"""Articles with their sections, and studies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.model.vocabulary import ArticleKind


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article. ``excluded`` says why nothing is taken from it."""

    id: str
    heading: str
    language: str
    excluded: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One of the articles the graph is about. ``short`` is what it is called in passing."""

    id: str
    title: str
    publisher: str
    languages: tuple[str, ...]
    kind: ArticleKind
    sections: tuple[Section, ...]
    short: str = ""
    author: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """A checked study, with our own one-sentence finding. Field names follow CSL."""

    id: str
    kind: str
    authors: tuple[str, ...]
    year: int
    title: str
    container: str
    finding: str
    record_checked: str
    finding_checked: str
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    doi: str = ""
    pmid: str = ""
    url: str = ""

    @property
    def may_support(self) -> bool:
        """Whether a grade may rest on it: record confirmed, finding read at least in part."""
        return self.record_checked == "full" and self.finding_checked in ("read", "partly")
