"""Keys of texts: ``kind|id|field``, the context under which a translation is found.

Keys are made of ids, so a reworded text keeps its key and a moved line changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.model import Node

SOURCE = "en"
"""The language of the graph's own texts."""

KINDS = (
    "node-type", "node", "claim", "edge-type", "edge", "article", "study", "tour", "situation",
)  # fmt: skip
"""The kinds of content texts, in the order in which translators meet them."""

STEADY_LISTS = frozenset(
    {"steps", "cautions", "stop_when", "what_to_do", "what_not_to_say", "say", "when_to_refer"}
)
"""Fields that hold one item per line and must keep the number of lines in every language."""


def node_key(node: Node, field: str) -> str:
    """Return the key of a node's text; the texts of a claim have a kind of their own."""
    return f"{'claim' if node.claim else 'node'}|{node.id}|{field}"


def split(key: str) -> tuple[str, str, str]:
    """Return kind, id and field of a key; an interface text has its whole key as id."""
    kind, _, rest = key.partition("|")
    subject, _, field = rest.partition("|")
    return kind, subject, field


def is_list(key: str) -> bool:
    """Tell whether a text is a list of one item per line whose items must all be there."""
    kind, _, field = split(key)
    return kind in ("node", "situation") and field in STEADY_LISTS
