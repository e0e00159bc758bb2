"""The tours' words: no step claims more than the weakest link it lights, in any language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hipgraph.fold import fold
from hipgraph.keys import node_key
from hipgraph.l10n.localize import translators

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Edge, Graph, Step

SAID = {
    "en": (
        "said to", "(?:only|just) said", "says?", "saying", "claims?", "untested", "unknown",
        "never been",
        "no (?:human )?(?:study|studies)", "(?:nobody|no one) has", "do not know",
        "not (?:yet )?(?:been )?(?:tested|measured|shown|studied)",
    ),
    "nb": (
        r"sies", r"sier", r"sagt", r"påst\w+", r"uundersøkt", r"aldri", r"vet (?:vi )?ikke",
        r"ingen (?:slik )?(?:studie|undersøkelse)\w*", r"ingen har", r"noe folk sier",
        r"ikke (?:er )?(?:blitt )?(?:undersøkt|målt|vist|studert|testet)",
    ),
}  # fmt: skip
"""What tells that something is only said, or that nobody has looked."""
HEDGED = {
    "en": (
        "can", "may", "might", "could", "often", "some(?:times|what)?", "usually", "tends?", "many",
        "most", "a little", "small", "seems?", "probably", "likely", "partly", "link(?:s|ed)?",
        "goes? with", "go together", "found", "finds?", "in (?:one|two|a few)", "mixed", "disagree",
        "uncertain", "not (?:sure|certain|clear)", "weak(?:ly)?",
    ),
    "nb": (
        r"kan", r"kunne", r"ofte", r"noen?", r"vanligvis", r"gjerne", r"mange", r"de fleste",
        r"litt", r"små", r"ser ut til", r"trolig", r"sannsynlig\w*", r"delvis", r"henger sammen",
        r"fant", r"funnet", r"finner", r"sprik\w*", r"uenig\w*", r"usikker\w*", r"ikke sikkert",
        r"svak\w*", r"som regel",
    ),
}  # fmt: skip
"""What tells that something holds with limits."""

LEAST_TOURS, STEPS = 12, range(5, 13)
SENTENCE = re.compile(r"(?<=[.!?…»”])\s+")


@pytest.fixture(scope="module")
def spoken(real: Graph, real_folder: Path) -> Mapping[str, Translator]:
    """Return what speaks each language of the tours."""
    return translators(real, real_folder.parent / "locales", ["en", "nb"])


def weakest(graph: Graph, step: Step) -> str:
    """Return how carefully a step must speak: ``said``, ``hedged`` or ``plain``."""
    grades = {
        edge.evidence.grade for edge in map(graph.edges.__getitem__, step.edges) if edge.evidence
    }
    if "untested" in grades:
        return "said"
    return "hedged" if grades & {"moderate", "limited", "conflicting"} else "plain"


def has(words: tuple[str, ...], text: str) -> bool:
    """Tell whether one of these words stands in a text."""
    return re.search(rf"\b(?:{'|'.join(words)})\b", text, re.IGNORECASE) is not None


def too_bold(say: str, careful: str, locale: str) -> bool:
    """Tell whether a text claims more than it may."""
    said, hedged = has(SAID[locale], say), has(HEDGED[locale], say)
    return {"said": not said, "hedged": not (said or hedged), "plain": False}[careful]


def named(graph: Graph, translator: Translator, node: str, sentence: str) -> bool:
    """Tell whether a sentence names a node, by its label or as it stands inside sentences."""
    names = [
        translator.say(node_key(graph.nodes[node], field)).text
        for field in ("label", "in_sentence")
    ]
    folded = f" {fold(sentence)} "
    return any(f" {fold(name)} " in folded for name in names)


def bold_sentences(
    graph: Graph, translator: Translator, edges: list[Edge], say: str
) -> list[tuple[str, str]]:
    """Return the sentences that name both ends of an untested link in the plain indicative."""
    return [
        (edge.id, sentence)
        for sentence in SENTENCE.split(say)
        for edge in edges
        if edge.evidence and edge.evidence.grade == "untested"
        if named(graph, translator, edge.source, sentence)
        and named(graph, translator, edge.target, sentence)
        and too_bold(sentence, "said", translator.locale)
    ]


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_no_step_claims_more_than_its_weakest_link(
    real: Graph, spoken: Mapping[str, Translator], locale: str
) -> None:
    """Over an untested link a step says that it is only said; over a weak one, "can" or "often"."""
    bold = []
    for tour in real.tours.values():
        for step in tour.steps:
            say = spoken[locale].say(f"tour|{tour.id}|{step.id}.say").text
            if too_bold(say, weakest(real, step), locale):
                bold.append(f"{tour.id} {step.id} ({weakest(real, step)}): {say}")
            edges = [real.edges[edge] for edge in step.edges]
            bold += [
                f"{tour.id} {step.id}: {edge}: {sentence}"
                for edge, sentence in bold_sentences(real, spoken[locale], edges, say)
            ]
    assert bold == []


@pytest.mark.parametrize(
    ("say", "careful", "locale", "bold"),
    [
        ("Fear tightens the psoas.", "said", "en", True),
        ("Fear can tighten the psoas.", "said", "en", True),
        ("Fear is said to tighten the psoas.", "said", "en", False),
        ("Frykt strammer psoas.", "said", "nb", True),
        ("Frykt kan stramme psoas.", "said", "nb", True),
        ("Frykt sies å stramme psoas.", "said", "nb", False),
        ("Worry tenses the neck.", "hedged", "en", True),
        ("Worry can tense the neck.", "hedged", "en", False),
        ("Bekymring spenner nakken.", "hedged", "nb", True),
        ("Bekymring kan spenne nakken.", "hedged", "nb", False),
        ("Stress raises cortisol.", "plain", "en", False),
    ],
)
def test_bold_words_are_seen(say: str, careful: str, locale: str, *, bold: bool) -> None:
    """The measure itself fails on the plain indicative, in both languages."""
    assert too_bold(say, careful, locale) is bold


def test_a_tour_lights_what_it_names(real: Graph) -> None:
    """A lit link has its ends lit or kept, so that no line hangs in the air."""
    loose = [
        (tour.id, step.id, edge)
        for tour in real.tours.values()
        for step in tour.steps
        for edge in step.edges
        for end in (real.edges[edge].source, real.edges[edge].target)
        if end not in step.nodes and end not in step.keep
    ]
    assert loose == []


def test_twelve_tours_of_five_to_twelve_steps(real: Graph) -> None:
    """The tours a class needs are there, each short enough to be walked in one go."""
    assert len(real.tours) >= LEAST_TOURS
    assert [tour.id for tour in real.tours.values() if len(tour.steps) not in STEPS] == []
