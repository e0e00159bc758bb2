"""The scene carries the whole graph as plain data, once for all languages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from hipgraph.interface import page_texts
from hipgraph.l10n.texts import graph_texts
from hipgraph.page import scene_loops
from hipgraph.page.scene import scene
from hipgraph.spread import default_start

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from tests.page.conftest import Made

    from hipgraph.model import Graph

KEYS = [
    "about", "lanes", "types", "nodes", "edges", "forms", "loops", "tours", "situations",
    "sources", "sections", "rests", "said", "grades", "spread", "story", "body", "pictures", "vis",
    "texts",
]  # fmt: skip


def test_scene_has_its_parts_and_everything_of_the_graph(made: Made) -> None:
    """The parts are those the page's script knows, and each counts what the graph counts."""
    graph, built = made.graph, made.scene
    assert list(built) == KEYS
    assert list(built["nodes"]) == made.live
    assert built["sources"] == {"article": list(graph.articles), "study": list(graph.studies)}
    for name in ("edges", "tours"):
        assert list(built[name]) == list(getattr(graph, name))
    assert list(built["types"]) == list(graph.node_types)
    assert built["story"] == graph.story
    assert built["about"]["locales"] == ["en", "nb"]
    assert built["about"]["names"]["en"] == "English"
    assert built["about"]["chains"] == {"en": ["en"], "nb": ["nb", "en"]}
    assert built["about"]["aliases"]["no"] == "nb"
    assert built["about"]["url"] is None


def test_scene_carries_the_conventions_of_the_spread(made: Made) -> None:
    """The middle strengths, the rates, and where a run of each mode begins if nothing is chosen."""
    part, conventions = made.scene["spread"], made.graph.parameters
    assert part["strength"] == {
        name: middle for name, (_, middle, _) in conventions.strength.items()
    }
    assert part["from"] == {mode: list(default_start(made.graph, mode)) for mode in part["from"]}
    assert sorted(part["from"]) == ["acute", "chronic"]
    assert part["rate"] == conventions.rate
    named = {name: part[name] for name in ("gain", "steps", "held")}
    assert named == {name: getattr(conventions, name) for name in named}


def test_scene_is_plain_data(made: Made) -> None:
    """Nothing in it changes on the way through JSON, and no number is broken."""
    text = json.dumps(made.scene, ensure_ascii=False)
    assert json.loads(text) == made.scene


def test_scene_says_nothing_of_the_machine(made: Made) -> None:
    """No path of the machine it was made on stands in it."""
    text = json.dumps(made.scene)
    assert str(Path(made.graph.folder).resolve()) not in text
    assert str(Path(__file__).parents[2]) not in text


def test_an_edge_and_a_claim_in_full(made: Made) -> None:
    """Ends, sign, grade and verdict come through; what is absent has no key."""
    edge = made.scene["edges"]["perceived-threat--increases--psoas-tension"]
    assert edge == {
        "s": "perceived-threat",
        "t": "psoas-tension",
        "type": "increases",
        "category": "causal",
        "sign": "+",
        "strength": "moderate",
        "grade": "untested",
        "time": "chronic",
        "by": ["blog-hips"],
        "cost": [1192, 1479],
    }
    claim = made.scene["nodes"]["hips-store-stress"]["claim"]
    stored = made.graph.nodes["hips-store-stress"].claim
    assert stored is not None
    stances = [
        {"article": one.article, "section": one.section, "stance": one.stance}
        for one in stored.stances
    ]
    assert claim == {"grade": "refuted", "verdict": "contradicted", "said": stances}
    assert {one["stance"] for one in stances} == {"asserts", "disputes"}
    assert "claim" not in made.scene["nodes"]["slow-breathing"]


def test_a_level_is_told_where_it_is_not_the_usual(
    tiny: Graph, make: Callable[[Graph], Made]
) -> None:
    """The page knows how advanced each concept is."""
    node = replace(tiny.nodes["stress"], level=1)
    built = make(replace(tiny, nodes={**tiny.nodes, node.id: node})).scene
    assert built["nodes"]["stress"]["level"] == 1
    assert "level" not in built["nodes"]["slow-breathing"]


