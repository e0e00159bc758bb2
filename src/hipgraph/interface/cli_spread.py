"""The words of ``hipgraph spread``."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_METAVAR = "Stands for a value in the help, in capitals."
_SHORT = "One line in the list of commands; no full stop."

TEXTS: dict[str, UiText] = {
    "cli.metavar.node": UiText("CONCEPT", _METAVAR),
    "cli.metavar.evidence": UiText("EVIDENCE", _METAVAR),
    "cli.metavar.practice": UiText("PRACTICE", _METAVAR),
    "cli.spread.short": UiText("follow the stress: where it goes, in which order", _SHORT),
    "cli.spread.help": UiText(
        "Follow the stress over the map: how far it goes, in which order, by which ways, and what "
        "a practice changes. A teaching model: it orders things on this map and measures nothing "
        "in a body. A name is an id, or a label or synonym in any language."
    ),
    "cli.spread.from": UiText(
        "Where it starts; may be repeated. Without it: where the graph says for this kind of "
        "stress, else every stressor."
    ),
    "cli.spread.with": UiText("A practice that is done all the while; may be repeated."),
    "cli.spread.mode": UiText(
        "--acute: stress that comes and goes. --chronic, the default: stress that stays."
    ),
    "cli.spread.evidence": UiText(
        "Which links count: strong, those with strong or moderate evidence; plausible, those with "
        "limited or conflicting evidence as well; all, the default, also those nobody has tested."
    ),
    "cli.spread.samples": UiText(
        "On how many versions of the map the order is tested; 0: not at all. Without it: as many "
        "as the graph says."
    ),
    "cli.spread.sampling": UiText(
        "Trying versions of the map", "Beside a progress bar while many variations are computed."
    ),
    "cli.spread.why": UiText(
        "Tell of one concept what its change comes from: what acts on it, by which ways it comes, "
        "and what is left without one of them."
    ),
    "cli.spread.plot": UiText(
        "Draw the waves into this file, too. Its name ends in .svg, or in .png if hipgraph was "
        "installed with 'hipgraph[png]'."
    ),
    "cli.spread.starts": UiText(
        "Starts", "Heading in a picture, over what the stress starts with."
    ),
    "cli.spread.time": UiText(
        "time on this map, drawn closer later on; no minutes, no weeks",
        "Below an arrow in a picture of the waves.",
    ),
    "cli.spread.first": UiText("First", "Heading: what the stress reaches at once."),
    "cli.spread.then": UiText("Then", "Heading: what it reaches next. May follow several times."),
    "cli.spread.late": UiText("Builds up over time", "Heading: what comes late and grows slowly."),
    "cli.spread.way": UiText(
        "How it gets there: {change}",
        "Heading of a way in sentences. {change} is such as 'more muscle tension'.",
    ),
    "cli.spread.loops": UiText(
        "Loops it goes round", "Heading. '3 loops feed themselves, 1 loop calms itself' follows."
    ),
    "cli.spread.change": UiText(
        "What {practice} changes", "Heading. {practice} is a practice, or a list, in a sentence."
    ),
    "cli.spread.change-unsure": UiText(
        "In fewer than half of the versions of this map another band, so nothing is claimed of "
        "this: {names}.",
        "{names} is a list of concepts inside a sentence.",
    ),
    "cli.spread.left.strong": UiText(
        "What of it is well supported", "Heading: where it stops without weaker evidence."
    ),
    "cli.spread.left.plausible": UiText(
        "What of it is at least plausible", "Heading: where it stops without what is untested."
    ),
    "cli.spread.why-hint": UiText(
        "hipgraph spread --why and a concept's name tells what its change comes from.",
        "Last line of 'In short'.",
    ),
    "error.plot-ending": UiText(
        "{path} ends neither in .svg nor in .png. Give the picture such a name."
    ),
    "error.no-png": UiText(
        "Drawing {path} needs one more package: pip install 'hipgraph[png]'. A name that ends in "
        ".svg needs none."
    ),
    "error.not-a-start-near": UiText(
        "{name} is nothing that goes up or down, so nothing can start there. Perhaps one of "
        "these:\n{nodes}"
    ),
    "error.not-a-practice-near": UiText("{name} is not a practice. Perhaps one of these:\n{nodes}"),
}
