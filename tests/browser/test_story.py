"""The story's player: every path, questions before steps, keys, a finger, and the words' room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    from hipgraph.model import Graph

WORDS = {
    "en": {
        "tours": "Guided path:", "title": "Guided paths", "came": "You came to step 2 of",
        "on": "Go on from step 2", "forget": "Forget how far I came", "next": "Next: ",
        "right": "Yes: ", "wrong": "Not quite. It is: ", "go on": "Go on", "never": "Don't ask",
        "play": "Play", "pause": "Pause", "close": "Close", "link": "Copy link to this step",
    },
    "nb": {
        "tours": "Omvisning:", "title": "Omvisninger", "came": "Du er kommet til steg 2 av",
        "on": "Fortsett fra steg 2", "forget": "Glem hvor langt jeg er kommet", "next": "Neste: ",
        "right": "Ja: ", "wrong": "Ikke helt. Svaret er: ", "go on": "Gå videre",
        "never": "Ikke spør", "play": "Spill av", "pause": "Pause", "close": "Lukk",
        "link": "Kopier lenke til dette steget",
    },
}  # fmt: skip
STEP = "hipgraph.inspect().state.step"
TOURS = {
    "a": {"next": ["c"], "steps": [0, 0, 0]},
    "b": {"next": [], "steps": [0, 0]},
    "c": {"next": ["d", "a", "gone"], "steps": [0, 0]},
    "d": {"next": ["c"], "steps": [0]},
}


def heard(page: Page) -> str:
    """Return the sentence of the step."""
    return page.locator(".story-words").inner_text()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_every_path_is_one_tap_away(visit: Callable[..., Any], real: Graph, locale: str) -> None:
    """The button names the path; its dialog has all of them, with length and how far one came."""
    say, seen = WORDS[locale], visit(locale)
    page = seen.page
    opener = page.get_by_role("button", name=say["tours"])
    assert page.locator("h1").inner_text() in opener.inner_text()
    opener.click()
    dialog = page.get_by_role("dialog", name=say["title"])
    cards = dialog.get_by_role("listitem")
    assert cards.count() == len(real.tours)
    assert "9" in cards.first.inner_text()
    assert "4 min" in cards.first.inner_text()
    assert cards.first.locator("[aria-current]").count() == 1
    assert dialog.get_by_role("button", name=say["forget"]).is_hidden()
    title = cards.nth(3).locator(".tour-title").inner_text()
    cards.nth(3).get_by_role("button").first.click()
    assert dialog.is_hidden()
    assert title in opener.inner_text()
    assert page.evaluate("document.activeElement.className") == "story-tour"
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => /tour=[a-z-]+&step=2/.test(location.hash)")
    second = heard(page)
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert heard(page) == second
    opener.click()
    assert say["came"] in cards.nth(3).inner_text()
    cards.nth(3).get_by_role("button", name=say["on"]).click()
    assert heard(page) == second
    opener.click()
    dialog.get_by_role("button", name=say["forget"]).click()
    assert say["came"] not in cards.nth(3).inner_text()
    assert page.evaluate("localStorage.getItem('hipgraph.tours')") is None
    dialog.get_by_role("button", name=say["close"]).click()
    assert seen.complaints == []


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_question_comes_before_a_step_by_hand(visit: Callable[..., Any], locale: str) -> None:
    """First the guess, then what is known, then the step; a link shows the step itself."""
    say, seen = WORDS[locale], visit(locale, "step=2")
    page, keys = seen.page, seen.page.keyboard
    keys.press("ArrowRight")
    asked = page.get_by_role("group", name=re.compile(r"\?$"))
    assert asked.is_visible()
    assert page.evaluate("document.activeElement.id") == "question"
    assert heard(page) == ""
    lit = {node["id"] for node in seen.inspect()["nodes"] if node["level"] == 1}
    assert lit == {"hpa-activation", "sympathetic-activation", "muscle-tension"}
    assert all(edge["level"] < 1 for edge in seen.inspect()["edges"])
    asked.locator(".option").nth(2).click()
    told = asked.get_by_role("status")
    assert told.inner_text().startswith(say["wrong"])
    assert any(edge["level"] == 1 for edge in seen.inspect()["edges"])
    assert page.evaluate("document.activeElement.textContent") == say["go on"]
    keys.press("Enter")
    assert asked.is_hidden()
    third = heard(page)
    assert third
    keys.press("ArrowRight")
    assert asked.is_visible()
    asked.get_by_role("button").first.click()
    assert told.inner_text().startswith(say["right"])
    keys.press("ArrowRight")
    assert page.evaluate(STEP) == 4
    fourth = heard(page)
    keys.press("ArrowLeft")
    assert heard(page) == third
    keys.press("ArrowRight")
    assert heard(page) == fourth  # it is asked once
    assert heard(visit(locale, "step=4").page) == fourth


def test_questions_can_be_passed_and_switched_off(visit: Callable[..., Any]) -> None:
    """The arrow or Escape shows the step; "Don't ask" is in the address; playing asks nothing."""
    page = visit("en", "step=2").page
    keys = page.keyboard
    keys.press("ArrowRight")
    keys.press("Escape")
    assert page.locator("#question").is_hidden()
    assert page.evaluate(STEP) == 3
    assert heard(page)
    keys.press("ArrowRight")
    page.get_by_role("button", name="Don't ask").click()
    assert page.evaluate(STEP) == 4
    page.wait_for_function("() => location.hash === '#step=4&asks=0'")
    quiet = visit("en", "step=2&asks=0").page
    quiet.keyboard.press("ArrowRight")
    assert quiet.locator("#question").is_hidden()
    quiet.get_by_role("button", name="Guided path:").click()
    quiet.get_by_role("checkbox", name="Let me guess").check()
    quiet.keyboard.press("Escape")
    quiet.locator("[data-act=next]").click()
    assert quiet.locator("#question").is_visible()
    played = visit("en", "step=2").page
    played.get_by_role("button", name="Play").click()
    assert played.locator("#question").is_hidden()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_space_plays_and_escape_pauses(visit: Callable[..., Any], locale: str) -> None:
    """Space plays and pauses where no button has it; Escape pauses; the last step leads on."""
    say, page = WORDS[locale], visit(locale, "step=5").page
    play = page.locator("[data-act=play]")
    page.keyboard.press(" ")
    assert play.get_attribute("aria-label") == say["pause"]
    assert page.evaluate(STEP) == 6
    page.keyboard.press("Escape")
    assert play.get_attribute("aria-label") == say["play"]
    page.locator(".story-dots button").last.click()
    onward = page.get_by_role("button", name=say["next"])
    title = onward.inner_text().removeprefix(say["next"])
    onward.click()
    assert title in page.get_by_role("button", name=say["tours"]).inner_text()
    assert page.evaluate(STEP) == 1
    assert onward.is_hidden()


def test_a_finger_turns_steps_on_a_phone(visit: Callable[..., Any]) -> None:
    """Across turns a step and leaves the camera alone; down scrolls and turns nothing."""
    seen = visit("nb", "asks=0", size="phone")
    page = seen.page
    touch = seen.context.new_cdp_session(page)

    def draw(start: tuple[int, int], end: tuple[int, int]) -> None:
        points = [
            (start[0] + (end[0] - start[0]) * part // 4, start[1] + (end[1] - start[1]) * part // 4)
            for part in range(5)
        ]
        for at, (x, y) in enumerate(points):
            kind = "touchMove" if at else "touchStart"
            touch.send(
                "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]}
            )
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    draw((330, 420), (90, 430))
    page.wait_for_function(f"() => {STEP} === 2")
    assert page.evaluate("hipgraph.inspect().state.at") is None
    draw((90, 300), (330, 310))
    page.wait_for_function(f"() => {STEP} === 1")
    draw((200, 600), (190, 300))
    page.wait_for_function("() => scrollY > 0")
    assert page.evaluate(STEP) == 1


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_words_of_any_length_move_nothing(visit: Callable[..., Any], size: str) -> None:
    """The picture has the same room at every step, also while a question waits."""
    page = visit("nb", size=size).page
    rooms = set()
    for _ in range(10):
        page.locator("[data-act=next]").click()
        box = page.locator("#canvas").bounding_box()
        assert box is not None
        top = box["y"] + page.evaluate("scrollY")
        rooms.add((round(top), round(box["height"])))
    assert page.evaluate(STEP) == 9
    assert len(rooms) == 1


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_step_has_a_link(visit: Callable[..., Any], locale: str) -> None:
    """The button copies the step's address; where that is refused, it is there to be copied."""
    page = visit(locale, "step=5").page
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: "
        "(text) => { globalThis.copied = text; return Promise.resolve(); } }, configurable: true })"
    )
    page.get_by_role("button", name=WORDS[locale]["link"]).click()
    page.wait_for_function("() => globalThis.copied.endsWith('#step=5')")
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: "
        "() => Promise.reject(new Error('refused')) }, configurable: true })"
    )
    page.get_by_role("button", name=WORDS[locale]["link"]).click()
    field = page.locator("#share [data-field=link]")
    field.wait_for()
    assert field.input_value().endswith("#step=5")
    assert field.evaluate("(one) => one.selectionEnd - one.selectionStart === one.value.length")


