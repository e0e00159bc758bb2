"""What the articles say is all accounted for, and docs/coverage.md tells it as it is now."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from hipgraph import load_graph
from hipgraph.coverage import report

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hipgraph.model import Graph

ITEMS = {
    "claims": 207,
    "concepts": 337,
    "differences": 34,
    "practices": 78,
    "relations": 597,
    "tours": 12,
}
"""What a reading of the five articles, section by section, found in them."""


@pytest.fixture(scope="module")
def covered(real_folder: Path) -> Graph:
    """Return the real graph with its coverage."""
    return load_graph(real_folder, coverage=True)


def test_nothing_the_articles_say_was_dropped(covered: Graph) -> None:
    """Every item that was found in the articles has its entry, once."""
    assert Counter(item.kind for item in covered.coverage) == ITEMS
    assert len({(item.kind, item.id) for item in covered.coverage}) == sum(ITEMS.values())


def test_little_is_left_out(covered: Graph) -> None:
    """What is left out is advertising and the like: a small part, and each with its reason."""
    left = [item for item in covered.coverage if item.left_out]
    assert 0 < len(left) < len(covered.coverage) / 20
    assert all(len(item.left_out.split()) > 1 for item in left)


def test_document_is_current(covered: Graph, real_folder: Path) -> None:
    """After a change run ``python docs/make-coverage.py``."""
    document = real_folder.parent / "docs" / "coverage.md"
    assert document.read_text(encoding="utf-8") == report(covered)


def test_coverage_is_read_only_where_it_is_wanted(real: Graph) -> None:
    """The pages need none of it, so an export doesn't pay for it."""
    assert real.coverage == ()


def test_report_names_what_rests_on_a_section(
    tiny_copy: Path, change: Callable[[Path, str], None]
) -> None:
    """Concepts, claims with stance, and links stand under their section; the rest in part 2."""
    change(
        tiny_copy,
        """
        # write coverage/claims.yaml
        - item: kept-in-the-hips
          from_articles: [{article: blog-hips, section: questions}]
          told_by: [hips-store-stress]
          how: merged
          why: Stress stands for all that is said to be kept.
        - {item: a-quiz, left_out: An | advertisement.}
        """,
    )
    text = report(load_graph(tiny_copy, coverage=True))
    questions = text[text.index("#### Questions") : text.index("#### Buy now")]
    assert "- the hips store stress (`hips-store-stress`): disputes" in questions
    introduction = text[text.index("#### Why hips feel tight") : text.index("#### Questions")]
    assert "- stress (`stress`)" in introduction
    assert "perceived threat – increases – psoas tension (" in introduction
    assert "Excluded: An advertisement." in text
    assert "| kept-in-the-hips | `hips-store-stress` | merged: Stress stands for" in text
    assert "| a-quiz | left out | An \\| advertisement. |" in text
    assert "| claims | 0 | 1 | 1 |" in text
