"""Translators: per text, the best language that can answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polib
import pytest

from hipgraph import interface
from hipgraph.interface.table import UiText
from hipgraph.l10n import catalogs, sync
from hipgraph.l10n.chains import available, chain_of
from hipgraph.l10n.intake import take_in
from hipgraph.l10n.localize import Book, Said, Translator, translators
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

LABEL = "node|stress|label"


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Declare one interface text that counts and one that does not."""
    texts = {
        "found": UiText("{n} result in {file}", "", "{n} results in {file}"),
        "hello": UiText("Hello"),
    }
    monkeypatch.setattr(interface, "texts", lambda: texts)


def test_fallback_is_per_text_and_visible(tiny: Graph, locales: Path) -> None:
    """A translated text answers in its language, the next one in English, and both say so."""
    take_in(locales, "nb", {LABEL: "påkjenning"})
    both = translators(tiny, locales, ["en", "nb"], locales)
    assert both["nb"].say(LABEL) == Said("påkjenning", "nb", "translated")
    assert both["nb"].say("node|hip|label") == Said("hip", "en", "fallback")
    assert both["en"].say(LABEL) == Said("stress", "en", "source")
    assert both["nb"].only("node|hip|label", "nb") is None
    assert both["nb"].available == ("en", "nb")


def test_fuzzy_is_never_shown(tiny: Graph, change: Any, locales: Path) -> None:
    """Neither what is marked fuzzy nor what was made from an older English text is shown."""
    take_in(locales, "nb", {LABEL: "påkjenning"})
    graph = change.reworded(tiny, "stress", label="strain")
    assert translators(graph, locales, ["nb"], locales)["nb"].text(LABEL) == "strain"
    sync.update(graph, locales, ["nb"])
    assert translators(graph, locales, ["nb"], locales)["nb"].text(LABEL) == "strain"
    sync.update(tiny, locales, ["nb"])
    assert translators(tiny, locales, ["nb"], locales)["nb"].text(LABEL) == "påkjenning"


def test_chain_through_a_third_language(tiny: Graph, locales: Path) -> None:
    """Nynorsk asks Bokmål before English, as locales.yaml says."""
    (locales / "locales.yaml").write_text("fallback:\n  nn: [nb, en]\n", "utf-8")
    sync.update(tiny, locales, ["nn"])
    take_in(locales, "nb", {LABEL: "påkjenning", "node|hip|label": "hofte"})
    take_in(locales, "nn", {"node|hip|label": "hofta"})
    nynorsk = translators(tiny, locales, ["nn"], locales)["nn"]
    assert nynorsk.chain == ("nn", "nb", "en")
    assert nynorsk.say("node|hip|label") == Said("hofta", "nn", "translated")
    assert nynorsk.say(LABEL) == Said("påkjenning", "nb", "fallback")
    assert nynorsk.say("node|hip|summary").locale == "en"


def test_chains(locales: Path) -> None:
    """Every chain ends in English, and a regional locale asks its language."""
    assert chain_of("nb", locales) == ("nb", "en")
    assert chain_of("en", locales) == ("en",)
    assert chain_of("nb-SJ", locales) == ("nb-SJ", "nb", "en")
    assert chain_of("sv", None) == ("sv", "en")


@pytest.mark.parametrize("text", ["fallback: nn\n", "fallback:\n  nn: nb\n", "fallback: [\n"])
def test_faulty_settings_are_told(locales: Path, text: str) -> None:
    """A locales.yaml that means nothing is a finding with its line, not a traceback."""
    (locales / "locales.yaml").write_text(text, "utf-8")
    with pytest.raises(FaultyGraphError) as caught:
        chain_of("nn", locales)
    assert caught.value.problems[0].file == "locales.yaml"
    assert caught.value.problems[0].line > 0


def test_a_broken_catalogue_is_told(tiny: Graph, locales: Path) -> None:
    """Nothing is translated from a file that cannot be read whole."""
    path = catalogs.catalogue_path(locales, "nb", "graph")
    path.write_text(path.read_text("utf-8") + "\n<<<<<<< HEAD\n", "utf-8")
    with pytest.raises(FaultyGraphError) as caught:
        translators(tiny, locales, ["nb"], locales)
    (problem,) = caught.value.problems
    assert (problem.rule, problem.file) == ("unreadable-catalogue", "nb/LC_MESSAGES/graph.po")
    assert problem.line == path.read_text("utf-8").split("\n").index("<<<<<<< HEAD") + 1


@pytest.mark.usefixtures("counting")
def test_interface_plurals(tiny: Graph, locales: Path) -> None:
    """The number chooses the form by the catalogue's own rule, and {n} is written as a count."""
    sync.update(tiny, locales, ["nb"])
    norwegian = translators(tiny, locales, ["nb"], locales)["nb"]
    assert norwegian.ui("found", n=1, file="a.yaml") == "1 result in a.yaml"
    forms = {"one": "{n} treff i {file}", "other": "{n} treff til sammen i {file}"}
    take_in(locales, "nb", {"ui|found": forms})
    norwegian = translators(tiny, locales, ["nb"], locales)["nb"]
    assert norwegian.ui("found", n=1, file="a.yaml") == "1 treff i a.yaml"
    assert norwegian.ui("found", n=0, file="a.yaml") == "0 treff til sammen i a.yaml"
    assert norwegian.ui("found", n=1234, file="7") == "1\xa0234 treff til sammen i 7"
    assert norwegian.plural("ui|found") == (forms, "nb")
    assert norwegian.ui("hello") == "Hello"


