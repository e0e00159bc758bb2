"""Finding: what the search says beside its results."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {}
