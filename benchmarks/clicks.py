"""What a click takes, from the hand to the end of the frame that answers it.

``python benchmarks/clicks.py [rounds]``: medians of several rounds, each on a page freshly opened.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from browsing import chromium, machine, opened

from hipgraph import load_graph
from hipgraph.export import export

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[1]

ANSWERED = """() => {
    globalThis.answers = [];
    const note = ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => {
        answers.push(performance.now() - timeStamp);
    }));
    for (const kind of ["pointerup", "input"]) addEventListener(kind, note, true);
}"""
"""From what the reader does to the end of the frame that shows the answer."""

CLICKS = (
    ("next step of the story", "", "[data-act=next]", ""),
    ("the choice of stories", "", ".story-tour", ""),
    ("a concept in the list of what is felt", "view=body", ".felt a >> nth=3", ""),
    ("a link in a concept's card", "view=map&node=stress", ".panel-body a[href^='#list-']", ""),
    ("a filter, in the story", "", "#legend input[data-grade=untested]", ""),
    ("a filter, in the List", "view=list", "#legend input[data-grade=untested]", ""),
    ("to the Map", "", "header [data-view=map]", ""),
    ("to the List", "", "header [data-view=list]", ""),
    ("to the Body", "", "header [data-view=body]", ""),
    ("to the Claims", "", "header [data-view=claims]", ""),
    ("everything on the Map", "view=map", "label:has(#map-all)", ""),
    ("the other language, at once", "", "button[data-locale=nb]", ""),
    ("the other language", "", "button[data-locale=nb]", ""),
    ("the other language, in the List", "view=list", "button[data-locale=nb]", ""),
    ("a letter in the search", "", "#search input", "h"),
    ("a name spelt wrongly", "", "#search input", "hoftbeyerne"),
)  # fmt: skip
"""What is done, from where, to which element, and what is typed there."""

EARLY = ", at once"


def answered(browser: Browser, address: str, selector: str, typed: str, *, early: bool) -> float:
    """Do one thing on a page freshly opened; return how long its answer took.

    Not ``early`` it is done when the page has made ready what it makes ready in idle moments, a
    second or two after opening.
    """
    page, _ = opened(browser, address)
    if not early:
        page.wait_for_function("() => document.documentElement.dataset.rests")
    target = page.locator(selector).first
    target.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    page.evaluate(ANSWERED)
    if typed:
        target.fill(typed)
    else:
        target.click()
    page.wait_for_function("() => answers.length")
    taken: float = page.evaluate("answers[0]")
    page.context.close()
    return taken


def main() -> None:
    """Print machine and versions, then a row for each click."""
    from playwright.sync_api import sync_playwright

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made)
        export(load_graph(ROOT / "graph"), ROOT / "locales", ["en", "nb"], folder, None)
        ours = (folder / "hipgraph.en.html").as_uri()
        with chromium(playwright) as browser:
            print(f"{machine(browser)}, medians of {rounds}")
            for name, fragment, selector, typed in CLICKS:
                address = f"{ours}#{fragment}"
                early = name.endswith(EARLY)
                taken = [
                    answered(browser, address, selector, typed, early=early) for _ in range(rounds)
                ]
                print(f"{name:40}{median(taken):8.0f} ms")


if __name__ == "__main__":
    main()
