"""What the page's script adds to the cards of the List: folded grounds, counts, an empty List."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "cards.grounds": UiText(
        "Evidence and sources", "What opens the details of a sentence about a link."
    ),
    "cards.some-of": UiText(
        "{shown} of {all}", "Beside a heading of the List: how many are left by the filters."
    ),
}
