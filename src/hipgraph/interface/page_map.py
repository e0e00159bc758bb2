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
    "map.opened": UiText("{shown} of {all} concepts.", "Line on the Map. Both are numbers."),
    "open.more": UiText(
        "{n} more near it: {kinds}.",
        "What a concept on the Map could open; {kinds} is a list such as '2 things people do'.",
        plural="{n} more near it: {kinds}.",
    ),
    "open.show": UiText("Show {n} more", "Button: opens them on the Map.", plural="Show {n} more"),
    "open.hide": UiText("Hide what was opened", "Button: takes them off the Map again."),
    "open.full": UiText(
        "The map holds {most} concepts. Hide some to open more.", "Announced when there is no room."
    ),
    "open.opened": UiText(
        "{n} concept opened.", "Announced: so many came to the Map.", plural="{n} concepts opened."
    ),
    "open.closed": UiText(
        "{n} concept hidden.", "Announced: so many left the Map.", plural="{n} concepts hidden."
    ),
    "more.trigger": UiText(
        "{n} that sets it off",
        "Count in a list, lane 'What sets it off'.",
        plural="{n} that set it off",
    ),
    "more.brain": UiText(
        "{n} in brain and hormones", "Count in a list.", plural="{n} in brain and hormones"
    ),
    "more.nerves": UiText(
        "{n} in nerves and breath", "Count in a list.", plural="{n} in nerves and breath"
    ),
    "more.muscles": UiText(
        "{n} in muscles and fascia", "Count in a list.", plural="{n} in muscles and fascia"
    ),
    "more.joints": UiText(
        "{n} in joints and back", "Count in a list.", plural="{n} in joints and back"
    ),
    "more.felt": UiText("{n} that is felt", "Count in a list.", plural="{n} that are felt"),
    "more.practice": UiText(
        "{n} thing people do", "Count in a list.", plural="{n} things people do"
    ),
    "more.claim": UiText(
        "{n} thing people say", "Count in a list.", plural="{n} things people say"
    ),
    "near.only": UiText("Only what is near", "Button: shows a concept and what is linked with it."),
    "near.leave": UiText("Back to the map", "Button: leaves what is near one concept."),
    "near.left": UiText("The map again.", "Announced after leaving what is near one concept."),
    "near.group": UiText("Steps around it", "Name of the group of the two buttons beside it."),
    "near.fewer": UiText("Fewer steps", "Button: shows less around a concept."),
    "near.further": UiText("More steps", "Button: shows more around a concept."),
    "near.steps": UiText("{n} step around", "How far from a concept.", plural="{n} steps around"),
    "near.concepts": UiText("{n} concept", "How many are shown.", plural="{n} concepts"),
    "near.cut": UiText(
        "{shown} of {n} concept",
        "How many are shown of how many.",
        plural="{shown} of {n} concepts",
    ),
    "near.line": UiText(
        "{label}, {steps}, {concepts}",
        "Line on the Map, e.g. 'Psoas tension, 2 steps around, 17 concepts'.",
    ),
    "help.open": UiText(
        "Open what is near a concept in the map, or hide it again", "What the key X does."
    ),
    "help.near": UiText(
        "Show only what is near a concept, more or fewer steps around", "What the keys + and − do."
    ),
}
