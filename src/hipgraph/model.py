"""The graph as frozen values: what every later stage reads, and nothing may change.

Texts in these records are the English source texts. Their translations are looked up by key
(see ``hipgraph.l10n.texts``), never stored here. Lists keep the curator's order where order means
something; everything else is sorted by id.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    import networkx as nx

Lane = Literal["trigger", "brain", "nerves", "muscles", "joints", "felt", "practice", "claim"]
Role = Literal["structure", "quantity", "stressor", "practice", "claim", "metaphor", "tradition"]
Shape = Literal["box", "rounded", "wave", "capsule", "bubble", "page"]
Category = Literal["causal", "practice", "structural", "association", "claim", "learning"]
Sign = Literal["+", "-"]
Strength = Literal["weak", "moderate", "strong"]
Timescale = Literal["acute", "chronic", "both"]
Grade = Literal["strong", "moderate", "limited", "conflicting", "untested", "tradition", "refuted"]
Verdict = Literal["supported", "partly", "unproven", "contradicted", "metaphor"]
Stance = Literal["asserts", "disputes", "qualifies", "reports"]
TargetForm = Literal["in_sentence", "indefinite", "quote"]

LANES: tuple[Lane, ...] = (
    "trigger", "brain", "nerves", "muscles", "joints", "felt", "practice", "claim",
)  # fmt: skip
GRADES: tuple[Grade, ...] = (
    "strong", "moderate", "limited", "conflicting", "untested", "tradition", "refuted",
)  # fmt: skip
"""From best supported to worst, the order in which a path's weakest step is found."""


@dataclass(frozen=True, slots=True)
class NodeType:
    """What a node is: its lane on the map, its role in the spread, its shape."""

    id: str
    label: str
    lane: Lane
    role: Role
    shape: Shape
    description: str = ""


@dataclass(frozen=True, slots=True)
class EdgeType:
    """How two nodes can be related, with the phrases that say so.

    ``phrases`` maps a phrase field (``forward``, ``sentence``, ``sentence_inverse_said`` …) to
    its English text. Fields ending in ``_plural`` hold English agreement and are not translated.
    """

    id: str
    category: Category
    sign: Sign | Literal["edge"] | None
    source: tuple[str, ...]
    target: tuple[str, ...]
    symmetric: bool
    target_form: TargetForm
    phrases: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Citation:
    """Where an article says something, and how it takes it."""

    article: str
    section: str
    stance: Stance = "asserts"
    inferred: bool = False
    scraped: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A source of a statement that is not a stance: exactly one of the three is given."""

    study: str | None = None
    ontology: str | None = None
    article: str | None = None
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What research says: a grade, one sentence why, and the studies it rests on."""

    grade: Grade
    because: str
    studies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning beside a practice, with its source."""

    text: str
    source: Reference


@dataclass(frozen=True, slots=True)
class Cue:
    """What a teacher can say in class, and what it replaces."""

    say: str
    instead_of: str


@dataclass(frozen=True, slots=True)
class ClaimBody:
    """What makes a node a claim: the statement, the verdict on it, and who takes which side."""

    statement: str
    grade: Grade
    verdict: Verdict
    because: str
    true_part: str
    say_instead: str
    figurative: str = ""
    studies: tuple[str, ...] = ()
    stances: tuple[Citation, ...] = ()
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A concept, practice or claim. ``claim`` is set exactly where the type's role is claim."""

    id: str
    type: str
    label: str
    in_sentence: str
    indefinite: str
    summary: str
    up: str = ""
    down: str = ""
    text: str = ""
    synonyms: tuple[str, ...] = ()
    plural: bool = False
    state_of: str | None = None
    level: int = 2
    core: bool = False
    identifiers: Mapping[str, str | None] = field(default_factory=dict)
    from_articles: tuple[Citation, ...] = ()
    outside: bool = False
    note: str = ""
    aliases: tuple[str, ...] = ()
    retired: bool = False
    replaced_by: str | None = None
    steps: tuple[str, ...] = ()
    cautions: tuple[Caution, ...] = ()
    stop_when: tuple[str, ...] = ()
    cue: Cue | None = None
    physiology: str = ""
    claim: ClaimBody | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """One typed relation. Strength, timescale and evidence are set on causal and practice edges."""

    id: str
    source: str
    type: str
    target: str
    sign: Sign | None = None
    strength: Strength | None = None
    timescale: Timescale | None = None
    evidence: Evidence | None = None
    said_by: tuple[Citation, ...] = ()
    sources: tuple[Reference, ...] = ()
    mechanism: str = ""
    sentence: str = ""
    arrow: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an article. ``excluded`` says why nothing is taken from it."""

    id: str
    heading: str
    language: str
    excluded: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One of the articles the graph is about."""

    id: str
    title: str
    publisher: str
    languages: tuple[str, ...]
    kind: Literal["blog", "clinic", "magazine", "scraped copy"]
    sections: tuple[Section, ...]
    author: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Study:
    """A checked study, with our own one-sentence finding. Field names follow CSL."""

    id: str
    kind: str
    authors: tuple[str, ...]
    year: int
    title: str
    container: str
    finding: str
    record_checked: str
    finding_checked: str
    volume: str = ""
    issue: str = ""
    pages: str = ""
    publisher: str = ""
    doi: str = ""
    pmid: str = ""
    url: str = ""

    @property
    def may_support(self) -> bool:
        """Whether a grade may rest on it: record confirmed, finding read at least in part."""
        return self.record_checked == "full" and self.finding_checked in ("read", "partly")


