"""The List's markup is written short, and says what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hipgraph.page.render import render_list
from hipgraph.page.slim import slim, without_space

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ('<ul>\n  <li id="a">x</li>\n  <li>y</li>\n</ul>', "<ul><li id=a>x<li>y</ul>"),
        ("<p>a</p>\n<p>b</p> text", "<p>a<p>b</p>text"),
        ('<p class="a b">x</p>', '<p class="a b">x</p>'),
        ('<a href="https://a/?b=c&amp;d">x</a>', '<a href="https://a/?b=c&amp;d">x</a>'),
        ('<b>a</b>\n <b lang="nb">b</b>', "<b>a</b> <b lang=nb>b</b>"),
        ("<p>a=&#34;b c&#34; &lt;li&gt; </p>", "<p>a=&#34;b c&#34; &lt;li&gt;</p>"),
        ("<p>a\u00a0 b</p>", "<p>a\u00a0 b</p>"),
    ],
)
def test_only_what_a_browser_adds_is_left_out(long: str, short: str) -> None:
    """Quotes, ends and white space go where HTML lets them; texts keep all they have."""
    assert slim(long) == short


@pytest.mark.parametrize("code", ["en", "nb"])
def test_the_slim_list_is_the_same_document(
    made: Made, parse: Callable[[str], Document], code: str
) -> None:
    """Every element, attribute and text of the List is still there, in its place."""
    markup = render_list(made.graph, made.translators, code)
    full, short = parse(without_space(markup)), parse(slim(markup))
    assert short.elements == full.elements
    assert short.texts == full.texts
    assert len(slim(markup)) < 0.9 * len(markup)
