"""Which concept a user means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NoReturn

from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.cli.session import Session
    from hipgraph.model import Graph

    Fits = Callable[[str], bool]

Kind = Literal["not-a-start", "not-a-practice"]
"""Why a node is refused where something else is needed."""
_CANDIDATES = 8
_LOOKED_AT = 1000


def find(session: Session, given: str, argument: str = "name") -> str:
    """Return the node that is meant; a name that fits none or several is wrong usage."""
    found = _named(session, given, argument)
    if len(found) != 1:
        _refuse(session, given, found)
    return found[0]


def find_fitting(session: Session, given: str, argument: str, kind: Kind) -> str:
    """Return the node of a kind that is meant; what the name means beside it does not count."""
    fits = _FITS[kind](session.graph)
    found = _named(session, given, argument)
    fitting = tuple(node for node in found if fits(node))
    if len(fitting) == 1:
        return fitting[0]
    if not found or fitting:
        _refuse(session, given, fitting, fits)
    near = _around(session, found, fits)
    if near:
        listed = _listed(session, near)
        raise HipgraphError(f"error.{kind}-near", exit_code=2, name=given.strip(), nodes=listed)
    raise HipgraphError(f"error.{kind}", exit_code=2, name=given.strip())


def _named(session: Session, given: str, argument: str) -> tuple[str, ...]:
    from hipgraph.search import named

    if not given.strip():
        missing = say(f"cli.metavar.{argument}")
        raise HipgraphError("error.missing", exit_code=2, name=missing)
    return named(session.graph, session.translators, given.strip())


def _refuse(
    session: Session, given: str, found: tuple[str, ...], fits: Fits = lambda _: True
) -> NoReturn:
    """Say that a name means several nodes, or none, and what might be meant."""
    from hipgraph.search import nearest

    name = given.strip()
    near = nearest(session.graph, session.translators, name, most=_LOOKED_AT)
    candidates = found or tuple(filter(fits, near))[:_CANDIDATES]
    kind = "ambiguous" if found else "unknown" if candidates else "nothing-like"
    listed = _listed(session, candidates)
    raise HipgraphError(f"error.node-{kind}", exit_code=2, given=name, nodes=listed)


def _around(session: Session, found: tuple[str, ...], fits: Fits) -> tuple[str, ...]:
    """Return what fits and is a state of what was named, else what is linked with it."""
    graph = session.graph
    states = [node.id for node in graph.nodes.values() if node.state_of in found]
    linked = [
        end
        for node in found
        for edge in (*graph.in_edges[node], *graph.out_edges[node])
        for end in (edge.source, edge.target)
    ]
    return tuple(dict.fromkeys(filter(fits, (*states, *linked))))[:_CANDIDATES]


def _listed(session: Session, nodes: tuple[str, ...]) -> str:
    from hipgraph.show import label

    return "\n".join(
        f"  {node}  ({label(session.graph, session.translator, node)})" for node in nodes
    )


def _starts(graph: Graph) -> Fits:
    from hipgraph.network import moving

    return lambda node: moving(graph, node)


def _practices(graph: Graph) -> Fits:
    from hipgraph.network import practised

    return lambda node: practised(graph, node)


_FITS: Mapping[Kind, Callable[[Graph], Fits]] = {
    "not-a-start": _starts,
    "not-a-practice": _practices,
}
