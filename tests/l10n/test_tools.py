"""What other programs say about a catalogue, and that a missing one is named."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from hipgraph.l10n import tools
from hipgraph.l10n.catalogs import catalogue_path
from hipgraph.l10n.intake import take_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hipgraph.problem import Problem

SUMMARY = "node|stress|summary"


@pytest.fixture
def ask(locales: Path) -> Callable[[str], list[Problem]]:
    """Return what asks one program; where it is missing: a failure under CI, elsewhere a skip."""

    def asked(program: str) -> list[Problem]:
        heard = tools.ask(locales, ["nb"])
        if any(name == program for _, name in heard.missing):
            remedy = f"{program} is not installed"
            if os.environ.get("CI"):
                pytest.fail(remedy)
            pytest.skip(remedy)
        return [each for each in heard.problems if each.rule == tools.RULES[program]]

    return asked


def test_missing_programs_are_named(locales: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is found and nothing guessed; each program is told once."""
    monkeypatch.setattr(tools, "where", lambda _program: None)
    heard = tools.ask(locales, ["nb"])
    assert heard.problems == ()
    assert [name for _, name in heard.missing] == ["msgfmt", "hunspell", "pofilter"]


def test_gettext_has_its_say(locales: Path, ask: Callable[[str], list[Problem]]) -> None:
    """What msgfmt refuses is an error at its line."""
    assert ask("msgfmt") == []
    path = catalogue_path(locales, "nb", "graph")
    text = path.read_text("utf-8").replace('msgid "stress"\nmsgstr ""', 'msgid "a"\nmsgstr "b\\n"')
    path.write_text(text, "utf-8")
    (found, *_) = ask("msgfmt")
    assert found.severity == "error"
    assert text.split("\n")[found.line - 1].startswith("msg")


def test_spelling(locales: Path, ask: Callable[[str], list[Problem]]) -> None:
    """A word nobody knows is told at its key; words.txt and the English know more words."""
    take_in(locales, "nb", {SUMMARY: "Noe krævende i psoasområdet."})
    found = ask("hunspell")
    words = {each.message.params["found"] for each in found}
    assert "krævende" in words
    assert {each.message.params["key"] for each in found} == {SUMMARY}
    (locales / "nb" / "words.txt").write_text("\n".join(map(str, words)), "utf-8")
    assert ask("hunspell") == []


def test_no_dictionary_is_named(locales: Path) -> None:
    """A language that hunspell has no dictionary for is told as such."""
    if shutil.which("hunspell") is None:
        assert ("cli.locale.check.no-hunspell", "hunspell") in tools.ask(locales, ["nb"]).missing
        return
    shutil.copytree(locales / "nb", locales / "se")
    assert ("cli.locale.check.no-dictionary", "se") in tools.ask(locales, ["se"]).missing


def test_translate_toolkit_has_its_say(locales: Path, ask: Callable[[str], list[Problem]]) -> None:
    """Pofilter's tests for running text are warnings at their key's line."""
    take_in(locales, "nb", {SUMMARY: "Noe  krevende."})
    (found,) = ask("pofilter")
    assert found.message.params["key"] == SUMMARY
    lines = catalogue_path(locales, "nb", "graph").read_text("utf-8").split("\n")
    assert lines[found.line - 1] == f'msgctxt "{SUMMARY}"'
