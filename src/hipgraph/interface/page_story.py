"""The Story and the Body: steps, predictions, the choice among guided paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {}
