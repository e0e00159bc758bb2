"""Whatever stands in a data file, reading it ends in a tree, findings, or both."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import example, given
from hypothesis import strategies as st

from hipgraph.interface import english
from hipgraph.reading.source import MOST_DEPTH, parse
from hipgraph.textfile import hidden, read_text

if TYPE_CHECKING:
    from hipgraph.problem import Problem
    from hipgraph.reading.located import Located

TINY = Path(__file__).parents[1] / "tiny" / "graph"
SAMPLE = (TINY / "nodes" / "claim.yaml").read_text(encoding="utf-8")
PIECES = st.sampled_from(
    [
        *"-:?{}[]&*!|>%@`'\"#,\n\t ",
        "- ",
        ": ",
        "---\n",
        "...\n",
        "<<: *a",
        "&a ",
        "*a",
        "!!python/object:os.system ",
        "%YAML 1.1\n",
        "\\u2028",
        "\x00",
        "\x85",
        "\u202e",
        "\ufeff",
        "no",
        "1e3",
        "0x1f",
        "2026-01-01",
        "null",
        "=",
        "a" * 5000,
        "[" * 200,
        "{a: " * 200,
        "- " * 200,
        "\r",
        "\r\n",
        "'\n'",
        "? x\n: y\n",
        "id: __proto__\n",
    ]
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=30).map("".join))
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c, *c]\n"


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Return a real file with up to three stretches of it cut out, doubled or overwritten."""
    text = SAMPLE
    for _ in range(draw(st.integers(1, 3))):
        first = draw(st.integers(0, len(text)))
        last = min(len(text), first + draw(st.integers(0, 40)))
        put = draw(
            st.one_of(st.just(""), st.just(text[first:last] * 2), PIECES, st.text(max_size=5))
        )
        text = text[:first] + put + text[last:]
    return text


def said(problems: tuple[Problem, ...]) -> None:
    """Hold that each finding can be told: whole sentences, with nothing left to fill in."""
    for one in problems:
        for phrase in (one.message, one.hint):
            assert english(phrase.key, phrase.params)
            assert all(re.fullmatch(r"\w+", name) for name in phrase.params)
        assert one.line >= 0


@given(st.one_of(TEXTS, broken()))
@example(BOMB)
@example("- " * 5000)
@example("[" * 5000)
@example("a: " + "x" * 1_000_000)
def test_any_text_is_a_tree_or_findings(text: str) -> None:
    """Nothing raises, nothing is silently dropped, and no tree is deeper than it may be."""
    tree, problems = parse(text, "file.yaml")
    said(problems)
    if tree is not None:
        assert depth(tree) <= MOST_DEPTH + 1
    elif re.sub(r"(?m)^\s*#.*$", "", text).strip("\ufeff \n\r-."):
        assert problems or not text.strip() or is_empty(text)


def depth(tree: Located) -> int:
    """Return how many values lie in one another."""
    value = list(tree.value.values()) if isinstance(tree.value, dict) else tree.value
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 1


def is_empty(text: str) -> bool:
    """Tell whether nothing but comments, directives and marks of documents stands there."""
    return all(re.match(r"\s*(#|%|---|\.\.\.|$)", line) for line in re.split(r"[\r\n]+", text))


NAMES = st.from_regex(r"[a-z][a-z_]{0,12}", fullmatch=True)
PLAIN = st.recursive(
    st.one_of(
        st.text(max_size=20).filter(lambda text: not hidden(text) and "\t" not in text),
        st.booleans(),
        st.none(),
        st.integers(-(10**12), 10**12),
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(PLAIN, min_size=1, max_size=4))
def test_what_is_written_comes_back(data: list[Any]) -> None:
    """JSON is YAML: its texts, numbers and words are read as what they are, each with a line."""
    tree, problems = parse(json.dumps(data, ensure_ascii=False, indent=1), "file.yaml")
    assert problems == ()
    assert tree is not None
    assert plain(tree) == data


def plain(tree: Located) -> Any:
    """Return a tree as plain data."""
    if isinstance(tree.value, dict):
        return {name: plain(one) for name, one in tree.value.items()}
    return [plain(one) for one in tree.value] if isinstance(tree.value, list) else tree.value


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_a_finding(tmp_path_factory: Any, data: bytes) -> None:
    """A file that is no UTF-8 names the line of its first wrong byte."""
    path = tmp_path_factory.getbasetemp() / "bytes.yaml"
    path.write_bytes(data)
    text, problems = read_text(path, "bytes.yaml")
    assert (text is None) == bool(problems)
    said(problems)
