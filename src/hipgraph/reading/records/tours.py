"""The forms of tours and situations."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.reading.records.fields import Id, Record, Text, Texts
from hipgraph.reading.records.sources import ReferenceRecord


class PredictionRecord(Record):
    """A question before a step."""

    question: Text
    options: Annotated[list[Text], Field(min_length=2)]
    answer: Text
    feedback: Text


class StepRecord(Record):
    """One step of a tour."""

    id: Id
    say: Text
    nodes: Annotated[list[Text], Field(min_length=1)]
    edges: Texts
    keep: Texts
    camera: Literal["nodes", "all", "body"] = "nodes"
    predict: PredictionRecord | None = None


class ArrangementRecord(Record):
    """Where a tour's nodes stand."""

    wide: dict[str, Annotated[float, Field(ge=0, le=100)]]
    tall: list[Annotated[list[Text], Field(min_length=1)]]


class TourRecord(Record):
    """A guided path."""

    id: Id
    title: Text
    purpose: Text
    minutes: Annotated[int, Field(ge=1, le=120)]
    steps: Annotated[list[StepRecord], Field(min_length=1)]
    requires: Texts
    next: Texts
    arrangement: ArrangementRecord | None = None
    opening: bool = False


class SituationRecord(Record):
    """What a teacher meets."""

    id: Id
    title: Text
    what_to_do: Annotated[list[Text], Field(min_length=1)]
    what_not_to_say: Annotated[list[Text], Field(min_length=1)]
    say: Annotated[list[Text], Field(min_length=1)]
    when_to_refer: Annotated[list[Text], Field(min_length=1)]
    sources: Annotated[list[ReferenceRecord], Field(min_length=1)]
    synonyms: Texts
    about: Texts
