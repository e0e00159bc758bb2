"""Edge types, edges and their evidence."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "type-sign": (
        "The edge type {name} moves things, but has no sign.",
        'Add `sign: "+"`, `sign: "-"`, or `sign: edge` if each edge has its own.',
    ),
    "type-sign.needless": (
        "The edge type {name} is neither causal nor practice, so it has no sign.",
        "Remove `sign:`.",
    ),
    "type-phrases": (
        "The edge type {name} lacks sentences for weaker evidence: {fields}.",
        "Add {fields}.",
    ),
    "type-phrases.edge": (
        "The grade {grade} needs sentences that the edge type {name} lacks: {fields}.",
        "Add {fields} to the type in edge-types.yaml.",
    ),
    "bad-template": (
        "The text of `{field}` does not name both ends once each.",
        "Write {slots} once each, and no other braces.",
    ),
    "practice-as-target": (
        "An effect leads into the practice {name}.",
        "Turn the edge round, or use an association: people decide what they do.",
    ),
    "practice-as-target.type": (
        "The type allows effects that lead into {name}, which is a practice.",
        "Remove {name} from `target:`; people decide what they do.",
    ),
    "wrong-endpoint.source": (
        "An edge of type {type} cannot start at {node}, a node of type {kind}.",
        (
            "It can start at: {known}. Use another edge type or node, or extend `source:` of "
            "the type."
        ),
    ),
    "wrong-endpoint.target": (
        "An edge of type {type} cannot end at {node}, a node of type {kind}.",
        ("It can end at: {known}. Use another edge type or node, or extend `target:` of the type."),
    ),
    "self-loop": (
        "The edge leads from {name} to itself.",
        "Name another node at one of its ends, or remove the edge.",
    ),
    "duplicate-edge": (
        "The edge {name} is told twice; the first time in {where}.",
        "Merge the two into one.",
    ),
    "duplicate-edge.symmetric": (
        "The edge {name} is told in the other direction in {where}, and its type is symmetric.",
        "Keep one of the two.",
    ),
    "second-causal-edge": (
        "A second effect leads the same way as {other} in {where}.",
        "Keep the better supported of the two, or name the step between as a node of its own.",
    ),
    "edge-sign": (
        "The type {type} leaves the sign to the edge, and the edge has none.",
        'Add `sign: "+"` if the target goes up with the source, `sign: "-"` if it goes down.',
    ),
    "edge-sign.contrary": (
        "The sign contradicts the type {type}, whose sign is {sign}.",
        "Remove `sign:`, or use an edge type with the other sign.",
    ),
    "edge-sign.needless": (
        "The type {type} says all there is to say about the sign.",
        "Remove `sign:`.",
    ),
    "missing-effect": (
        "The edge {name} has an effect, but no {field}.",
        (
            "Add `{field}:`. Strength is weak, moderate or strong; timescale is acute, "
            "chronic or both."
        ),
    ),
    "effect-not-causal": (
        "An edge of type {type} has no effect, so it has no {field}.",
        "Remove `{field}:`, or use a causal edge type.",
    ),
    "missing-grade": (
        "The edge {name} has an effect, but no evidence.",
        (
            "Add `evidence:` with `grade:` and `because:`; where no study was found the grade "
            "is untested."
        ),
    ),
    "grade-on-effect": (
        "The edge {name} cannot have the grade {grade}.",
        (
            "Make it a claim in nodes/claim.yaml; what is refuted or tradition is not drawn "
            "as an effect."
        ),
    ),
    "grade-without-studies": (
        "The grade {grade} names no studies.",
        "Add `studies:`, or grade it untested.",
    ),
    "study-may-not-support": (
        "The study {name} was not checked far enough to support a grade.",
        "Confirm its record and read what it found, then set `checked:`, or grade without it.",
    ),
    "missing-source": (
        "Nothing says where the edge {name} comes from.",
        "Add `sources:` with a study, an ontology or an article, or `said_by:`.",
    ),
    "missing-source.effect": (
        "Nothing says where the edge {name} comes from.",
        "Add `said_by:` with an article and a section, or studies to its evidence.",
    ),
    "missing-source.claim": (
        "Nothing says who makes the claim {name}.",
        "Add `stances:` with an article and a section, or studies that look at it.",
    ),
    "bad-reference": (
        "A source is one of three: a study, an ontology, or an article with its section.",
        "Write {study_form}, {ontology_form} or {article_form}.",
    ),
    "excluded-section": (
        "The section {section} of {article} is excluded; nothing may rest on it.",
        "Cite another section, or leave the citation out.",
    ),
}
"""Message and remedy by rule and variant."""
