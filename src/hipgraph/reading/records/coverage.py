"""The form of what the articles say and where it is told."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.model import Telling
from hipgraph.reading.records.fields import Record, Text, Texts
from hipgraph.reading.records.sources import MentionRecord


class CoverageRecord(Record):
    """One item of the articles."""

    item: Text
    name: Text = ""
    priority: Literal["core", "supporting", "peripheral"] | None = None
    from_articles: Annotated[list[MentionRecord], Field(default_factory=list)]
    told_by: Texts
    how: Telling | None = None
    why: Text = ""
    left_out: Text = ""
