"""The interface texts of every part of the tool, in one table.

Each part declares its own texts in a module of this package, as ``TEXTS``: key → ``UiText``. No
key may stand in two of them; a test says so by name.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.interface.table import UiText

TABLES = ("cli", "locale", "page", "page_list", "problems")


def part(name: str) -> Mapping[str, UiText]:
    """Return the texts of one part, by key without ``ui|``."""
    texts: Mapping[str, UiText] = import_module(f"{__name__}.{name}").TEXTS
    return texts


@cache
def texts() -> Mapping[str, UiText]:
    """Return all interface texts, sorted by key without ``ui|``."""
    joined = {key: text for name in TABLES for key, text in part(name).items()}
    return dict(sorted(joined.items()))
