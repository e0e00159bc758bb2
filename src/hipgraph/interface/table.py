"""One interface text: what the reader sees, and what a translator must know about it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UiText:
    """English text with plain ``{name}`` placeholders; ``plural`` is set where ``{n}`` counts.

    ``agreeing`` is the English text where the subject is plural; it is not translated.
    """

    text: str
    note: str = ""
    plural: str = ""
    agreeing: str = ""
