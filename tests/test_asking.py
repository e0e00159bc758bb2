"""Questions in somebody's own words lead to the records they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hipgraph.asking import asked
from hipgraph.l10n.localize import translators
from hipgraph.search import answer

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph

NAMES = {
    "crying": ("crying", "tears in pigeon"),
    "hips": ("tight hips", "stramme hofter"),
    "hip-pain": ("sore hips",),
    "tre": ("shaking", "tre"),
    "trees": ("three trees",),
}


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("why do i get tears in pigeon", ("crying",)),
        ("hvorfor har jeg stramme hofter", ("hips",)),
        ("stramt i hoftene", ("hips",)),
        ("what is tre", ("tre",)),
        ("my hips", ("hips", "hip-pain")),
        ("quite another thing", ()),
        ("why do i", ()),
        ("", ()),
    ],
)
def test_a_question_finds_what_its_words_name(question: str, found: tuple[str, ...]) -> None:
    """Small words don't count, endings may differ, and a short word is met whole."""
    small = {"why", "do", "i", "is", "what", "my", "in", "get", "hvorfor", "har", "jeg"}
    assert asked(NAMES, question, small) == found


def test_of_equals_the_plainer_name_comes_first() -> None:
    """What is called just so comes before what is called so among other words."""
    names = {f"other-{number}": ("hip",) for number in range(9)}
    names |= {"research": ("fascia research",), "fascia": ("fascia",)}
    assert asked(names, "what is fascia", {"what", "is"}) == ("fascia", "research")


def test_the_rarer_word_decides() -> None:
    """What many names have says less than what only one has."""
    names = {f"hip-{number}": ("hip",) for number in range(30)} | {"vagus": ("vagus nerve",)}
    assert asked(names, "hip vagus", ()) == ("vagus",)


@pytest.fixture(scope="module")
def spoken(real: Graph, real_folder: Path) -> Mapping[str, Translator]:
    """Return what speaks both languages of the real graph."""
    return translators(real, real_folder.parent / "locales", ["en", "nb"])


@pytest.mark.parametrize(
    ("question", "among"),
    [
        ("why do I cry in pigeon?", "crying-in-hip-opener"),
        ("hvorfor begynner jeg å gråte på yoga", "crying-in-hip-openers-is-normal"),
        ("is my psoas why my back hurts?", "tight-or-dormant-psoas-causes-pain"),
        ("what is TRE?", "tremor-exercises"),
        ("kan jeg gjøre dette gravid?", "pregnant-pupil"),
        ("I have a hip replacement", "pupil-with-a-new-hip"),
        ("hypermobile", "very-bendy-pupil"),
        ("er det traumer i hoftene mine?", "hips-store-trauma"),
        ("jeg får panikk når jeg puster dypt", "panic-in-breathwork"),
        ("bør jeg gå til legen?", "medical-consultation"),
        ("how long to hold a stretch", "how-long-to-release-trauma"),
        ("why are my hips so tight", "hip-tightness"),
        ("does stress make my hips tight", "stress-tightens-hips"),
        ("my pupil is having a panic attack", "panic-in-breathwork"),
        ("can I do yoga while pregnant", "pregnant-pupil"),
        ("what does the vagus nerve do", "vagus-nerve"),
        ("how does breathing calm me down", "slow-breathing"),
        ("does stretching help with anxiety", "anxiety"),
        ("what should I say when a student cries", "crying-in-hip-opener"),
        ("how long should I hold pigeon pose", "pigeon-pose"),
        ("is shaking dangerous", "tremor-exercises"),
        ("what is fascia", "fascia"),
        ("when should someone see a doctor", "medical-consultation"),
        ("sitter traumer i hoftene", "hips-store-trauma"),
        ("hvorfor er hoftene mine så stive", "hip-tightness"),
        ("en elev får panikk", "panic-in-breathwork"),
        ("hva gjør vagusnerven", "vagus-nerve"),
        ("hjelper det å puste med magen", "diaphragmatic-breathing"),
        ("jeg har vondt i korsryggen", "low-back-pain"),
        ("hva skal jeg si når en elev gråter", "crying-in-hip-opener"),
        ("jeg blir svimmel når jeg puster dypt", "panic-in-breathwork"),
        ("er det farlig å skjelve", "tremor-exercises"),
        ("jeg har ny hofte", "pupil-with-a-new-hip"),
        ("kan sinne sitte i hoftene", "hips-store-emotions"),
    ],
)
def test_a_class_finds_answers(
    real: Graph, spoken: Mapping[str, Translator], question: str, among: str
) -> None:
    """What pupils ask leads to the claim, practice or situation that answers it."""
    assert among in [hit.entry.node for hit in answer(real, spoken, question)[:8]]
