"""Words for the written page: each text with its language, where that is not the page's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hipgraph.keys import node_key, split
from hipgraph.l10n.cldr import name_in
from hipgraph.l10n.sentences import QUOTE, capitalized, sentence
from hipgraph.l10n.texts import graph_texts
from hipgraph.page.scene_nodes import live_edges

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.l10n.collation import SortKey
    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph


RUNNING = frozenset({"summary", "text", "physiology", "mechanism", "finding", "description"})
"""Fields that stand in paragraphs and nowhere else; names and what is copied stay whole."""
ABOUT = "about"
"""The type of link that says what a claim is about."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text; ``lang`` is set only where it differs from the page's language.

    ``missing`` says that it should not: the translation is missing and another language answers.
    """

    text: str
    lang: str | None = None
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence in parts: text, and the node it names or None. All parts are in one language."""

    parts: tuple[tuple[str, str | None], ...]
    lang: str | None = None


class Speaker:
    """Looks up texts of one graph for one page; ``others`` are the further locales in the file."""

    def __init__(self, graph: Graph, translators: Mapping[str, Translator], locale: str) -> None:
        self.graph = graph
        self.translator = translators[locale]
        self.locale = locale
        self.live = frozenset(edge.id for edge in live_edges(graph))
        self.keys = graph_texts(graph).keys()
        self.others = tuple(
            translator for code, translator in translators.items() if code != locale
        )

    def say(self, key: str) -> Words:
        """Return a text by its full key; empty where the graph has none. Long words may break."""
        text, lang = self._look_up(self.translator, key)
        if text and split(key)[2] in RUNNING:
            text = self.translator.running(key).text
        return Words(text, self._lang(lang), missing=lang != self.locale)

    def term(self, key: str) -> Words:
        """Return an interface text by its key without ``ui|``."""
        said = self.translator.say(f"ui|{key}")
        return Words(said.text, self._lang(said.locale), missing=said.locale != self.locale)

    def lines(self, key: str) -> tuple[Words, ...]:
        """Return a list text, one `Words` per line."""
        said = self.say(key)
        return tuple(replace(said, text=line) for line in said.text.split("\n") if line.strip())

    def paragraphs(self, key: str) -> tuple[Words, ...]:
        """Return a longer text, one `Words` per paragraph."""
        said = self.say(key)
        return tuple(
            replace(said, text=" ".join(part.split()))
            for part in said.text.split("\n\n")
            if part.strip()
        )

    def label(self, node: str) -> Words:
        """Return a node's name as a title, with a capital letter."""
        said = self.say(node_key(self.graph.nodes[node], "label"))
        return replace(said, text=capitalized(said.text))

    def names(self, node: str) -> tuple[Words, ...]:
        """Return a node's other names, the page's language first, none of them twice."""
        label = self.label(node)
        seen = {label.text.casefold()}
        found: list[Words] = []
        keys = [node_key(self.graph.nodes[node], field) for field in ("label", "synonyms")]
        candidates = list(self.lines(keys[1]))
        for translator in self.others:
            for key in keys:
                text, lang = self._look_up(translator, key)
                if lang == translator.locale:
                    candidates += [Words(line, self._lang(lang)) for line in text.split("\n")]
        for name in candidates:
            if name.text and name.text.casefold() not in seen:
                seen.add(name.text.casefold())
                found.append(name)
        return tuple(found)

    def language(self, code: str) -> str:
        """Return another language's name in this page's language."""
        return name_in(code, self.locale)

    def sentence(self, edge: str) -> Line:
        """Return an edge's sentence from its source on."""
        said = sentence(self.graph, edge, self.translator)
        parts = tuple((part.text, part.node) for part in said.parts)
        return Line(parts, self._lang(said.locale))

    def rest(self, edge: str, line: Line) -> str:
        """Return the words for the target of a sentence that a script can make from them.

        Empty where its sentence would be another one (`whole.js`).
        """
        source = self.graph.nodes[self.graph.edges[edge].source]
        if line.lang or self.graph.edges[edge].type != ABOUT:
            return ""
        said = "".join(text for text, _ in line.parts)
        own = capitalized(self._look_up(self.translator, node_key(source, "label"))[0])
        if source.claim:
            own = self.translator.ui(QUOTE).replace("{text}", own)
        template = self.translator.text(f"edge-type|{ABOUT}|sentence")
        words = next((text for text, node in line.parts if node != source.id and node), "")
        made = template.replace("{source}", own).replace("{target}", words)
        return words if made == said and template.startswith("{source}") else ""

    def quoted(self, text: str, lang: str) -> Words:
        """Return a text that stays in its own language, such as an article's heading."""
        return Words(text, self._lang(lang))

    def sort_key(self, node: str) -> tuple[SortKey, str]:
        """Return where a node stands among others in the page's alphabet."""
        return (self.translator.sort_key(self.label(node).text), node)

    def _look_up(self, translator: Translator, key: str) -> tuple[str, str]:
        if key not in self.keys:
            return "", translator.locale
        said = translator.say(key)
        return said.text, said.locale

    def _lang(self, lang: str) -> str | None:
        return None if lang == self.locale else lang
