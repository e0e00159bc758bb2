"""Sharing, saving and printing."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "share.title": UiText("Share and print", "Menu entry and heading of a dialog."),
    "share.open": UiText("Share", "Short button in the details; opens the dialog."),
    "share.link": UiText("Link to what is on screen", "Label of a field that holds an address."),
    "share.copy": UiText("Copy", "Button beside a field: copies what is in it."),
    "share.copied": UiText("Copied.", "Announced after copying."),
    "share.refused": UiText(
        "The browser does not let this page copy. The text is selected, so you can copy it "
        "yourself.",
        "Announced where copying is refused.",
    ),
    "share.same": UiText(
        "Opens the same picture, step and card, in this language.",
        "Under the link, where the page has an address on the web.",
    ),
    "share.no-address": UiText(
        "This page is a file without an address on the web, so the link works on this device only. "
        "Send the file, and let others add this to its address:",
        "Under the link, where the page has no address on the web. A field follows.",
    ),
    "share.ending": UiText(
        "The end of the address", "Label of a field that holds the part of the link from # on."
    ),
    "share.no-code": UiText(
        "QR code and code for your own page need an address on the web. Whoever makes the pages "
        "gives it with hipgraph export --url.",
        "Why there is no QR code here. hipgraph export --url is a command; leave it as it is.",
    ),
    "share.qr": UiText("QR code of the link", "Name of a picture: point a phone's camera at it."),
    "share.embed": UiText("Show it on your own page", "Button that opens a field of HTML code."),
    "share.picture": UiText("The picture", "Heading: saving the picture that is on screen."),
    "share.everything": UiText(
        "Without dimming", "Switch: saves the picture with every part equally clear."
    ),
    "share.png": UiText("Save as PNG", "Button."),
    "share.svg": UiText("Save as SVG", "Button."),
    "share.saved": UiText("Saved as {file}.", "Announced after saving a picture; a file name."),
    "share.words": UiText("The words", "Heading: a handout on paper, or the same as text."),
    "share.of": UiText("Handout about", "Name of a choice: a story's or a concept's title."),
    "share.print": UiText("Print handout", "Button: prints one or a few sheets for the class."),
    "share.text": UiText("Copy as text", "Button, and name of the field that shows the text."),
    "share.choose": UiText(
        "Choose a concept or a claim first, then it can be printed by itself.",
        "Where nothing is chosen that a handout can be about.",
    ),
    "share.page": UiText("Print all of it", "Button: prints what the view shows, all pages."),
    "share.version": UiText(
        "hipgraph {version}, graph {graph}",
        "At the foot of a handout and a saved picture: which edition it is. Both are codes.",
    ),
    "handout.sources": UiText("Sources", "Heading on a handout."),
    "handout.in-story": UiText(
        "Where it stands in “{title}”", "Caption of a picture. A story's title."
    ),
    "projector.label": UiText(
        "Projector", "Menu entry: large type and nothing around it, for a room full of people."
    ),
    "projector.leave": UiText("Leave the large view", "Button, and beside the key Esc."),
    "projector.help": UiText("Projector: large, with nothing around it", "Beside the key p."),
}
