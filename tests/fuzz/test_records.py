"""A graph with anything in it is a graph that can be relied on, or none and why."""

from __future__ import annotations

import json
import re
import shutil
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hipgraph.interface import english
from hipgraph.l10n.localize import translators
from hipgraph.l10n.sentences import sentence
from hipgraph.layout import pictures
from hipgraph.loops import loops
from hipgraph.page.render import render_list
from hipgraph.page.scene import labels
from hipgraph.reading.source import load
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.model import Graph
    from hipgraph.reading.located import Located

# Half as many as the profile wants: each takes a while.
FEWER = settings().max_examples // 2
TINY = Path(__file__).parents[1] / "tiny" / "graph"
FILES = sorted(
    path.relative_to(TINY).as_posix() for path in TINY.rglob("*.yaml") if "schema" not in path.parts
)
TRICKY: st.SearchStrategy[Any] = st.sampled_from(
    [
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "psoas-major",
        "hip",
        "claim",
        "",
        " ",
        "-",
        "--",
        "a|b",
        "{source}",
        "{source} {target}",
        "{n}",
        "<b>x</b>",
        "</script>",
        "«x»",
        "\u2028",
        "é" * 300,
        "https://x",
        "javascript:x",
        "data:text/html,x",
        "10.1/x",
        "no",
        "1e3",
        -1,
        0,
        1.5,
        10**15,
        True,
        None,
        [],
        {},
        [[]],
        [None],
        {"id": "x"},
        ["hip", "hip"],
    ]
)
VALUES = st.one_of(TRICKY, st.text(max_size=12), st.lists(TRICKY, max_size=3))


def plain(tree: Located) -> Any:
    """Return a tree as plain data."""
    if isinstance(tree.value, dict):
        return {name: plain(one) for name, one in tree.value.items()}
    return [plain(one) for one in tree.value] if isinstance(tree.value, list) else tree.value


def places(data: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value inside."""
    inner = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data)
        if isinstance(data, list)
        else ()
    )
    for name, one in inner:
        yield (*way, name)
        yield from places(one, (*way, name))


DATA = {name: plain(tree) for name in FILES if (tree := load(TINY / name, name)[0]) is not None}
PLACES = [(name, way) for name, data in sorted(DATA.items()) for way in places(data)]


@st.composite
def changed(draw: st.DrawFn) -> dict[str, Any]:
    """Return some of the tiny graph's files, with one to three values changed in them."""
    found: dict[str, Any] = {}
    for _ in range(draw(st.integers(1, 3))):
        name, way = draw(st.sampled_from(PLACES))
        data = found.setdefault(name, deepcopy(DATA[name]))
        try:
            for step in way[:-1]:
                data = data[step]
            change(draw, data, way[-1])
        except (KeyError, IndexError, TypeError):
            # An earlier change has taken that place away.
            continue
    return found


def change(draw: st.DrawFn, inside: Any, at: Any) -> None:
    """Take a value out, put another in its place, double it, or give it another name."""
    what = draw(st.sampled_from(("value", "value", "other", "gone", "twice", "name")))
    if what == "gone":
        del inside[at]
    elif what == "other":
        name, way = draw(st.sampled_from(PLACES))
        found = DATA[name]
        for step in way:
            found = found[step]
        inside[at] = deepcopy(found)
    elif what == "twice" and isinstance(inside, list):
        inside.append(deepcopy(inside[at]))
    elif what == "name" and isinstance(inside, dict):
        inside[draw(st.sampled_from(("id", "label", "said_by", "x", "__proto__")))] = inside.pop(at)
    else:
        inside[at] = draw(VALUES)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the tiny graph that examples write into."""
    return Path(shutil.copytree(TINY, tmp_path_factory.mktemp("fuzz") / "graph"))


@settings(max_examples=FEWER, suppress_health_check=[HealthCheck.too_slow])
@given(changed())
def test_any_record_is_right_or_told(folder: Path, files: dict[str, Any]) -> None:
    """The loader returns its own findings and nothing else; a graph that it returns holds."""
    try:
        for name, data in files.items():
            text = json.dumps(data, ensure_ascii=False, indent=1)
            (folder / name).write_text(text, encoding="utf-8")
        graph, problems = check_folder(folder)
    finally:
        for name in files:
            shutil.copyfile(TINY / name, folder / name)
    assert (graph is None) == any(one.severity == "error" for one in problems)
    for one in problems:
        assert english(one.message.key, one.message.params)
        assert english(one.hint.key, one.hint.params)
    if graph is not None:
        relied_on(graph)


def relied_on(graph: Graph) -> None:
    """Do what everything later does without asking again."""
    speaking = translators(graph, None, ("en",))
    assert all(labels(graph, speaking)["en"].values())
    assert all(str(sentence(graph, edge, speaking["en"])) for edge in graph.edges)
    assert graph.to_networkx().number_of_edges() >= len(graph.edges)
    written = render_list(graph, speaking, "en").lower()
    assert "</script" not in written
    assert not re.search(r"""(href|src)=["']?\s*(javascript|data|vbscript):""", written)
    assert pictures(graph, labels(graph, speaking))["all"]["wide"].boxes
    loops(graph)
