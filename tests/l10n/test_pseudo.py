"""Pseudo-locales: what they change, what they leave alone, and that no reader meets them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from hipgraph.export import export, pages
from hipgraph.l10n.localize import Said, translators
from hipgraph.l10n.pseudo import ACCENTED, MIRRORED, PSEUDO, pseudo
from hipgraph.l10n.sentences import sentence
from hipgraph.l10n.texts import ui_texts
from hipgraph.page.render import direction
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph


def test_accents_brackets_and_length() -> None:
    """Each line is bracketed and about 40 % longer, with no plain letter left."""
    made = pseudo("Breathe out slowly.", ACCENTED)
    assert made == "[Ḃŕééååţĥéé ööûûţ šļööŵļýý.]", made
    assert pseudo("One.\nTwo.", ACCENTED).count("[") == 2
    for text, plural in ui_texts().values():
        for line in (line for form in (text, plural) for line in form.split("\n") if line):
            made = pseudo(line, ACCENTED)
            assert made.startswith("[")
            assert made.endswith("]")
            assert 1.3 * len(line) <= len(made) <= 1.7 * len(line) + 8
            assert not re.search(r"[A-Za-z]", re.sub(r"\{\w+\}|https?://\S+", "", made)), made


@pytest.mark.parametrize("code", PSEUDO)
def test_what_is_not_language_stays(code: str) -> None:
    """Placeholders, links, soft hyphens and no-break spaces come through unchanged."""
    text = "See {file}: 25\xa0% of the hip\u00adflexors, https://example.org/a_b?c=d."
    made = pseudo(text, code)
    assert {"{file}", "https://example.org/a_b?c=d", "\xa0%"} <= {
        *re.findall(r"\{\w+\}|https?://[\w./?=]+\w|\xa0%", made)
    }
    assert made.count("\u00ad") == 1
    assert pseudo("", code) == ""


def test_everything_is_answered_in_the_pseudo_locale(tiny: Graph, locales: Path) -> None:
    """Content, interface, plurals and sentences; nothing falls back."""
    said = translators(tiny, locales, [ACCENTED], locales)[ACCENTED]
    assert said.say("node|stress|label") == Said("[šţŕééšš]", ACCENTED, "translated")
    assert said.ui("cli.search.found", n=2).startswith("[2 ")
    for edge in tiny.edges:
        assert sentence(tiny, edge, said).locale == ACCENTED


def test_right_to_left(tiny: Graph, locales: Path) -> None:
    """The mirrored locale turns words around and says that its lines run from the right."""
    assert direction(MIRRORED) == "rtl"
    assert pseudo("{n} deep breaths", MIRRORED) == ("{n} \u202edeep\u202c \u202ebreaths\u202c")
    page = pages(tiny, locales, [MIRRORED])[f"hipgraph.{MIRRORED}.html"]
    assert re.search(r"<html[^>]* dir=\"?rtl", page)


def test_no_reader_gets_one(tiny: Graph, locales: Path, tmp_path: Path) -> None:
    """An export refuses it and writes nothing."""
    with pytest.raises(HipgraphError) as refused:
        export(tiny, locales, ["en", ACCENTED], tmp_path / "out")
    assert refused.value.exit_code == 2
    assert not (tmp_path / "out").exists()
