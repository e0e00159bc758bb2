"""What is said about faults in a graph folder: a message, and a remedy, for every rule.

The key of a message is ``problem.RULE[.VARIANT]``; its remedy has ``.hint`` after it. Rules are
documented, with what passes and what fails, in the modules that find them.
"""

from __future__ import annotations

from hipgraph.interface.problems import body, coverage, edges, files, forms, names, network, nodes
from hipgraph.interface.table import UiText

PAIRS = (
    files.PAIRS
    | forms.PAIRS
    | names.PAIRS
    | nodes.PAIRS
    | edges.PAIRS
    | network.PAIRS
    | coverage.PAIRS
    | body.PAIRS
)
"""Message and remedy by rule and variant."""

TEXTS: dict[str, UiText] = {
    "error.not-a-practice": UiText("{name} is not a practice."),
    "error.not-a-start": UiText("{name} cannot go up or down, so no run can start there."),
    "problem.near.hint": UiText(
        "Did you mean {near}?", note="Remedy for any name that is nearly right."
    ),
}
for _rule, (_message, _hint) in PAIRS.items():
    TEXTS[f"problem.{_rule}"] = UiText(_message, note=f"What the check found ({_rule}).")
    TEXTS[f"problem.{_rule}.hint"] = UiText(_hint, note=f"What to do about it ({_rule}).")