def test_texts_of_a_locale_are_complete(made: Made) -> None:
    """Each locale has every name, every word of the tours and of the page; plurals as forms.

    Links that tours light and that have a grade also come as plain sentences, to ask about.
    """
    names = re.compile(
        r"(node|claim)\|[^|]+\|(label|synonyms)|node-type\|[^|]+\|label|tour\|.*"
        r"|node\|[^|]+\|(in_sentence|up|down)|edge-type\|[^|]+\|sentence.*"
        r"|edge\|[^|]+\|sentence|article\|[^|]+\|short|situation\|[^|]+\|(title|synonyms)"
    )
    shown = {key for key in graph_texts(made.graph) if names.fullmatch(key)}
    graded = {
        "psoas-tension--increases--hip-tightness",
        "slow-breathing--shapes--shallow-breathing",
        "stress--increases--perceived-threat",
    }
    asked = {f"edge|{edge}|plain" for edge in graded}
    wanted = {"ui|sentence.quote", *shown, *asked, *(f"ui|{key}" for key in page_texts())}
    used = {edge.type for edge in made.graph.edges.values()}
    kinds = {key for key in wanted if key.startswith("edge-type|")}
    unused = {key for key in kinds if key.split("|")[1] not in used}
    for code in ("en", "nb"):
        told = set(made.scene["texts"][code])
        # How a concept is named as a kind, and agreement in English, are there where needed.
        extra = {key for key in told if key.endswith(("|indefinite", "#plural"))}
        assert told - extra == wanted - unused
        assert "edge-type|increases|sentence#plural" in extra
    plural = next(key for key, entry in page_texts().items() if entry.plural)
    assert set(made.scene["texts"]["nb"][f"ui|{plural}"]) == {"one", "other"}


def test_a_text_that_fell_back_says_so(
    tiny: Graph, make: Callable[[Graph, frozenset[str]], Made]
) -> None:
    """A missing translation brings the English text with its code."""
    missing = frozenset({"node|stress|label"})
    built = make(tiny, missing).scene
    assert built["texts"]["nb"]["node|stress|label"] == ["stress", "en"]


def test_fingerprint_follows_the_graph_and_not_the_languages(made: Made) -> None:
    """It changes with a word of the graph, and is the same with other locales exported."""
    fingerprint = made.scene["about"]["graph"]
    assert len(fingerprint) == 12
    english = {"en": made.translators["en"]}
    assert scene(made.graph, english, made.pictures)["about"]["graph"] == fingerprint
    node = made.graph.nodes["stress"]
    nodes = {**made.graph.nodes, "stress": replace(node, summary="Something else.")}
    other = replace(made.graph, nodes=nodes)
    assert scene(other, english, made.pictures)["about"]["graph"] != fingerprint


def test_retired_nodes_are_not_shown(tiny: Graph, make: Callable[[Graph], Made]) -> None:
    """A retired node and its edges stay in the data and leave the page."""
    node = replace(tiny.nodes["slow-breathing"], retired=True, replaced_by="stress")
    built = make(replace(tiny, nodes={**tiny.nodes, node.id: node})).scene
    assert "slow-breathing" not in built["nodes"]
    assert not [e for e in built["edges"].values() if "slow-breathing" in (e["s"], e["t"])]
    assert built["vis"]["nodes"] == list(built["nodes"])


def test_a_graph_without_story_and_core_still_has_a_map(
    tiny: Graph, make: Callable[[Graph], Made]
) -> None:
    """Where no tour tells what to open on and no node is core, the map shows everything."""
    nodes = {node.id: replace(node, core=False) for node in tiny.nodes.values()}
    built = make(replace(tiny, nodes=nodes, tours={})).scene
    assert built["story"] is None
    assert built["pictures"]["map"] == built["pictures"]["all"]


def test_same_bytes_under_any_hash_seed() -> None:
    """Two processes with different hash seeds make the same pages, byte for byte."""
    script = (
        "import sys, hashlib; sys.path.insert(0, 'tests/page'); import conftest as c;"
        "from hipgraph import load_graph; from hipgraph.page.render import render;"
        "m = c.Made(load_graph(c.TINY));"
        "h = render(m.edition, 'nb');"
        "print(hashlib.sha256(h.encode()).hexdigest())"
    )
    root = Path(__file__).parents[2]
    digests = {
        subprocess.run(  # noqa: S603 - our own script
            [sys.executable, "-c", script],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root / "src"), "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_loops_that_nobody_counted_are_not_said_to_be_none(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a graph with very many links the page is told that its loops were not counted."""
    assert scene_loops.scene_loops(made.graph) is not None
    monkeypatch.setattr(scene_loops, "MANY", len(made.graph.edges) - 1)
    assert scene_loops.scene_loops(made.graph) is None
    assert scene_loops.folded_loops({**made.scene, "loops": None}) is None
