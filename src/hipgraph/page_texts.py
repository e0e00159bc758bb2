"""The texts a page carries for one language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph import interface
from hipgraph.texts import graph_texts

if TYPE_CHECKING:
    from hipgraph.localize import Said, Translator
    from hipgraph.model import Graph

    Plain = str | dict[str, str]
    Text = Plain | tuple[Plain, str]


def page_texts(graph: Graph, translator: Translator) -> dict[str, Text]:
    """Return every content text and the page's interface texts by full key.

    A text is a string; a plural is a mapping of CLDR categories; what another language answered
    is a pair of it and that language's code.
    """
    found: dict[str, Text] = {}
    for key in graph_texts(graph):
        found[key] = _marked(translator.say(key), translator)
    for name, entry in sorted(interface.part("page").items()):
        key = f"ui|{name}"
        if entry.plural:
            forms, locale = translator.plural(key)
            found[key] = forms if locale == translator.locale else (forms, locale)
        else:
            found[key] = _marked(translator.say(key), translator)
    return found


def _marked(said: Said, translator: Translator) -> Text:
    return said.text if said.locale == translator.locale else (said.text, said.locale)
