"""``hipgraph tour``: which guided paths there are, or one of them to read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.declare import declare
from hipgraph.cli.prose import paragraph, print_lines, strong
from hipgraph.cli.worded import WordedArgument
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.cli.session import Session
    from hipgraph.model import Step, Tour


@declare("tour", WordedArgument("name", "tour", nargs=-1, required=False))
def command(session: Session, *, name: tuple[str, ...]) -> int:
    """Print the guided paths, or the steps of one."""
    wanted = " ".join(name).strip()
    print_lines(_read(session, _find(session, wanted)) if wanted else _list(session))
    return 0


def _find(session: Session, wanted: str) -> Tour:
    """Return the tour meant by an id, or by a title in any language, typed plainly."""
    from hipgraph.fold import fold

    tours = session.graph.tours
    if wanted in tours:
        return tours[wanted]
    titles = [
        (fold(other.only(f"tour|{tour}|title", code) or ""), tour)
        for code, other in session.translators.items()
        for tour in tours
    ]
    asked = fold(wanted)
    whole = {tour for title, tour in titles if title == asked}
    found = whole or {tour for title, tour in titles if asked and asked in title}
    if len(found) == 1:
        return tours[found.pop()]
    kind = "ambiguous" if found else "unknown"
    listed = "\n".join(f"  {tour}  ({_title(session, tour)})" for tour in sorted(found or tours))
    raise HipgraphError(f"error.tour-{kind}", exit_code=2, given=wanted, tours=listed)


def _title(session: Session, tour: str) -> str:
    return session.translator.text(f"tour|{tour}|title")


def _list(session: Session) -> Iterator[str]:
    graph = session.graph
    first = sorted(graph.tours, key=lambda tour: (tour != graph.story, tour))
    for tour in first:
        yield strong(_title(session, tour)) + f"  [{tour}]"
        purpose = session.translator.text(f"tour|{tour}|purpose")
        yield from paragraph(purpose, indent="  ")
        yield "  " + say("cli.tour.minutes", n=graph.tours[tour].minutes)
        yield ""
    yield from paragraph(say("cli.tour.read") if first else say("cli.tour.none"))


def _read(session: Session, tour: Tour) -> Iterator[str]:
    yield strong(_title(session, tour.id))
    yield from paragraph(session.translator.text(f"tour|{tour.id}|purpose"))
    yield say("cli.tour.minutes", n=tour.minutes)
    if tour.requires:
        titles = session.translator.list(_title(session, other) for other in tour.requires)
        yield from paragraph(say("cli.tour.before", tours=titles))
    for number, step in enumerate(tour.steps, 1):
        yield ""
        yield from _step(session, tour, step, f"{number}. ")
    if tour.next:
        yield ""
        titles = session.translator.list(_title(session, other) for other in tour.next)
        yield from paragraph(say("cli.tour.next", tours=titles))


def _step(session: Session, tour: Tour, step: Step, number: str) -> Iterator[str]:
    """Yield a step: what to guess first, what is said, and the links it shows with their grades."""
    from hipgraph.l10n.sentences import sentence
    from hipgraph.show import label

    translator, graph = session.translator, session.graph
    indent = " " * len(number)
    key = f"tour|{tour.id}|{step.id}"
    if step.predict:
        options = translator.list(label(graph, translator, node) for node in step.predict.options)
        question = translator.text(f"{key}.predict.question")
        guess = say("cli.tour.guess", question=question, options=options)
        yield from paragraph(guess, indent=indent, first=number)
        yield ""
        number = indent
    yield from paragraph(translator.text(f"{key}.say"), indent=indent, first=number)
    if step.predict:
        yield from paragraph(translator.text(f"{key}.predict.feedback"), indent=indent)
    for id_ in step.edges:
        evidence = graph.edges[id_].evidence
        badge = f" [{say('grade.' + evidence.grade)}]" if evidence else ""
        words = str(sentence(graph, id_, translator)) + badge
        yield from paragraph(words, indent=indent + "  ", first=indent + "- ")