@dataclass(frozen=True, slots=True)
class Prediction:
    """A question asked before a step shows its answer."""

    question: str
    options: tuple[str, ...]
    answer: str
    feedback: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a tour: what is said, what is lit, where to look."""

    id: str
    say: str
    nodes: tuple[str, ...]
    edges: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    camera: Literal["nodes", "all", "body"] = "nodes"
    predict: Prediction | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where a tour's nodes stand, where the story matters too much to leave it to a program.

    ``wide`` gives a row (0 is the top, halves allowed) for each node within its lane's column;
    ``tall`` gives rows from top to bottom, each from left to right.
    """

    wide: Mapping[str, float]
    tall: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Tour:
    """A guided path through the graph."""

    id: str
    title: str
    purpose: str
    minutes: int
    steps: tuple[Step, ...]
    requires: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    arrangement: Arrangement | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What a teacher meets in class, and what to do and say."""

    id: str
    title: str
    what_to_do: tuple[str, ...]
    what_not_to_say: tuple[str, ...]
    say: tuple[str, ...]
    when_to_refer: tuple[str, ...]
    sources: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A standard run of the spread."""

    id: str
    start: tuple[str, ...]
    practices: tuple[str, ...]
    mode: Literal["acute", "chronic"]


@dataclass(frozen=True, slots=True)
class Parameters:
    """The spread's conventions: low, middle and high per strength, rates, presence, counts."""

    version: int
    strength: Mapping[str, tuple[float, float, float]]
    rate: Mapping[str, float]
    gain: float
    presence: Mapping[str, float]
    steps: int
    held: int
    samples: int
    default_from: Mapping[str, tuple[str, ...]]
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must or must not hold of the graph; ``expects`` names the kind, ``of`` its arguments."""

    expects: str
    of: Mapping[str, str | int]
    because: str
    file: str = ""
    line: int = 0


@dataclass(frozen=True)
class Graph:
    """The checked graph. Built only from data in which no rule found a fault.

    All mappings are sorted by id. ``folder`` is where it was read from, for messages only.
    """

    folder: str
    node_types: Mapping[str, NodeType]
    edge_types: Mapping[str, EdgeType]
    nodes: Mapping[str, Node]
    edges: Mapping[str, Edge]
    articles: Mapping[str, Article]
    studies: Mapping[str, Study]
    tours: Mapping[str, Tour]
    situations: Mapping[str, Situation]
    parameters: Parameters
    expectations: tuple[Expectation, ...]

    @cached_property
    def out_edges(self) -> Mapping[str, tuple[Edge, ...]]:
        """Edges by the node they start at, in id order."""
        return self._by("source")

    @cached_property
    def in_edges(self) -> Mapping[str, tuple[Edge, ...]]:
        """Edges by the node they end at, in id order."""
        return self._by("target")

    def _by(self, end: str) -> Mapping[str, tuple[Edge, ...]]:
        found: dict[str, list[Edge]] = {node: [] for node in self.nodes}
        for edge in self.edges.values():
            found[getattr(edge, end)].append(edge)
        return {node: tuple(edges) for node, edges in found.items()}

    def node_type(self, node: str) -> NodeType:
        """Return the type of the node with this id."""
        return self.node_types[self.nodes[node].type]

    def edge_type(self, edge: str) -> EdgeType:
        """Return the type of the edge with this id."""
        return self.edge_types[self.edges[edge].type]

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Return a networkx ``MultiDiGraph`` with every attribute; edge keys are edge ids."""
        from dataclasses import fields

        import networkx as nx

        def attributes(record: Node | Edge) -> dict[str, object]:
            return {f.name: getattr(record, f.name) for f in fields(record)}

        graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        for node in self.nodes.values():
            kind = self.node_types[node.type]
            graph.add_node(node.id, **attributes(node), lane=kind.lane, role=kind.role)
        for edge in self.edges.values():
            category = self.edge_types[edge.type].category
            graph.add_edge(
                edge.source, edge.target, key=edge.id, **attributes(edge), category=category
            )
        return graph
