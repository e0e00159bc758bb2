"""What axe-core finds, in every view, panel and dialog: nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Page

EDGE = "perceived-threat--increases--muscle-tightness"
STATES = (
    "", "node=hips-store-stress", f"edge={EDGE}", "source=study.doe2020",
    "source=article.blog-hips", "view=body", "view=body&node=psoas-major",
    "view=map&all=1&node=slow-breathing&off=untested", "view=list&without=felt", "view=claims",
    "projector=1&view=claims&node=hips-store-stress",
    "view=claims&part=who&node=hips-store-stress", "view=claims&part=cues",
    "view=map&source=article.blog-hips",
    "tool=spread&wave=end&with=slow-breathing&evidence=strong",
    "view=map&tool=spread&wave=1&node=psoas-tension",
    "tool=ways", "view=map&tool=ways&from=stress&to=hip-tightness",
    "tool=ways&from=stress&to=hip-tightness&stop=1", "tool=ways&from=hip-tightness&to=stress",
    "view=body&tool=ways&seek=leads&about=hip-tightness&depth=3",
    "view=map&tool=ways&seek=loops&node=stress",
)  # fmt: skip
"""Every view, and every kind of thing that can be chosen."""

NOT_PRESSED = frozenset({"theme", "full-screen"})
"""Entries of the menu that change more than the page's content."""

RUN = """async ([what, rules]) => {
    const only = rules ? { runOnly: { type: "rule", values: rules } } : {};
    const found = await axe.run(document.querySelector(what) || document,
        { resultTypes: ["violations"], iframes: false, ...only });
    return found.violations.map(({ id, nodes }) =>
        [id, nodes[0].html.slice(0, 160), nodes[0].failureSummary]);
}"""


class Checked:
    """An opened page, and what axe-core found in it: where, the rule, the element, the remedy."""

    def __init__(self, page: Page, themes: tuple[tuple[str, list[str] | None], ...]) -> None:
        from axe_playwright_python.sync_playwright import Axe

        self.page = page
        self.themes = themes
        self.found: list[tuple[Any, ...]] = []
        page.evaluate(Axe().axe_script)

    def look(self, where: str, within: str = "html") -> None:
        """Check what is shown, in each theme by its rules."""
        for theme, rules in self.themes:
            self.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
            violations = self.page.evaluate(RUN, [within, rules])
            self.found += [(where, theme, *one) for one in violations]


LIGHT = ("light", None)
DARK = ("dark", ["color-contrast"])  # what else there is does not depend on the theme


REAL_STATES = (
    "step=4", "node=psoas-major", "view=body&node=psoas-major", "view=map&node=hips-store-trauma",
    "view=list", "view=claims", "view=claims&part=who", "view=claims&part=class",
    "view=claims&part=cues", "learn=1",
)  # fmt: skip
"""Where the graph's own texts are shown: long names, many links, every lane's colours."""

LEAVE = """(every) => {
    const list = document.getElementById("list");
    const drawn = !["list", "claims"].includes(document.documentElement.dataset.view);
    window.left = (drawn ? [...list.children] : [...list.querySelectorAll("article")]
        .filter((card, at) => at % every)).map((card) => [card, document.createComment("")]);
    for (const [card, mark] of window.left) card.replaceWith(mark);
}"""
"""axe-core walks all of a document: what is not shown, and most of a long List, stand aside."""
BACK = "() => { for (const [card, mark] of window.left) mark.replaceWith(card); }"
EVERY = 12
AWAY = {"skip-link"}
"""Rules that a card standing aside would break: its links lead to where it was."""


def opened(browser: Browser, file: Path, size: str) -> Page:
    """Open a page on a desktop or a phone, without motion."""
    phone = size == "phone"
    page = browser.new_page(
        viewport={"width": 390, "height": 844} if phone else {"width": 1280, "height": 800},
        has_touch=phone, is_mobile=phone, bypass_csp=True, reduced_motion="reduce",
    )  # fmt: skip
    page.set_default_timeout(15_000)
    page.goto(file.as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    return page


@pytest.mark.parametrize(
    ("locale", "size", "themes"),
    [
        ("en", "desktop", (LIGHT,)),
        ("en", "phone", (LIGHT, DARK)),
        ("nb", "desktop", (LIGHT, DARK)),
        ("nb", "phone", (LIGHT,)),
    ],
)
def test_axe_finds_nothing(
    browser: Browser,
    tiny_pages: Path,
    locale: str,
    size: str,
    themes: tuple[tuple[str, list[str] | None], ...],
) -> None:
    """No violation of WCAG 2.2 AA or axe's best practices, wherever one gets to.

    The graph is small and has every kind of record; the dialogs are whatever the page has.
    """
    page = opened(browser, tiny_pages / f"hipgraph.{locale}.html", size)
    checked = Checked(page, themes)
    for fragment in STATES:
        page.evaluate("(hash) => { location.hash = hash; }", fragment)
        page.wait_for_function(SETTLED)
        checked.look(fragment or "opening")
    for where, within in extras(page):
        checked.look(where, within)
    page.close()
    assert checked.found == []


@pytest.mark.parametrize(("locale", "size"), [("nb", "desktop"), ("en", "phone")])
def test_axe_finds_nothing_in_the_real_texts(
    browser: Browser, exported: Path, locale: str, size: str
) -> None:
    """The same in the real graph's texts, in light and dark; of the List every 12th card."""
    page = opened(browser, exported / f"hipgraph.{locale}.html", size)
    page.wait_for_selector("html[data-rests]")
    checked = Checked(page, (LIGHT, DARK))
    for fragment in REAL_STATES:
        page.evaluate("(hash) => { location.hash = hash; }", fragment)
        page.wait_for_function(SETTLED)
        page.evaluate(LEAVE, EVERY)
        checked.look(fragment)
        page.evaluate(BACK)
    page.close()
    assert [one for one in checked.found if one[2] not in AWAY] == []


# Going to a hash is done when the page has answered the event it brings.
SETTLED = "() => new Promise((done) => setTimeout(() => done(true), 30))"


def extras(page: Page) -> Iterator[tuple[str, str]]:
    """Bring up what lies over a view: search, menu, legend, and each dialog. Yield where."""
    page.evaluate("() => { location.hash = ''; window.print = () => {}; }")
    page.wait_for_function(SETTLED)
    page.keyboard.press("/")
    for typed in ("psoas", "psaos", "xyzzy"):
        page.locator("#search input").fill(typed)
        yield f"search for {typed}", "header"
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    opener = page.locator("header [data-act=menu]")
    opener.click()
    yield "menu", "header"
    entries = page.locator("#menu button[data-act]:visible").evaluate_all(
        "all => all.map(b => b.dataset.act)"
    )
    page.keyboard.press("Escape")
    seen = set()
    for entry in entries:
        if entry in NOT_PRESSED:
            continue
        opener.click()
        page.locator(f"#menu [data-act={entry}]").click()
        dialog = page.locator("dialog[open]")
        if dialog.count():
            seen.add(dialog.get_attribute("id"))
            yield f"dialog of {entry}", "dialog[open]"
            page.keyboard.press("Escape")
        else:
            yield f"menu entry {entry}", "main"
            page.keyboard.press("Escape")
    assert "help" in seen
    for id_ in page.locator("dialog").evaluate_all("all => all.map(({ id }) => id)"):
        if id_ not in seen:
            page.evaluate("(id) => document.getElementById(id).showModal()", id_)
            yield f"dialog {id_}", f"#{id_}"
            page.keyboard.press("Escape")
