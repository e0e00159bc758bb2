"""Ways in the page: the page's search and sentences are those of the command line."""

from __future__ import annotations

import random
from itertools import islice, pairwise, permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx
import pytest

from hipgraph.costs import Roads
from hipgraph.kbest import cheapest
from hipgraph.l10n.localize import translators
from hipgraph.l10n.sentences import sentence
from hipgraph.l10n.telling import after, change, closing, first, step
from hipgraph.learning import in_order, order, required
from hipgraph.loops import loops
from hipgraph.page import scene_nodes
from hipgraph.page.scene_texts import texts
from hipgraph.paths import best, nearest, sign, weakest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.model import Graph, Sign

LOCALES = ("en", "nb")


@pytest.fixture(scope="session")
def told(real: Graph) -> dict[str, Any]:
    """Return the real graph's scene as the page's modules know it, as far as ways need it."""
    return scene_of(real, Path(real.folder).parent / "locales")


def scene_of(real: Graph, locales: Path | None) -> dict[str, Any]:
    """Return that scene in both languages; without ``locales`` the graph's texts are English."""
    speakers = translators(real, locales, LOCALES)
    return {
        "about": {
            "locales": list(LOCALES),
            "chains": {code: list(one.chain) for code, one in speakers.items()},
        },
        "types": scene_nodes.node_types(real),
        "nodes": scene_nodes.nodes(real),
        "edges": scene_nodes.edges(real),
        "forms": scene_nodes.forms(real),
        "grades": scene_nodes.grades(real),
        "texts": {code: texts(real, one) for code, one in speakers.items()},
    }


def networks() -> list[tuple[nx.DiGraph[str], list[tuple[str, str]]]]:
    """Return random networks with many ties, and pairs of which some have no way at all."""
    made = []
    for seed in range(24):
        chance = random.Random(seed)  # noqa: S311 -- the same networks every time
        net: nx.DiGraph[str] = nx.DiGraph()
        names = [f"n{at:02}" for at in range(4 + seed)]
        net.add_nodes_from(names)
        for _ in range(len(names) * (1 + seed % 4)):
            net.add_edge(*chance.sample(names, 2), weight=chance.randint(1, 1 + seed % 5))
        made.append((net, [(chance.choice(names), chance.choice(names)) for _ in range(6)]))
    return made


LISTED = """given.map(({ pairs, size, asked }) => {
    const net = (turned) => {
        const steps = pairs.map(([a, b, weight]) => (turned ? [b, a, weight] : [a, b, weight]))
            .sort(([a, b], [c, d]) => a - c || b - d);
        const first = new Int32Array(size + 1);
        for (const [a] of steps) first[a + 1] += 1;
        for (let at = 0; at < size; at += 1) first[at + 1] += first[at];
        return { first, there: steps.map(([, b]) => b), weight: steps.map(([, , w]) => w) };
    };
    return asked.map(([a, b]) => {
        const found = [];
        for (const { cost, walk } of cheapest(net(false), net(true), a, b)) {
            if (found.push([cost, walk]) === 40) break;
        }
        return found;
    });
})"""


def test_page_and_command_list_the_same_paths_of_any_network(pure: Callable[..., Any]) -> None:
    """The cheapest paths come in the same order, ties and unreachable pairs included."""
    given: list[dict[str, Any]] = []
    expected: list[Any] = []
    for net, asked in networks():
        at = {name: number for number, name in enumerate(net)}
        edges: list[tuple[str, str, int]] = list(net.edges(data="weight"))
        given.append(
            {
                "size": len(at),
                "pairs": [(at[a], at[b], cost) for a, b, cost in edges],
                "asked": [(at[a], at[b]) for a, b in asked],
            }
        )
        back = net.reverse()
        expected.append(
            [
                [
                    [cost, [at[name] for name in walk]]
                    for cost, walk in islice(cheapest(net, back, a, b), 40)
                ]
                for a, b in asked
            ]
        )
    found = pure(LISTED, "kbest:cheapest", given=given)
    assert found == expected
    assert any(len(one) == 40 for asked in found for one in asked)
    assert any(not one for asked in found for one in asked)


ASKED = """given.asked.map(([mode, pairs, ranked]) => {
    const roads = makeRoads(given.scene, mode);
    const anyway = makeRoads(given.scene, "any");
    return pairs.map(([from, to]) => {
        const ways = bestWays(roads, from, to, 3, ranked);
        return ways.length ? ways.map((way) => ({
            ...way,
            sign: signOf(given.scene, way.edges),
            weakest: weakestOf(given.scene, way.edges),
            learn: inLearningOrder(given.scene, way.nodes),
        })) : nearestWays(roads, anyway, from, to);
    });
})"""


def expected_ways(
    graph: Graph, roads: Mapping[str, Roads], mode: str, ends: tuple[str, str], ranked: bool
) -> Any:
    """Return what the command line finds, as the page gives it."""
    found = best(roads[mode], *ends, 3, ranked=ranked)
    if not found:
        onward, before = nearest(roads[mode], roads["any"], *ends)
        return {"onward": list(onward), "before": list(before)}
    ways = []
    for path in found:
        edges = [each.edge for each in path.steps]
        grade, edge = weakest(graph, edges)
        ways.append(
            {
                "nodes": list(path.nodes),
                "edges": edges,
                "backward": [each.backward for each in path.steps],
                "cost": path.cost,
                "sign": sign(graph, path),
                "weakest": {"grade": grade, "edge": edge},
                "learn": list(in_order(order(graph), path.nodes)),
            }
        )
    return ways


