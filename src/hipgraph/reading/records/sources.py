"""The forms of articles, studies, and what refers to them."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.model import Stance
from hipgraph.reading.records.fields import (
    DOI,
    URL,
    Curie,
    Id,
    Language,
    Pmid,
    Record,
    Text,
    TextOrNumber,
)


class MentionRecord(Record):
    """Where an article speaks of something."""

    article: Text
    section: Text
    inferred: bool = False
    quality: Literal["scraped"] | None = None


class CitationRecord(MentionRecord):
    """Where an article says something, and how it takes it."""

    stance: Stance = "asserts"


class ReferenceRecord(Record):
    """A source: a study, an ontology's term, or an article's section."""

    study: Text | None = None
    ontology: Curie | None = None
    article: Text | None = None
    section: Text | None = None


class SectionRecord(Record):
    """A part of an article."""

    id: Id
    heading: Text
    language: Language
    excluded: Text = ""


class ArticleRecord(Record):
    """One of the articles the graph is about."""

    id: Id
    title: Text
    publisher: Text
    languages: Annotated[list[Language], Field(min_length=1)]
    kind: Literal["blog", "clinic", "magazine", "scraped copy"]
    sections: Annotated[list[SectionRecord], Field(min_length=1)]
    short: Text = ""
    author: Text = ""
    year: Annotated[int, Field(ge=1500, le=2100)] | None = None


class CheckedRecord(Record):
    """How far a study's record and our finding were checked."""

    record: Literal["full", "partial"]
    finding: Literal["read", "partly", "no"]


class StudyRecord(Record):
    """A study, with our own one-sentence finding."""

    id: Id
    kind: Literal[
        "meta-analysis",
        "systematic-review",
        "review",
        "rct",
        "experiment",
        "observational",
        "cadaver",
        "animal",
        "book",
        "guideline",
    ]
    authors: Annotated[list[Text], Field(min_length=1)]
    year: Annotated[int, Field(ge=1500, le=2100)]
    title: Text
    container: Text
    finding: Text
    checked: CheckedRecord
    volume: TextOrNumber = ""
    issue: TextOrNumber = ""
    pages: TextOrNumber = ""
    publisher: Text = ""
    doi: Annotated[str, Field(pattern=DOI)] = ""
    pmid: Pmid = ""
    url: Annotated[str, Field(pattern=URL)] = ""
