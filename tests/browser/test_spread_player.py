"""Following the stress: wave by wave on the picture and in words, and what changes it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

NAMES: dict[str, dict[str, Any]] = {
    "en": {
        "tool": "Follow the stress", "on": "One wave on", "play": "Play", "pause": "Pause",
        "now": "Now it reaches", "end": "Straight to the end", "short": "In short",
        "strong": "well supported", "with": "Show with slow breathing", "model": "teaching model",
        "slowly": "builds up slowly", "untested": "nobody has tested",
        "measured": "measured in a body", "eases": "With slow breathing",
        "back": "Back to the waves",
        "why": ["What acts on it", "The strongest ways here", "Take one part away"],
    },
    "nb": {
        "tool": "Følg stresset", "on": "En bølge frem", "play": "Spill av", "pause": "Pause",
        "now": "det frem til", "end": "Rett til slutten", "short": "Kort sagt",
        "strong": "det som har godt belegg", "with": "Vis med rolig pust",
        "model": "undervisningsmodell", "slowly": "bygger seg langsomt opp",
        "untested": "ikke undersøkt", "measured": "målt i en kropp", "eases": "Med rolig pust",
        "back": "Tilbake til bølgene",
        "why": ["Dette virker på det", "De sterkeste veiene hit", "Ta bort én del"],
    },
}  # fmt: skip
REFUSING = """() => Object.defineProperty(navigator, "clipboard",
    { value: { writeText: () => Promise.reject(new Error("refused")) } })"""
NUMBERS = re.compile(r"%|\d[.,]\d|\d+ ?(?:min|weeks?|uker?|days?|dager)\b")
"""What never stands on the screen: shares, decimals, times of a body."""
MOVING = "() => document.querySelector('.tokens').classList.contains('moving')"
DRAWN = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
    const { width, height } = document.querySelector(".tokens");
    const ctx = document.querySelector(".tokens").getContext("2d");
    done(ctx.getImageData(0, 0, width, height).data.some((value) => value));
})))"""
"""Whether anything stands on the sheet of the signals; read once, for the browser warns of more."""


def fills(seen: Any) -> dict[str, int]:
    """Return how far each drawn box is filled, in fifths; -1 where it is not reached."""
    return {
        one["id"]: -1 if one["fill"] is None else one["fill"] for one in seen.inspect()["nodes"]
    }


def tool(page: Page, locale: str) -> str:
    """Return all that the tool says."""
    assert page.get_by_role("heading", name=NAMES[locale]["tool"]).is_visible()
    return page.locator("#spread").inner_text()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_wave_by_wave_in_words_and_on_the_picture(visit: Callable[..., Any], locale: str) -> None:
    """A new reader sees what comes first, what builds up, what breath changes, what is unknown."""
    names = NAMES[locale]
    seen = visit(locale)
    page = seen.page
    page.get_by_role("button", name=names["tool"]).locator("visible=true").first.click()
    assert fills(seen)["stress"] == 5
    assert fills(seen)["hip-tightness"] == -1
    page.get_by_role("button", name=names["on"]).click()
    assert names["now"] in page.locator(".spread-lead").inner_text()
    first = fills(seen)
    assert first["threat-perception"] > 0
    assert first["hip-tightness"] == -1
    # Each concept of a wave has its band in words, and by which way, as surely as it is known.
    cause = page.locator(".spread-items li").first.inner_text()
    assert re.search(
        {"en": "strong|clear|mild|faint", "nb": "kraftig|tydelig|mildt|svakt"}[locale], cause
    )
    assert page.locator(".spread-items .badge").first.is_visible()
    assert page.url.endswith("#tool=spread&wave=1")
    page.get_by_role("button", name=names["end"]).click()
    assert fills(seen)["hip-tightness"] > 0
    said = tool(page, locale)
    for part in ("short", "slowly", "untested", "measured", "eases", "model"):
        assert names[part] in said, part
    assert not NUMBERS.search(said)

    # Why a concept changes: what acts on it, by which ways, what is left without a part.
    seen.click_node("pelvic-floor-tension")
    why = page.locator(".spread-why")
    assert why.get_by_role("heading").all_inner_texts()[1:] == names["why"]
    said = why.inner_text()
    assert re.search({"en": "mostly|partly|a little", "nb": "mest|delvis|litt"}[locale], said)
    assert re.search({"en": "Without .*: ", "nb": "Uten .*: "}[locale], said)
    assert why.locator(".badge").count() > 0
    assert not NUMBERS.search(said)
    page.get_by_role("button", name=names["back"]).click()
    assert names["short"] in tool(page, locale)

    # With well supported links only, the picture thins, and the words say what is missing.
    whole = {node for node, fill in fills(seen).items() if fill > 0}
    page.get_by_role("radio", name=names["strong"]).check()
    left = {node for node, fill in fills(seen).items() if fill > 0}
    announced = page.locator("#spread [role=status]").inner_text()
    assert re.search({"en": "are still reached", "nb": "nås fortsatt"}[locale], announced)
    assert left < whole
    assert "hip-tightness" not in left
    stops = page.locator(".spread-stops li")
    assert stops.count() > 0
    assert all(
        re.search("not tested|limited|conflicting|ikke undersøkt|begrenset|sprikende", one)
        for one in stops.all_inner_texts()
    )
    assert not NUMBERS.search(tool(page, locale))
    assert seen.complaints == []
    assert seen.requests == [page.url.split("#")[0]]


