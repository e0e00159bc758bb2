"""What is said about the body figure."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "drawn-twice.view": ("The view {name} is there twice.", "Put its structures into one view."),
    "drawn-twice.node": (
        "{name} is drawn twice in this view.",
        "Put both outlines into one path, or mirror one with pair: true.",
    ),
    "pair-without-middle": (
        "This is to be mirrored, but the view has no middle.",
        "Give the view a middle: the x of the line to mirror at.",
    ),
    "latin-not-a-name": (
        "“{name}” is not a name this node has.",
        "Take one of its names ({known}), or add it to the node's synonyms.",
    ),
    "label-outside": (
        "The label of {name} does not stand or point inside the view.",
        "Choose numbers inside the view's box.",
    ),
}
"""Message and remedy by rule and variant."""
