"""The forms of ``parameters.yaml`` and ``expectations.yaml``: conventions, and what must hold."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated, Literal

from pydantic import Field

from hipgraph.model import Stance, Verdict
from hipgraph.reading.records.fields import Fraction, Id, Record, Text, Texts, Weight

Mode = Literal["acute", "chronic"]
Three = Annotated[list[Weight], Field(min_length=3, max_length=3)]


class StrengthsRecord(Record):
    """Low, middle and high weight of each strength."""

    weak: Three
    moderate: Three
    strong: Three


class RatesRecord(Record):
    """How fast an edge of each timescale follows its source."""

    acute: Annotated[float, Field(gt=0, le=1)]
    both: Annotated[float, Field(gt=0, le=1)]
    chronic: Annotated[float, Field(gt=0, le=1)]


class PresenceRecord(Record):
    """How often an edge of each grade is there in a sampled map."""

    strong: Fraction
    moderate: Fraction
    limited: Fraction
    conflicting: Fraction
    untested: Fraction


class DefaultFromRecord(Record):
    """Where a run of each mode starts if nothing is said; empty is every stressor."""

    acute: Texts
    chronic: Texts


class ScenarioRecord(Record):
    """A standard run."""

    id: Id
    start: Annotated[list[Text], Field(alias="from", min_length=1)]
    practices: Annotated[list[Text], Field(alias="with", default_factory=list)]
    mode: Mode


class ParametersRecord(Record):
    """The spread's conventions."""

    version: Annotated[int, Field(ge=1)]
    strength: StrengthsRecord
    rate: RatesRecord
    gain: Annotated[float, Field(gt=0, le=1)]
    presence: PresenceRecord
    steps: Annotated[int, Field(ge=1, le=5000)]
    held: Annotated[int, Field(ge=1, le=5000)]
    samples: Annotated[int, Field(ge=0, le=100_000)]
    default_from: Annotated[DefaultFromRecord, Field(default_factory=DefaultFromRecord)]
    scenarios: Annotated[list[ScenarioRecord], Field(default_factory=list)]


class PathExpectation(Record):
    """A way from one concept to another; causal edges forward only, or any edge either way."""

    start: Annotated[Text, Field(alias="from")]
    to: Text
    mode: Literal["causal", "any"] = "any"
    max_steps: Annotated[int, Field(ge=1, le=50)] | None = None


class EdgeExpectation(Record):
    """An edge, of a type or of any."""

    source: Text
    target: Text
    type: Text | None = None


class VerdictExpectation(Record):
    """The verdict on a claim."""

    claim: Text
    verdict: Annotated[Verdict, Field(alias="is")]


class StanceExpectation(Record):
    """An article's stance on a claim."""

    claim: Text
    article: Text
    stance: Annotated[Stance, Field(alias="is")]


class ActsOnExpectation(Record):
    """A practice with an edge to a concept."""

    practice: Text
    node: Text


class BeforeExpectation(Record):
    """One concept reached before another in the spread."""

    first: Text
    then: Text
    mode: Mode = "chronic"


class ReachedExpectation(Record):
    """A concept reached by the spread, or not, under an evidence switch."""

    node: Text
    mode: Mode = "chronic"
    evidence: Literal["strong", "plausible", "all"] = "all"


class ExpectationRecord(Record):
    """Exactly one thing that must, or must not, hold of the graph, and why."""

    because: Text
    path: PathExpectation | None = None
    no_path: PathExpectation | None = None
    edge: EdgeExpectation | None = None
    no_edge: EdgeExpectation | None = None
    verdict: VerdictExpectation | None = None
    stance: StanceExpectation | None = None
    acts_on: ActsOnExpectation | None = None
    before: BeforeExpectation | None = None
    reached: ReachedExpectation | None = None
    not_reached: ReachedExpectation | None = None


KINDS = tuple(name for name in ExpectationRecord.model_fields if name != "because")
"""What an expectation can be of."""
