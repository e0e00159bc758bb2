"""The Map: expanding, focus, and the filters everything shares."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "legend.kinds": UiText(
        "Kinds", "Name of a group of switches under a lane: which kinds of concepts are shown."
    ),
    "legend.article": UiText("Who says it", "Legend group: show what one article says."),
    "legend.article-label": UiText("Show what is said in", "Label. A choice of articles follows."),
    "legend.article-all": UiText("all articles", "First choice after 'Show what is said in'."),
    "legend.time": UiText(
        "How long it lasts", "Legend group: effects that pass, effects that stay."
    ),
    "time.acute": UiText(
        "Short-lived effects", "Switch in the legend: effects that come at once and pass."
    ),
    "time.chronic": UiText(
        "Long-lasting effects", "Switch in the legend: effects that come over weeks and stay."
    ),
    "legend.hidden-concepts": UiText(
        "{n} concept is left out.",
        "How many concepts the filter leaves out.",
        plural="{n} concepts are left out.",
    ),
    "legend.left-out": UiText(
        "Left out: {names}.",
        "Line at the foot of the page while a filter is on; {names} is a list apart by commas.",
    ),
    "legend.left-out-more": UiText(
        "Left out: {names} and {n} more.",
        "The same where the list is long.",
        plural="Left out: {names} and {n} more.",
    ),
    "legend.only-article": UiText(
        "Only what is said in “{title}”.",
        "Line at the foot of the page while one article is chosen; {title} is its title.",
    ),
}
