"""The words of ``hipgraph spread``."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_METAVAR = "Stands for a value in the help, in capitals."
_SHORT = "One line in the list of commands; no full stop."

TEXTS: dict[str, UiText] = {
    "cli.metavar.node": UiText("CONCEPT", _METAVAR),
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
    "error.not-a-start-near": UiText(
        "{name} is nothing that goes up or down, so nothing can start there. Perhaps one of "
        "these:\n{nodes}"
    ),
    "error.not-a-practice-near": UiText("{name} is not a practice. Perhaps one of these:\n{nodes}"),
}
