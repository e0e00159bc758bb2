"""The Body as a reader uses it: look, choose, practise, breathe, in both languages."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

SIZES = [(1280, 800), (1920, 1080), (768, 1024), (390, 844)]
BOXES = """() => [...document.querySelectorAll("#body a.label")].filter((label) =>
    getComputedStyle(label.closest("svg")).display !== "none").map((label) => {
        const text = [...label.querySelectorAll("text")].find((one) => one.getBBox().height > 0);
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
        return { name: label.getAttribute("aria-label"), left, right, top, bottom, size };
    })"""
DOME = """() => document.querySelector("#body .dome").getBoundingClientRect().top"""
BOWL = """() => document.querySelector("#body .bowl").getBoundingClientRect().bottom"""


def figure(page: Page, name: str) -> Any:
    """Return the figure seen from one side."""
    return page.locator("#body").get_by_role("group", name=name, exact=True).locator("visible=true")


@pytest.mark.parametrize("names", ["everyday", "latin"])
@pytest.mark.parametrize("locale", ["en", "nb"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
def test_names_can_be_read(
    visit: Callable[..., Any], size: tuple[int, int], locale: str, names: str
) -> None:
    """From each side every name is at least 13 px, on the screen, and clear of the others."""
    page = visit(locale, "view=body").page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.locator(f"[data-names={names}]").click()
    for side in ("front", "side", "back"):
        button = page.locator(f"[data-figure={side}]")
        if button.is_visible():
            button.click()
        page.wait_for_timeout(60)
        boxes = page.evaluate(BOXES)
        assert len(boxes) >= 12
        for box in boxes:
            assert box["size"] >= 13, box
            assert box["left"] >= 0, box
            assert box["right"] <= size[0], box
        for one, other in combinations(boxes, 2):
            beside = one["right"] <= other["left"] or other["right"] <= one["left"]
            above = one["bottom"] <= other["top"] + 3 or other["bottom"] <= one["top"] + 3
            assert beside or above, (one, other)


@pytest.mark.parametrize(
    ("wanted", "tops"),
    [
        ([10, 100, 200], [10, 100, 200]),
        ([10, 15, 200], [10, 35, 200]),
        ([10, 290, 295], [10, 255, 280]),
        ([None, 100, None], [0, 100, 125]),
    ],
)
def test_entries_stand_as_near_to_their_height_as_the_others_allow(
    pure: Callable[..., Any], wanted: list[int | None], tops: list[int]
) -> None:
    """None overlap, none leave the column, and what has no height follows the one before."""
    assert pure("heights(given, [20, 20, 20], 300, 5)", "heights:heights", given=wanted) == tops


@pytest.mark.parametrize(
    ("locale", "tab", "side", "structure"),
    [("en", "Body", "Front", "Psoas"), ("nb", "Kroppen", "Forfra", "Psoas")],
)
def test_choosing_a_structure_opens_its_card_and_lights_its_neighbours(
    visit: Callable[..., Any], locale: str, tab: str, side: str, structure: str
) -> None:
    """The card is the List's; what is directly linked stays bright, the rest is dimmed."""
    seen = visit(locale)
    page = seen.page
    page.get_by_role("button", name=tab, exact=True).click()
    label = figure(page, side).last.get_by_role("link", name=structure, exact=True)
    label.locator("text >> visible=true").click()
    assert seen.heading() == structure
    assert "view=body&node=psoas-major" in page.url
    part = page.locator("#body svg g[data-part=diaphragm] >> visible=true").first
    assert "linked" in (part.get_attribute("class") or "")
    page.wait_for_timeout(300)
    dimmed = page.locator("#body svg g[data-part=brain]").first
    assert float(dimmed.evaluate("(one) => getComputedStyle(one).opacity")) < 0.5
    page.go_back()
    assert page.locator("#body.choosing").count() == 0
    assert seen.complaints == []


def test_a_shape_can_be_pressed_as_well_as_its_name(visit: Callable[..., Any]) -> None:
    """A click into a muscle is a click on its name."""
    seen = visit("en", "view=body")
    box = seen.page.locator("svg[data-view-of=front] g[data-part=psoas-major]").bounding_box()
    assert box is not None
    seen.page.mouse.click(box["x"] + box["width"] * 0.655, box["y"] + box["height"] * 0.205)
    assert seen.heading() == "Psoas"


def test_a_state_lights_what_carries_it(visit: Callable[..., Any]) -> None:
    """Psoas tension is not drawn itself: the psoas lights up, and the entry is marked."""
    seen = visit("en", "view=body")
    seen.page.get_by_role("link", name="Psoas tension").locator("visible=true").click()
    assert seen.heading() == "Psoas tension"
    chosen = seen.page.locator("#body g.chosen")
    assert {chosen.nth(at).get_attribute("data-part") for at in range(chosen.count())} == {
        "psoas-major"
    }


