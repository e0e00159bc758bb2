"""The body figure: what is drawn on one side appears on the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hipgraph.l10n.localize import translators
from hipgraph.page.body import body, figures, places
from hipgraph.reading.figure import mirrored

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph


@pytest.fixture(scope="module")
def speaking(real: Graph, real_folder: Path) -> Mapping[str, Translator]:
    """Return the real graph's words in both languages."""
    return translators(real, real_folder.parent / "locales", ["en", "nb"])


@pytest.mark.parametrize(
    ("d", "other"),
    [
        ("M 90 60 L 70 200 Z", "M 110 60 L 130 200 Z"),
        ("M 90 60 C 80 90 75 150 60 200", "M 110 60 C 120 90 125 150 140 200"),
        ("M 90 60 Q 80 90 60 200", "M 110 60 Q 120 90 140 200"),
        ("M 70 210 A 10 12 30 0 1 90 210", "M 130 210 A 10 12 -30 0 0 110 210"),
    ],
)
def test_a_pair_is_mirrored_at_the_middle(d: str, other: str) -> None:
    """Every point, control point and arc turns over; twice mirrored is what it was."""
    assert mirrored(d, 100) == other
    assert mirrored(other, 100) == d


def test_a_name_breaks_into_as_few_and_even_lines_as_fit(
    real: Graph, speaking: Mapping[str, Translator]
) -> None:
    """No line is longer than it must be, no word is broken, and the Latin name is there."""
    front = figures(real, speaking, "nb")[0]
    names = {part.structure.node: part.names for part in front.parts}
    assert [name.lines for name in names["transversus-abdominis"]] == [
        ("Transversus", "abdominis"),
        ("Den", "tverrgående", "bukmuskelen"),
        ("Transversus", "abdominis"),
    ]
    assert [name.lines for name in names["psoas-major"]][-1] == ("Psoas major",)


def test_what_is_felt_stands_where_it_is_felt(
    real: Graph, speaking: Mapping[str, Translator]
) -> None:
    """States stand at what carries them, feelings at their place, all from head to foot."""
    found = {
        place.node: [felt.node for felt in place.felt] for place in places(real, speaking["en"])
    }
    assert "psoas-tension" in found["psoas-major"]
    assert "chest-pain" in found["chest"]
    order = list(found)
    assert order.index("chest") < order.index("diaphragm") < order.index("pelvic-floor")


def test_the_four_main_structures_are_drawn_from_the_front(real: Graph) -> None:
    """Psoas, diaphragm, pelvic floor and lumbar spine; the breath moves two of them."""
    front = next(view for view in real.body if view.view == "front")
    breath = {one.node: one.breath for one in front.structures}
    assert {"psoas-major", "lumbar-spine"} <= set(breath)
    assert (breath["diaphragm"], breath["pelvic-floor"]) == ("dome", "bowl")


def test_a_graph_without_a_figure_has_no_body(
    real: Graph, speaking: Mapping[str, Translator]
) -> None:
    """The view is left out where nothing is drawn."""
    assert body(replace(real, body=()), speaking, "en") is None


def test_a_name_that_nobody_translated_says_its_language(real: Graph) -> None:
    """Without translations Norwegian readers get English names, marked as English."""
    fallback = translators(real, None, ["nb"])
    names = figures(real, fallback, "nb")[0].parts[0].names
    assert [(name.locale, name.lang) for name in names if not name.latin] == [("nb", "en")]
