"""The forms of the body figure: views, landmarks, structures."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.reading.records.fields import PATH, Id, Record, Text

Path = Annotated[str, Field(pattern=PATH)]
Coordinate = Annotated[int, Field(ge=-2000, le=2000)]
Point = Annotated[list[Coordinate], Field(min_length=2, max_length=2)]


class LandmarkRecord(Record):
    """A line that helps to see where one is, and stands for no node."""

    d: Path
    pair: bool = False
    solid: bool = False


class LabelRecord(Record):
    """Where a structure's name stands, and what it points to."""

    side: Literal["left", "right"]
    y: Coordinate
    to: Point


class StructureRecord(Record):
    """A node that is drawn."""

    node: Id
    d: Path
    label: LabelRecord
    kind: Literal["area", "line", "region"] = "area"
    lines: Path | None = None
    pair: bool = False
    breath: Literal["dome", "bowl"] | None = None
    latin: Text | None = None


class ViewRecord(Record):
    """The body from one side."""

    view: Literal["front", "side", "back"]
    box: Annotated[list[Coordinate], Field(min_length=4, max_length=4)]
    middle: Coordinate | None = None
    ground: Path | None = None
    landmarks: Annotated[list[LandmarkRecord], Field(default_factory=list)]
    structures: Annotated[list[StructureRecord], Field(min_length=1)]
