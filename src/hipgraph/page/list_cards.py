"""The List's cards: everything the graph says about one node, ready to be written out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.model import GRADES
from hipgraph.page.mentions import mentions, place, places
from hipgraph.page.words import ABOUT

if TYPE_CHECKING:
    from hipgraph.model import Edge, Graph, Node, Reference
    from hipgraph.page.mentions import Mention, Place
    from hipgraph.page.words import Line, Speaker, Words


GROUPS = (
    "list.leads-here", "list.leads-on", "list.claims-about", "list.acted-on", "list.about",
    "list.connected", "list.learning",
)  # fmt: skip
"""Headings of a card's sentences, in their order."""
IN = {
    "causal": "list.leads-here", "practice": "list.acted-on", "claim": "list.claims-about",
    "learning": "list.learning",
}  # fmt: skip
"""The heading of what comes in, by the link's category; the rest is `list.connected`."""
IN_OF_CLAIM = {"learning": "list.learning"}
OUT = {"causal": "list.leads-on", "practice": "list.leads-on", "learning": "list.learning"}
"""The same for what goes out."""


@dataclass(frozen=True, slots=True)
class Statement:
    """An edge as a sentence, with its evidence and its sources.

    ``target`` names what a claim is about where the sentence follows from it and the heading.
    """

    edge: Edge
    category: str
    grade: str | None
    line: Line
    target: str
    said_by: tuple[Mention, ...]
    studies: tuple[str, ...]
    has_grounds: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Statements under one heading; ``title`` is the heading's key."""

    title: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Warned:
    """A caution and where it comes from: a study's id, an ontology's class or an article."""

    text: Words
    source: Reference
    place: Place | None


@dataclass(frozen=True, slots=True)
class Need:
    """A link a claim would need: the statement if the graph has it, else what it would join."""

    statement: Statement | None
    ends: tuple[tuple[str, Words], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One node's card."""

    node: Node
    key: str
    label: Words
    names: tuple[Words, ...]
    cautions: tuple[Warned, ...]
    groups: tuple[Group, ...]
    stances: tuple[Mention, ...]
    needs: tuple[Need, ...]
    situations: tuple[tuple[str, Words], ...]


def card(speaker: Speaker, node: Node) -> Card:
    """Collect one node's card; claims get stances and needs, practices their cautions."""
    claim = node.claim
    return Card(
        node=node,
        key=f"{'claim' if claim else 'node'}|{node.id}",
        label=speaker.label(node.id),
        names=speaker.names(node.id),
        cautions=_cautions(speaker, node),
        groups=_groups(speaker, node),
        stances=mentions(
            places(speaker, claim.stances if claim else node.from_articles, claim is not None)
        ),
        needs=tuple(_need(speaker, edge) for edge in claim.needs) if claim else (),
        situations=tuple(
            (found.id, speaker.say(f"situation|{found.id}|title"))
            for found in speaker.graph.situations.values()
            if node.id in found.about
        ),
    )


def statement(speaker: Speaker, edge: Edge) -> Statement:
    """Return an edge as a sentence with its evidence."""
    said = mentions((*_sayers(speaker, edge), *_sections(speaker, edge)))
    cited = [source.study for source in edge.sources if source.study]
    evidence = list(edge.evidence.studies) if edge.evidence else []
    studies = tuple(dict.fromkeys(evidence + cited))
    told = any(f"edge|{edge.id}|{field}" in speaker.keys for field in ("because", "mechanism"))
    return Statement(
        edge=edge,
        category=speaker.graph.edge_types[edge.type].category,
        grade=edge.evidence.grade if edge.evidence else None,
        line=(line := speaker.sentence(edge.id)),
        target=speaker.rest(edge.id, line),
        said_by=said,
        studies=studies,
        has_grounds=told or bool(said or studies or edge.sources),
    )


def _sayers(speaker: Speaker, edge: Edge) -> tuple[Place, ...]:
    plain = [one for one in edge.said_by if one.stance == "asserts"]
    other = [one for one in edge.said_by if one.stance != "asserts"]
    return (*places(speaker, plain, stances=False), *places(speaker, other))


def _sections(speaker: Speaker, edge: Edge) -> tuple[Place, ...]:
    return tuple(
        place(speaker, source.article, source.section)
        for source in edge.sources
        if source.article and source.section
    )


def _groups(speaker: Speaker, node: Node) -> tuple[Group, ...]:
    graph = speaker.graph
    sorted_into: dict[str, list[Edge]] = {title: [] for title in GROUPS}
    claims = IN_OF_CLAIM if node.claim else IN
    for edge in (one for one in graph.in_edges[node.id] if one.id in speaker.live):
        category = graph.edge_types[edge.type].category
        sorted_into[claims.get(category, "list.connected")].append(edge)
    for edge in (one for one in graph.out_edges[node.id] if one.id in speaker.live):
        category = graph.edge_types[edge.type].category
        title = "list.about" if edge.type == ABOUT else OUT.get(category, "list.connected")
        sorted_into[title].append(edge)
    return tuple(
        Group(title, tuple(statement(speaker, edge) for edge in _weightiest_first(graph, edges)))
        for title, edges in sorted_into.items()
        if edges
    )


def _weightiest_first(graph: Graph, edges: list[Edge]) -> list[Edge]:
    """Return what is best supported first, and claims by how much is said of them."""

    def weight(edge: Edge) -> tuple[int, bool, int]:
        grade = GRADES.index(edge.evidence.grade) if edge.evidence else len(GRADES)
        source = graph.nodes[edge.source]
        said = len(source.claim.stances) if source.claim else 0
        return grade, not source.core, -said

    return sorted(edges, key=weight)


def _cautions(speaker: Speaker, node: Node) -> tuple[Warned, ...]:
    texts = speaker.lines(f"node|{node.id}|cautions")
    found = []
    for text, caution in zip(texts, node.cautions, strict=True):
        source = caution.source
        inside = source.article and source.section
        where = place(speaker, source.article or "", source.section or "") if inside else None
        found.append(Warned(text, source, where))
    return tuple(found)


def _need(speaker: Speaker, needed: str) -> Need:
    graph = speaker.graph
    if needed in speaker.live:
        return Need(statement(speaker, graph.edges[needed]), ())
    source, _, rest = needed.partition("--")
    ends = (source, rest.rpartition("--")[2])
    return Need(None, tuple((end, speaker.label(end)) for end in ends if end in graph.nodes))
