"""Which concept a user means by a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from hipgraph.cli.session import Session

_CANDIDATES = 8


def find(session: Session, given: str, argument: str = "name") -> str:
    """Return the node that is meant; a name that fits none or several is wrong usage."""
    from hipgraph.search import named, nearest
    from hipgraph.show import label

    name = given.strip()
    if not name:
        missing = say(f"cli.metavar.{argument}")
        raise HipgraphError("error.missing", exit_code=2, name=missing)
    graph, translators = session.graph, session.translators
    found = named(graph, translators, name)
    if len(found) == 1:
        return found[0]
    candidates = found or nearest(graph, translators, name, most=_CANDIDATES)
    listed = "\n".join(
        f"  {node}  ({label(graph, session.translator, node)})" for node in candidates
    )
    kind = "ambiguous" if found else "unknown" if candidates else "nothing-like"
    raise HipgraphError(f"error.node-{kind}", exit_code=2, given=name, nodes=listed)
