"""Sorting by the reader's language."""

from __future__ import annotations

from functools import partial

import pytest

from hipgraph.l10n.collation import sort_key


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("nb", ["a", "b", "z", "æ", "ø", "å"]),
        ("nb-NO", ["zz", "ær", "ød", "åk"]),
        ("nn", ["y", "z", "æ", "ø", "å"]),
        ("sv", ["z", "å", "ä", "ö"]),
        ("en", ["a", "å", "ae", "æf", "b", "o", "ø", "öl", "z"]),
    ],
)
def test_letters_of_a_language_stand_where_it_puts_them(locale: str, expected: list[str]) -> None:
    """Norwegian ends in æ, ø, å; Swedish in å, ä, ö; English takes them for accents."""
    mixed = expected[::-1]
    assert sorted(mixed, key=partial(sort_key, locale=locale)) == expected


def test_aa_and_foreign_letters_count_as_norwegian_ones() -> None:
    """As in CLDR, aa is å, ä is æ and ö is ø."""
    names = ["Aase", "zoo", "öre", "ære", "ärt"]
    assert sorted(names, key=partial(sort_key, locale="nb")) == ["zoo", "ære", "ärt", "öre", "Aase"]


def test_case_and_accents_decide_last() -> None:
    """A capital or an accent matters only between words that are otherwise equal."""
    words = ["idé", "Ide", "ide", "idas", "idéer"]
    expected = ["idas", "ide", "Ide", "idé", "idéer"]
    assert sorted(words, key=partial(sort_key, locale="nb")) == expected


def test_spaces_and_digits_come_before_letters() -> None:
    """Short names come before longer ones that begin with them."""
    words = ["hofteledd", "hofte ute", "hofte", "4-7-8-pust", "hofte 2"]
    expected = ["4-7-8-pust", "hofte", "hofte 2", "hofte ute", "hofteledd"]
    assert sorted(words, key=partial(sort_key, locale="nb")) == expected