def test_a_link_shows_the_side_where_the_structure_is(visit: Callable[..., Any]) -> None:
    """The piriformis is drawn from the back only; the link turns the figure."""
    seen = visit("nb", "view=body&node=piriformis", size="phone")
    assert seen.page.locator("svg[data-view-of=back]").is_visible()
    assert seen.page.locator("svg[data-view-of=front]").is_hidden()
    assert seen.heading() == "Piriformis"


def test_the_language_changes_the_names_in_place(visit: Callable[..., Any]) -> None:
    """Names, their links and the list beside them speak the new language; the choice stays."""
    page = visit("en", "view=body&node=pelvic-floor").page
    page.get_by_role("button", name="Norsk").click()
    front = figure(page, "Forfra").last
    assert front.get_by_role("link", name="Bekkenbunnen", exact=True).is_visible()
    assert "Spent psoas" in page.locator("#body .felt").text_content()
    assert page.locator(".panel-body h2").inner_text() == "Bekkenbunnen"
    page.get_by_role("button", name="Latin").click()
    assert front.get_by_role("link", name="Psoas major", exact=True).is_visible()


def test_practice_without_names(visit: Callable[..., Any]) -> None:
    """With names off nothing tells them; a choice tells one, and choosing again opens its card."""
    seen = visit("nb", "view=body")
    page = seen.page
    page.get_by_role("checkbox", name="Vis navn").uncheck()
    front = figure(page, "Forfra").last
    assert front.get_by_role("link", name="Psoas", exact=True).count() == 0
    label = page.locator("svg[data-view-of=front] a[data-part=psoas-major]")
    assert "Psoas" not in (label.get_attribute("aria-label") or "")
    label.focus()
    page.keyboard.press("Enter")
    assert page.locator("#body [role=status]").inner_text() == "Psoas"
    assert front.get_by_role("link", name="Psoas", exact=True).is_visible()
    assert page.locator("#panel").is_hidden()
    page.keyboard.press("Enter")
    assert seen.heading() == "Psoas"


def test_keyboard_goes_from_head_to_foot_and_back_from_the_card(
    visit: Callable[..., Any],
) -> None:
    """Tab follows the figure downwards, Enter opens the card, Escape returns to the name."""
    seen = visit("en", "view=body")
    page = seen.page
    page.get_by_role("region", name="Body").get_by_role("button", name="Find a way").focus()
    heard = []
    for _ in range(16):
        page.keyboard.press("Tab")
        heard.append(page.evaluate("document.activeElement.getAttribute('aria-label')"))
    assert heard[0] == "Brain"
    assert heard.index("Chest") < heard.index("Diaphragm") < heard.index("Pelvic floor")
    page.locator("svg[data-view-of=front] a[data-part=diaphragm]").focus()
    page.keyboard.press("Enter")
    assert seen.heading() == "Diaphragm"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.part") == "diaphragm"


def test_without_motion_the_breath_has_two_still_ends(visit: Callable[..., Any]) -> None:
    """On the in-breath diaphragm and pelvic floor are lower, both; then they are back up."""
    page = visit("en", "view=body").page
    button = page.get_by_role("button", name="Breathe", exact=True)
    dome, bowl = page.evaluate(DOME), page.evaluate(BOWL)
    button.click()
    assert page.evaluate(DOME) > dome + 10
    assert page.evaluate(BOWL) > bowl + 5
    assert "sunk" in page.locator("#body [role=status]").inner_text()
    button.click()
    assert page.evaluate(DOME) == pytest.approx(dome, abs=1)
    assert "risen" in page.locator("#body [role=status]").inner_text()
    button.click()
    assert button.get_attribute("aria-pressed") == "false"


def test_the_breath_goes_on_until_it_is_stopped(visit: Callable[..., Any]) -> None:
    """Six breaths a minute, dome and bowl in step; the button and leaving the view stop it."""
    page = visit("en", "view=body").page
    page.emulate_media(reduced_motion="no-preference")
    page.get_by_role("button", name="Breathe", exact=True).click()
    timing = page.evaluate(
        """document.getAnimations().filter((one) => one.animationName)
            .map((one) => [one.animationName, one.effect.getTiming().duration])"""
    )
    assert {tuple(one) for one in timing} == {("dome", 10000), ("bowl", 10000)}
    page.get_by_role("button", name="List", exact=True).click()
    assert page.locator("#body.breathing").count() == 0


