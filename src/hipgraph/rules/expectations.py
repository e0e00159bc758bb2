"""Expectations: what must and must not hold of the graph.

``bad-expectation``: an entry expects exactly one thing.
    PASS::

        # add expectations.yaml
        - {no_edge: {source: hip, target: stress}, because: Nobody says so.}

    FAIL::

        # add expectations.yaml
        - {because: Nobody says so.}

``failed-expectation``: what is expected holds. Looked at only where nothing else is wrong.
    PASS::

        # add expectations.yaml
        - {edge: {source: psoas-major, target: hip}, because: Anatomy.}

    FAIL::

        # add expectations.yaml
        - {no_edge: {source: psoas-major, target: hip}, because: Nobody says so.}
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.network import SWITCH
from hipgraph.paths import reaches
from hipgraph.problem import Place, problem
from hipgraph.records.conventions import KINDS
from hipgraph.rules import names
from hipgraph.spread import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hipgraph.draft import Draft
    from hipgraph.model import Graph
    from hipgraph.network import Switch
    from hipgraph.paths import Ways
    from hipgraph.problem import Problem
    from hipgraph.spread import Mode

NODES = ("from", "to", "source", "target", "claim", "practice", "node", "first", "then")


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the expectations themselves."""
    for record in draft.expectations:
        kinds = [kind for kind in KINDS if record.get(kind) is not None]
        if len(kinds) != 1:
            known = ", ".join(KINDS)
            yield problem("bad-expectation", record.place, count=len(kinds), known=known)
        for kind in kinds:
            of = record.value[kind] if isinstance(record.value, dict) else record
            for field in NODES:
                yield from names.node(draft, of.text(field), of.at(field))
            yield from names.edge_type(draft, of.text("type"), of.at("type"))
            yield from names.article(draft, of.text("article"), of.at("article"))


def hold(graph: Graph) -> Iterator[Problem]:
    """Yield the expectations that do not hold of a graph in which nothing else is wrong."""
    for expected in graph.expectations:
        if not HOLDS[expected.expects](graph, expected.of):
            said = ", ".join(f"{key}: {value}" for key, value in expected.of.items())
            place = Place(expected.file, expected.line)
            yield problem(
                "failed-expectation",
                place,
                kind=expected.expects,
                of=said,
                because=expected.because,
            )


def _path(graph: Graph, of: Mapping[str, str | int]) -> bool:
    most = of.get("max_steps")
    steps = most if isinstance(most, int) else None
    ways: Ways = "causal" if of.get("mode") == "causal" else "any"
    return reaches(graph, str(of["from"]), str(of["to"]), ways, steps) is not None


def _edge(graph: Graph, of: Mapping[str, str | int]) -> bool:
    return any(
        edge.target == of["target"] and of.get("type", edge.type) == edge.type
        for edge in graph.out_edges[str(of["source"])]
    )


def _verdict(graph: Graph, of: Mapping[str, str | int]) -> bool:
    claim = graph.nodes[str(of["claim"])].claim
    return claim is not None and claim.verdict == of["is"]


def _stance(graph: Graph, of: Mapping[str, str | int]) -> bool:
    claim = graph.nodes[str(of["claim"])].claim
    stances = claim.stances if claim is not None else ()
    return any(c.article == of["article"] and c.stance == of["is"] for c in stances)


def _acts_on(graph: Graph, of: Mapping[str, str | int]) -> bool:
    return any(
        edge.target == of["node"] and graph.edge_type(edge.id).category == "practice"
        for edge in graph.out_edges[str(of["practice"])]
    )


def _before(graph: Graph, of: Mapping[str, str | int]) -> bool:
    found = spread(graph, mode="acute" if of.get("mode") == "acute" else "chronic").nodes
    first, then = (found.get(str(of[key])) for key in ("first", "then"))
    if first is None or then is None or first.arrival is None or then.arrival is None:
        return False
    return first.arrival < then.arrival


def _reached(graph: Graph, of: Mapping[str, str | int]) -> bool:
    mode: Mode = "acute" if of.get("mode") == "acute" else "chronic"
    switch: Switch = next((name for name in SWITCH if name == of.get("evidence")), "all")
    found = spread(graph, mode=mode, evidence=switch).nodes.get(str(of["node"]))
    return found is not None and found.band != "not reached"


def _not(
    holds: Callable[[Graph, Mapping[str, str | int]], bool],
) -> Callable[[Graph, Mapping[str, str | int]], bool]:
    return lambda graph, of: not holds(graph, of)


HOLDS: dict[str, Callable[[Graph, Mapping[str, str | int]], bool]] = {
    "path": _path,
    "no_path": _not(_path),
    "edge": _edge,
    "no_edge": _not(_edge),
    "verdict": _verdict,
    "stance": _stance,
    "acts_on": _acts_on,
    "before": _before,
    "reached": _reached,
    "not_reached": _not(_reached),
}
"""How each kind of expectation is looked at; all that are expected have one."""
