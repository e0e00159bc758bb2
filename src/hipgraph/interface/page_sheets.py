"""Sheets for print: the exam sheet and the worksheet about a guided path."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_KIND = "Kind of a printed sheet, above a guided path's title."
_TASK = "A task on a printed sheet."

TEXTS: dict[str, UiText] = {
    "sheet.exam": UiText("Exam sheet", _KIND),
    "sheet.work": UiText("Worksheet", _KIND),
    "sheet.answers": UiText("Worksheet: answers", _KIND),
    "sheet.name": UiText("Name", "On a printed sheet, before a line to write one's name on."),
    "sheet.date": UiText("Date", "On a printed sheet, before a line to write the date on."),
    "sheet.chain": UiText(
        "Number these, so that each acts on the next.", _TASK + " Concepts with boxes follow."
    ),
    "sheet.strength": UiText(
        "Somebody says this. How well is it studied? Tick one.", _TASK + " Sentences follow."
    ),
    "sheet.predict": UiText("Choose an answer.", _TASK + " Questions with answers follow."),
    "sheet.gaps": UiText(
        "Fill in the gaps. The same number is the same word.", _TASK + " Sentences follow."
    ),
    "sheet.parts": UiText("Name the parts.", _TASK + " A figure with numbers follows."),
    "sheet.sources": UiText("What this rests on", "Heading on a printed sheet: sources follow."),
}
