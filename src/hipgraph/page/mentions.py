"""Where articles say something: places by article, in the language they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.model import Citation
    from hipgraph.page.words import Speaker, Words


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article says something; ``notes`` are keys of short remarks on how."""

    article: str
    section: str
    title: Words
    heading: Words
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One article with all the places in it that are meant."""

    article: str
    title: Words
    places: tuple[Place, ...]


def places(speaker: Speaker, given: Iterable[Citation], stances: bool = True) -> tuple[Place, ...]:
    """Turn citations into places; with ``stances`` each says how the article takes it."""
    found = []
    for one in given:
        notes = [f"stance.{one.stance}"] if stances else []
        notes += ["list.inferred"] if one.inferred else []
        notes += ["list.scraped"] if one.scraped else []
        found.append(place(speaker, one.article, one.section, tuple(notes)))
    return tuple(found)


def mentions(places: Iterable[Place]) -> tuple[Mention, ...]:
    """Gather places by article, in the order in which the articles come up."""
    gathered: dict[str, list[Place]] = {}
    for one in places:
        gathered.setdefault(one.article, []).append(one)
    return tuple(
        Mention(article, found[0].title, tuple(found)) for article, found in gathered.items()
    )


def place(speaker: Speaker, article: str, section: str, notes: tuple[str, ...] = ()) -> Place:
    """Return an article's section, both names in the language they are written in."""
    record = speaker.graph.articles[article]
    heading = next(one for one in record.sections if one.id == section)
    return Place(
        article,
        section,
        called(speaker, article),
        speaker.quoted(heading.heading, heading.language),
        notes,
    )


def called(speaker: Speaker, article: str) -> Words:
    """Return what an article is called in passing; where it has no short name, its title."""
    record = speaker.graph.articles[article]
    if record.short:
        return speaker.say(f"article|{article}|short")
    return speaker.quoted(record.title, record.languages[0])
