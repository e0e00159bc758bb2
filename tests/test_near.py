"""Near names: what is proposed where nothing was found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hipgraph.near import distances, near

NAMES = {
    "psoas-major": ("psoas", "psoas major"),
    "pelvic-floor": ("pelvic floor", "bekkenbunn"),
    "diaphragm": ("diaphragm", "diafragma", "pustemuskelen"),
    "rest": ("rest", "hvile"),
    "vagus": ("vagus nerve", "tiendekraniennerven"),
}


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("psaos", [("psoas-major", 0)]),
        ("psoas majro", [("psoas-major", 1)]),
        ("diafragme", [("diaphragm", 1)]),
        ("bekken bunn", [("pelvic-floor", 1)]),
        ("plevic", [("pelvic-floor", 0)]),
        ("nevre", [("vagus", 0)]),
        ("tiendekranei", [("vagus", 1)]),
        ("is it psaos", [("psoas-major", 0)]),
        ("rst", []),
        ("rset", [("rest", 0)]),
        ("something else", []),
        ("", []),
    ],
)
def test_slips_come_near(typed: str, found: list[tuple[str, int]]) -> None:
    """Letters swapped, wrong, missing or too many; words apart; a name still being typed."""
    assert list(near(NAMES, [typed], {"is", "it"})) == found


def test_only_the_nearest_are_proposed() -> None:
    """What is one letter off stands alone before what is two letters off."""
    names = {"far": ("hamstrung",), "close": ("hamstrings",)}
    assert near(names, ["hamstringz"], ()) == (("close", 0),)


WORDS = st.text(alphabet="abc ", max_size=8)


@given(WORDS, WORDS)
def test_distance_is_that_of_the_definition(typed: str, name: str) -> None:
    """Told apart from the table: the fewest slips that make one text of the other."""
    whole, beginning = distances(typed, name, slips=20)
    assert whole == _slips(typed, name)
    assert beginning == min(_slips(typed, name[:end]) for end in range(len(name) + 1))


def _slips(one: str, other: str) -> int:
    known: dict[tuple[int, int], int] = {}

    def left(at: int, to: int) -> int:
        if (at, to) not in known:
            if at == 0 or to == 0:
                known[at, to] = at + to
            else:
                ways = [left(at - 1, to) + 1, left(at, to - 1) + 1]
                ways.append(left(at - 1, to - 1) + (one[at - 1] != other[to - 1]))
                if one[at - 2 : at] == other[to - 2 : to][::-1] and min(at, to) > 1:
                    ways.append(left(at - 2, to - 2) + 1)
                known[at, to] = min(ways)
        return known[at, to]

    return left(len(one), len(other))
