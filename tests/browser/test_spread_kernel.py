"""The page's run of the spread: the same bits as Python's, on the real graph and on any other."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any, get_args

import pytest

from hipgraph.model import Edge, EdgeType, Evidence, Graph, Node, NodeType, Strength, Timescale
from hipgraph.network import SWITCH
from hipgraph.page import scene_nodes
from hipgraph.page.scene_spread import spread_part
from hipgraph.spread import Mode, spread
from hipgraph.why import why

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Grade, Sign
    from hipgraph.spread import Spread

GRADES: tuple[Grade, ...] = ("strong", "moderate", "limited", "conflicting", "untested")
SIGNS: tuple[Sign, ...] = ("+", "-")
RUN = """given.runs.map((asked) => {
    const { reference, nodes } = spreadFrom(given.scene, asked);
    return [reference, Object.fromEntries(Object.entries(nodes).map(([id, one]) =>
        [id, [one.value, one.peak, one.peakStep, one.arrival, one.band]]))];
})"""


WHY = """given.asked.map(([asked, ids]) => {
    const found = spreadFrom(given.scene, asked);
    return ids.map((id) => {
        const ways = topWays(found, id);
        return {
            inputs: directInputs(found, id).map(({ edge, input }) => [edge, input]),
            ways: ways.map(({ edges, weight }) => [edges, weight]),
            all: linearTotal(found, id),
            knocked: removableOf(found, id, ways)
                .map((one) => [one, knockedOut(given.scene, found, id, one)]),
        };
    });
})"""


def scene_of(graph: Graph) -> dict[str, Any]:
    """Return the parts of the scene that a run needs."""
    return {
        "types": scene_nodes.node_types(graph),
        "nodes": scene_nodes.nodes(graph),
        "edges": scene_nodes.edges(graph),
        "spread": spread_part(graph, {}),
    }


def asked(run: Spread) -> dict[str, Any]:
    """Return how the page asks for the same run."""
    return {
        "from": list(run.start),
        "practices": list(run.practices),
        "mode": run.mode,
        "evidence": run.evidence,
    }


def numbers(run: Spread) -> list[Any]:
    """Return what the page should find, for every node that can move."""
    found = {
        node: [one.value, one.peak, one.peak_step, one.arrival, one.band]
        for node, one in run.nodes.items()
    }
    return [run.reference, found]


def random_graph(seed: int, parameters: Graph, *, size: int = 200, links: int = 500) -> Graph:
    """Return a graph of quantities, a few stressors and practices; ids in no special order."""
    chance = random.Random(seed)  # noqa: S311 - the same graphs in every run
    types = {
        role: NodeType(role, "", "muscles", role, "rounded")
        for role in ("quantity", "stressor", "practice")
    }
    kinds = {
        kind: EdgeType(kind, kind, "edge", (), (), False, "in_sentence", {})
        for kind in ("causal", "practice")
    }
    names = [f"n{number:03}" for number in range(size)]
    roles = {name: chance.choice(["quantity"] * 8 + ["stressor", "practice"]) for name in names}
    edges: dict[str, Edge] = {}
    while len(edges) < links:
        source, target = chance.sample(names, 2)
        if roles[target] == "practice":
            continue
        kind = "practice" if roles[source] == "practice" else "causal"
        id_ = f"{source}--{kind}--{target}"
        evidence = Evidence(chance.choice(GRADES), "") if chance.random() < 0.95 else None
        edges[id_] = Edge(
            id_, source, kind, target, chance.choice(SIGNS),
            chance.choice(get_args(Strength)), chance.choice(get_args(Timescale)), evidence,
        )  # fmt: skip
    nodes = {name: Node(name, roles[name], "", "", "", "") for name in sorted(names)}
    return Graph(
        "", types, kinds, nodes, dict(sorted(edges.items())),
        {}, {}, {}, {}, parameters.parameters, (),
    )  # fmt: skip


def test_standard_scenarios_have_the_same_bits(pure: Callable[..., Any], real: Graph) -> None:
    """Value, peak, its step, arrival, band and reference, under each evidence switch."""
    runs = [
        spread(real, one.start, one.practices, one.mode, evidence)
        for one in real.parameters.scenarios
        for evidence in SWITCH
    ]
    given = {"scene": scene_of(real), "runs": [asked(run) for run in runs]}
    found = pure(RUN, "spread:spreadFrom", given=given)
    assert any(arrival for _, nodes in found for *_, arrival, _ in nodes.values())
    assert found == [numbers(run) for run in runs]


@pytest.mark.parametrize(
    ("seed", "size", "links"), [(1, 200, 500), (2, 40, 500), (3, 12, 60), (4, 200, 160)]
)
def test_random_graphs_have_the_same_bits(
    pure: Callable[..., Any], real: Graph, seed: int, size: int, links: int
) -> None:
    """Whatever the density, also where nothing keeps it from running away."""
    graph = random_graph(seed, real, size=size, links=links)
    roles: dict[str, list[str]] = {}
    for node in graph.nodes.values():
        roles.setdefault(node.type, []).append(node.id)
    begin, practices = roles["stressor"][:3], roles.get("practice", [])[:4]
    modes: tuple[Mode, ...] = ("acute", "chronic")
    runs = [
        spread(graph, begin, done, mode, evidence)
        for done in ([], practices)
        for mode in modes
        for evidence in SWITCH
    ]
    given = {"scene": scene_of(graph), "runs": [asked(run) for run in runs]}
    assert pure(RUN, "spread:spreadFrom", given=given) == [numbers(run) for run in runs]


def test_reasons_are_the_same(pure: Callable[..., Any], real: Graph) -> None:
    """Direct inputs bit for bit, the strongest ways, and what is left without a part.

    What all ways and loops bring together is a sum over many rounds: it is equal but for rounding.
    """
    runs = [
        spread(real, ["stress"], ["slow-breathing"], "acute"),
        spread(real, ["stress", "chronic-stress"], [], "chronic", "plausible"),
    ]
    reached = [
        [node for node, one in run.nodes.items() if one.arrival and real.nodes[node].core][::2]
        for run in runs
    ]
    told = [[why(real, run, node) for node in ids] for run, ids in zip(runs, reached, strict=True)]
    assert sum(len(one.ways) for ones in told for one in ones) > len(reached[0])
    names = ("directInputs", "topWays", "linearTotal", "removableOf", "knockedOut")
    given = {
        "scene": scene_of(real),
        "asked": [[asked(run), ids] for run, ids in zip(runs, reached, strict=True)],
    }
    found = pure(WHY, "spread:spreadFrom", *(f"spread-why:{name}" for name in names), given=given)
    for one, page in zip(
        (w for ones in told for w in ones), (w for f in found for w in f), strict=True
    ):
        assert page["inputs"] == [[given.edge, given.amount] for given in one.inputs], one.node
        assert page["ways"] == [[list(way.edges), way.weight] for way in one.ways], one.node
        assert dict(page["knocked"]) == dict(one.knocked), one.node
        rest = page["all"] - sum(way.weight for way in one.ways)
        assert rest == pytest.approx(one.rest, abs=1e-12), one.node
