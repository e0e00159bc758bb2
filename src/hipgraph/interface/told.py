"""The sentences that ways and loops are told in, the same in the terminal and on the page.

``raises`` and ``lowers`` say where an effect runs to, ``improves`` and ``impairs`` where that gets
better or worse rather than more or less; ``plain``, ``can`` and ``said`` say how well it is
supported. ``{source}`` gets what the change is called ("more stress", "poorer sleep").
"""

from __future__ import annotations

from hipgraph.interface.table import UiText

_CHANGE = (
    "A step of a way. {source} is a change, such as 'more stress' or 'tighter hips', or a practice;"
    " {target} is a concept inside a sentence."
)
_QUALITY = (
    "A step of a way to what gets better or worse rather than more or less, such as balance. "
    "{source} is a change, such as 'more stress', or a practice; {target} is a concept."
)
_FEEDS = (
    "Ends the tale of a loop. {source} and {target} are the same change, such as 'more stress'."
)
_CALMS = (
    "Ends the tale of a loop. {source} and {target} are opposite changes of one thing, such as "
    "'more stress' and 'less stress'."
)

TEXTS: dict[str, UiText] = {
    "told.raises.plain": UiText(
        "{source} increases {target}.",
        _CHANGE + " Well supported.",
        agreeing="{source} increase {target}.",
    ),
    "told.raises.can": UiText("{source} can increase {target}.", _CHANGE + " Plausible."),
    "told.raises.said": UiText(
        "{source} is said to increase {target}.",
        _CHANGE + " Only said to be so.",
        agreeing="{source} are said to increase {target}.",
    ),
    "told.lowers.plain": UiText(
        "{source} reduces {target}.",
        _CHANGE + " Well supported.",
        agreeing="{source} reduce {target}.",
    ),
    "told.lowers.can": UiText("{source} can reduce {target}.", _CHANGE + " Plausible."),
    "told.lowers.said": UiText(
        "{source} is said to reduce {target}.",
        _CHANGE + " Only said to be so.",
        agreeing="{source} are said to reduce {target}.",
    ),
    "told.improves.plain": UiText(
        "{source} improves {target}.",
        _QUALITY + " Well supported.",
        agreeing="{source} improve {target}.",
    ),
    "told.improves.can": UiText("{source} can improve {target}.", _QUALITY + " Plausible."),
    "told.improves.said": UiText(
        "{source} is said to improve {target}.",
        _QUALITY + " Only said to be so.",
        agreeing="{source} are said to improve {target}.",
    ),
    "told.impairs.plain": UiText(
        "{source} impairs {target}.",
        _QUALITY + " Well supported.",
        agreeing="{source} impair {target}.",
    ),
    "told.impairs.can": UiText("{source} can impair {target}.", _QUALITY + " Plausible."),
    "told.impairs.said": UiText(
        "{source} is said to impair {target}.",
        _QUALITY + " Only said to be so.",
        agreeing="{source} are said to impair {target}.",
    ),
    "told.first": UiText(
        "To understand {concept}, it helps to know this first: {concepts}.",
        "{concepts} is a list in words, in the order in which to learn them.",
    ),
    "told.feeds-itself.plain": UiText(
        "So it feeds itself: {source} leads to {target}.",
        _FEEDS + " Well supported.",
        agreeing="So it feeds itself: {source} lead to {target}.",
    ),
    "told.feeds-itself.can": UiText(
        "So it can feed itself: {source} can lead to {target}.", _FEEDS + " Plausible."
    ),
    "told.feeds-itself.said": UiText(
        "As it is told, it feeds itself: {source} leads to {target}.",
        _FEEDS + " Only said to be so.",
        agreeing="As it is told, it feeds itself: {source} lead to {target}.",
    ),
    "told.calms-itself.plain": UiText(
        "So it calms itself: {source} leads to {target}.",
        _CALMS + " Well supported.",
        agreeing="So it calms itself: {source} lead to {target}.",
    ),
    "told.calms-itself.can": UiText(
        "So it can calm itself: {source} can lead to {target}.", _CALMS + " Plausible."
    ),
    "told.calms-itself.said": UiText(
        "As it is told, it calms itself: {source} leads to {target}.",
        _CALMS + " Only said to be so.",
        agreeing="As it is told, it calms itself: {source} lead to {target}.",
    ),
}
