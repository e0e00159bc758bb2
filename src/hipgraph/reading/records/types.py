"""The forms of node types and edge types."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.model import Category, Lane, Role, Shape, Sign, TargetForm
from hipgraph.reading.records.fields import Id, Record, Text

NOT_PHRASES = frozenset(
    ("id", "category", "source", "target", "sign", "symmetric", "target_form"),
)
"""The fields of an edge type that are not texts."""


class NodeTypeRecord(Record):
    """What a node can be."""

    id: Id
    label: Text
    lane: Lane
    role: Role
    shape: Shape
    description: Text = ""


class EdgeTypeRecord(Record):
    """How two nodes can be related. Fields ending in ``_plural`` are English agreement."""

    id: Id
    category: Category
    source: Annotated[list[Text], Field(min_length=1)]
    target: Annotated[list[Text], Field(min_length=1)]
    forward: Text
    inverse: Text
    sentence: Text
    sentence_inverse: Text
    sign: Sign | Literal["edge"] | None = None
    symmetric: bool = False
    target_form: TargetForm = "in_sentence"
    forward_plural: Text = ""
    inverse_plural: Text = ""
    sentence_plural: Text = ""
    sentence_inverse_plural: Text = ""
    sentence_hedged: Text = ""
    sentence_hedged_plural: Text = ""
    sentence_inverse_hedged: Text = ""
    sentence_inverse_hedged_plural: Text = ""
    sentence_said: Text = ""
    sentence_said_plural: Text = ""
    sentence_inverse_said: Text = ""
    sentence_inverse_said_plural: Text = ""
