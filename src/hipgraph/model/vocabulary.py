"""The words that records choose from."""

from __future__ import annotations

from typing import Literal

Lane = Literal["trigger", "brain", "nerves", "muscles", "joints", "felt", "practice", "claim"]
Role = Literal["structure", "quantity", "stressor", "practice", "claim", "metaphor", "tradition"]
Shape = Literal["box", "rounded", "wave", "capsule", "bubble", "page"]
Category = Literal["causal", "practice", "structural", "association", "claim", "learning"]
Sign = Literal["+", "-"]
Strength = Literal["weak", "moderate", "strong"]
Timescale = Literal["acute", "chronic", "both"]
Grade = Literal["strong", "moderate", "limited", "conflicting", "untested", "tradition", "refuted"]
Verdict = Literal["supported", "partly", "unproven", "contradicted", "metaphor"]
Stance = Literal["asserts", "disputes", "qualifies", "reports"]
ArticleKind = Literal["blog", "clinic", "magazine", "scraped copy"]
TargetForm = Literal["in_sentence", "indefinite", "quote"]

LANES: tuple[Lane, ...] = (
    "trigger", "brain", "nerves", "muscles", "joints", "felt", "practice", "claim",
)  # fmt: skip
GRADES: tuple[Grade, ...] = (
    "strong", "moderate", "limited", "conflicting", "untested", "tradition", "refuted",
)  # fmt: skip
"""From best supported to worst, the order in which a path's weakest step is found."""