def test_page_and_command_find_the_same_ways(
    pure: Callable[..., Any], told: dict[str, Any], real: Graph
) -> None:
    """Hundreds of pairs of the real graph in both modes: the same ways, signs and weakest links."""
    chance = random.Random(5)  # noqa: S311 -- the same pairs every time
    names = list(real.nodes)
    effects = [node.id for node in real.nodes.values() if node.up]
    some = list(pairwise(chance.sample(names, 121)))
    moving = [(a, b) for a, b in permutations(chance.sample(effects, 14), 2)]
    asked = [
        ("causal", [*moving, *some[:40]], False),
        ("any", some, False),
        ("any", some[:40], True),
    ]
    found = pure(
        ASKED, "roads:makeRoads", "ways:bestWays", "ways:signOf", "ways:weakestOf",
        "ways:nearestWays", "learning:inLearningOrder", given={"scene": told, "asked": asked},
    )  # fmt: skip
    roads = {mode: Roads(real, mode) for mode in ("causal", "any")}
    for (mode, pairs, ranked), ways in zip(asked, found, strict=True):
        for ends, way in zip(pairs, ways, strict=True):
            assert way == expected_ways(real, roads, mode, ends, ranked), ends
    assert any(isinstance(way, dict) for way in found[0])
    assert sum(len(way) == 3 for way in found[0]) > 20


TOLD = """given.locales.map((locale) => {
    const telling = createTelling(given.scene, () => locale);
    const text = (sentence) => sentence && sentenceText(sentence);
    const grades = [null, ...given.scene.grades.filter((one) => one !== "none")];
    const edges = Object.keys(given.scene.edges);
    return {
        links: edges.map((id) => [telling.link(id), telling.link(id, true)].map(text)),
        steps: edges.map((id) => ["+", "-"].map((running) => text(telling.step(id, running)))),
        langs: edges.flatMap((id) => [telling.link(id).lang, telling.step(id, "+").lang]),
        wholes: given.pairs.map((pair, at) =>
            text(telling.change(pair, [at % 2 ? "+" : "-", at % 3 ? "+" : "-"], grades[at % grades.length]))),
        loops: given.loops.map(({ node, sign, edges }) => grades.map((grade) => text(telling.closing(node, sign, grade)))
            .concat(telling.running(edges).map(text))),
        first: given.first.map(([id, before]) => text(telling.first(id, before))),
    };
})"""  # noqa: E501 -- script


@pytest.mark.parametrize("translated", [True, False])
def test_page_and_command_say_the_same(
    pure: Callable[..., Any], real: Graph, *, translated: bool
) -> None:
    """Every link both ways, every step up and down, wholes and loops: word for word.

    So it is where a translation is missing and English answers.
    """
    locales = Path(real.folder).parent / "locales" if translated else None
    told = scene_of(real, locales)
    chance = random.Random(7)  # noqa: S311 -- the same pairs every time
    names = list(real.nodes)
    pairs = [(chance.choice(names), chance.choice(names)) for _ in range(300)]
    known = order(real)
    before = [(node, list(required(known, node))) for node in real.nodes if required(known, node)]
    found_loops = loops(real)[:40]
    given_loops = [
        {"node": loop.nodes[0], "sign": loop.sign, "edges": list(loop.edges)}
        for loop in found_loops
    ]
    found = pure(
        TOLD, "telling:createTelling", "wording:sentenceText",
        given={"scene": told, "locales": LOCALES, "pairs": pairs, "loops": given_loops,
               "first": before},
    )  # fmt: skip
    signs: tuple[Sign, Sign] = ("+", "-")
    for locale, said in zip(LOCALES, found, strict=True):
        speaker = translators(real, locales, [locale])[locale]

        def text(one: object) -> str | None:
            return None if one is None else str(one)

        assert said["links"] == [
            [str(sentence(real, edge, speaker, inverse)) for inverse in (False, True)]
            for edge in real.edges
        ]
        assert said["steps"] == [
            [str(step(real, edge, speaker, running)) for running in signs] for edge in real.edges
        ]
        assert set(said["langs"]) == {None if translated or locale == "en" else "en"}
        grades = [None, *(one for one in told["grades"] if one != "none")]
        assert said["wholes"] == [
            text(
                change(
                    real, speaker, pair, (signs[at % 2 == 0], signs[at % 3 == 0]),
                    grades[at % len(grades)],
                )
            )
            for at, pair in enumerate(pairs)
        ]  # fmt: skip
        for loop, tale in zip(found_loops, said["loops"], strict=True):
            ends = [text(closing(real, speaker, loop.nodes[0], loop.sign, one)) for one in grades]
            running: Sign = "+"
            for edge in loop.edges:
                ends.append(str(step(real, edge, speaker, running)))
                running = after(real.edges[edge].sign, running)
            assert tale == ends
        assert said["first"] == [first(real, speaker, node, list_) for node, list_ in before]
    assert sum(one is not None for one in found[0]["wholes"]) > 20
