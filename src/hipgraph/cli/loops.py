"""``hipgraph loops``: what feeds itself and what calms itself, told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.naming import find
from hipgraph.cli.prose import paragraph, print_lines, strong
from hipgraph.cli.stream import print_json
from hipgraph.cli.told import numbered, weakest_link
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.cli.session import Session

SHOWN = 12


@declare(
    "loops",
    WordedArgument("name", "name", nargs=-1, required=False),
    WordedOption(["--all", "everything"], "cli.loops.all", is_flag=True),
    json_option(),
)
def command(session: Session, *, name: tuple[str, ...], everything: bool, as_json: bool) -> int:
    """Print the loops, or those through one concept, best supported first."""
    from hipgraph.ways import feedback

    wanted = " ".join(name).strip()
    through = find(session, wanted) if wanted else None
    found = feedback(session.graph, session.translator)["loops"]
    if through:
        found = [loop for loop in found if through in loop["nodes"]]
    if as_json:
        print_json({"loops": found})
    else:
        print_lines(_lines(session, found, len(found) if everything else SHOWN))
    return 0


def _lines(session: Session, found: list[dict[str, Any]], most: int) -> Iterator[str]:
    feeding = sum(loop["kind"] == "reinforcing" for loop in found)
    feed = say("cli.loops.reinforcing", n=feeding)
    calm = say("cli.loops.balancing", n=len(found) - feeding)
    yield from map(strong, paragraph(say("cli.loops.found", feeding=feed, calming=calm)))
    for number, loop in enumerate(found[:most], 1):
        yield ""
        yield from _loop(session, loop, f"{number}. ")
    if len(found) > most:
        yield ""
        yield from paragraph(say("cli.loops.more", n=len(found) - most))


def _loop(session: Session, loop: dict[str, Any], number: str) -> Iterator[str]:
    from hipgraph.show import label

    indent = " " * len(number)
    nodes = (*loop["nodes"], loop["nodes"][0])
    chain = " → ".join(label(session.graph, session.translator, node) for node in nodes)
    yield from map(strong, paragraph(chain, indent=indent, first=number))
    yield from numbered(session, loop, indent)
    if loop["together"]:
        yield from paragraph(loop["together"], indent=indent)
    yield from weakest_link(session, loop, indent)
    for told in loop["told_in"]:
        title = session.translator.text(f"tour|{told['tour']}|title")
        yield from paragraph(say("cli.loops.told-in", tour=title), indent=indent)
