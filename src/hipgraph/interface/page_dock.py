"""The dock: the place of the tools beside the picture."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "dock.label": UiText("Tool", "Name of the region beside the picture that holds an open tool."),
    "dock.close": UiText("Close the tool", "Button: put the tool beside the picture away."),
    "dock.fold": UiText(
        "Show or hide the tool", "Button on a phone: fold the sheet with the tool, or unfold it."
    ),
}
