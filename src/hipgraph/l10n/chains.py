"""Fallback chains: which locale answers where one has no text.

Every chain ends in English. ``locales.yaml`` in the locales folder names only exceptions
(``fallback: {nn: [nb, en]}``); a regional locale falls back to its language by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.keys import SOURCE
from hipgraph.l10n.settings import settings

if TYPE_CHECKING:
    from pathlib import Path


def locales_in(folder: Path | None) -> tuple[str, ...]:
    """Return the locales that have a catalogue in the folder, sorted."""
    if folder is None or not folder.is_dir():
        return ()
    return tuple(sorted({path.parts[-3] for path in folder.glob("*/LC_MESSAGES/*.po")}))


def available(folder: Path | None) -> tuple[str, ...]:
    """Return the locales that can be exported: English, and each that has a catalogue."""
    return (SOURCE, *(code for code in locales_in(folder) if code != SOURCE))


def chain_of(code: str, folder: Path | None) -> tuple[str, ...]:
    """Return the locales that are asked in turn, ``code`` first and English last.

    Raises ``FaultyGraphError`` where ``locales.yaml`` cannot be read or means nothing.
    """
    if code == SOURCE:
        return (SOURCE,)
    language = code.partition("-")[0]
    exception = settings(folder).fallback.get(code)
    further = exception or ((language,) if language in locales_in(folder) else ())
    return tuple(dict.fromkeys((code, *(item for item in further if item != SOURCE), SOURCE)))
