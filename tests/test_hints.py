"""Remedies that name what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.reading import hints

if TYPE_CHECKING:
    import pytest


def test_each_unknown_name_is_looked_for_once_and_only_the_first_of_thousands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A graph whose file of nodes is missing takes no time for each pair of names."""
    looked: list[str] = []

    def look(name: str, known: list[str]) -> str:
        looked.append(name)
        return known[0]

    monkeypatch.setattr(hints, "nearest", look)
    near = hints.Near(["psoas-major", "diaphragm"])
    names = [f"unknown-{number}" for number in range(3 * hints.MOST)]
    told = [near(name) for name in names + names]
    assert looked == names[: hints.MOST]
    assert told[: hints.MOST] == ["diaphragm"] * hints.MOST
    assert told[: len(names)] == told[len(names) :]
    assert not any(told[hints.MOST : len(names)])


def test_a_near_name_is_near() -> None:
    """One slip of the pen is understood, another word is not."""
    near = hints.Near(["psoas-major", "diaphragm"])
    assert near("psoas-mayor") == "psoas-major"
    assert not near("kneecap")
