"""The page by keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

FOCUSED = "document.activeElement"


def test_whole_journey_by_keyboard(visit: Callable[..., Any]) -> None:
    """A reader without a pointer gets everywhere, and the focus is never lost.

    From search to a concept, along a link, into its card and back, through the story, and over
    into the other language.
    """
    seen = visit("nb")
    page, keys = seen.page, seen.page.keyboard
    keys.press("/")
    assert page.evaluate(f"{FOCUSED}.matches('#search input')")
    keys.type("opplevd")
    keys.press("Enter")
    assert seen.heading() == "Opplevd fare"
    assert page.evaluate(f"{FOCUSED}.textContent") == "Opplevd fare"
    keys.press("Escape")
    assert page.evaluate(f"{FOCUSED}.id") == "canvas"
    keys.press("ArrowRight")
    first = seen.heading()
    said = page.locator("#status").inner_text()
    assert said.startswith(first)
    keys.press("ArrowRight")
    assert seen.heading() != first
    keys.press("Enter")
    assert page.evaluate(f"{FOCUSED}.textContent") == seen.heading()
    keys.press("Tab")
    assert page.evaluate(f"document.getElementById('panel').contains({FOCUSED})")
    keys.press("Escape")
    assert page.evaluate(f"{FOCUSED}.id") == "canvas"
    page.locator("[data-act=next]").focus()
    keys.press("Enter")
    assert seen.inspect()["state"]["step"] == 2
    page.locator("button[data-locale=en]").focus()
    keys.press("Enter")
    assert page.get_attribute("html", "lang") == "en"
    assert page.evaluate(f"{FOCUSED}.dataset.locale") == "en"
    assert seen.inspect()["state"]["step"] == 2
    assert seen.complaints == []


def test_canvas_is_one_tab_stop(visit: Callable[..., Any]) -> None:
    """Tab enters the picture once and leaves it with the next press."""
    seen = visit("en")
    page = seen.page
    page.locator("#canvas").focus()
    page.keyboard.press("Tab")
    assert page.evaluate(f"{FOCUSED}.closest('#canvas')") is None
    page.keyboard.press("Shift+Tab")
    assert page.evaluate(f"{FOCUSED}.id") == "canvas"


def test_every_arrow_leads_somewhere_drawn(visit: Callable[..., Any]) -> None:
    """Walking with the arrows from any concept only reaches concepts of the picture."""
    seen = visit("en")
    page = seen.page
    page.locator("#canvas").focus()
    drawn = {node["id"] for node in seen.inspect()["nodes"]}
    reached = set()
    for key in ("ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp",
                "ArrowLeft", "ArrowUp", "ArrowDown", "ArrowRight"):  # fmt: skip
        page.keyboard.press(key)
        reached.add(page.evaluate("hipgraph.inspect().state.node"))
    assert reached <= drawn
    assert len(reached) >= 5


def test_reduced_motion_needs_no_camera(visit: Callable[..., Any]) -> None:
    """With reduced motion a step is there at once: no animation runs after it."""
    seen = visit("en")
    seen.page.locator("[data-act=next]").click()
    one = seen.page.evaluate("hipgraph.inspect().nodes")
    seen.page.wait_for_timeout(400)
    assert seen.page.evaluate("hipgraph.inspect().nodes") == one


def test_arrows_turn_the_story(visit: Callable[..., Any]) -> None:
    """Left and right go through the story where no field or picture has the focus."""
    seen = visit("nb")
    keys = seen.page.keyboard
    keys.press("ArrowRight")
    keys.press("ArrowRight")
    keys.press("ArrowLeft")
    assert seen.inspect()["state"]["step"] == 2
    keys.press("ArrowLeft")
    keys.press("ArrowLeft")
    assert seen.inspect()["state"]["step"] == 1
    seen.page.locator("#search input").focus()
    keys.press("ArrowRight")
    assert seen.inspect()["state"]["step"] == 1


HELD = """() => {
    const held = document.activeElement;
    const { width, height } = held.getBoundingClientRect();
    return held !== document.body && held.isConnected && width > 0 && height > 0;
}"""


class Journey:
    """Keys pressed one after the other; the focus must be on something that is there each time."""

    def __init__(self, page: Any) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        """Press keys; after each, as soon as the page has answered, the focus is held."""
        for key in keys:
            self.page.keyboard.press(key)
            self.page.wait_for_function(HELD, timeout=3000)

    def tab_to(self, selector: str) -> None:
        """Press Tab until the focus is on what the selector says."""
        for _ in range(120):
            if self.page.evaluate(f"(it) => {FOCUSED}.matches(it)", selector):
                return
            self.page.keyboard.press("Tab")
        pytest.fail(f"Tab does not come to {selector}")

    def on(self, selector: str) -> bool:
        """Return whether the focus is on, or in, what the selector says."""
        return bool(self.page.evaluate(f"(it) => Boolean({FOCUSED}.closest(it))", selector))


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_journey_through_views_and_filters(visit: Callable[..., Any], locale: str) -> None:
    """Search, link, source, language, views, filters: the focus is never lost."""
    seen = visit(locale)
    page = seen.page
    go = Journey(page)
    other = {"en": "nb", "nb": "en"}[locale]
    go.press("/")
    page.keyboard.type("pelvic floor tension")
    go.press("Enter")
    go.tab_to(".panel-body a[href^='#list--edge--']")
    go.press("Enter")
    assert seen.inspect()["state"]["edge"]
    go.tab_to(".panel-body a[href^='#list--study--']")
    go.press("Enter")
    assert seen.inspect()["state"]["source"].startswith("study.")
    go.tab_to(f"button[data-locale={other}]")
    go.press("Enter")
    assert page.get_attribute("html", "lang") == other
    assert go.on(f"button[data-locale={other}]")
    page.locator(".panel-body h2").focus()
    go.press("Escape")
    assert go.on("#canvas")
    for view in ("body", "map", "list", "claims", "story"):
        page.locator(f"header [data-view={view}]").focus()
        go.press("Enter")
        assert seen.inspect()["state"]["view"] == view
        go.press("Tab")
    for button in ("#filtered [data-act=reset-filters]", "#legend [data-act=reset-filters]"):
        page.locator("#legend input[data-grade=untested]").focus()
        go.press("Space")
        page.locator(button).focus()
        go.press("Enter")
        assert seen.inspect()["state"]["gradesOff"] == []
        page.wait_for_timeout(30)  # by then a browser has let go of what is hidden
        assert page.evaluate(HELD)
    assert seen.complaints == []


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_menu_and_dialogs_give_the_focus_back(visit: Callable[..., Any], locale: str) -> None:
    """Each entry of the menu by arrows and Enter; Escape leads back to where one was."""
    seen = visit(locale)
    page = seen.page
    go = Journey(page)
    page.evaluate("window.print = () => {}")
    page.locator("header [data-act=menu]").focus()
    go.press("Enter")
    visible = page.locator("#menu button[data-act]:visible")
    acts = visible.evaluate_all("all => all.map(b => b.dataset.act)")
    go.press("Escape")
    assert go.on("[data-act=menu]")
    for act in sorted(set(acts) - {"theme", "full-screen"}):
        page.locator("header [data-act=menu]").focus()
        go.press("Enter")
        while not go.on(f"#menu [data-act={act}]"):
            go.press("ArrowDown")
        go.press("Enter")
        if page.locator("dialog[open]").count():
            assert go.on("dialog[open]")
            go.press("Tab", "Escape")
            assert page.locator("dialog[open]").count() == 0
            page.wait_for_function(f"() => {FOCUSED}.matches('[data-act=menu]')", timeout=3000)
        else:
            go.press("Escape")
    go.press("?")
    assert go.on("#help")
    go.press("Escape")
    assert seen.complaints == []


SHOWN_FOCUS = """() => {
    const held = document.activeElement;
    const told = held.matches(".label") ? held.querySelector(".leader") || held : held;
    const { outlineStyle, outlineWidth, stroke, pointerEvents } = getComputedStyle(told);
    const [{ left, top, width, height }] = held.getClientRects();  // a link may run over two lines
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height, 30) / 2);
    const drawn = held.id === "canvas" || held.matches(".label") || pointerEvents === "none";
    const same = window.lastHeld === held;
    window.lastHeld = held;
    return {
        at: held.outerHTML.slice(0, 120),
        same,
        body: held === document.body,
        marked: told === held ? outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
            : stroke !== "none",
        free: drawn || held.contains(there) || Boolean(there?.closest("label")?.contains(held)),
    };
}"""


@pytest.mark.parametrize(
    ("size", "views"),
    [
        ("desktop", ("", "view=body&node=psoas-major", "view=map&node=stress", "view=claims")),
        ("phone", ("", "view=map", "view=list")),
    ],
)
def test_tab_shows_where_it_is_and_gets_out_again(
    visit: Callable[..., Any], size: str, views: tuple[str, ...]
) -> None:
    """Every stop has a visible mark and is not under something else; there is no trap."""
    seen = visit("nb", size=size)
    page = seen.page
    for fragment in views:
        page.evaluate("(hash) => { location.hash = hash; }", fragment)
        page.wait_for_timeout(50)
        page.locator(".skip").focus()
        stops = []
        for _ in range(40):
            page.keyboard.press("Tab")
            stop = page.evaluate(SHOWN_FOCUS)
            if stop["body"]:
                break
            stops.append(stop)
        assert len(stops) >= 12, fragment
        assert [one["at"] for one in stops if not (one["marked"] and one["free"])] == [], fragment
        assert [one["at"] for one in stops if one["same"]] == [], fragment
