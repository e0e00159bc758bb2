"""The command line's words: what is declared is used, what is used is declared."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph import interface
from hipgraph.cli.app import app
from hipgraph.cli.worded import LazyGroup, WordedCommand
from hipgraph.cli.words import current_locale, say, speaking, wanted

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).parents[2] / "src" / "hipgraph"
DECLARED = {
    key: text
    for table in ("cli", "cli_locale", "cli_paths")
    for key, text in interface.part(table).items()
}
KEY = re.compile(r"(cli|error|os)\.[a-z_.-]+")


def used() -> Iterator[str]:
    """Return a pattern for each key in the code: whole where it is written out."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.parent.name == "interface":
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                pattern = "".join(
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+"
                    for part in node.values
                )
                if KEY.match(pattern.replace("\\", "")):
                    yield pattern
            elif isinstance(node, ast.Constant) and id(node) not in inside:
                value = node.value
                if isinstance(value, str) and KEY.fullmatch(value):
                    # A key that ends in a dot is the beginning of one.
                    yield re.escape(value) + (".+" if value.endswith(".") else "")


def command_keys(command: WordedCommand = app) -> Iterator[str]:
    """Return the keys of help texts, which are made from the commands' names."""
    yield f"cli.{command.path}.help"
    if isinstance(command, LazyGroup):
        within = "" if command is app else f"{command.path}."
        for name in command.modules:
            yield f"cli.{within}{name}.short"
            found = command.get_command(None, name)  # type: ignore[arg-type]
            assert isinstance(found, WordedCommand)
            yield from command_keys(found)


def test_every_key_in_the_code_is_declared() -> None:
    """A key that no table declares would end in a traceback."""
    everything = interface.texts()
    wrong = [
        pattern
        for pattern in sorted({*used(), *map(re.escape, command_keys())})
        if not any(re.fullmatch(pattern, key) for key in everything)
    ]
    assert not wrong, f"Declare in src/hipgraph/interface/cli.py: {wrong}"


def test_every_declared_key_is_in_the_code() -> None:
    """A text that nobody sees is work for translators."""
    patterns = {*used(), *map(re.escape, command_keys())}
    # Patterns such as cli.+ would excuse everything.
    exact = [pattern for pattern in patterns if not re.match(r"cli\\?\.\.\+", pattern)]
    idle = [key for key in DECLARED if not any(re.fullmatch(p, key) for p in exact)]
    assert not idle, f"Remove from src/hipgraph/interface/cli.py: {idle}"


@pytest.mark.parametrize(
    ("args", "locale"),
    [
        ([], "nb"),
        (["check", "-l", "en"], "en"),
        (["check", "-len"], "en"),
        (["check", "--locale=en_GB"], "en"),
        (["check", "-l"], "nb"),
        (["check", "-l", "xx"], "nb"),
        (["export", "-l", "en", "-l", "nb"], "nb"),
    ],
)
def test_language_of_messages(
    monkeypatch: pytest.MonkeyPatch, args: list[str], locale: str
) -> None:
    """One ``-l`` decides; several name pages, so the environment decides."""
    monkeypatch.setenv("LC_ALL", "nn_NO.UTF-8")
    assert wanted(args) == locale


def test_unknown_environment_means_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language that nobody has translated yet is answered in English."""
    monkeypatch.setenv("LC_ALL", "fi_FI.UTF-8")
    assert wanted([]) == "en"


def test_words_count_and_fill_in() -> None:
    """Plurals follow the number; a value's own braces are left alone."""
    assert say("cli.search.found", n=1) == "1 concept found"
    assert say("cli.search.found", n=0) == "0 concepts found"
    assert say("cli.export.wrote", path="{path}{n}") == "Wrote {path}{n}"
    with speaking("nb"):
        assert current_locale() == "nb"
        assert say("cli.search.found", n=2) == "2 begreper funnet"
    assert current_locale() == "en"


def test_unknown_key_is_an_error() -> None:
    """A key nobody declared is a fault of the program."""
    with pytest.raises(KeyError):
        say("cli.no-such-key")
