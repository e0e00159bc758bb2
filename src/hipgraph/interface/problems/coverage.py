"""What the articles say and where it is told."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "telling": (
        "It is not clear whether {item} is told or left out.",
        "Give `told_by:` and `how:`, or `left_out:` with the reason; not both.",
    ),
    "telling.why": (
        "{item} is told in other words, but it does not say why that is the same.",
        "Add `why:` with one short sentence.",
    ),
    "telling-too-little": (
        "{item} matters in its article, but is no record here and no name of one.",
        "Make it a node, or a synonym of one, and write `how: same`, `synonym` or `opposite`.",
    ),
    "unknown-record": (
        "There is no node, edge, tour or situation {name}.",
        "Write the id of a record that tells the item.",
    ),
    "not-a-name": (
        "{word} is no label and no synonym of the node that tells it.",
        "Add it to the node's `synonyms:`, or say with `name:` which word is meant.",
    ),
    "uncited-item": (
        "{article}, {section}, says {item}, but no record that tells it cites that section.",
        "Add the section to the record, or name the record that cites it.",
    ),
    "uncited-section": (
        "No claim and no edge cites the section {section} of {article}.",
        "Tell what it says, or give it `excluded:` with the reason.",
    ),
}
"""Message and remedy by rule and variant."""
