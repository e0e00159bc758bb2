"""Translator mode's ground: texts that carry their number unseen, and how each of them stands."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest

from hipgraph.fold import fold
from hipgraph.keys import SOURCE
from hipgraph.l10n.localize import translators
from hipgraph.l10n.marked import mark, marked
from hipgraph.l10n.review import changes, review
from hipgraph.l10n.sentences import sentence
from hipgraph.layout.measure import text_width, wrap
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

HEADER = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
PO = """\
msgctxt "node|hip-flexors|label"
msgid "hip flexors"
msgstr "hoftebøyere"

#, fuzzy
#| msgid "psoas strain"
msgctxt "node|psoas-tension|label"
msgid "psoas tension"
msgstr "psoasstrekk"

msgctxt "node|psoas-tension|in_sentence"
msgid "an older text"
msgstr "en eldre tekst"

msgctxt "node|hip|label"
msgid "hip"
msgstr ""
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return translations with a text in every state; Nynorsk borrows from Bokmål."""
    for code, text in (("nb", PO), ("nn", "")):
        path = tmp_path / code / "LC_MESSAGES" / "graph.po"
        path.parent.mkdir(parents=True)
        path.write_text(HEADER + text, encoding="utf-8")
    (tmp_path / "locales.yaml").write_text("fallback:\n  nn: [nb, en]\n", encoding="utf-8")
    return tmp_path


def test_every_text_says_how_it_stands(tiny: Graph, folder: Path) -> None:
    """Translated, fuzzy, made from an older English, missing, borrowed, or the source itself."""
    found = review(tiny, folder, translators(tiny, folder, ("nb", "nn", "en")))
    keys = found.data["keys"]
    assert found.numbers == {key: at for at, key in enumerate(keys)}
    wanted = {
        ("nb", "node|hip-flexors|label"): "t",
        ("nb", "node|psoas-tension|label"): "f",
        # A translation of an older English is one to look at again, whoever has marked it.
        ("nb", "node|psoas-tension|in_sentence"): "f",
        ("nb", "node|hip|label"): "m",
        ("nn", "node|hip-flexors|label"): "b",
        ("nn", "node|hip|label"): "m",
        ("en", "node|hip|label"): "s",
        ("nb", "ui|view.map"): "t",
    }
    locales = found.data["locales"]
    for (code, key), state in wanted.items():
        assert locales[code]["states"][found.numbers[key]] == state, (code, key)
    more = locales["nb"]["more"]
    assert more[found.numbers["node|psoas-tension|label"]] == {
        "text": "psoasstrekk",
        "at": "nb/LC_MESSAGES/graph.po:10",
        "change": [("=", "psoas "), ("-", "strain"), ("+", "tension")],
    }
    assert locales["nn"]["more"][found.numbers["node|hip-flexors|label"]] == {"from": "nb"}
    assert found.numbers["node|hip-flexors|label"] not in more
    label = found.numbers["node|psoas-tension|label"]
    assert found.data["english"][label] == "psoas tension"
    assert found.data["notes"][label]


def test_a_file_that_cannot_be_read_is_told_as_everywhere(tiny: Graph, folder: Path) -> None:
    """No half review: the finding names the file."""
    speaking = translators(tiny, folder, ("nb",))
    (folder / "nb" / "LC_MESSAGES" / "graph.po").write_text("msgid", encoding="utf-8")
    with pytest.raises(FaultyGraphError):
        review(tiny, folder, speaking)


def test_changes_are_told_word_by_word() -> None:
    """What went and came puts both texts together again."""
    before, now = "The psoas is (said to be) tense.", "The deep psoas is tense, often."
    found = changes(before, now)
    assert "".join(text for sign, text in found if sign != "+") == before
    assert "".join(text for sign, text in found if sign != "-") == now
    assert next(text.strip() for sign, text in found if sign == "+") == "deep"


def test_marks_are_seen_nowhere() -> None:
    """They are no letters, take no room, break no line, change no search."""
    text = "psoas major\n\nhip flexors"
    shown = mark(text, 407)
    assert [line[:4] for line in shown.split("\n")] == ["psoa", "", "hip "]
    added = [letter for letter in shown if letter not in text]
    assert len(added) == 8
    assert {unicodedata.category(letter) for letter in added} == {"Cf"}
    line = mark("psoas major", 407)
    assert text_width(line, 15) == text_width("psoas major", 15)
    assert len(wrap(line, 15, 60)) == len(wrap("psoas major", 15, 60))
    assert fold(line) == "psoas major"


def test_marked_texts_go_on_into_sentences(tiny: Graph, folder: Path) -> None:
    """A sentence carries the number of each text that it is made of, and reads as before."""
    plain = translators(tiny, folder, ("nb", SOURCE))
    numbers = review(tiny, folder, plain).numbers
    edge = next(one for one in tiny.edges.values() if not one.target.startswith("hips-"))
    for code, translator in marked(plain, numbers).items():
        before, after = (str(sentence(tiny, edge.id, one)) for one in (plain[code], translator))
        seen = "".join(letter for letter in after if unicodedata.category(letter) != "Cf")
        assert seen == before
        assert mark("x", numbers[f"node|{edge.source}|in_sentence"])[1:] in after
        assert translator.ui("cli.check.errors", n=2).startswith(
            plain[code].ui("cli.check.errors", n=2)
        )
