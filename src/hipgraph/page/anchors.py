"""Short anchors inside the List: a letter and a number in base 36.

They stand there by the thousand.
The numbers follow the scene's order, so that `anchors.js` can tell what each stands for. They hold
for one export only; links from outside name ids (``#list-psoas-major``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.page.scene_nodes import live_edges, live_nodes

if TYPE_CHECKING:
    from hipgraph.model import Graph


DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Anchors:
    """The short anchors of a graph's records."""

    def __init__(self, graph: Graph) -> None:
        self._nodes = {node.id: at for at, node in enumerate(live_nodes(graph))}
        self._edges = {edge.id: at for at, edge in enumerate(live_edges(graph))}
        self._studies = {id_: at for at, id_ in enumerate(graph.studies)}
        self._articles = {id_: at for at, id_ in enumerate(graph.articles)}
        self._sections = {
            (article.id, section.id): at
            for article in graph.articles.values()
            for at, section in enumerate(article.sections, 1)
        }

    def node(self, id_: str) -> str:
        """Return a node's."""
        return f"n{_short(self._nodes[id_])}"

    def edge(self, id_: str) -> str:
        """Return that of an edge's sentence."""
        return f"e{_short(self._edges[id_])}"

    def study(self, id_: str) -> str:
        """Return a study's."""
        return f"s{_short(self._studies[id_])}"

    def section(self, article: str, section: str) -> str:
        """Return that of an article's section."""
        return f"a{_short(self._articles[article])}-{self.number(article, section)}"

    def number(self, article: str, section: str) -> int:
        """Return which section of its article this is, from 1."""
        return self._sections[article, section]


def _short(number: int) -> str:
    higher, last = divmod(number, len(DIGITS))
    return (_short(higher) if higher else "") + DIGITS[last]
