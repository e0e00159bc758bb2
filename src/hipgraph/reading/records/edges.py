"""The form of edges."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated

from pydantic import Field

from hipgraph.model import Grade, Sign, Strength, Timescale
from hipgraph.reading.records.fields import Id, Record, Text, Texts
from hipgraph.reading.records.sources import CitationRecord, ReferenceRecord


class EvidenceRecord(Record):
    """What research says."""

    grade: Grade
    because: Text
    studies: Texts


class EdgeRecord(Record):
    """One typed relation."""

    source: Text
    type: Text
    target: Text
    sign: Sign | None = None
    strength: Strength | None = None
    timescale: Timescale | None = None
    evidence: EvidenceRecord | None = None
    said_by: Annotated[list[CitationRecord], Field(default_factory=list)]
    sources: Annotated[list[ReferenceRecord], Field(default_factory=list)]
    mechanism: Text = ""
    sentence: Text = ""
    arrow: Id | None = None
    note: Text = ""
