"""Folding: what is typed plainly finds what is written properly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipgraph.fold import fold, foldings


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("hofteboyer", "hoftebøyer"),
        ("hofteboeyer", "hoftebøyer"),
        ("hoftebøyer", "Hoftebøyer"),
        ("apne", "å\u0301pne".replace("\u0301", "")),
        ("aapne", "åpne"),
        ("a\u030apne", "åpne"),
        ("aerlig", "ærlig"),
        ("HPA aksen", "HPA-aksen"),
        ("hpa-axis", "HPA axis"),
        ("mind body", "mind–body"),
        ("larben", "lår\u00adben"),
        ("laarben", "lår\u00adben"),
        ("cafe", "café"),
        ("strasse", "Straße"),
        ("aer", "ǣr"),
    ],
)
def test_typed_finds_written(typed: str, written: str) -> None:
    """Accents, case, hyphens and the Norwegian letters never stand between a reader and a word."""
    assert fold(written) in foldings(typed)


@pytest.mark.parametrize(("one", "other"), [("sinne", "finne"), ("ben", "bein"), ("ro", "uro")])
def test_different_words_stay_different(one: str, other: str) -> None:
    """Folding joins spellings, not words."""
    assert fold(other) not in foldings(one)


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    """A folded text is folded already, whatever it was."""
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_text_finds_itself(text: str) -> None:
    """Whatever is written is found by typing exactly that."""
    assert fold(text) in foldings(text)
