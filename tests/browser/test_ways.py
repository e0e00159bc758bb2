"""Finding a way in the page, as a person does: two concepts, the ways, and walking one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = {
    "en": {
        "open": "Find a way", "from": "From", "to": "To", "stress": "stress", "hips": "tight hips",
        "count": "3 ways from stress to tight hips", "swap": "Swap the ends", "walk": "Walk it",
        "next": "Next", "back": "Back", "done": "Back to the list", "loops": "Loops",
        "leads": "Leads here", "none": "No effect leads from tight hips to trauma.",
        "any": "Follow all kinds of links", "calms": "calms itself", "which": "Which links",
        "evidence": "Evidence", "strong": "only what is well supported",
    },
    "nb": {
        "open": "Finn veien", "from": "Fra", "to": "Til", "stress": "stress",
        "hips": "stramme hofter", "count": "3 veier fra stress til stramme hofter",
        "swap": "Bytt om fra og til", "walk": "Gå veien", "next": "Neste", "back": "Tilbake",
        "done": "Tilbake til listen", "loops": "Sløyfer", "leads": "Fører hit",
        "none": "Ingen virkning fører fra stramme hofter til psykisk traume.",
        "any": "Følg alle slags koblinger", "calms": "demper seg selv", "which": "Hvilke koblinger",
        "evidence": "Belegg", "strong": "bare det som er godt underbygd",
    },
}  # fmt: skip


def state(page: Any) -> dict[str, Any]:
    """Return the page's state, of which the address tells the lasting part a moment later."""
    found: dict[str, Any] = page.evaluate("() => hipgraph.inspect({ lines: false }).state")
    return found


def lit(page: Any) -> list[str]:
    """Return which concepts are brightest on the canvas."""
    found: list[str] = page.evaluate(
        """() => hipgraph.inspect({ lines: false }).nodes
            .filter(({ level }) => level === 1).map(({ id }) => id).sort()"""
    )
    return found


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_from_two_names_to_a_way_step_by_step(visit: Callable[..., Any], locale: str) -> None:
    """By keyboard alone: two names, three ways, one of them walked to its end, and back."""
    words = WORDS[locale]
    page = visit(locale, "view=map").page
    page.get_by_role("button", name=words["open"], exact=True).first.focus()
    page.keyboard.press("Enter")
    dock = page.locator("#dock")
    dock.get_by_role("combobox", name=words["from"]).focus()
    page.keyboard.type(words["stress"])
    page.keyboard.press("Enter")
    # The other field comes next by itself.
    assert page.evaluate("document.activeElement.id") == "ways-to"
    page.keyboard.type(words["hips"])
    page.keyboard.press("Enter")
    assert dock.locator(".ways-said").inner_text() == words["count"]
    cards = dock.locator(".way")
    assert cards.count() == 3
    chains = cards.locator(".way-chain").all_inner_texts()
    assert len(set(chains)) == 3
    first = cards.first
    steps = first.locator(".way-steps li").all_inner_texts()
    assert len(steps) == chains[0].count("→") >= 2
    ends = ["hip-tightness", "stress"]
    assert set(ends) <= set(lit(page))
    # Another card lights another way in the same picture.
    before = lit(page)
    cards.nth(1).locator(".way-head").press("Enter")
    assert state(page)["way"] == 2
    assert lit(page) != before
    assert set(ends) <= set(lit(page))
    cards.first.locator(".way-head").press("Enter")
    first.get_by_role("button", name=words["walk"]).focus()
    page.keyboard.press("Enter")
    walk = dock.locator(".walk")
    told = []
    for number in range(len(steps)):
        told.append(walk.locator(".walk-words").inner_text())
        assert steps[number].startswith(told[-1])
        assert len(lit(page)) == 2
        page.keyboard.press("Enter")
    assert (
        walk.locator(".walk-words")
        .inner_text()
        .startswith(first.locator(".way-together").text_content())
    )
    # Printed, it is a document with the same sentences.
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    paper = page.locator("#paper").text_content()
    assert all(sentence in paper for sentence in (chains[0], *told))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.keyboard.press("ArrowLeft")
    assert walk.locator(".walk-words").inner_text() == told[-1]
    walk.get_by_role("button", name=words["done"]).focus()
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.className") == "way-head"
    # Escape puts the tool away, and the picture is the map again.
    page.keyboard.press("Escape")
    assert dock.is_hidden()
    assert state(page)["tool"] is None


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_no_way_says_what_may_help(visit: Callable[..., Any], locale: str) -> None:
    """Where no effect leads there it says so, and offers other links and the other way."""
    words = WORDS[locale]
    page = visit(locale, "view=map&tool=ways&from=hip-tightness&to=trauma").page
    dock = page.locator("#dock")
    assert words["none"] in dock.inner_text()
    assert dock.locator(".no-way h3").count() >= 1
    dock.get_by_role("button", name=words["any"]).click()
    # The button is gone with what it was for; the keyboard goes on at what was found.
    assert page.evaluate("document.activeElement.className") == "way-head"
    assert dock.locator(".way").count() == 3
    # What people say is told with what it is worth.
    claims = dock.locator(".way-steps li:has(.verdict-mark)").count()
    chain = dock.locator(".way.lit .way-chain").inner_text()
    assert (claims > 0) == any(mark in chain for mark in "“«")
    dock.get_by_role("button", name=words["swap"]).click()
    assert (state(page)["from"], state(page)["to"]) == ("trauma", "hip-tightness")
    # A link shows the same in the other language, and what it doesn't know is left out.
    page.evaluate(
        """() => { location.hash = "view=map&tool=ways&from=trauma&to=hip-tightness&way=2&stop=1"
            + "&branch=nowhere&loop=stress&evidence=best"; }"""
    )
    dock.locator(".walk-words").wait_for()
    spoken = dock.locator(".walk-words").inner_text()
    other = "nb" if locale == "en" else "en"
    page.locator(f"button[data-locale={other}]").click()
    assert dock.locator(".walk-words").inner_text() not in ("", spoken)
    assert state(page) | {"way": 2, "branch": None, "loop": None, "support": "all"} == state(page)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_what_leads_here_and_what_comes_back(visit: Callable[..., Any], locale: str) -> None:
    """A tree of real lists lights one branch; a loop lights alone and says what it does."""
    words = WORDS[locale]
    seen = visit(locale, "view=map&node=hip-tightness")
    page, dock = seen.page, seen.page.locator("#dock")
    page.locator("#ways-doors [data-door=about]").click()
    assert (
        dock.get_by_role("button", name=words["leads"], exact=True).get_attribute("aria-pressed")
        == "true"
    )
    one = dock.locator(".branch").count()
    dock.get_by_role("button", name="2", exact=True).click()
    assert dock.locator(".branches .branches .branch").count() > 0
    assert dock.locator(".branch").count() > one
    dock.locator(".branches .branches .branch-name").first.click()
    assert len(lit(page)) == 3
    assert "hip-tightness" in lit(page)
    dock.get_by_role("button", name=words["loops"]).click()
    calming = dock.locator(".way", has_text=words["calms"]).first
    calming.locator(".way-head").click()
    assert words["calms"].split()[0] in calming.locator(".way-together").inner_text()
    assert len(lit(page)) == calming.locator(".way-steps li").count()
    assert len(state(page)["loop"].split(".")) == len(lit(page))


