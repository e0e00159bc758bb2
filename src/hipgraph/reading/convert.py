"""One record becomes one frozen dataclass of the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from hipgraph import model
from hipgraph.reading.records.conventions import KINDS
from hipgraph.reading.records.nodes import ClaimRecord
from hipgraph.reading.records.sources import CitationRecord
from hipgraph.reading.records.types import NOT_PHRASES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.problem import Place
    from hipgraph.reading.records.conventions import ExpectationRecord, ParametersRecord
    from hipgraph.reading.records.coverage import CoverageRecord
    from hipgraph.reading.records.edges import EdgeRecord
    from hipgraph.reading.records.nodes import NodeRecord
    from hipgraph.reading.records.sources import (
        ArticleRecord,
        MentionRecord,
        ReferenceRecord,
        StudyRecord,
    )
    from hipgraph.reading.records.tours import SituationRecord, StepRecord, TourRecord
    from hipgraph.reading.records.types import EdgeTypeRecord, NodeTypeRecord


def node_type(record: NodeTypeRecord) -> model.NodeType:
    """Return the node type of a record."""
    return model.NodeType(**dict(record))


def edge_type(record: EdgeTypeRecord) -> model.EdgeType:
    """Return the edge type of a record."""
    phrases = {k: v for k, v in record if k not in NOT_PHRASES and v}
    return model.EdgeType(
        id=record.id,
        category=record.category,
        sign=record.sign,
        source=tuple(record.source),
        target=tuple(record.target),
        symmetric=record.symmetric,
        target_form=record.target_form,
        phrases=phrases,
    )


def _citation(record: MentionRecord) -> model.Citation:
    return model.Citation(
        article=record.article,
        section=record.section,
        stance=record.stance if isinstance(record, CitationRecord) else "asserts",
        inferred=record.inferred,
        scraped=record.quality == "scraped",
    )


def _citations(records: Iterable[MentionRecord]) -> tuple[model.Citation, ...]:
    return tuple(_citation(record) for record in records)


def _reference(record: ReferenceRecord) -> model.Reference:
    return model.Reference(**dict(record))


def node(record: NodeRecord | ClaimRecord, kind: str) -> model.Node:
    """Return the node of a record."""
    if isinstance(record, ClaimRecord):
        return _claim(record, kind)
    return model.Node(
        id=record.id,
        type=kind,
        label=record.label,
        in_sentence=record.in_sentence,
        indefinite=record.indefinite,
        summary=record.summary,
        up=record.up,
        down=record.down,
        text=record.text.strip(),
        synonyms=tuple(record.synonyms),
        plural=record.number == "plural",
        change_plural="plural" in (record.number, record.change_number),
        quality=record.quality,
        state_of=record.state_of,
        level=record.level,
        core=record.core,
        identifiers=dict(sorted(record.identifiers.items())),
        from_articles=_citations(record.from_articles),
        outside=record.outside,
        note=record.note,
        aliases=tuple(record.aliases),
        retired=record.retired,
        replaced_by=record.replaced_by,
        steps=tuple(record.steps),
        cautions=tuple(model.Caution(c.text, _reference(c.source)) for c in record.cautions),
        stop_when=tuple(record.stop_when),
        cue=None if record.cue is None else model.Cue(record.cue.say, record.cue.instead_of),
        physiology=record.physiology,
    )


def _claim(record: ClaimRecord, kind: str) -> model.Node:
    return model.Node(
        id=record.id,
        type=kind,
        label=record.label,
        in_sentence=record.label,
        indefinite=record.label,
        summary="",
        synonyms=tuple(record.synonyms),
        level=record.level,
        core=record.core,
        note=record.note,
        aliases=tuple(record.aliases),
        retired=record.retired,
        replaced_by=record.replaced_by,
        claim=model.ClaimBody(
            statement=record.statement,
            grade=record.grade,
            verdict=record.verdict,
            because=record.because,
            true_part=record.true_part,
            say_instead=record.say_instead,
            figurative=record.figurative,
            studies=tuple(record.studies),
            stances=_citations(record.stances),
            needs=tuple(record.needs),
        ),
    )


def edge(record: EdgeRecord, type_sign: str) -> model.Edge:
    """Return the edge of a record."""
    name = f"{record.source}--{record.type}--{record.target}"
    sign = record.sign if type_sign == "edge" else type_sign or None
    given = record.evidence
    return model.Edge(
        id=name,
        source=record.source,
        type=record.type,
        target=record.target,
        sign=cast("model.Sign | None", sign),
        strength=record.strength,
        timescale=record.timescale,
        evidence=None
        if given is None
        else model.Evidence(given.grade, given.because, tuple(given.studies)),
        said_by=_citations(record.said_by),
        sources=tuple(_reference(source) for source in record.sources),
        mechanism=record.mechanism,
        sentence=record.sentence,
        arrow=record.arrow or "",
        note=record.note,
    )


def article(record: ArticleRecord) -> model.Article:
    """Return the article of a record."""
    return model.Article(
        id=record.id,
        title=record.title,
        publisher=record.publisher,
        languages=tuple(record.languages),
        kind=record.kind,
        sections=tuple(model.Section(**dict(section)) for section in record.sections),
        short=record.short,
        author=record.author,
        year=record.year,
    )


def study(record: StudyRecord) -> model.Study:
    """Return the study of a record."""
    given = {k: v for k, v in record if k not in ("checked", "authors")}
    return model.Study(
        **given,
        authors=tuple(record.authors),
        record_checked=record.checked.record,
        finding_checked=record.checked.finding,
    )


def _step(record: StepRecord) -> model.Step:
    asked = record.predict
    return model.Step(
        id=record.id,
        say=record.say,
        nodes=tuple(record.nodes),
        edges=tuple(record.edges),
        keep=tuple(record.keep),
        camera=record.camera,
        predict=None
        if asked is None
        else model.Prediction(asked.question, tuple(asked.options), asked.answer, asked.feedback),
    )


def tour(record: TourRecord) -> model.Tour:
    """Return the tour of a record."""
    placed = record.arrangement
    return model.Tour(
        id=record.id,
        title=record.title,
        purpose=record.purpose,
        minutes=record.minutes,
        steps=tuple(_step(step) for step in record.steps),
        requires=tuple(record.requires),
        next=tuple(record.next),
        arrangement=None
        if placed is None
        else model.Arrangement(dict(placed.wide), tuple(tuple(row) for row in placed.tall)),
        opening=record.opening,
    )


def situation(record: SituationRecord) -> model.Situation:
    """Return the situation of a record."""
    return model.Situation(
        id=record.id,
        title=record.title,
        what_to_do=tuple(record.what_to_do),
        what_not_to_say=tuple(record.what_not_to_say),
        say=tuple(record.say),
        when_to_refer=tuple(record.when_to_refer),
        sources=tuple(_reference(source) for source in record.sources),
        synonyms=tuple(record.synonyms),
        about=tuple(record.about),
    )


def parameters(record: ParametersRecord) -> model.Parameters:
    """Return the parameters of a record."""
    return model.Parameters(
        version=record.version,
        strength={k: (v[0], v[1], v[2]) for k, v in record.strength},
        rate=dict(record.rate),
        gain=record.gain,
        presence=dict(record.presence),
        steps=record.steps,
        held=record.held,
        samples=record.samples,
        default_from={k: tuple(v) for k, v in record.default_from},
        scenarios=tuple(
            model.Scenario(s.id, tuple(s.start), tuple(s.practices), s.mode)
            for s in record.scenarios
        ),
    )


def expectation(record: ExpectationRecord, place: Place) -> model.Expectation:
    """Return the expectation of a record."""
    kind = next(kind for kind in KINDS if getattr(record, kind) is not None)
    of = getattr(record, kind).model_dump(by_alias=True, exclude_none=True)
    return model.Expectation(kind, of, record.because, place.file, place.line)


def item(record: CoverageRecord, kind: str) -> model.Item:
    """Return what an article says, of a record in the coverage file of this kind."""
    return model.Item(
        id=record.item,
        kind=kind,
        from_articles=_citations(record.from_articles),
        told_by=tuple(record.told_by),
        how=record.how,
        why=record.why,
        left_out=record.left_out,
        priority=record.priority or "",
    )
