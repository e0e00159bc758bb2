"""Nodes, claims, tours and learning order."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "missing-phrase": (
        "{name} can go up and down, but does not say how: {fields}.",
        "Add `up:` and `down:`, for example: up: more psoas tension, down: less psoas tension.",
    ),
    "field-not-for-type": (
        "{field} has no use in a node of this type.",
        "Remove it, or move the node to a type with the role {roles}.",
    ),
    "state-of": (
        "{name} is no structure, so nothing is a state of it.",
        "Name the part of the body that carries the state.",
    ),
    "retired-node": ("{name} is retired itself.", "Name the node that is in use now."),
    "retired-node.in-use": (
        "{name} is replaced by another node, but is not retired.",
        "Add `retired: true`, or remove `replaced_by:`.",
    ),
    "retired-node.linked": ("{name} is retired.", "Name the node that replaces it."),
    "orphan-node": (
        "No edge leads to or from {name}.",
        "Add an edge in edges/, or remove the node.",
    ),
    "label-form": (
        "The label has {count} characters; {most} are the most.",
        "Shorten it; the longer name can be a synonym.",
    ),
    "label-form.lines": ("The label has more than one line.", "Write it in one line."),
    "long-text": (
        "The text has {count} paragraphs; {most} are the most.",
        "Shorten it, or merge paragraphs.",
    ),
    "grade-and-verdict": (
        "The grade {grade} does not go with the verdict {verdict}.",
        "With this grade the verdict is: {right}. Change the one that is wrong.",
    ),
    "say-instead": (
        "What to say instead has {count} sentences.",
        "Two spoken sentences are the most.",
    ),
    "say-instead.semicolon": (
        "What to say instead has a semicolon, which cannot be heard.",
        "Make two sentences of it.",
    ),
    "step-length": ("The step says {count} words.", "Say it in {least} to {most} words."),
    "bad-prediction": (
        "The answer {name} is not among the options.",
        "Make it one of the options, or choose one of them: {known}.",
    ),
    "bad-arrangement": (
        "The tall arrangement leaves out: {names}.",
        "Add them to a row, or leave them out of the steps.",
    ),
    "bad-arrangement.twice": (
        "{name} stands twice in the tall arrangement.",
        "Keep it in one row.",
    ),
    "learning-cycle": (
        "What is required comes back to where it began: {loop}.",
        "Remove one of these requirements.",
    ),
}
"""Message and remedy by rule and variant."""
