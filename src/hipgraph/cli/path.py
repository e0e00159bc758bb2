"""``hipgraph path``: ways from one concept to another, told as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.naming import find
from hipgraph.cli.prose import paragraph, print_lines, strong
from hipgraph.cli.stream import print_json
from hipgraph.cli.told import numbered, weakest_link
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.cli.session import Session
    from hipgraph.costs import Ways

MOST = 1000


@declare(
    "path",
    WordedArgument("source", "from"),
    WordedArgument("target", "to"),
    WordedOption(
        ["-k", "most"], "cli.path.most",
        metavar_key="number", type=click.IntRange(1, MOST), default=3,
    ),
    WordedOption(["--causal/--any", "causal"], "cli.path.mode", default=False),
    WordedOption(["--ranked"], "cli.path.ranked", is_flag=True),
    json_option(),
)  # fmt: skip
def command(  # noqa: PLR0913 -- one for each option
    session: Session,
    *,
    source: str,
    target: str,
    most: int,
    causal: bool,
    ranked: bool,
    as_json: bool,
) -> int:
    """Print the ways, or that there is none and what comes nearest."""
    from hipgraph.ways import ways

    ends = find(session, source, "from"), find(session, target, "to")
    if ends[0] == ends[1]:
        raise HipgraphError("error.same-ends", exit_code=2, name=ends[0])
    mode: Ways = "causal" if causal else "any"
    found = ways(session.graph, session.translator, ends, mode, most, ranked=ranked)
    if as_json:
        print_json(found)
    else:
        print_lines(_lines(session, found))
    return 0


def _lines(session: Session, found: dict[str, Any]) -> Iterator[str]:
    ends = {"source": _label(session, found["from"]), "target": _label(session, found["to"])}
    if not found["paths"]:
        yield from paragraph(say(f"cli.path.none.{found['mode']}", **ends))
        yield from _nearest(session, found["nearest"], ends)
        return
    heading = say(f"cli.path.found.{found['mode']}", n=len(found["paths"]), **ends)
    yield from map(strong, paragraph(heading))
    for number, way in enumerate(found["paths"], 1):
        yield ""
        yield from _way(session, way, f"{number}. ")


def _way(session: Session, way: dict[str, Any], number: str) -> Iterator[str]:
    indent = " " * len(number)
    chain = _label(session, way["nodes"][0])
    for node, backward in zip(way["nodes"][1:], way["backward"], strict=True):
        chain += f" {'←' if backward else '→'} {_label(session, node)}"
    yield from map(strong, paragraph(chain, indent=indent, first=number))
    yield from numbered(session, way, indent)
    if way["together"]:
        told = say("cli.path.together", sentence=way["together"])
        yield from paragraph(told, indent=indent)
        yield from paragraph(say(f"cli.path.sign.{_SIGN[way['sign']]}"), indent=indent)
    yield from weakest_link(session, way, indent)
    first = _first(session, way)
    if first:
        named = session.translator.list(_label(session, node) for node in first)
        yield from paragraph(say("cli.path.first", concepts=named), indent=indent)


def _first(session: Session, way: dict[str, Any]) -> list[str]:
    """Return what the concepts on a way build on directly; the rest is in the JSON."""
    from hipgraph.learning import order

    requires = order(session.graph).requires
    direct = {before for node in way["nodes"] for before in requires[node]}
    return [node for node in way["learn"] if node in direct and node not in way["nodes"]]


_SIGN = {"+": "plus", "-": "minus"}


def _nearest(
    session: Session, nearest: dict[str, list[str]], ends: dict[str, str]
) -> Iterator[str]:
    for key, nodes in nearest.items():
        if nodes:
            yield ""
            yield from paragraph(say(f"cli.path.nearest.{key.replace('_', '-')}", **ends))
            yield from (f"  {_label(session, node)}  [{node}]" for node in nodes)


def _label(session: Session, node: str) -> str:
    from hipgraph.show import label

    return label(session.graph, session.translator, node)
