"""The real catalogues and every sentence of the real graph, read as a proofreader would."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph import load_graph
from hipgraph.keys import SOURCE
from hipgraph.l10n import locale_rules, sync
from hipgraph.l10n.chains import available, locales_in
from hipgraph.l10n.localize import translators
from hipgraph.l10n.sentences import sentence

if TYPE_CHECKING:
    from hipgraph.model import Graph

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
CODES = available(LOCALES)


@pytest.fixture(scope="module")
def real() -> Graph:
    """Return the real graph, checked."""
    return load_graph(ROOT / "graph")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("inverse", [False, True], ids=["forward", "inverse"])
def test_every_sentence_reads_as_one(real: Graph, code: str, inverse: bool) -> None:
    """No holes, no double spaces or quotation marks, a capital first and a full stop last."""
    translator = translators(real, LOCALES, [code])[code]
    faults = []
    for edge in real.edges:
        said = sentence(real, edge, translator, inverse=inverse)
        text = str(said)
        first = re.sub(r"^\W+", "", text)
        begins = first[:1].isupper() or any(c.isupper() for c in first.split(" ")[0])
        nodes = {part.node for part in said.parts if part.node}
        ends = {real.edges[edge].source, real.edges[edge].target}
        odd = re.search(r"[{}]|  | [.,]|\.\.|[“«][“«]|[”»][”»]|\n", text)
        if odd or not begins or not text.endswith(".") or nodes != ends:
            faults.append(f"{edge}: {text}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("code", [code for code in CODES if code != SOURCE])
def test_nothing_is_left_in_english(real: Graph, code: str) -> None:
    """A released locale answers everything itself."""
    translator = translators(real, LOCALES, [code])[code]
    for edge in real.edges:
        assert sentence(real, edge, translator).locale == code, edge
    missing = [key for key in translator.books[SOURCE].texts if translator.say(key).locale != code]
    assert not missing, f"{len(missing)} texts, among them {missing[:10]}"


def test_catalogues_have_no_faults(real: Graph) -> None:
    """What the checks call an error never reaches the repository."""
    problems = locale_rules.check(real, LOCALES)
    errors = [each for each in problems if each.severity == "error"]
    assert not errors, "\n".join(f"{e.file}:{e.line} {e.rule} {e.message.params}" for e in errors)


def test_templates_and_catalogues_are_up_to_date(real: Graph) -> None:
    """Whoever changes an English text runs: hipgraph locale update."""
    report = sync.update(real, LOCALES, check=True)
    assert report.files == (), "run: hipgraph locale update"


def test_every_locale_has_both_domains() -> None:
    """A locale's folder holds content and interface."""
    for code in locales_in(LOCALES):
        folder = LOCALES / code / "LC_MESSAGES"
        assert sorted(path.name for path in folder.iterdir()) == ["graph.po", "ui.po"]
