"""The words of ``hipgraph path``, ``loops`` and ``tour``."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_METAVAR = "Stands for a value in the help, in capitals."
_SHORT = "One line in the list of commands; no full stop."
_ENDS = "{source} and {target} are names of concepts."

TEXTS: dict[str, UiText] = {
    "cli.metavar.from": UiText("FROM", _METAVAR),
    "cli.metavar.to": UiText("TO", _METAVAR),
    "cli.metavar.number": UiText("NUMBER", _METAVAR),
    "cli.metavar.tour": UiText("TOUR", _METAVAR),
    # hipgraph path
    "cli.path.short": UiText("ways from one concept to another, as sentences", _SHORT),
    "cli.path.help": UiText(
        "Find the best few and different ways from one concept to another and tell each in "
        "sentences, with its weakest evidence and who says so. A name is an id, or a label or "
        "synonym in any language; put names of several words in quotation marks."
    ),
    "cli.path.most": UiText("How many ways at most. Without it: 3."),
    "cli.path.mode": UiText(
        "--causal: only from causes and practices to what they change. --any, the default: every "
        "link, also backwards; that claims no effect."
    ),
    "cli.path.ranked": UiText("The cheapest ways in order, however much they share."),
    "cli.path.found.causal": UiText(
        "From {source} to {target}: {n} way by cause and effect",
        f"Heading. {_ENDS}",
        "From {source} to {target}: {n} ways by cause and effect",
    ),
    "cli.path.found.any": UiText(
        "From {source} to {target}: {n} way by links of any kind. That shows how things hang "
        "together and claims no effect",
        f"Heading. {_ENDS}",
        "From {source} to {target}: {n} ways by links of any kind. That shows how things hang "
        "together and claims no effect",
    ),
    "cli.path.together": UiText(
        "If every step holds: {sentence}",
        "{sentence} is a whole sentence: what the first step does in the end.",
    ),
    "cli.path.sign.plus": UiText("Sign: +, more of the first goes with more of the last."),
    "cli.path.sign.minus": UiText("Sign: −, more of the first goes with less of the last."),
    "cli.path.weakest": UiText(
        "Weakest link: step {step}, {grade}.", "{grade} is a badge, such as 'limited evidence'."
    ),
    "cli.path.no-grade": UiText(
        "No step carries a grade: these are links of anatomy, of terms, and of what is said."
    ),
    "cli.path.first": UiText(
        "Good to know first: {concepts}.", "{concepts} is a list of names, in learning order."
    ),
    "cli.path.none.causal": UiText(
        "No way leads from {source} to {target} by cause and effect. --any follows links of every "
        "kind.",
        _ENDS,
    ),
    "cli.path.none.any": UiText("No way leads from {source} to {target}.", _ENDS),
    "cli.path.nearest.from-leads-to": UiText(
        "{source} leads to, nearest to {target} first:", _ENDS
    ),
    "cli.path.nearest.leads-to-to": UiText(
        "These lead to {target}, nearest to {source} first:", _ENDS
    ),
    # hipgraph loops
    "cli.loops.short": UiText("what feeds itself and what calms itself", _SHORT),
    "cli.loops.help": UiText(
        "Tell the feedback loops of up to eight causal links, best supported first: those that "
        "feed themselves and those that calm themselves. With a name: only those through that "
        "concept."
    ),
    "cli.loops.all": UiText("Print all of them, not only the first twelve."),
    "cli.loops.found": UiText(
        "{feeding}, {calming}", "Heading: '3 loops feed themselves, 1 loop calms itself'."
    ),
    "cli.loops.reinforcing": UiText(
        "{n} loop feeds itself", "Part of the heading.", "{n} loops feed themselves"
    ),
    "cli.loops.balancing": UiText(
        "{n} loop calms itself", "Part of the heading.", "{n} loops calm themselves"
    ),
    "cli.loops.more": UiText(
        "{n} more loop. --all prints it too; a concept's name prints the loops through it.",
        "Last line.",
        "{n} more loops. --all prints them too; a concept's name prints the loops through it.",
    ),
    "cli.loops.told-in": UiText(
        "The guided path “{tour}” walks it.", "Below a loop. {tour} is a title."
    ),
    # hipgraph tour
    "cli.tour.short": UiText("list the guided paths, or read one", _SHORT),
    "cli.tour.help": UiText(
        "List the guided paths, or read one in the terminal. The name is an id or a title in any "
        "language."
    ),
    "cli.tour.minutes": UiText("About {n} minute", "How long a path takes.", "About {n} minutes"),
    "cli.tour.read": UiText("Read one with hipgraph tour and its name or id."),
    "cli.tour.none": UiText("There are no guided paths in this graph."),
    "cli.tour.before": UiText("First: {tours}.", "{tours} are titles of guided paths."),
    "cli.tour.next": UiText("Next: {tours}.", "{tours} are titles of guided paths."),
    "cli.tour.guess": UiText(
        "Guess first: {question} ({options})", "{question} is a sentence, {options} a list."
    ),
    # Errors
    "error.same-ends": UiText(
        "Both names mean {name}. Give two concepts; hipgraph loops tells what leads back to where "
        "it began.",
        "{name} is an id.",
    ),
    "error.bad-number": UiText("{option} takes a whole number from {low} to {high}."),
    "error.tour-ambiguous": UiText(
        "{given} can mean more than one guided path. Give one of these ids:\n{tours}"
    ),
    "error.tour-unknown": UiText("There is no guided path {given}. There are:\n{tours}"),
}
