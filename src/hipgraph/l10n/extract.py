"""Templates: all texts as PO files that translators and their tools start from.

The bytes depend on the texts alone: no dates, no line numbers, no wrapping, no generator line.
They are what ``msgcat --no-wrap`` writes as well.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polib

from hipgraph.keys import SOURCE
from hipgraph.l10n.messages import graph_messages, ui_messages

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.l10n.messages import Message
    from hipgraph.model import Graph

PLACEHOLDER = re.compile(r"\{[A-Za-z_][A-Za-z0-9_]*\}")
_NOTE = "The English texts of hipgraph, for translators. Written by: hipgraph locale update"


def template(messages: Iterable[Message]) -> bytes:
    """Return the template (POT) of some messages, in their order."""
    pot = polib.POFile(wrapwidth=0)
    pot.header = _NOTE
    pot.metadata = headers({}, SOURCE, "nplurals=2; plural=(n != 1);")
    pot.extend(entry_of(message) for message in messages)
    return po_bytes(pot)


def graph_template(graph: Graph) -> bytes:
    """Return ``graph.pot``."""
    return template(graph_messages(graph))


def ui_template() -> bytes:
    """Return ``ui.pot``."""
    return template(ui_messages())


def headers(known: dict[str, str], language: str, plural: str) -> dict[str, str]:
    """Return the headers of a file; of those ``known``, only people are kept.

    The date field is there because msgfmt misses it, and empty because a date is not content.
    """
    return {
        "Project-Id-Version": "hipgraph",
        "PO-Revision-Date": "",
        "Last-Translator": known.get("Last-Translator", ""),
        "Language-Team": known.get("Language-Team", ""),
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural,
    }


def entry_of(message: Message, forms: int = 2) -> polib.POEntry:
    """Return an untranslated entry."""
    return polib.POEntry(
        msgctxt=message.key,
        msgid=message.text,
        msgid_plural=message.plural,
        msgstr_plural=dict.fromkeys(range(forms), "") if message.plural else {},
        comment=message.comment,
        flags=flags_of(message),
    )


def flags_of(message: Message) -> list[str]:
    """Return the flags that the English text gives an entry."""
    return ["python-brace-format"] if PLACEHOLDER.search(message.text + message.plural) else []


def po_bytes(po: polib.POFile) -> bytes:
    """Return a file's bytes."""
    return str(po).encode()