@pytest.mark.usefixtures("counting")
def test_plurals_of_a_language_with_more_forms(tiny: Graph, locales: Path) -> None:
    """Gettext forms become CLDR categories by the language's rule, not by position."""
    sync.update(tiny, locales, ["pl"])
    words = {"one": "wynik", "few": "wyniki", "many": "wyników"}
    forms = {name: f"{word} {{file}}" for name, word in words.items()}
    take_in(locales, "pl", {"ui|found": forms})
    polish = translators(tiny, locales, ["pl"], locales)["pl"]
    assert [polish.ui("found", n=n, file="") for n in (1, 3, 5)] == [
        "wynik ",
        "wyniki ",
        "wyników ",
    ]
    assert polish.plural("ui|found")[0] == {**forms, "other": forms["many"]}


def test_placeholders_are_filled_and_nothing_else(tiny: Graph, locales: Path) -> None:
    """A translation cannot reach into objects, and an unknown placeholder stays visible."""
    del locales
    book = Book({LABEL: ("{n} {file.__class__} {other}",)})
    english = translators(tiny, None, ["en"])["en"]
    norwegian = Translator("nb", ("nb", "en"), ("nb",), {**english.books, "nb": book})
    assert norwegian.text(LABEL, n=2, file="x") == "2 {file.__class__} {other}"
    assert norwegian.text(LABEL, other=1234) == "{n} {file.__class__} 1234"


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (LABEL, "påkjenning " * 1000),
        (LABEL, "påkjenning {source}"),
        (LABEL, "\u202epåkjenning"),
        (LABEL, "påkjenning\x00"),
        (LABEL, "påkjenning\u2028"),
        ("edge-type|increases|sentence", "{source} øker."),
        ("edge-type|increases|sentence", "{source} øker {mål}."),
        ("edge-type|increases|sentence", "{source} øker {target} og {target}."),
    ],
)
def test_what_would_break_a_page_is_not_shown(
    tiny: Graph, locales: Path, key: str, text: str
) -> None:
    """A slip in one translation leaves the English in its place, and no other text suffers."""
    other = "node|hip|label"
    sync.update(tiny, locales, ["nb"])
    path = catalogs.catalogue_path(locales, "nb", "graph")
    po = polib.pofile(str(path))
    for entry in po:
        if entry.msgctxt in (key, other):
            entry.msgstr = text if entry.msgctxt == key else "hofte"
    po.save()
    norwegian = translators(tiny, locales, ["nb"], locales)["nb"]
    assert norwegian.say(key).state == "fallback"
    assert norwegian.text(other) == "hofte"
    label = norwegian.say(LABEL).text
    assert len(label) < 80


def test_lists_and_absent_texts(tiny: Graph) -> None:
    """A list comes as its items; a text that a record does not have is empty."""
    english = translators(tiny, None, ["en"])["en"]
    assert english.lines("node|slow-breathing|steps") == ("Sit down.", "Breathe out slowly.")
    assert english.lines("node|hip|steps") == ()
    assert english.text("node|hip|text") == ""
    assert "node|hip|text" not in english
    with pytest.raises(KeyError):
        english.ui("no.such.text")


def test_formats(tiny: Graph, locales: Path) -> None:
    """Numbers, shares and lists are written as the language writes them."""
    both = translators(tiny, locales, ["en", "nb"], locales)
    assert both["nb"].percent(0.25) == "25\xa0%"
    assert both["en"].percent(0.25) == "25%"
    assert both["nb"].number(1234.5) == "1\xa0234,5"
    assert both["nb"].list(["a", "b", "c"]) == "a, b og c"
    assert sorted(["å", "z", "æ", "ø"], key=both["nb"].sort_key) == ["z", "æ", "ø", "å"]


def test_interface_without_graph(locales: Path) -> None:
    """Messages can be said in Norwegian even where there is no graph to speak of."""
    take_in(locales, "nb", {"ui|locale.name": "Norsk"})
    norwegian = translators(None, None, ["nb"], locales)["nb"]
    assert norwegian.name == "Norsk"
    assert norwegian.ui("locale.name") == "Norsk"
    assert "node|hip|label" not in norwegian


def test_a_language_names_itself(tiny: Graph, locales: Path) -> None:
    """A locale whose interface is not translated yet is still named in its own language."""
    sync.update(tiny, locales, ["sv"])
    assert translators(tiny, locales, ["sv"], locales)["sv"].name == "Svenska"


def test_available(locales: Path) -> None:
    """English is always there; every folder with catalogues is a locale."""
    (locales / "notes").mkdir()
    assert available(locales) == ("en", "nb")
    assert available(None) == ("en",)
