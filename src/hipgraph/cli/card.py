"""A node's card as lines for the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.l10n.localize import Translator

Card = dict[str, Any]

_GROUPS = (
    "list.leads-here", "list.acted-on", "list.leads-on", "list.connected", "list.claims-about",
)  # fmt: skip
_HEADED = ("because", "figurative", "true_part", "say_instead", "physiology")


def lines(found: Card, translator: Translator) -> Iterator[str]:
    """Yield the card that ``hipgraph.show.card`` made, line by line."""
    kind = translator.text(f"node-type|{found['type']}|label")
    yield f"{found['label']}  [{found['id']}]"
    yield f"{kind} · {say('lane.' + found['lane'])}"
    yield from _other_names(found)
    if "claim" in found:
        yield from _verdict(found["claim"])
    for field, value in found["texts"].items():
        yield from _text(field, value)
    if found["first"]:
        yield ""
        yield found["first"]
    if "claim" in found:
        yield from _stances(found["claim"])
    for title in _GROUPS:
        yield from _edges([edge for edge in found["edges"] if _group(edge) == title], title)
    yield from _sources(found)


def _other_names(found: Card) -> Iterator[str]:
    for locale, names in found["names"].items():
        known = [name for name in (names["label"], *names["synonyms"]) if name]
        shown = [name for name in known if name != found["label"]]
        if shown:
            yield f"{locale}: {', '.join(shown)}"


def _verdict(claim: Card) -> Iterator[str]:
    yield ""
    yield f"{say('verdict.' + claim['verdict'])} · {say('grade.' + claim['grade'])}"


def _text(field: str, value: str | list[str]) -> Iterator[str]:
    yield ""
    if isinstance(value, list):
        yield say(f"cli.show.{field}")
        yield from (f"  - {item}" for item in value)
    elif field in _HEADED or field.startswith("cue."):
        yield f"{say(f'cli.show.{field}')}: {value}"
    else:
        yield value


def _stances(claim: Card) -> Iterator[str]:
    yield ""
    yield say("cli.show.stances")
    yield from (f"  {citation_line(stance)}" for stance in claim["stances"])


def _group(edge: Card) -> str:
    """Return the heading a link stands under, as in the page's List."""
    category, into = edge["category"], edge["direction"] == "in"
    if category == "causal":
        return "list.leads-here" if into else "list.leads-on"
    if category == "practice":
        return "list.acted-on" if into else "list.leads-on"
    return "list.claims-about" if category == "claim" and into else "list.connected"


def _edges(edges: list[Card], title: str) -> Iterator[str]:
    if not edges:
        return
    yield ""
    yield say(title)
    for edge in edges:
        badge = f"  [{say('grade.' + edge['grade'])}]" if edge["grade"] else ""
        yield f"  {edge['sentence']}{badge}"
        yield from (f"      {edge[field]}" for field in ("mechanism", "because") if edge[field])
        if edge["studies"]:
            yield f"      {say('cli.show.studies')}: {', '.join(edge['studies'])}"
        yield from (f"      {citation_line(citation)}" for citation in edge["said_by"])


def citation_line(citation: Card) -> str:
    """Return where an article says something, and how it takes it."""
    stance = say(f"stance.{citation['stance']}")
    flags = [name for name in ("inferred", "scraped") if citation[name]]
    notes = "".join(f" ({say('cli.show.' + flag)})" for flag in flags)
    where = citation["heading"] or citation["section"]
    return f"{citation['title']}, {where}: {stance}{notes}"


def _sources(found: Card) -> Iterator[str]:
    sources = found["sources"]
    if not any(sources.values()):
        return
    yield ""
    yield say("cli.show.sources")
    headings: dict[str, list[str]] = {}
    for article in sources["articles"]:
        named = headings.setdefault(article["title"], [])
        named.append(article["heading"] or article["section"])
    for title, named in headings.items():
        yield f"  {title}: {'; '.join(named)}"
    for study in sources["studies"]:
        link = f" https://doi.org/{study['doi']}" if study["doi"] else ""
        authors = _authors(study["authors"])
        yield f"  {authors} ({study['year']}). {study['title']}. {study['container']}.{link}"
    yield from (f"  {curie}" for curie in sources["ontologies"])


def _authors(names: list[str]) -> str:
    most = 3
    return ", ".join(names) if len(names) <= most else say("cli.show.and-others", name=names[0])
