"""Texts of the live preview: the commands that start it, and what it says in the page."""

from __future__ import annotations

from hipgraph.interface.table import UiText

_PAGE = "In the live preview, which curators and translators see."

TEXTS: dict[str, UiText] = {
    # hipgraph serve
    "cli.serve.short": UiText(
        "see the pages while you edit", "One line in the list of commands; no full stop."
    ),
    "cli.serve.help": UiText(
        "Show the pages on this computer only, and make them again whenever a file of the graph or "
        "its translations changes. An open page reloads by itself and stays where it is. Faults "
        "are shown in it, and the last good page remains. Nothing is written to any folder."
    ),
    "cli.serve.port": UiText(
        "The port to listen on; 0 is any free one. Without it: 8137, or the next free one."
    ),
    "cli.serve.no-open": UiText("Do not open a browser."),
    "cli.serve.at": UiText("Preview: {url}", "{url} is an address to open in a browser."),
    "cli.serve.end-hint": UiText("It follows your changes. Ctrl-C ends it."),
    "cli.serve.built": UiText("The pages are up to date.", "After each change."),
    "cli.serve.kept": UiText("The last good pages are still shown."),
    "cli.serve.none": UiText("There are no pages yet; mend this and they appear."),
    "cli.serve.ended": UiText("The preview has ended.", "After Ctrl-C."),
    "cli.metavar.port": UiText("PORT", "Stands for a value in the help, in capitals."),
    "error.port-taken": UiText(
        "Port {port} is in use by another program. Choose another with --port, or leave --port out "
        "and a free one is found."
    ),
    "error.no-free-port": UiText(
        "The ports from {low} to {high} are all in use. Choose another with --port."
    ),
    "error.port-refused": UiText(
        "This computer does not let you listen on port {port}. Choose one above 1023 with --port."
    ),
    # In the page.
    "preview.label": UiText("Live preview", f"Name of the part that tells what is wrong. {_PAGE}"),
    "preview.errors": UiText("{n} fault.", _PAGE, "{n} faults."),
    "preview.warnings": UiText("{n} warning", _PAGE, "{n} warnings"),
    "preview.kept": UiText("You see the last page without faults.", f"After the count. {_PAGE}"),
    "preview.also": UiText("Also in", f"Further places of a fault follow. {_PAGE}"),
    "preview.more": UiText("And {n} more, in the terminal.", f"After the list of faults. {_PAGE}"),
    "preview.lost": UiText(
        "The preview does not answer. Start it again, and this page goes on.", _PAGE
    ),
    "preview.none-title": UiText("There is no page yet", f"Title. {_PAGE}"),
    "preview.none": UiText(
        "The data has faults that must be mended first. Save the file, and the page appears.",
        _PAGE,
    ),
    "preview.unreadable": UiText(
        "{path} could not be read: {reason}", f"{{reason}} comes from the operating system. {_PAGE}"
    ),
    "preview.ours": UiText(
        "The program itself has failed. Please report this line: {reason}",
        f"{{reason}} is technical. {_PAGE}",
    ),
    # Answers to requests that are none of the preview's.
    "preview.not-found": UiText("There is nothing here. The preview begins at {url}", _PAGE),
    "preview.foreign": UiText("This preview is for this computer only: {url}", _PAGE),
    "preview.method": UiText("The preview is only read.", f"Answer to other requests. {_PAGE}"),
}