def test_only_what_is_well_supported(visit: Callable[..., Any]) -> None:
    """What is poorly supported is left out on request, and by the page's own filters."""
    words = WORDS["en"]
    page = visit("en", "view=map&tool=ways&from=stress&to=hip-tightness").page
    dock = page.locator("#dock")
    assert dock.locator(".way .grade-untested").count() > 0
    dock.get_by_text(words["which"]).click()
    dock.get_by_label(words["evidence"]).select_option(label=words["strong"])
    poor = ".way-steps :is(.grade-untested, .grade-limited, .grade-conflicting)"
    assert dock.locator(poor).count() == 0
    page.wait_for_function("() => location.hash.includes('evidence=strong')")
    page.evaluate(
        "() => { location.hash = 'view=map&tool=ways&from=stress&to=hip-tightness&off=untested'; }"
    )
    dock.locator(".ways-filtered").wait_for()
    assert dock.locator(".way-steps .grade-untested").count() == 0


def test_on_a_phone_the_picture_stays_in_sight(visit: Callable[..., Any]) -> None:
    """By finger: an example, its ways, and a walk whose step is seen above the sheet."""
    words = WORDS["nb"]
    opened = visit("nb", "view=map&tool=ways", size="phone")
    page = opened.page
    dock = page.locator("#dock")
    dock.locator(".ways-buttons button").first.tap()
    assert dock.locator(".ways-said").inner_text() == words["count"]
    dock.locator(".way.lit").get_by_role("button", name=words["walk"]).tap()
    for _ in range(2):
        dock.get_by_role("button", name=words["next"]).tap()
    sheet = dock.bounding_box()
    corner = page.locator("#canvas").bounding_box()
    assert sheet is not None
    assert corner is not None
    bright = [node for node in opened.inspect()["nodes"] if node["level"] == 1]
    assert len(bright) == 2
    for node in bright:
        assert 0 <= corner["y"] + node["y"] <= sheet["y"], node["id"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
