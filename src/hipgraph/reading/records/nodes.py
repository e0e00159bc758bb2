"""The forms of nodes and claims."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.model import Grade, Verdict
from hipgraph.reading.records.fields import SCHEME, Curie, Id, Record, Text, Texts
from hipgraph.reading.records.sources import CitationRecord, MentionRecord, ReferenceRecord


class CautionRecord(Record):
    """A warning beside a practice."""

    text: Text
    source: ReferenceRecord


class CueRecord(Record):
    """What to say in class, and what it replaces."""

    say: Text
    instead_of: Text


class _AnyNode(Record):
    id: Id
    label: Text
    synonyms: Texts
    level: Annotated[int, Field(ge=1, le=3)] = 2
    core: bool = False
    note: Text = ""
    aliases: Annotated[list[Id], Field(default_factory=list)]
    retired: bool = False
    replaced_by: Text | None = None


class NodeRecord(_AnyNode):
    """A concept or a practice; its type is the name of its file."""

    in_sentence: Text
    indefinite: Text
    summary: Text
    number: Literal["plural"] | None = None
    change_number: Literal["plural"] | None = None
    quality: bool = False
    up: Text = ""
    down: Text = ""
    text: Text = ""
    state_of: Text | None = None
    identifiers: Annotated[
        dict[Annotated[str, Field(pattern=SCHEME)], Curie | None], Field(default_factory=dict)
    ]
    from_articles: Annotated[list[MentionRecord], Field(default_factory=list)]
    outside: bool = False
    steps: Texts
    cautions: Annotated[list[CautionRecord], Field(default_factory=list)]
    stop_when: Texts
    cue: CueRecord | None = None
    physiology: Text = ""


class ClaimRecord(_AnyNode):
    """Something people say, with the verdict on it."""

    statement: Text
    grade: Grade
    verdict: Verdict
    because: Text
    true_part: Text
    say_instead: Text
    figurative: Text = ""
    studies: Texts
    stances: Annotated[list[CitationRecord], Field(default_factory=list)]
    needs: Texts
