"""What is packed comes out as it went in, and markup becomes a tree of elements and texts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.page.packed import SIGNS, pack, tree
from hipgraph.page.render import render, render_list
from hipgraph.page.slim import unnamed, without_space

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made

    from hipgraph.model import Graph

HOSTILE = '</script><img src=x onerror="alert(1)"> &lt;b&gt; </li></ul>'


def texts(parts: list[Any]) -> list[str]:
    """Return every text of a tree, and the links and ids among them."""
    found = [part for part in parts if isinstance(part, str)]
    return found + [one for part in parts if isinstance(part, list) for one in texts(part)]


def test_a_packed_value_comes_out_again(unpacked: Callable[[str], Any]) -> None:
    """Nothing is lost, and no letter of it means anything to HTML."""
    value = {"å": ["</script>", 1, None], "x": "ø" * 5000}
    assert unpacked(pack(value)) == value
    assert not set(pack(value)) - set(SIGNS)
    assert unpacked(pack(["ø"], value, None)) == [["ø"], value, None]
    assert not set(SIGNS) & set("<>& \n")


def test_markup_becomes_shapes_and_a_body() -> None:
    """Attributes that many share stand once; links and ids with their elements."""
    markup = '<ul class="u"><li id="a">1 &lt; 2</li><li id="b"><a href="#a">x</a> y</li></ul>'
    assert tree(markup) == {
        "shapes": [["ul", {"class": "u"}, []], ["li", {}, ["id"]], ["a", {}, ["href"]]],
        "body": [[0, [1, "a", "1 < 2"], [1, "b", [2, "#a", "x"], " y"]]],
    }


@pytest.mark.parametrize("markup", ["<p>", "</p>", "<p><b></p></b>"])
def test_markup_that_does_not_close_is_refused(markup: str) -> None:
    """A fault of a template is found at export, not by a reader."""
    with pytest.raises(ValueError, match="close"):
        tree(markup)


def test_a_page_packs_the_other_lists_and_shows_its_own(
    made: Made, parse: Callable[[str], Document], unpacked: Callable[[str], Any]
) -> None:
    """Each page has one List as markup and the others as trees of the same List."""
    for code, other in (("en", "nb"), ("nb", "en")):
        raw = parse(render(made.edition, code)).raw
        lists = {
            given["data-packed"]: text
            for _, given, text in raw
            if "list." in given.get("data-packed", "")
        }
        assert list(lists) == [f"texts.{other} list.{other}"]
        markup = render_list(made.graph, made.translators, other)
        _, found = unpacked(*lists.values())
        assert found == tree(without_space(unnamed(markup)))


def test_hostile_texts_become_no_element(tiny: Graph, make: Callable[..., Made]) -> None:
    """A text that looks like markup is a text of the tree, whole and as it was."""
    node = replace(tiny.nodes["stress"], summary=HOSTILE, label=HOSTILE)
    built, plain = make(replace(tiny, nodes={**tiny.nodes, "stress": node})), make(tiny)
    found, clean = (
        tree(without_space(render_list(one.graph, one.translators, "en"))) for one in (built, plain)
    )
    assert found["shapes"] == clean["shapes"]
    assert HOSTILE in texts(found["body"])
