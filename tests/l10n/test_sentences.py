"""Edges as sentences in both languages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.l10n.intake import take_in
from hipgraph.l10n.localize import translators
from hipgraph.l10n.sentences import capitalized, plain, sentence

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

STRESS = "stress--increases--perceived-threat"
CLAIMS = "hips-react-to-stress--disputes--hips-store-stress"
NORWEGIAN = {
    "node|stress|in_sentence": "stress",
    "node|perceived-threat|in_sentence": "opplevd fare",
    "edge-type|increases|sentence": "{source} øker {target}.",
    "edge-type|increases|sentence_inverse": "{target} øker som følge av {source}.",
    "edge-type|increases|sentence_hedged": "{source} kan øke {target}.",
    "edge-type|increases|sentence_said": "{source} sies å øke {target}.",
}


def english(graph: Graph, edge: str, *, inverse: bool = False) -> str:
    """Return a sentence in the source language."""
    return str(sentence(graph, edge, translators(graph, None, ["en"])["en"], inverse))


@pytest.mark.parametrize(
    ("grade", "forward", "inverse"),
    [
        (None, "Stress increases perceived threat.", "Perceived threat is increased by stress."),
        (
            "strong",
            "Stress increases perceived threat.",
            "Perceived threat is increased by stress.",
        ),
        *(
            (
                grade,
                "Stress can increase perceived threat.",
                "Perceived threat can be increased by stress.",
            )
            for grade in ("moderate", "limited", "conflicting")
        ),
        *(
            (
                grade,
                "Stress is said to increase perceived threat.",
                "Perceived threat is said to be increased by stress.",
            )
            for grade in ("untested", "tradition")
        ),
    ],
)
def test_form_follows_the_grade(
    tiny: Graph, change: Any, grade: str | None, forward: str, inverse: str
) -> None:
    """Plain where supported, hedged where plausible, "said to" where only asserted."""
    graph = change.graded(tiny, STRESS, grade)
    assert english(graph, STRESS) == forward
    assert english(graph, STRESS, inverse=True) == inverse


def test_plural_subjects_agree_in_english(tiny: Graph, change: Any) -> None:
    """The source decides forwards, the target backwards; a missing plural form is the singular."""
    assert english(tiny, "hip-flexors--part-of--hip") == "The hip flexors are part of the hip."
    inverse = "The hip has the hip flexors as a part."
    assert english(tiny, "hip-flexors--part-of--hip", inverse=True) == inverse
    graph = change.reworded(tiny, "stress", plural=True, in_sentence="troubles")
    assert english(graph, STRESS) == "Troubles increase perceived threat."
    hedged = change.graded(graph, STRESS, "limited")
    assert english(hedged, STRESS) == "Troubles can increase perceived threat."


def test_plural_subjects_agree_backwards(tiny: Graph, change: Any) -> None:
    """In an inverse sentence the target is the subject; the source's number does not matter."""
    kind = tiny.edge_types["increases"]
    phrases = {**kind.phrases, "sentence_inverse_plural": "{target} are increased by {source}."}
    graph = replace(tiny, edge_types={**tiny.edge_types, kind.id: replace(kind, phrases=phrases)})
    fears = change.reworded(graph, "perceived-threat", plural=True, in_sentence="fears")
    assert english(fears, STRESS, inverse=True) == "Fears are increased by stress."
    troubles = change.reworded(graph, "stress", plural=True, in_sentence="troubles")
    expected = "Perceived threat is increased by troubles."
    assert english(troubles, STRESS, inverse=True) == expected


def test_claims_are_quoted_wherever_they_stand(tiny: Graph) -> None:
    """A claim is never said as if it were so; its quotation keeps the sentence's capital."""
    assert english(tiny, CLAIMS) == "“Hips react to stress” disputes “the hips store stress”."
    about = "hips-store-stress--about--hip"
    assert english(tiny, about) == "“The hips store stress” is about the hip."
    assert (
        english(tiny, about, inverse=True) == "The hip is the subject of “the hips store stress”."
    )


def test_claims_are_quoted_as_the_language_does(tiny: Graph, locales: Path) -> None:
    """The quotation marks are a text of the language that answers."""
    take_in(
        locales,
        "nb",
        {
            "ui|sentence.quote": "«{text}»",
            "claim|hips-react-to-stress|label": "hoftene reagerer på stress",
            "claim|hips-store-stress|label": "hoftene lagrer stress",
            "edge-type|disputes|sentence": "{source} bestrider {target}.",
        },
    )
    said = sentence(tiny, CLAIMS, translators(tiny, locales, ["nb"], locales)["nb"])
    assert str(said) == "«Hoftene reagerer på stress» bestrider «hoftene lagrer stress»."
    assert said.locale == "nb"


def test_nothing_is_quoted_twice(tiny: Graph) -> None:
    """A template that brings its own marks is as good as one that leaves them to the language."""
    kind = tiny.edge_types["disputes"]
    phrases = {**kind.phrases, "sentence": "“{source}” disputes the claim {target}."}
    types = {**tiny.edge_types, kind.id: replace(kind, phrases=phrases)}
    said = english(replace(tiny, edge_types=types), CLAIMS)
    assert said == "“Hips react to stress” disputes the claim “the hips store stress”."


