"""Ways and loops as the commands give them: ids and numbers, and sentences for the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.costs import Roads
from hipgraph.l10n.sentences import sentence
from hipgraph.l10n.telling import after, change, closing, step
from hipgraph.learning import in_order, order
from hipgraph.loops import loops
from hipgraph.paths import best, nearest, sign, weakest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hipgraph.costs import Ways
    from hipgraph.l10n.localize import Translator
    from hipgraph.learning import Order
    from hipgraph.loops import Loop
    from hipgraph.model import Graph, Sign
    from hipgraph.paths import Path


def ways(  # noqa: PLR0913 -- what a question consists of
    graph: Graph,
    translator: Translator,
    ends: tuple[str, str],
    mode: Ways,
    most: int,
    *,
    ranked: bool = False,
) -> dict[str, Any]:
    """Return the ways between two nodes as ``hipgraph path --json`` prints them.

    ``nearest`` is there where there is no way: what ``from`` leads to that is nearest to ``to``,
    and what leads to ``to`` that is nearest to ``from``.
    """
    roads = Roads(graph, mode)
    known = order(graph)
    paths = [
        _way(graph, translator, known, path, mode)
        for path in best(roads, *ends, most, ranked=ranked)
    ]
    found: dict[str, Any] = {"from": ends[0], "to": ends[1], "mode": mode, "paths": paths}
    if not paths:
        onward, before = nearest(roads, Roads(graph, "any"), *ends)
        found["nearest"] = {"from_leads_to": list(onward), "leads_to_to": list(before)}
    return found


def _way(
    graph: Graph, translator: Translator, known: Order, path: Path, mode: Ways
) -> dict[str, Any]:
    edges = [each.edge for each in path.steps]
    grade, weakest_edge = weakest(graph, edges)
    found: dict[str, Any] = {
        "nodes": list(path.nodes),
        "edges": edges,
        "backward": [each.backward for each in path.steps],
        "sentences": [],
        "together": None,
        "sign": None,
        "weakest": grade,
        "weakest_edge": weakest_edge,
        "cost": path.cost,
        "learn": list(in_order(known, path.nodes)),
    }
    if mode == "causal":
        end = sign(graph, path)
        ends = (path.nodes[0], path.nodes[-1])
        whole = change(graph, translator, ends, ("+", end), grade)
        found["sentences"] = list(running(graph, translator, edges))
        found["together"] = str(whole) if whole else None
        found["sign"] = end
    else:
        found["sentences"] = [
            str(sentence(graph, each.edge, translator, inverse=each.backward))
            for each in path.steps
        ]
    return found


def feedback(graph: Graph, translator: Translator) -> dict[str, Any]:
    """Return every loop as ``hipgraph loops --json`` prints it."""
    return {"loops": [told_loop(graph, translator, loop) for loop in loops(graph)]}


def told_loop(graph: Graph, translator: Translator, loop: Loop) -> dict[str, Any]:
    """Return a loop as plain data, with a sentence per step."""
    grade, weakest_edge = weakest(graph, loop.edges)
    end = closing(graph, translator, loop.nodes[0], loop.sign, grade)
    return {
        "nodes": list(loop.nodes),
        "edges": list(loop.edges),
        "kind": "reinforcing" if loop.sign == "+" else "balancing",
        "sentences": list(running(graph, translator, loop.edges)),
        "together": str(end) if end else None,
        "weakest": grade,
        "weakest_edge": weakest_edge,
        "cost": loop.cost,
        "told_in": [{"tour": tour, "step": part} for tour, part in loop.told_in],
    }


def running(graph: Graph, translator: Translator, edges: Iterable[str]) -> Iterator[str]:
    """Yield a sentence per edge; the first node goes up, and the signs say how it goes on."""
    direction: Sign = "+"
    for edge in edges:
        yield str(step(graph, edge, translator, direction))
        direction = after(graph.edges[edge].sign, direction)