def test_forced_colours_and_print_show_the_figure(visit: Callable[..., Any]) -> None:
    """Printed, all three sides are there with their names, and the buttons are not."""
    page = visit("en", "view=body").page
    page.emulate_media(media="print")
    for side in ("front", "side", "back"):
        assert page.locator(f"svg[data-view-of={side}]").is_visible()
    assert page.locator(".body-bar").is_hidden()
    assert page.locator("#list").is_hidden()
    page.emulate_media(media="screen", forced_colors="active")
    part = page.locator("#body g[data-part=diaphragm] .outline").first
    assert part.evaluate("(one) => getComputedStyle(one).stroke") == "rgb(0, 0, 0)"


@pytest.mark.parametrize(
    ("locale", "steps", "tab", "placeless"),
    [
        ("en", "Show the steps", "Body", "Sympathetic response"),
        ("nb", "Vis stegene", "Kroppen", "Sympatisk respons"),
    ],
)
def test_the_story_goes_on_on_the_body(
    visit: Callable[..., Any], locale: str, steps: str, tab: str, placeless: str
) -> None:
    """A step lights where its concepts sit, and lists the others; the player turns it there."""
    seen = visit(locale, "step=6")
    page = seen.page
    page.get_by_role("button", name=tab, exact=True).click()
    psoas = page.locator("#body g[data-part=psoas-major] >> visible=true").first
    assert psoas.get_attribute("data-level") == "4"
    assert page.locator("#body g[data-part=brain]").first.get_attribute("data-level") is None
    beside = page.locator("#body .elsewhere")
    assert beside.get_by_role("link", name=placeless).is_visible()
    assert page.locator(".story-badges").inner_text()
    page.keyboard.press("ArrowRight")
    floor = page.locator("#body g[data-part=pelvic-floor] >> visible=true").first
    assert floor.get_attribute("data-level") == "4"
    page.wait_for_function("() => location.hash === '#view=body&step=7&told=1'")
    switch = page.get_by_role("checkbox", name=steps)
    assert switch.is_checked()
    switch.uncheck()
    assert page.locator("#player").is_hidden()
    assert beside.is_hidden()
    assert floor.get_attribute("data-level") is None
    page.keyboard.press("ArrowRight")
    assert page.evaluate("hipgraph.inspect().state.step") == 7
    switch.check()
    page.locator(".story-dots button").first.click()
    assert page.locator("#player").is_visible()
    assert seen.complaints == []


def test_a_step_turns_the_figure_and_stays_in_sight_on_a_phone(visit: Callable[..., Any]) -> None:
    """What a step lights comes between the words and the buttons."""
    page = visit("nb", "view=body&step=5", size="phone").page
    page.wait_for_function("() => scrollY > 0")
    box = page.locator("svg[data-view-of=front] g[data-part=pelvic-floor]").bounding_box()
    words = page.locator(".story-words").bounding_box()
    buttons = page.locator(".story-buttons").bounding_box()
    assert box["y"] >= words["y"] + words["height"]
    assert box["y"] + box["height"] <= buttons["y"]


def test_pointing_marks_what_belongs_to_it(visit: Callable[..., Any]) -> None:
    """What is pointed at or focused lights on every side, and its states beside it."""
    page = visit("en", "view=body").page
    page.locator("svg[data-view-of=front] a[data-part=psoas-major]").focus()
    over = page.locator("#body g[data-part=psoas-major].over")
    assert over.count() == page.locator("#body g[data-part=psoas-major]").count()
    tension = page.locator("#body .felt").get_by_role("link", name="Psoas tension")
    assert "near" in (tension.get_attribute("class") or "")
    page.locator("#body .felt").get_by_role("link", name="Pelvic floor tension").hover()
    assert page.locator("#body g[data-part=pelvic-floor].over").count() >= 2


@pytest.mark.parametrize(("locale", "button"), [("en", "On the map"), ("nb", "På kartet")])
def test_a_card_leads_to_the_map(visit: Callable[..., Any], locale: str, button: str) -> None:
    """From a structure's card one comes to the same concept on the Map, its card still open."""
    seen = visit(locale, "view=body&node=quadratus-lumborum")
    heading = seen.heading()
    seen.page.get_by_role("button", name=button).click()
    state = seen.inspect()["state"]
    assert (state["view"], state["node"]) == ("map", "quadratus-lumborum")
    assert any(node["id"] == "quadratus-lumborum" for node in seen.inspect()["nodes"])
    assert seen.heading() == heading
    assert seen.page.get_by_role("button", name=button).is_hidden()
