"""The texts as translators get them: each with a comment that shows it in a real sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph import interface
from hipgraph.l10n.comments import Commentator, ui_comment
from hipgraph.l10n.texts import graph_texts

if TYPE_CHECKING:
    from hipgraph.model import Graph


@dataclass(frozen=True, slots=True)
class Message:
    """A text to translate, and what the translator is told about it."""

    key: str
    text: str
    comment: str
    plural: str = ""


def graph_messages(graph: Graph) -> tuple[Message, ...]:
    """Return every content text with a comment that shows it in a real sentence."""
    comment = Commentator(graph)
    return tuple(Message(key, text, comment(key)) for key, text in graph_texts(graph).items())


def ui_messages() -> tuple[Message, ...]:
    """Return every interface text; keys start with ``ui|``."""
    return tuple(
        Message(f"ui|{key}", entry.text, ui_comment(entry), entry.plural)
        for key, entry in interface.texts().items()
    )
