"""Where long words may break in the pages, and that nothing else learns of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.fold import fold
from hipgraph.l10n.hyphenation import SOFT_HYPHEN, Hyphenation, read_hyphenation
from hipgraph.l10n.intake import take_in
from hipgraph.l10n.localize import translators
from hipgraph.page.render import render_list

if TYPE_CHECKING:
    from hipgraph.model import Graph

LOCALES = Path(__file__).parents[2] / "locales"
SUMMARY = "node|stress|summary"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Bekkenbunnsfysioterapi hjelper.", "Bekkenbunns·fysioterapi hjelper."),
        ("i bekkenbunnsfysioterapien", "i bekkenbunns·fysioterapien"),
        ("HOFTEBEVEGELIGHET", "HOFTE·BEVEGELIGHET"),
        ("hoftebøyermuskulaturen og hofter", "hoftebøyer·muskulaturen og hofter"),
        ("en bevegelse", "en bevegelse"),
        ("førbekkenbunnsfysioterapi", "førbekkenbunnsfysioterapi"),
        ("", ""),
    ],
)
def test_words_break_where_the_list_says(text: str, shown: str) -> None:
    """Capitals and endings are left alone; a word that only contains an entry stays whole."""
    norwegian = read_hyphenation(LOCALES, "nb")
    assert norwegian.soft(text).replace(SOFT_HYPHEN, "·") == shown


def test_every_entry_breaks_and_is_found_by_search() -> None:
    """Each line of the list is of use, in order, and no break changes what a search finds."""
    lines = (LOCALES / "nb" / "hyphenation.txt").read_text("utf-8").splitlines()
    entries = [line for line in lines if not line.startswith("#")]
    assert len(set(entries)) == len(entries)
    norwegian = read_hyphenation(LOCALES, "nb")
    for entry in entries:
        whole = entry.replace("-", "")
        assert norwegian.soft(whole) == entry.replace("-", SOFT_HYPHEN)
        assert fold(norwegian.soft(whole)) == fold(whole)


def test_without_a_list_words_stay_whole(tmp_path: Path) -> None:
    """A language needs none."""
    for none in (read_hyphenation(tmp_path, "sv"), read_hyphenation(None, "sv"), Hyphenation()):
        assert none.soft("bekkenbunnsfysioterapi") == "bekkenbunnsfysioterapi"


def test_only_running_text_of_pages_has_them(tiny: Graph, locales: Path) -> None:
    """The List's paragraphs have breaks; names, commands and the files themselves have none."""
    (locales / "nb" / "hyphenation.txt").write_text("bekkenbunns-fysioterapi\n", "utf-8")
    given = {SUMMARY: "Med bekkenbunnsfysioterapi.", "node|stress|label": "bekkenbunnsfysioterapi"}
    take_in(locales, "nb", given)
    speaking = translators(tiny, locales, ["nb"], locales)
    listed = str(render_list(tiny, speaking, "nb"))
    assert "Med bekkenbunns\u00adfysioterapi." in listed
    assert "Bekkenbunnsfysioterapi</h3>" in listed
    assert speaking["nb"].text(SUMMARY) == given[SUMMARY]
