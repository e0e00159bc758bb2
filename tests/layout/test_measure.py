"""How labels are measured and broken."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hipgraph.layout.along import along
from hipgraph.layout.measure import text_width, wrap


def test_width_is_that_of_a_wide_sans() -> None:
    """The widths are DejaVu Sans's own, rounded up, and grow with the size."""
    assert text_width("Stress", 15) == 47
    assert text_width("", 15) == 0
    assert text_width("ææ", 20) == 2 * text_width("æ", 20)
    assert text_width("呼吸", 10) == 20
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_a_label_that_fits_stays_on_one_line() -> None:
    """Nothing is broken without need, and a soft hyphen that is not used does not show."""
    assert wrap("Spent psoas", 15, 200) == ("Spent psoas",)
    assert wrap("Muskel\u00adspenning", 15, 200) == ("Muskelspenning",)


def test_lines_are_few_and_even() -> None:
    """A break is taken where it makes the widest line narrowest."""
    assert wrap("Shared breath movement", 15, 120) == ("Shared breath", "movement")
    assert wrap("a b c d e f g h", 15, 1) == ("a b", "c d e", "f g h")


def test_hyphens_end_lines_and_soft_ones_show_only_there() -> None:
    """A word is broken inside only where no space helps."""
    assert wrap("HPA-aksen", 15, 60) == ("HPA-", "aksen")
    assert wrap("Muskel\u00adspenning", 15, 90) == ("Muskel-", "spenning")
    assert wrap("felles muskel\u00adspenning", 15, 125) == ("felles", "muskelspenning")


@given(st.text("ab æøÅ-\u00ad/é", max_size=30), st.integers(1, 200))
def test_no_letter_is_lost(text: str, room: int) -> None:
    """Whatever the label, its letters are all shown, on three lines at most."""
    lines = wrap(text, 15, room)
    shown = "".join(lines).replace(" ", "").replace("-", "")
    assert shown == text.replace(" ", "").replace("\u00ad", "").replace("-", "")
    assert 1 <= len(lines) <= 3


@given(st.lists(st.integers(0, 500), min_size=1, max_size=12), st.integers(0, 20))
def test_things_along_a_line_keep_order_and_apart(wanted: list[int], gap: int) -> None:
    """They stay within bounds, in order and the gap apart."""
    places = along(wanted, [20] * len(wanted), gap, 0, 600)
    assert places[0] >= 10
    assert places[-1] <= 590
    assert all(b - a >= 20 + gap for a, b in pairwise(places)) or len(wanted) * (20 + gap) > 600
