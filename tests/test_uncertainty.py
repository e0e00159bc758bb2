"""Whose uncertainty matters: counted rightly, and docs/uncertainty.md tells it as it is now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.doubt import doubt
from hipgraph.l10n.localize import translators
from hipgraph.spread import spread
from hipgraph.uncertainty import is_current, report

if TYPE_CHECKING:
    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph

DOCUMENT = Path(__file__).parents[1] / "docs" / "uncertainty.md"
FIRST = "stress--increases--perceived-threat"
SECOND = "perceived-threat--increases--psoas-tension"


@pytest.fixture(scope="module")
def english(real: Graph) -> Translator:
    """Return the real graph's English."""
    return translators(real, None, ["en"])["en"]


def test_document_is_current(real: Graph, english: Translator) -> None:
    """It follows from the graph and the model as they are: else run docs/make-uncertainty.py."""
    assert is_current(DOCUMENT.read_text(encoding="utf-8"), real, english)


def test_a_change_is_noticed(real: Graph, english: Translator) -> None:
    """Of a strength, of a word, of the document itself; a document without a seal is none."""
    text = DOCUMENT.read_text(encoding="utf-8")
    edge = next(edge for edge in real.edges.values() if edge.strength == "moderate")
    stronger = replace(real, edges={**real.edges, edge.id: replace(edge, strength="strong")})
    assert not is_current(text, stronger, english)
    few = replace(real, parameters=replace(real.parameters, samples=999))
    assert not is_current(text, few, english)
    node = replace(real.nodes["fear"], label="dread")
    assert not is_current(text, replace(real, nodes={**real.nodes, "fear": node}), english)
    assert not is_current(text.replace("Decides most", "Decides all", 1), real, english)
    assert not is_current(text.partition("\n")[2], real, english)


def test_what_alone_varies_decides_alone(tiny: Graph) -> None:
    """Along a chain, each link has its part, and a link that leads elsewhere has none."""
    main = spread(tiny, ("stress",))
    found = doubt(tiny, main, 400, ["perceived-threat", "psoas-tension", "hip-tightness"])
    # Bands are shares of the strongest node, and that is felt danger itself: it never varies.
    assert max(found["perceived-threat"].values()) < 0.02
    psoas = found["psoas-tension"]
    assert psoas[SECOND] > 0.5
    assert psoas[SECOND] > 5 * max(part for edge, part in psoas.items() if edge != SECOND)
    hips = found["hip-tightness"]
    assert sorted(hips, key=lambda edge: -hips[edge])[:2] == [
        SECOND, "psoas-tension--increases--hip-tightness"
    ]  # fmt: skip
    assert sum(hips.values()) < 1.2
    assert found["psoas-tension"]["slow-breathing--shapes--shallow-breathing"] < 0.02


def test_report_tells_what_decides(tiny: Graph) -> None:
    """A list of links with what was read, and a row for each concept of the core."""
    core = {"perceived-threat", "psoas-tension", "hip-tightness"}
    nodes = {id_: replace(node, core=id_ in core) for id_, node in tiny.nodes.items()}
    small = replace(tiny, nodes=nodes, parameters=replace(tiny.parameters, samples=200))
    english = translators(small, None, ["en"])["en"]
    text = report(small, english)
    assert is_current(text, small, english)
    assert "## From stress, which comes and goes" in text
    assert "1. Perceived threat makes psoas tension rise. (not tested)" in text
    assert "No study of it was found." in text
    assert "Read so far: Doe J and others 2020, [doi:10.1000/example.2020]" in text
    assert "| hip tightness | " in text