def test_a_practice_before_and_after(visit: Callable[..., Any]) -> None:
    """The practice stands beside the run without it, in bands; alone it changes nothing.

    The link shows the same in the other language.
    """
    locale, other = "nb", "en"
    names = NAMES[locale]
    seen = visit(locale, "tool=spread&wave=end")
    page = seen.page
    before = fills(seen)["shallow-breathing"]
    page.get_by_role("button", name=names["with"]).press("Enter")
    assert page.evaluate("document.activeElement.closest('.spread-words') !== null")
    assert fills(seen)["shallow-breathing"] < before
    row = page.locator("#spread tbody tr").first
    words = {"en": ["strong", "clear"], "nb": ["kraftig", "tydelig"]}[locale]
    assert row.get_by_role("cell").all_inner_texts() == words
    page.locator(f"button[data-locale={other}]").click()
    words = {"en": ["strong", "clear"], "nb": ["kraftig", "tydelig"]}[other]
    row = page.locator("#spread tbody tr").first
    assert row.get_by_role("cell").all_inner_texts() == words
    assert "with=slow-breathing" in page.url
    assert not NUMBERS.search(tool(page, other))
    page.goto(page.url.split("#")[0] + "#tool=spread&from=0&with=slow-breathing&wave=9")
    assert fills(seen)["shallow-breathing"] == -1
    alone = {"en": "A practice alone changes nothing", "nb": "En praksis alene endrer"}
    assert alone[locale] in tool(page, locale)
    assert seen.complaints == []


def test_a_link_shows_the_same_and_leaves_out_what_it_does_not_know(
    visit: Callable[..., Any],
) -> None:
    """Starts, kind of stress, practices, evidence, wave stand in it; strange values are nothing."""
    fragment = (
        "tool=spread&from=trauma&stress=short&with=yoga.slow-breathing&evidence=plausible&wave=2"
    )
    seen = visit("nb", fragment)
    state = seen.inspect()["state"]
    assert state["starts"] == ["trauma"]
    assert state["acute"] is True
    assert state["practices"] == ["slow-breathing", "yoga"]
    assert (state["evidence"], state["wave"]) == ("plausible", 2)
    page = seen.page
    assert page.get_by_role("radio", name="kortvarig").is_checked()
    page.goto(
        page.url.split("#")[0]
        + "#tool=spread&from=yoga.nowhere&stress=odd&with=stress&evidence=x&wave=-1"
    )
    state = seen.inspect()["state"]
    assert state["starts"] is None
    assert (state["acute"], state["practices"]) == (False, [])
    assert (state["evidence"], state["wave"]) == ("all", 0)
    assert seen.complaints == []


def test_by_keyboard_with_and_without_movement(visit: Callable[..., Any]) -> None:
    """Space plays and rests, arrows step, Escape ends; signals move where movement is wanted."""
    seen = visit("en")
    page, keys = seen.page, seen.page.keyboard
    page.get_by_role("button", name="Follow the stress").locator("visible=true").first.focus()
    keys.press("Enter")
    assert page.evaluate("document.activeElement.textContent") == "Follow the stress"
    keys.press("ArrowRight")
    assert seen.inspect()["state"]["wave"] == 1
    assert page.evaluate(MOVING) is False
    page.emulate_media(reduced_motion="no-preference")
    keys.press("ArrowRight")
    # While it plays, signals go again and again.
    page.get_by_label("Speed").select_option("slow")
    page.get_by_role("heading", name="Follow the stress").focus()
    keys.press(" ")
    assert page.get_by_role("button", name="Pause").is_visible()
    assert seen.inspect()["state"]["wave"] == 3
    page.wait_for_function(MOVING)
    assert page.evaluate(DRAWN)
    keys.press(" ")
    assert page.get_by_role("button", name="Play", exact=True).is_visible()
    assert page.evaluate(MOVING) is False
    slider = page.get_by_role("slider", name="Wave")
    slider.focus()
    keys.press("End")
    assert "In short" in tool(page, "en")
    keys.press("Escape")
    assert seen.inspect()["state"]["tool"] is None
    assert set(fills(seen).values()) == {-1}
    assert seen.complaints == []


def test_every_view_and_paper_follow_it(visit: Callable[..., Any]) -> None:
    """The map counts what it does not draw, the body lights up, a handout says it all."""
    seen = visit("en", "view=map&tool=spread&wave=end")
    page = seen.page
    drawn = len(seen.inspect()["nodes"])
    page.get_by_role("button", name="Show them on the map").click()
    assert len(seen.inspect()["nodes"]) > drawn
    assert page.get_by_role("button", name="Show them on the map").count() == 0
    page.get_by_role("button", name="Body", exact=True).click()
    assert page.locator("#body [data-part=pelvic-floor][data-level]").count() > 0
    page.get_by_role("button", name="Story", exact=True).click()
    page.get_by_role("button", name="Print and share").click()
    dialog = page.get_by_role("dialog")
    assert (
        dialog.get_by_label("Handout about").locator("option").first.inner_text()
        == "Follow the stress"
    )
    page.evaluate(REFUSING)
    dialog.get_by_role("button", name="Copy as text").click()
    text = dialog.get_by_label("Copy as text").last.input_value()
    for part in (
        "Wave by wave",
        "1. More perceived threat (strong)",
        "In short",
        "A teaching model",
    ):
        assert part in text
    assert not NUMBERS.search(text.split("Sources")[0])
    assert seen.complaints == []
