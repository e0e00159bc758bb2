"""What the page is: its edition, what it keeps, and whose work it holds."""

from __future__ import annotations

from hipgraph.interface.table import UiText

TEXTS: dict[str, UiText] = {
    "about.title": UiText("About this page", "Menu entry and heading of a dialog."),
    "about.edition": UiText("Edition", "Heading: which version of the page this is."),
    "about.graph": UiText(
        "graph", "Between hipgraph's version and a code: “hipgraph 0.1.0, graph 53fa0c…”."
    ),
    "about.same": UiText(
        "The code after “graph” changes with the content: pages with the same code show the same "
        "concepts, links and sources. Give both when you cite the page.",
        "Under the edition. Both are the version and the code.",
    ),
    "about.private": UiText("Your privacy", "Heading."),
    "about.keeps": UiText(
        "Once it is open, the page fetches nothing and sends nothing. It keeps your marks, how far "
        "you have come, language and theme in this browser, and nothing else. They go when you "
        "delete what the browser keeps for this page.",
        "What is kept where.",
    ),
    "about.licences": UiText("Licences", "Heading: what others may do with the page."),
    "about.content": UiText(
        "You may share and change the content if you name hipgraph, link to the licence and say "
        "what you changed:",
        "A link to the licence CC BY 4.0 follows.",
    ),
    "about.code": UiText("The code is free under the MIT License.", "After the content's licence."),
    "about.others": UiText(
        "Others' work in this page", "Opens copyright notices and the licence, in English."
    ),
}
