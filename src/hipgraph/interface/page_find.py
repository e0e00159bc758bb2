"""Finding: what the search says beside its results."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "search.study": UiText("Study", "Beside a search result: a study that is cited."),
    "search.article": UiText("Article", "Beside a search result: an article that is drawn upon."),
    "search.near": UiText(
        "Nothing found. Did you mean:",
        "Over names that are spelt nearly as what was typed into the search.",
    ),
    "search.recent": UiText(
        "Chosen last", "Over the concepts chosen last, under the empty search field."
    ),
}
