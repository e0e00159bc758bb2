"""The interface texts of every part of the tool, in one table.

Each part declares its own texts in a module of this package, as ``TEXTS``: key → ``UiText``. No
key may stand in two of them; a test says so by name.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.interface.table import UiText

_HOLE = re.compile(r"\{(\w+)\}")

PAGE = (
    "page",
    "page_about",
    "page_cards",
    "page_claims",
    "page_dock",
    "page_find",
    "page_learn",
    "page_map",
    "page_share",
    "page_sheets",
    "page_spread",
    "page_story",
    "page_ways",
    "told",
)
"""The parts whose texts the page's script shows; those of the List stand in the List."""
TABLES = (
    "cli",
    "cli_locale",
    "cli_paths",
    "cli_spread",
    "locale",
    "locale_style",
    *PAGE,
    "page_list",
    "preview",
    "problems",
    "translator",
)


def part(name: str) -> Mapping[str, UiText]:
    """Return the texts of one part, by key without ``ui|``."""
    texts: Mapping[str, UiText] = import_module(f"{__name__}.{name}").TEXTS
    return texts


def page_texts() -> Mapping[str, UiText]:
    """Return the texts that the page's script shows, by key without ``ui|``."""
    return {key: text for name in PAGE for key, text in part(name).items()}


def english(key: str, params: Mapping[str, object]) -> str:
    """Return an interface text in English, filled in; ``n`` among the values counts.

    Raises ``KeyError`` for a key that no part declares.
    """
    declared = next((found[key] for found in map(part, TABLES) if key in found), None)
    if declared is None:
        raise KeyError(key)
    text = declared.plural if declared.plural and params.get("n") != 1 else declared.text
    return filled(text, params)


def filled(text: str, params: Mapping[str, object]) -> str:
    """Fill in the placeholders of a text; those without a value stay as they are."""
    return _HOLE.sub(lambda hole: str(params.get(hole[1], hole[0])), text)


@cache
def texts() -> Mapping[str, UiText]:
    """Return all interface texts, sorted by key without ``ui|``."""
    joined = {key: text for name in TABLES for key, text in part(name).items()}
    return dict(sorted(joined.items()))