@pytest.mark.parametrize(
    ("end", "turn"),
    [([40, 105], 1), ([160, 95], -1), ([70, 100], 0), ([40, 140], 0), ([100, 300], 0)],
)
def test_a_stroke_turns_only_across(pure: Callable[..., Any], end: list[int], turn: int) -> None:
    """To the left is on, to the right is back; short or slanting is neither."""
    points = {"from": {"x": 100, "y": 100}, "to": dict(zip("xy", end, strict=True))}
    assert pure("swiped(given.from, given.to)", "stroke:swiped", given=points) == turn


def test_paths_stand_in_the_order_one_would_go(pure: Callable[..., Any]) -> None:
    """From the opening one along what each names next; what nothing names comes last."""
    order = pure("tourOrder(given, 'a')", "tourorder:tourOrder", given=TOURS)
    assert order == ["a", "c", "d", "b"]
    after = "tourAfter(given.tours, given.tour, given.progress)"

    def then(tour: str, progress: dict[str, int]) -> object:
        given = {"tours": TOURS, "tour": tour, "progress": progress}
        return pure(after, "tourorder:tourAfter", given=given)

    assert then("a", {}) == "c"
    assert then("c", {"d": 1}) == "a"  # a path of one step has been seen when it is named
    assert then("c", {"a": 3}) == "d"
    assert then("b", {}) is None


def test_light_falls_on_what_carries_it(pure: Callable[..., Any]) -> None:
    """The brightest node lights its structure; what sits nowhere is left over; four bands."""
    levels = {"tension": 0.5, "activation": 1, "stress": 0.2, "calm": 0}
    found = pure(
        "placed(given, (id) => ({ tension: 'psoas', activation: 'psoas', calm: 'psoas' })[id])",
        "placed:placed", given=levels,
    )  # fmt: skip
    assert found == {"parts": {"psoas": 1}, "loose": {"stress": 0.2}}
    bands = pure("given.map(bandOf)", "placed:bandOf", given=[0, 0.01, 0.25, 0.5, 0.6, 1, 2])
    assert bands == [0, 1, 1, 2, 3, 4, 4]
