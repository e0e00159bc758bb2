"""Keyboard and assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, Page

FOCUSED = "document.activeElement"


def violations(page: Page, context: dict[str, Any] | None = None) -> list[tuple[str, ...]]:
    """Return what axe-core finds: the rule, the element, and how to mend it."""
    from axe_playwright_python.sync_playwright import Axe

    results = Axe().run(page, context=context)
    return [
        (one["id"], one["nodes"][0]["html"][:120], one["nodes"][0]["failureSummary"])
        for one in results.response["violations"]
    ]


@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize(
    ("fragment", "size", "theme"),
    [
        ("", "desktop", "light"),
        ("", "phone", "dark"),
        ("node=pelvic-floor-tension", "desktop", "dark"),
        ("view=map&all=1&node=hip-openers", "desktop", "light"),
        ("view=claims", "phone", "light"),
        ("view=claims&part=who&node=hips-store-trauma", "desktop", "dark"),
        ("view=claims&part=cues", "phone", "dark"),
        ("view=map&source=article.sequoia-trauma-hips", "desktop", "light"),
        ("view=body", "desktop", "light"),
        ("view=body", "desktop", "dark"),
        ("view=body&node=psoas-major", "phone", "dark"),
        ("projector=1&view=claims&node=hips-store-trauma", "desktop", "dark"),
    ],
)
def test_axe_finds_nothing(
    visit: Callable[..., Any], locale: str, fragment: str, size: str, theme: str
) -> None:
    """No violation of WCAG 2.2 AA or axe's best practices, in any view."""
    seen = visit(locale, fragment, size=size, color_scheme=theme, bypass_csp=True)
    # The List is hidden in these views but for the claims; walking through it costs axe seconds.
    hidden = "#list > :not(.claims)" if fragment == "view=claims" else "#list"
    assert violations(seen.page, {"exclude": [[hidden]]}) == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_in_the_list(
    browser: Browser, tiny_pages: Path, theme: Literal["light", "dark"]
) -> None:
    """No violation in the whole List, in a graph that has every kind of record but is small."""
    page = browser.new_page(color_scheme=theme, bypass_csp=True)
    page.goto(f"{(tiny_pages / 'hipgraph.en.html').as_uri()}#view=list")
    page.wait_for_selector("html[data-ready=yes]")
    assert violations(page) == []
    page.close()


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