def test_marks_of_another_language_are_better_than_none(tiny: Graph, locales: Path) -> None:
    """A locale whose interface is not translated yet still quotes claims."""
    given = {
        "claim|hips-store-stress|label": "hoftene lagrer stress",
        "node|hip|in_sentence": "hoften",
        "edge-type|about|sentence": "{source} handler om {target}.",
    }
    take_in(locales, "nb", given)
    norwegian = translators(tiny, locales, ["nb"], locales)["nb"]
    said = sentence(tiny, "hips-store-stress--about--hip", norwegian)
    assert str(said) == "“Hoftene lagrer stress” handler om hoften."


def test_an_edge_may_have_a_sentence_of_its_own(tiny: Graph) -> None:
    """It is used forwards only; the inverse still follows the type and the grade."""
    edge = "perceived-threat--increases--psoas-tension"
    assert english(tiny, edge) == "Perceived threat makes psoas tension rise."
    inverse = "Psoas tension is said to be increased by perceived threat."
    assert english(tiny, edge, inverse=True) == inverse


def test_a_symmetric_type_without_inverse_changes_the_ends(tiny: Graph) -> None:
    """What goes together with the other is gone together with by it."""
    kind = tiny.edge_types["associated-with"]
    phrases = {name: text for name, text in kind.phrases.items() if "inverse" not in name}
    types = {**tiny.edge_types, kind.id: replace(kind, phrases=phrases)}
    graph = replace(tiny, edge_types=types)
    edge = "psoas-tension--associated-with--hip-tightness"
    assert english(graph, edge, inverse=True) == "Hip tightness goes together with psoas tension."


def test_target_form(tiny: Graph, change: Any) -> None:
    """A target that stands as a kind has its indefinite form, and only the target has."""
    graph = change.reworded(tiny, "hip", indefinite="a hip")
    kind = replace(tiny.edge_types["part-of"], target_form="indefinite")
    graph = replace(graph, edge_types={**tiny.edge_types, "part-of": kind})
    assert english(graph, "psoas-major--part-of--hip") == "The psoas is part of a hip."


def test_parts_name_their_nodes(tiny: Graph) -> None:
    """Each name can be made a link, and the parts together are the sentence."""
    said = sentence(tiny, STRESS, translators(tiny, None, ["en"])["en"])
    assert [(part.text, part.node) for part in said.parts] == [
        ("Stress", "stress"),
        (" increases ", None),
        ("perceived threat", "perceived-threat"),
        (".", None),
    ]


@pytest.mark.parametrize("missing", [*NORWEGIAN][:3])
def test_never_two_languages_in_one_sentence(tiny: Graph, locales: Path, missing: str) -> None:
    """Where a single part has no translation, the whole sentence is English."""
    take_in(locales, "nb", NORWEGIAN)
    norwegian = translators(tiny, locales, ["nb"], locales)["nb"]
    said = sentence(tiny, STRESS, norwegian)
    assert (str(said), said.locale) == ("Stress øker opplevd fare.", "nb")
    take_in(locales, "nb", {missing: ""})
    said = sentence(tiny, STRESS, translators(tiny, locales, ["nb"], locales)["nb"])
    assert (str(said), said.locale) == ("Stress increases perceived threat.", "en")


def test_english_agreement_stays_english(tiny: Graph, change: Any, locales: Path) -> None:
    """A plural node takes the English plural template, never another language's place."""
    take_in(locales, "nb", NORWEGIAN)
    graph = change.reworded(tiny, "stress", plural=True)
    assert str(sentence(graph, STRESS, translators(graph, locales, ["nb"], locales)["nb"])) == (
        "Stress øker opplevd fare."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stress øker", "Stress øker"),
        ("øyet ser", "Øyet ser"),
        ("HPA-aksen regulerer", "HPA-aksen regulerer"),
        ("pH-verdien stiger", "pH-verdien stiger"),
        ("pH stiger", "pH stiger"),
        ("«hoftene husker» sier", "«Hoftene husker» sier"),
        ("den pH-styrte", "Den pH-styrte"),
        ("4-7-8-pust", "4-7-8-pust"),
        ("ßa", "ßa"),
        ("", ""),
        ("…", "…"),
    ],
)
def test_capital_first_letter(text: str, expected: str) -> None:
    """A sentence begins with a capital, except where the word has a spelling of its own."""
    assert capitalized(text) == expected


def test_a_plain_sentence_gives_no_grade_away(tiny: Graph) -> None:
    """Whatever the grade, it reads the same; a sentence of the edge's own is not asked about."""
    edge = replace(tiny.edges[STRESS], sentence="")
    said = set()
    for grade in ("strong", "limited", "untested"):
        assert edge.evidence is not None
        graded = replace(edge, evidence=replace(edge.evidence, grade=grade))
        graph = replace(tiny, edges={**tiny.edges, STRESS: graded})
        said.add(str(plain(graph, STRESS, translators(graph, None, ["en"])["en"])))
    assert said == {"Stress increases perceived threat."}
    own = replace(tiny, edges={**tiny.edges, STRESS: replace(edge, sentence="{source} may do.")})
    assert plain(own, STRESS, translators(own, None, ["en"])["en"]) is None
