"""The tiny graph with a made-up second language, laid out and ready for the page."""

from __future__ import annotations

import itertools
import json
import lzma
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import load_graph
from hipgraph.l10n.localize import Book, Translator
from hipgraph.l10n.texts import graph_texts, ui_texts
from hipgraph.layout import pictures as lay_out
from hipgraph.page.packed import SIGNS
from hipgraph.page.render import edition
from hipgraph.page.scene import labels

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.model import Graph
    from hipgraph.picture import Picture

TINY = Path(__file__).parents[1] / "tiny" / "graph"
PIECES = re.compile(r"(\{\w+\})")


class Made:
    """A graph with everything the page is made from."""

    def __init__(self, graph: Graph, missing: frozenset[str] = frozenset()) -> None:
        self.graph = graph
        self.live = [node.id for node in graph.nodes.values() if not node.retired]
        self.translators = translators(graph, missing)
        self.pictures: Mapping[str, Mapping[str, Picture]] = lay_out(
            graph, labels(graph, self.translators)
        )
        self.edition = edition(graph, self.translators, self.pictures)
        self.scene: Mapping[str, Any] = self.edition.scene


class Document(HTMLParser):
    """HTML as a list of elements (tag, attributes, text inside) and of texts with their context."""

    VOID = frozenset({"meta", "input", "br", "hr", "img", "link"})
    UNENDED = frozenset({"li", "p"})
    """What HTML lets one leave open: the next such element or the parent's end closes it."""

    AFTER_P = frozenset(
        {"article", "details", "div", "h2", "h3", "h4", "li", "ol", "p", "section", "ul"}
    )

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[str, list[tuple[str, dict[str, str]]]]] = []
        self.raw: list[tuple[str, dict[str, str], str]] = []
        self.open: list[tuple[str, dict[str, str]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        if self.open and self.open[-1][0] == "p" and tag in self.AFTER_P:
            self.open.pop()
        if self.open and self.open[-1][0] == tag == "li":
            self.open.pop()
        element = (tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in self.VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself, as SVG's do."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Leave an element; one that was never entered is a fault in the page."""
        assert self.open, f"</{tag}> closes nothing"
        while self.open[-1][0] in self.UNENDED - {tag}:
            self.open.pop()
        assert self.open[-1][0] == tag, f"</{tag}> closes <{self.open[-1][0]}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Note a text, and the whole of a script or style."""
        if self.open and self.open[-1][0] in ("script", "style"):
            self.raw.append((*self.open[-1], data))
        elif data.strip():
            self.texts.append((data, list(self.open)))

    def all(self, tag: str) -> list[dict[str, str]]:
        """Return the attributes of every element with this tag."""
        return [attributes for name, attributes in self.elements if name == tag]


def foreign(text: str) -> str:
    """Translate into a language without one ASCII letter; placeholders stay."""
    return "".join(
        piece if PIECES.fullmatch(piece) else re.sub("[a-z]", "ø", re.sub("[A-Z]", "Ø", piece))
        for piece in PIECES.split(text)
    )


def translators(graph: Graph, missing: frozenset[str]) -> dict[str, Translator]:
    """Return translators for English and for a Norwegian that lacks the ``missing`` keys."""
    sources: dict[str, tuple[str, ...]] = {key: (text,) for key, text in graph_texts(graph).items()}
    sources |= {key: tuple(filter(None, forms)) for key, forms in ui_texts().items()}
    english = Book(sources)
    other = Book(
        {
            key: tuple(foreign(form) for form in forms)
            for key, forms in sources.items()
            if key not in missing
        }
    )
    codes = ("en", "nb")
    return {
        "en": Translator("en", ("en",), codes, {"en": english}),
        "nb": Translator("nb", ("nb", "en"), codes, {"nb": other, "en": english}),
    }


def read_packed(text: str) -> Any:
    """Read a packed value, or a list of those that are packed together."""
    *ends, signs = text.split(" ")
    pairs = [
        SIGNS.index(a) * 91 + SIGNS.index(b) for a, b in zip(signs[::2], signs[1::2], strict=True)
    ]
    bits = "".join(f"{pair:013b}" for pair in pairs)
    data = bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) // 8 * 8, 8))
    reader = lzma.LZMADecompressor(
        lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA1, "lc": 0, "lp": 0, "pb": 0}]
    )
    whole = reader.decompress(data)
    assert reader.eof
    places = [0, *map(int, ends), len(whole)]
    values = [json.loads(whole[start:end]) for start, end in itertools.pairwise(places)]
    return values if ends else values[0]


@pytest.fixture(scope="session")
def tiny() -> Graph:
    """Return the tiny graph."""
    return load_graph(TINY)


@pytest.fixture(scope="session")
def made(tiny: Graph) -> Made:
    """Return the tiny graph with its scene, everything translated."""
    return Made(tiny)


@pytest.fixture(scope="session")
def make() -> Callable[..., Made]:
    """Return the maker of scenes, for graphs that a test has changed."""
    return Made


@pytest.fixture(scope="session")
def parse() -> Callable[[str], Document]:
    """Return the reader of HTML."""
    return Document


@pytest.fixture(scope="session")
def unpacked() -> Callable[[str], Any]:
    """Return the reader of packed values."""
    return read_packed
