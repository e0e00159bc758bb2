"""Every command in a language nobody speaks: what stands in plain letters is not localized."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
import yaml

from hipgraph.cli import app as app_module
from hipgraph.cli.app import app
from hipgraph.cli.worded import LazyGroup, WordedCommand
from hipgraph.l10n import chains, tools
from hipgraph.l10n.pseudo import ACCENTED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

CODE = re.compile(
    r"\b[0-9a-f]{12}\b|(?<!\w)--?[a-z][a-z-]*|\([a-z]+(?:-[a-z]+)*\)$|https?://\S+|\S*/\S*"
    r"|\b[\w-]+(?:--[\w-]+)+|\b\w+\.\w+\b|\w+\|\S+|\{[^}]*\}",
    re.MULTILINE,
)
"""Hashes, options, addresses, paths, ids of links, file names, keys."""
BOOKS = frozenset({"title", "authors", "container", "publisher", "heading"})
WORD = re.compile(r"[A-Za-z]{2,}(?:-[A-Za-z]+)*")


@pytest.fixture
def pseudo(run: Run, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs a command in the accented pseudo-locale, its data included."""
    monkeypatch.setattr(app_module, "wanted", lambda _args: ACCENTED)
    monkeypatch.setattr(tools, "where", lambda _program: None)
    monkeypatch.setattr(chains, "available", lambda _folder: ("en", "nb", ACCENTED))
    return run


def commands(command: WordedCommand = app, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the words that call each command and group."""
    yield path
    if isinstance(command, LazyGroup):
        for name in command.modules:
            found = command.get_command(None, name)  # type: ignore[arg-type]
            assert isinstance(found, WordedCommand)
            yield from commands(found, (*path, name))


def plain(place: Path, text: str, *fields: str) -> set[str]:
    """Return the words in plain letters that are neither code nor untranslated data.

    CLDR knows no pseudo-locale: its names and its "and" are English.

    ``fields`` are shown in every language: other names of a concept.
    """
    known: set[str] = {
        "hipgraph",
        "en",
        "nb",
        "XA",
        "en-XA",
        "Norsk",
        "text",
        "json",
        "github",
        "English",
        "Content-Transfer-Encoding",
        "MIME-Version",
        "Project-Id-Version",
        "Svenska",
        "Swedish",
        "and",
        *tools.ASKED,
    }
    for names in commands():
        known.update(names)
    for path in sorted((place / "graph").rglob("*.yaml")):
        known.update(
            _values(yaml.safe_load(path.read_text("utf-8")), path.stem, BOOKS | set(fields))
        )
    words = WORD.findall(CODE.sub(" ", text.replace(str(place), " ")))
    return {word for word in words if word not in known}


def _values(value: object, key: str, fields: frozenset[str]) -> Iterator[str]:
    """Yield ids, values of enumerations, and what bibliographies say: no language has others."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _values(each, name, fields)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, key, fields)
    elif isinstance(value, str) and (key in fields or " " not in value):
        yield from WORD.findall(value)


@pytest.mark.parametrize("names", list(commands()), ids=lambda names: " ".join(names) or "hipgraph")
def test_help_is_localized(pseudo: Run, place: Path, names: tuple[str, ...]) -> None:
    """Usage, text, options and lists of commands."""
    result = pseudo(*names, "--help")
    assert result.exit_code == 0, result.output
    assert "[" in result.output
    assert not plain(place, result.output), result.output


@pytest.mark.parametrize(
    "words",
    [
        ("check",), ("check", "--graph", "nowhere"), ("show", "psoas-major"),
        ("show", "hips-store-stress"), ("show", "slow-breathing"), ("show", "nothing-like-it"),
        ("show",), ("search", "psoas"), ("search", "qqqq"), ("path", "stress", "hip-tightness"),
        ("path", "stress", "hip-tightness", "--any"), ("path", "hip-tightness", "stress"),
        ("path", "stress"), ("loops",), ("tour",), ("tour", "first-tour"), ("tour", "no-such"),
        ("stats",), ("spread",), ("spread", "--with", "slow-breathing"), ("export",),
        ("export", "--url", "example.org"), ("nonsense",), ("check", "--nonsense"),
        ("check", "--format", "xml"), ("locale", "list"), ("locale", "stats", "--gate"),
        ("locale", "check"), ("locale", "update", "--check"), ("locale", "update"),
        ("locale", "show", "nothing"),
        ("locale", "sentences", ACCENTED), ("locale", "add", "no"), ("locale", "add", "sv"),
        ("locale", "merge", "locales/nb/LC_MESSAGES/graph.po"), ("locale", "merge", "no.po"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_output_is_localized(pseudo: Run, place: Path, words: tuple[str, ...]) -> None:
    """Answers, errors and remedies, whatever the graph's own texts are."""
    result = pseudo(*words)
    assert not isinstance(result.exception, Exception), result.exception
    names = ("label", "synonyms") if words[0] in {"show", "search"} else ()
    found = plain(place, result.output, *names) - set(words)
    assert not found, result.output


def test_faults_are_localized(pseudo: Run, place: Path) -> None:
    """Messages and remedies of faults, and the frame around them."""
    joint = place / "graph" / "nodes" / "joint.yaml"
    joint.write_text(joint.read_text("utf-8") + "  colour: red\n", "utf-8")
    result = pseudo("check")
    assert result.exit_code == 1
    assert not plain(place, result.output) - {"colour"}, result.output
    (problem, *_) = json.loads(pseudo("check", "--format", "json").stdout)["problems"]
    assert problem["message"].startswith("[")
