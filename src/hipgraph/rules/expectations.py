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
from hipgraph.reading.records.conventions import KINDS
from hipgraph.rules import names
from hipgraph.spread import spread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hipgraph.model import Graph
    from hipgraph.network import Switch
    from hipgraph.paths import Ways
    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.spread import Mode, Spread

    Arguments = Mapping[str, str | int]
    Holds = Callable[["_Subject", Arguments], bool]

NODES = ("from", "to", "source", "target", "claim", "practice", "node", "first", "then")


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the expectations themselves."""
    for record in draft.expectations:
        kinds = [kind for kind in KINDS if record.get(kind) is not None]
        given = record.value if isinstance(record.value, dict) else {}
        # A kind that is misspelt is an unknown field, and told as such.
        misspelt = not kinds and given.keys() - {"because"}
        if len(kinds) != 1 and not misspelt:
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
    subject = _Subject(graph)
    for expected in graph.expectations:
        if not HOLDS[expected.expects](subject, expected.of):
            said = ", ".join(f"{key}: {value}" for key, value in expected.of.items())
            place = Place(expected.file, expected.line)
            yield problem(
                "failed-expectation",
                place,
                kind=expected.expects,
                of=said,
                because=expected.because,
            )


class _Subject:
    """The graph that is looked at, and the spreads already run on it."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._runs: dict[tuple[Mode, Switch], Spread] = {}

    def spread(self, mode: Mode, evidence: Switch) -> Spread:
        if (mode, evidence) not in self._runs:
            self._runs[mode, evidence] = spread(self.graph, mode=mode, evidence=evidence)
        return self._runs[mode, evidence]


def _path(subject: _Subject, of: Arguments) -> bool:
    most = of.get("max_steps")
    steps = most if isinstance(most, int) else None
    ways: Ways = "causal" if of.get("mode") == "causal" else "any"
    return reaches(subject.graph, str(of["from"]), str(of["to"]), ways, steps) is not None


def _edge(subject: _Subject, of: Arguments) -> bool:
    return any(
        edge.target == of["target"] and of.get("type", edge.type) == edge.type
        for edge in subject.graph.out_edges[str(of["source"])]
    )


def _verdict(subject: _Subject, of: Arguments) -> bool:
    claim = subject.graph.nodes[str(of["claim"])].claim
    return claim is not None and claim.verdict == of["is"]


def _stance(subject: _Subject, of: Arguments) -> bool:
    claim = subject.graph.nodes[str(of["claim"])].claim
    stances = claim.stances if claim is not None else ()
    return any(c.article == of["article"] and c.stance == of["is"] for c in stances)


def _acts_on(subject: _Subject, of: Arguments) -> bool:
    return any(
        edge.target == of["node"] and subject.graph.edge_type(edge.id).category == "practice"
        for edge in subject.graph.out_edges[str(of["practice"])]
    )


def _before(subject: _Subject, of: Arguments) -> bool:
    nodes = subject.spread("acute" if of.get("mode") == "acute" else "chronic", "all").nodes
    first, then = (nodes.get(str(of[key])) for key in ("first", "then"))
    if first is None or then is None or first.arrival is None or then.arrival is None:
        return False
    return first.arrival < then.arrival


def _reached(subject: _Subject, of: Arguments) -> bool:
    mode: Mode = "acute" if of.get("mode") == "acute" else "chronic"
    switch: Switch = next((name for name in SWITCH if name == of.get("evidence")), "all")
    found = subject.spread(mode, switch).nodes.get(str(of["node"]))
    return found is not None and found.band != "not reached"


def _not(holds: Holds) -> Holds:
    return lambda subject, of: not holds(subject, of)


HOLDS: dict[str, Holds] = {
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
