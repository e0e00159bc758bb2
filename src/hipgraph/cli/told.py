"""What ways and loops have in common in the terminal: their steps, and the weakest of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.cli.card import citation_line
from hipgraph.cli.prose import paragraph
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.cli.session import Session
    from hipgraph.model import Sign


def numbered(session: Session, told: dict[str, Any], indent: str) -> Iterator[str]:
    """Yield each step as a sentence with its grade."""
    for number, (edge, words) in enumerate(zip(told["edges"], told["sentences"], strict=True), 1):
        badge = _badge(session, edge)
        yield from paragraph(words + badge, indent=indent + "   ", first=f"{indent}{number}) ")


def graded(
    session: Session, edge: str, first: str, running: Sign = "+", *, indent: str | None = None
) -> Iterator[str]:
    """Yield what a change of a link's source does, with its grade; ``first`` stands before it."""
    from hipgraph.l10n.telling import step

    words = str(step(session.graph, edge, session.translator, running)) + _badge(session, edge)
    yield from paragraph(words, indent=" " * len(first) if indent is None else indent, first=first)


def _badge(session: Session, edge: str) -> str:
    """Return how a link is supported; where a claim's link has no grade, the claim's verdict."""
    found = session.graph.edges[edge]
    if found.evidence:
        return f" [{say('grade.' + found.evidence.grade)}]"
    ends = (session.graph.nodes[found.source], session.graph.nodes[found.target])
    verdict = next((end.claim.verdict for end in ends if end.claim), None)
    return f" [{say('verdict.' + verdict)}]" if verdict else ""


def weakest_link(session: Session, told: dict[str, Any], indent: str) -> Iterator[str]:
    """Yield which step is supported least, and who says so."""
    from hipgraph.show import edge_card

    if told["weakest"] is None:
        yield from paragraph(say("cli.path.no-grade"), indent=indent)
        return
    number = told["edges"].index(told["weakest_edge"]) + 1
    grade = say(f"grade.{told['weakest']}")
    yield from paragraph(say("cli.path.weakest", step=number, grade=grade), indent=indent)
    card = edge_card(session.graph, session.translator, session.graph.edges[told["weakest_edge"]])
    deeper = indent + "  "
    for citation in card["said_by"]:
        short = session.translator.text(f"article|{citation['article']}|short")
        named = {**citation, "title": short or citation["title"]}
        yield from paragraph(citation_line(named), indent=deeper + "  ", first=deeper)
    if card["studies"]:
        studies = f"{say('cli.show.studies')}: {', '.join(card['studies'])}"
        yield from paragraph(studies, indent=deeper + "  ", first=deeper)
