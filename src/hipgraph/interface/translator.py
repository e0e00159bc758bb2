"""Texts of translator mode: what the live preview tells of each text in the page."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_MODE = "In translator mode, which only translators see."
_STATE = f"A word beside a text that is not translated, as short as can be. {_MODE}"

TEXTS: dict[str, UiText] = {
    "cli.locale.preview.short": UiText(
        "see the page of one language while you translate",
        "One line in the list of commands; no full stop.",
    ),
    "cli.locale.preview.help": UiText(
        "Show the page of a language beside the English one, on this computer only, and follow "
        "every file you save. Without a language: yours, or the first there is."
    ),
    "cli.locale.preview.translator": UiText(
        "Outline what is missing or fuzzy in the page, and tell the key, the English text and the "
        "note of whatever you point at."
    ),
    "cli.locale.preview.pseudo": UiText(
        "Show the pseudo-language en-XA: English with accents, longer and in brackets. What stands "
        "there in plain letters is not localized."
    ),
    "translator.label": UiText("Translation", f"Name of the panel. {_MODE}"),
    "translator.title": UiText(
        "{n} text to translate here",
        f"What stands in the view and is not translated. {_MODE}",
        "{n} texts to translate here",
    ),
    "translator.hint": UiText(
        "Point at a text or go to it with Tab to see its key. A click in the list copies the key.",
        _MODE,
    ),
    "translator.done": UiText("Everything in this view is translated.", _MODE),
    "translator.copied": UiText("Copied: {key}", _MODE),
    "translator.refused": UiText(
        "The browser does not copy. Copy it from here: {key}", f"After a click. {_MODE}"
    ),
    "translator.close": UiText("Close what is told of this text", f"Name of a button. {_MODE}"),
    "translator.copy": UiText("Copy key", f"Button. {_MODE}"),
    "translator.english": UiText("English", f"Heading over the English text. {_MODE}"),
    "translator.before": UiText(
        "What has changed in the English", f"Heading over the older text with changes. {_MODE}"
    ),
    "translator.text": UiText("Translation so far", f"Heading. {_MODE}"),
    "translator.note": UiText("Note", f"Heading over the note for translators. {_MODE}"),
    "translator.state.m": UiText("missing", _STATE),
    "translator.state.f": UiText("fuzzy", _STATE),
    "translator.state.b": UiText(
        "borrowed", f"Another language than English answers for it. {_STATE}"
    ),
    "translator.state.t": UiText("translated", _STATE),
    "translator.state.s": UiText("source", f"English, which is translated from. {_STATE}"),
}
