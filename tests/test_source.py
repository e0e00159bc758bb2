"""YAML as it is read here: text stays text, every value knows its line, nothing raises."""

from __future__ import annotations

import pytest

from hipgraph.reading.source import parse


def value(text: str) -> object:
    """Return what a text is read as."""
    tree, problems = parse(f"a: {text}\n", "x.yaml")
    assert problems == ()
    assert tree is not None
    plain = tree.plain()
    assert isinstance(plain, dict)
    return plain["a"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *(
            (word, word)
            for word in ("no", "yes", "on", "off", "1e3", "True", "NULL", "0x1f", "1_0")
        ),
        *((word, word) for word in ("007", "1.", ".5", "-0", "2020-01-01", "12:30", ".nan", "=")),
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12", 12),
        ("-3", -3),
        ("0.40", 0.4),
        ('"12"', "12"),
        ("'true'", "true"),
        ("1" * 30, "1" * 30),
    ],
)
def test_scalars(text: str, read: object) -> None:
    """Only plain decimal numbers, true, false and null are anything but text."""
    found = value(text)
    assert (found, type(found)) == (read, type(read))


def test_places() -> None:
    """Fields, items and nested values know their lines; an unknown path leads as far as it goes."""
    tree, _ = parse("- id: one\n  list:\n    - a\n    - b\n- id: two\n", "x.yaml")
    assert tree is not None
    assert tree.where([1, "id"]).line == 5
    assert tree.where([0, "list", 1]).line == 4
    assert tree.where([0, "list", 7, "deeper"]).line == 2
    assert tree.where(["no", 1]).line == 1


def test_accessors_answer_for_anything() -> None:
    """What is not there, or of another kind, is an empty text, flag or list."""
    for text in ("a: [1]", "a: 1", "- a", "a", "[]", "a: {b: c}", "a: null"):
        tree, _ = parse(text, "x.yaml")
        assert tree is not None
        assert tree.text("a") == ""
        assert tree.flag("a") is False
        assert tree.texts("a") == ()
        assert tree.records("a") == ()
        assert tree.at("b").file == "x.yaml"


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "{" * 100_000,
        "- " * 5_000 + "x",
        "a: &x [*x]",
        "? [a]\n: b",
        "? {a: b}\n: c",
        "? \n: c",
        "<<: {a: b}",
        "%YAML 3.0\n---\na: b",
        "a: !!python/object:os.system {}",
        '"\\ud800"',
        "a: '",
        "a: |\n b\n\tc",
        "a:\x00b",
        "a: \x85b",
        "*a",
        "--- a\n--- b",
        "...",
        "&a",
        "!",
    ],
)
def test_nothing_raises(text: str) -> None:
    """Whatever a file holds, it is read or reported."""
    tree, problems = parse(text, "x.yaml")
    assert tree is not None or problems or text == "..."


def test_faults_beside_a_hidden_character_are_told_as_well() -> None:
    """A tab or a control character does not hide what else is wrong."""
    _, problems = parse("a: 1\x07\na: 2\n", "x.yaml")
    assert [p.rule for p in problems] == ["bad-character", "duplicate-key"]
