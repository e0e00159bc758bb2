"""The List: the whole graph as text, in the order of a reader and not of a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.model import LANES
from hipgraph.page import reference
from hipgraph.page.list_cards import card
from hipgraph.page.mentions import place
from hipgraph.page.scene_nodes import live_nodes

if TYPE_CHECKING:
    from hipgraph.model import Article, Reference, Situation, Study
    from hipgraph.page.list_cards import Card
    from hipgraph.page.mentions import Place
    from hipgraph.page.words import Speaker, Words


@dataclass(frozen=True, slots=True)
class Part:
    """A lane's nodes; ``title`` is the heading's key."""

    lane: str
    title: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Help:
    """What a teacher meets, and what to do: lists of lines by heading key, and their sources."""

    situation: Situation
    title: Words
    lists: tuple[tuple[str, tuple[Words, ...]], ...]
    sources: tuple[tuple[Reference, Place | None], ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A study as it is listed; ``address`` is how its link is written."""

    study: Study
    short: str
    citation: str
    link: str | None
    address: str
    finding: Words


@dataclass(frozen=True, slots=True)
class Read:
    """An article with the headings of its sections, and why some are left out."""

    article: Article
    title: Words
    sections: tuple[tuple[str, Words, Words | None], ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything the List shows, in its order."""

    parts: tuple[Part, ...]
    situations: tuple[Help, ...]
    articles: tuple[Read, ...]
    studies: tuple[Paper, ...]


def listing(speaker: Speaker) -> Listing:
    """Collect the List of a graph in the speaker's language."""
    graph = speaker.graph
    return Listing(
        parts=tuple(part for lane in LANES if (part := _part(speaker, lane)).cards),
        situations=tuple(_help(speaker, one) for one in graph.situations.values()),
        articles=tuple(_article(speaker, one) for one in graph.articles.values()),
        studies=tuple(_paper(speaker, one) for one in graph.studies.values()),
    )


def _part(speaker: Speaker, lane: str) -> Part:
    graph = speaker.graph
    inside = [node.id for node in live_nodes(graph) if graph.node_type(node.id).lane == lane]

    def order(node: str) -> tuple[object, ...]:
        # Claims come before the images and traditions that share their lane, the core ones first:
        # they are what a teacher is asked about, and most about what the articles say most often.
        claim = graph.nodes[node].claim
        core = claim is not None and graph.nodes[node].core
        often = len(claim.stances) if claim and core else 0
        return claim is None, not core, -often, speaker.sort_key(node)

    ordered = sorted(inside, key=order)
    cards = tuple(card(speaker, graph.nodes[node]) for node in ordered)
    return Part(lane, f"lane.{lane}", cards)


def _help(speaker: Speaker, situation: Situation) -> Help:
    fields = ("what_to_do", "say", "what_not_to_say", "when_to_refer")
    key = f"situation|{situation.id}"
    return Help(
        situation,
        speaker.say(f"{key}|title"),
        tuple(
            (f"list.{field.replace('_', '-')}", lines)
            for field in fields
            if (lines := speaker.lines(f"{key}|{field}"))
        ),
        tuple((source, _place(speaker, source)) for source in situation.sources),
    )


def _place(speaker: Speaker, source: Reference) -> Place | None:
    if source.article and source.section:
        return place(speaker, source.article, source.section)
    return None


def _article(speaker: Speaker, article: Article) -> Read:
    return Read(
        article,
        speaker.quoted(article.title, article.languages[0]),
        tuple(
            (
                section.id,
                speaker.quoted(section.heading, section.language),
                speaker.say(f"article|{article.id}|section.{section.id}")
                if section.excluded
                else None,
            )
            for section in article.sections
        ),
    )


def _paper(speaker: Speaker, study: Study) -> Paper:
    link = reference.link(study)
    return Paper(
        study,
        reference.short(study),
        reference.formatted(study),
        link,
        f"doi:{study.doi}" if study.doi else link or "",
        speaker.say(f"study|{study.id}|finding"),
    )
