"""What the page's script adds to the cards of the List: folded grounds, counts, an empty List."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "cards.grounds": UiText(
        "Evidence and sources", "What opens the details of a sentence about a link."
    ),
    "cards.register": UiText(
        "Concepts and claims by letter", "Name of a row of letters above the List."
    ),
    "cards.nothing": UiText(
        "Nothing is left with these filters.", "In the List where filters hide every card."
    ),
    "cards.some-of": UiText(
        "{shown} of {all}", "Beside a heading of the List: how many are left by the filters."
    ),
}
