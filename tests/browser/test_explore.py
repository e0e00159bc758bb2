"""What a reader does with the page: choose, search, filter, follow, switch, come back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable


def test_choosing_a_concept_opens_its_card(visit: Callable[..., Any]) -> None:
    """A click on a box shows sentences, evidence and sources of that concept."""
    seen = visit("nb")
    seen.click_node("pelvic-floor-tension")
    assert seen.heading() == "Spent bekkenbunn"
    panel = seen.page.locator(".panel-body")
    assert panel.locator(".leads > li").count() >= 4
    assert "middels belegg" in panel.inner_text()
    assert seen.page.locator("#legend").is_hidden()


def test_choosing_a_line_opens_its_card(visit: Callable[..., Any]) -> None:
    """A click on a line shows its sentence, why it has its grade, and the study behind it."""
    seen = visit("en")
    edge = next(
        one
        for one in seen.inspect(lines=True)["edges"]
        if one["id"] == "threat-perception--increases--pelvic-floor-tension"
    )
    x, y = edge["points"][len(edge["points"]) // 2]
    seen.click_at(x, y)
    text = seen.page.locator(".panel-body").inner_text()
    assert "pelvic floor" in text
    assert "moderate evidence" in text
    assert "van der Velde" in text


def test_a_link_in_the_card_leads_on(visit: Callable[..., Any]) -> None:
    """A name in a sentence chooses that concept, and keyboard focus goes along."""
    seen = visit("en", "node=pelvic-floor-tension")
    link = seen.page.locator(".panel-body a[href='#list-threat-perception']").first
    link.focus()
    seen.page.keyboard.press("Enter")
    assert seen.heading() == "Perceived threat"
    assert seen.page.evaluate("document.activeElement.textContent") == "Perceived threat"


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("psoas", "psoas-major"),
        ("hofteboyer", "hip-flexors"),
        ("hofteboeyer", "hip-flexors"),
        ("bekkenbunn", "pelvic-floor"),
        ("pelvic floor", "pelvic-floor"),
        ("hpa", "hpa-axis"),
    ],
)
def test_search_finds_in_both_languages(visit: Callable[..., Any], typed: str, first: str) -> None:
    """Whatever language is typed, with or without æøå, the concept comes first."""
    seen = visit("nb")
    seen.page.locator("#search input").fill(typed)
    found = seen.page.locator("#results li").evaluate_all("items => items.map(i => i.dataset.id)")
    assert first in found[:3], found


@pytest.mark.parametrize(
    ("locale", "slips", "nothing", "near"),
    [
        ("nb", [("psaos", "Psoas"), ("bekenbunn", "Bekkenbunnen")],
         "Ingen treff", "Ingen treff. Mente du:"),
        ("en", [("cortsol", "Cortisol"), ("plevic flor", "Pelvic floor")],
         "Nothing found", "Nothing found. Did you mean:"),
    ],
)  # fmt: skip
def test_search_says_when_there_is_nothing_and_proposes_what_is_near(
    visit: Callable[..., Any], locale: str, slips: list[tuple[str, str]], nothing: str, near: str
) -> None:
    """No result is said in words and announced; near names can be chosen like results."""
    seen = visit(locale)
    page = seen.page
    field, said = (
        page.get_by_role("search").get_by_role("combobox"),
        page.locator("#search [role=status]"),
    )
    field.fill("xyzzy")
    assert said.inner_text() == nothing
    assert page.locator("#search .results").inner_text() == nothing
    for slip, meant in slips:
        field.fill(slip)
        assert said.inner_text() == near
        assert page.get_by_role("search").get_by_role("option").first.inner_text().startswith(meant)
    page.keyboard.press("Enter")
    assert seen.heading() == slips[-1][1]


def test_what_was_chosen_last_is_offered_again(visit: Callable[..., Any]) -> None:
    """The empty field offers what was chosen, the latest first, and a new visit nothing."""
    seen = visit("nb")
    page, keys = seen.page, seen.page.keyboard
    field, options = (
        page.get_by_role("search").get_by_role("combobox"),
        page.get_by_role("search").get_by_role("option"),
    )
    field.focus()
    assert page.locator("#search .results").is_hidden()
    for typed in ("kortisol", "psoas"):
        field.fill(typed)
        keys.press("Enter")
    keys.press("Escape")
    keys.press("/")
    assert page.locator("#search .results-head").inner_text() == "Sist valgt"
    names = options.locator("span:first-child")
    assert names.all_inner_texts() == ["Psoas", "Kortisol"]
    keys.press("Enter")  # nothing is chosen before an arrow says what
    assert seen.inspect()["state"]["node"] is None
    page.locator("button[data-locale=en]").click()
    keys.press("/")
    assert page.locator("#search .results-head").inner_text() == "Chosen last"
    keys.press("ArrowDown")
    keys.press("ArrowDown")
    keys.press("Enter")
    assert seen.heading() == "Cortisol"
    assert page.evaluate("Object.keys(localStorage)") == ["hipgraph.language"]
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    field.focus()
    assert page.locator("#search .results").is_hidden()


def test_search_shows_why_it_found_and_finds_stories(visit: Callable[..., Any]) -> None:
    """Results say where they belong and emphasize what was typed; a story starts when chosen."""
    seen = visit("nb")
    page = seen.page
    field = page.get_by_role("search").get_by_role("combobox")
    field.fill("hofteboy")
    first = page.get_by_role("option", name="Hoftebøyerne")
    assert first.locator("mark").all_inner_texts() == ["Hoftebøy"]
    assert first.locator(".kicker").inner_text() == "Muskler og fascie"
    field.fill("pelvic floor")
    other = page.get_by_role("search").get_by_role("option").first.locator("small [lang=en]")
    assert other.locator("mark").inner_text() == "pelvic floor"
    field.fill("pusten som bro")
    page.get_by_role("option").filter(has_text="Steg for steg").first.click()
    state = seen.inspect()["state"]
    assert (state["view"], state["step"]) == ("story", 1)
    assert page.locator(".story-title").inner_text().startswith("Pusten som bro")
    assert page.evaluate("document.activeElement.dataset.act") == "next"


def test_legend_filters_picture_and_list(visit: Callable[..., Any]) -> None:
    """Unticking a grade fades its lines, hides its sentences, says how many, and can be undone."""
    seen = visit("en")
    seen.page.locator("input[data-grade=untested]").uncheck()
    levels = {edge["id"]: edge["level"] for edge in seen.inspect()["edges"]}
    assert levels["sympathetic-activation--activates--psoas-activation"] < 0.2
    assert levels["threat-perception--increases--pelvic-floor-tension"] == 1
    assert "left out" in seen.page.locator("[data-hidden-count]").inner_text()
    views = seen.page.get_by_role("navigation", name="Views").get_by_role("button")
    views.filter(has_text="List").click()
    # In the List the sentence is gone from both ends, and headings say how many are left.
    for node in ("sympathetic-activation", "psoas-activation"):
        card = seen.page.locator(f"#list article:has(#list-{node})")
        card.scroll_into_view_if_needed()
        told = card.locator(".leads > li", has_text="sympathetic response is said to set off")
        # Cards far away are made whole a moment later.
        seen.page.wait_for_selector(f"#list article[data-whole]:has(#list-{node})")
        assert told.is_hidden()
        # What is not on screen yet has no inner text.
        left, whole = re.findall(r"(\d+) of (\d+)", card.text_content() or "")[0]
        assert int(left) < int(whole)
    assert seen.page.locator("#filtered").is_visible()
    seen.page.locator("#legend [data-act=reset-filters]").click()
    assert told.is_visible()
    assert not re.search(r"\d of \d", card.locator("h4").first.inner_text().lower())
    views.filter(has_text="Story").click()
    assert seen.page.locator("#filtered").is_hidden()
    assert all(edge["level"] == 1 for edge in seen.inspect()["edges"])


def test_language_switch_keeps_everything(visit: Callable[..., Any]) -> None:
    """Switching the language keeps concept, view, zoom, step and filters."""
    fragment = "view=map&node=psoas-tension&off=limited&at=300,200,1.4"
    seen = visit("nb", fragment)
    before = seen.inspect()
    seen.page.locator("button[data-locale=en]").click()
    after = seen.inspect()
    assert seen.page.get_attribute("html", "lang") == "en"
    assert seen.page.title() == "How stress reaches the hips"
    assert seen.heading() == "Psoas tension"
    assert after["scale"] == before["scale"]
    # Only the names themselves take other room.
    assert [{**one, "name": 0} for one in after["nodes"]] == [
        {**one, "name": 0} for one in before["nodes"]
    ]
    kept = {**before["state"], "locale": "en"}
    assert after["state"] == kept
    assert seen.complaints == []


def test_language_switch_leaves_no_word_behind(visit: Callable[..., Any]) -> None:
    """After switching to English and back every visible text is as it was at first."""
    seen = visit("nb")
    texts = """[...document.querySelectorAll("body *:not(script):not(template)")].map((e) => [
        e.tagName, e.childElementCount ? "" : e.textContent, e.ariaLabel, e.title])"""
    rests = "html[data-rests]"
    seen.page.wait_for_selector(rests)
    first = seen.page.evaluate(texts)
    seen.page.locator("button[data-locale=en]").click()
    assert seen.page.evaluate(texts) != first
    seen.page.wait_for_selector(rests)
    seen.page.locator("button[data-locale=nb]").click()
    seen.page.wait_for_selector(rests)
    assert seen.page.evaluate(texts) == first


def test_the_list_switched_to_is_that_of_the_other_file(visit: Callable[..., Any]) -> None:
    """Element by element, with every attribute and text, in both directions."""
    whole = """() => {
        const tell = (node) => (node.nodeType === Node.TEXT_NODE ? node.data : [node.localName,
            [...node.attributes].map(({ name, value }) => [name, value]).sort(),
            [...node.childNodes].map(tell)]);
        return JSON.stringify([...document.getElementById("list").childNodes].map(tell));
    }"""
    own = {}
    for locale, other in (("en", "nb"), ("nb", "en")):
        page = visit(locale).page
        page.wait_for_selector("html[data-rests]")
        own[locale] = [page.evaluate(whole)]
        page.locator(f"button[data-locale={other}]").click()
        page.wait_for_selector("html[data-rests]")
        own[locale].append(page.evaluate(whole))
    assert own["en"] == own["nb"][::-1]


def test_hash_round_trip(visit: Callable[..., Any]) -> None:
    """A copied link shows the same thing again, in the other language's file as well."""
    seen = visit("en")
    seen.page.locator("[data-act=next]").click()
    seen.page.locator("[data-act=next]").click()
    seen.click_node("threat-perception")
    seen.page.wait_for_function("() => location.hash.includes('threat-perception')")
    fragment = seen.page.evaluate("location.hash.slice(1)")
    for locale in ("en", "nb"):
        again = visit(locale, fragment)
        state = again.inspect()["state"]
        assert (state["step"], state["node"]) == (3, "threat-perception")


@pytest.mark.parametrize(
    "fragment",
    [
        "node=__proto__&edge=constructor",
        "view=<img src=x onerror=alert(1)>&step=-3&at=1e999,NaN,0",
        "step=999&lang=xx&off=toString.valueOf&at=1,2",
        "%E0%A4%A",
        "list-constructor",
        "node=psoas-major\u2028&at=,,",
    ],
)
def test_hostile_hash_only_opens_the_page(visit: Callable[..., Any], fragment: str) -> None:
    """What a hash names and the graph does not have is ignored."""
    seen = visit("en", fragment)
    state = seen.inspect()["state"]
    assert seen.complaints == []
    assert (state["view"], state["step"], state["node"], state["edge"]) == ("story", 1, None, None)
    assert state["locale"] == "en"


def test_story_plays_step_by_step(visit: Callable[..., Any]) -> None:
    """Next, previous and the dots walk the story; each step says a sentence and lights its part."""
    seen = visit("nb")
    page = seen.page
    words = [page.locator(".story-words").inner_text()]
    steps = page.locator(".story-dots button").count()
    assert 6 <= steps <= 12
    for _ in range(steps - 1):
        page.locator("[data-act=next]").click()
        if page.locator("#question").is_visible():
            page.locator("[data-act=next]").click()
        words.append(page.locator(".story-words").inner_text())
    assert len(set(words)) == steps
    assert page.locator("[data-act=next]").is_disabled()
    page.locator(".story-dots button").nth(3).click()
    levels = {edge["id"]: edge["level"] for edge in seen.inspect()["edges"]}
    assert levels["threat-perception--increases--pelvic-floor-tension"] == 1
    assert levels["sympathetic-activation--activates--psoas-activation"] < 0.5
    assert page.locator(".story-badges").inner_text() == "middels belegg"


def test_play_walks_and_pauses(visit: Callable[..., Any]) -> None:
    """Play goes on by itself, and the same button stops it."""
    seen = visit("en")
    play = seen.page.locator("[data-act=play]")
    play.click()
    assert play.get_attribute("aria-label") == "Pause"
    assert seen.inspect()["state"]["step"] == 2
    play.click()
    assert play.get_attribute("aria-label") == "Play"


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_map_shows_the_core_and_then_everything(visit: Callable[..., Any], locale: str) -> None:
    """The Map opens with at most 40 concepts; one switch shows all of them."""
    seen = visit(locale, "view=map")
    assert 20 <= len(seen.inspect()["nodes"]) <= 40
    seen.page.locator("#map-all").check()
    everything = seen.page.evaluate("Object.keys(hipgraph.scene.nodes).length")
    assert len(seen.inspect()["nodes"]) == everything > 95


def test_list_is_complete(visit: Callable[..., Any]) -> None:
    """The List has one heading for each concept and each link as a sentence."""
    seen = visit("nb", "view=list")
    counts = seen.page.evaluate(
        """() => {
            const { scene } = hipgraph;
            const list = document.getElementById("list");
            return {
                nodes: Object.keys(scene.nodes).filter(
                    (id) => !list.querySelector(`article > h3[id="list-${id}"]`)),
                edges: Object.keys(scene.edges).filter(
                    (id, at) => !list.querySelector(`li[id="e${at.toString(36)}"]`)),
            };
        }"""
    )
    assert counts == {"nodes": [], "edges": []}
    assert seen.page.locator("#list").is_visible()
    assert seen.page.locator("#canvas").is_hidden()


def test_claims_show_verdict_and_what_to_say(visit: Callable[..., Any]) -> None:
    """The Claims view shows what people say with its verdict, and nothing of the other lanes."""
    seen = visit("nb", "view=claims")
    card = seen.page.locator("#list article:has(#list-hips-store-trauma)")
    text = card.inner_text()
    assert "strider mot forskningen" in text.lower()
    assert card.locator(".say-instead").is_visible()
    assert seen.page.locator("#list article:has(#list-psoas-major)").is_hidden()


def test_theme_switch_is_kept(visit: Callable[..., Any]) -> None:
    """Dark on demand, and dark again at the next visit."""
    seen = visit("en", color_scheme="light")
    seen.page.locator("header [data-act=theme].icon").click()
    paper = "getComputedStyle(document.body.parentElement).backgroundColor"
    assert seen.page.evaluate(paper) == "rgb(18, 24, 29)"
    seen.page.reload()
    seen.page.wait_for_selector("html[data-ready=yes]")
    assert seen.page.evaluate(paper) == "rgb(18, 24, 29)"


def test_keeps_nothing_but_what_it_may(visit: Callable[..., Any]) -> None:
    """Language, theme and how far a path has come are all that a reader's tour leaves."""
    seen = visit("en")
    seen.page.locator("header [data-act=theme].icon").click()
    seen.page.locator("button[data-locale=nb]").click()
    seen.click_node("stress")
    assert sorted(seen.page.evaluate("Object.keys(localStorage)")) == [
        "hipgraph.language",
        "hipgraph.theme",
    ]
    assert seen.page.evaluate("document.cookie") == ""


def test_works_where_keeping_is_refused(visit: Callable[..., Any]) -> None:
    """A browser that forbids storage shows the page all the same."""
    seen = visit("en")
    seen.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused'); } })"
    )
    seen.page.reload()
    seen.page.wait_for_selector("html[data-ready=yes]")
    seen.page.locator("header [data-act=theme].icon").click()
    assert seen.complaints == []


def test_touch_reaches_a_concept_on_a_phone(visit: Callable[..., Any]) -> None:
    """A tap on a box brings up its card as a sheet, and closing it brings the picture back."""
    seen = visit("nb", size="phone")
    box = next(one for one in seen.inspect()["nodes"] if one["id"] == "stress")
    corner = seen.page.locator("#canvas").bounding_box()
    seen.page.touchscreen.tap(corner["x"] + box["x"], corner["y"] + box["y"])
    seen.page.locator(".panel-body h2").wait_for()
    assert seen.heading() == "Stress"
    seen.page.locator("[data-act=close]").click()
    assert seen.page.locator("#panel").is_hidden()


def test_a_view_opened_later_is_drawn_as_well(visit: Callable[..., Any]) -> None:
    """Starting in the List and going to the Story draws it whole, as if one had started there."""
    there = visit("en").inspect()["nodes"]
    seen = visit("en", "view=list")
    seen.page.locator("button[data-view=story]").click()
    for one, other in zip(seen.inspect()["nodes"], there, strict=True):
        assert one == {name: pytest.approx(value) for name, value in other.items()}


def test_a_failing_picture_leaves_the_text(visit: Callable[..., Any]) -> None:
    """Where the drawing fails, the still picture and the List are there, and a line says so."""
    seen = visit("nb")
    seen.context.add_init_script("Path2D = undefined; CanvasRenderingContext2D = undefined;")
    seen.context.add_init_script("HTMLCanvasElement.prototype.getContext = () => null;")
    seen.page.reload()
    seen.page.locator(".drawing-failed").wait_for(state="visible")
    assert "listen" in seen.page.locator(".drawing-failed").inner_text()
    assert seen.page.locator(".still-wide svg").is_visible()
    assert seen.page.locator("#list h3").first.is_visible()


def test_search_on_a_phone_leads_to_the_concept(visit: Callable[..., Any]) -> None:
    """The field opens over the page's width; what is chosen is on screen, above its card."""
    seen = visit("nb", size="phone")
    page = seen.page
    assert page.locator("#search").is_hidden()
    page.locator("header [data-act=search]").click()
    page.locator("#search input").fill("hofte")
    for part in ("#search input", "#results"):
        box = page.locator(part).bounding_box()
        assert box["x"] >= 0
        assert box["width"] > 300
        assert box["x"] + box["width"] <= 390
    assert min(page.locator("#results [role=option]").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect().height)")) >= 44  # fmt: skip
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.dataset.act") == "search"
    page.keyboard.press("Enter")
    page.keyboard.type("hoften")
    page.locator("#results [data-id=hip]").click()
    assert seen.heading() == "Hoften"
    assert page.locator("#search").is_hidden()
    node = next(one for one in seen.inspect()["nodes"] if one["id"] == "hip")
    canvas = page.locator("#canvas").bounding_box()
    sheet = page.locator("#panel").bounding_box()
    assert canvas["y"] < canvas["y"] + node["y"] < sheet["y"]
    assert 0 < node["x"] < 390


@pytest.mark.parametrize(
    "node", ["hip-openers", "femur", "low-back-pain", "women-store-trauma-in-hips"]
)
def test_what_is_chosen_is_not_under_the_panel(visit: Callable[..., Any], node: str) -> None:
    """On the Map, where the panel lies over the picture, the chosen concept is in view."""
    seen = visit("en", f"view=map&all=1&node={node}")
    drawn = next(one for one in seen.inspect()["nodes"] if one["id"] == node)
    canvas = seen.page.locator("#canvas").bounding_box()
    panel = seen.page.locator("#panel").bounding_box()
    assert 0 < drawn["x"] < panel["x"]
    assert 0 < drawn["y"] < canvas["height"]
    assert drawn["font"] >= 13


def test_back_goes_back(visit: Callable[..., Any]) -> None:
    """The browser's Back closes a card and returns to the view before; looking around adds none."""
    seen = visit("en")
    page = seen.page
    page.locator("button[data-view=map]").click()
    page.wait_for_function("() => location.hash === '#view=map'")
    seen.click_node("psoas-tension")
    page.wait_for_function("() => location.hash.includes('psoas-tension')")
    page.locator("[data-act=zoom-in]").click()
    page.wait_for_function("() => location.hash.includes('at=')")
    page.go_back()
    page.wait_for_function("() => hipgraph.inspect().state.node === null")
    assert seen.inspect()["state"]["view"] == "map"
    page.go_back()
    page.wait_for_function("() => hipgraph.inspect().state.view === 'story'")
    page.go_forward()
    page.wait_for_function("() => hipgraph.inspect().state.view === 'map'")
    assert seen.complaints == []


def test_a_file_opens_in_its_own_language(visit: Callable[..., Any]) -> None:
    """A choice of language is for the start page: a file opened by name speaks its language."""
    seen = visit("nb")
    seen.page.locator("button[data-locale=en]").click()
    seen.page.wait_for_function("() => location.hash === '#lang=en'")
    seen.page.reload()
    seen.page.wait_for_selector("html[data-ready=yes]")
    assert seen.page.get_attribute("html", "lang") == "en"
    seen.page.goto(seen.page.url.split("#")[0] + "?again")
    seen.page.wait_for_selector("html[data-ready=yes]")
    assert seen.page.get_attribute("html", "lang") == "nb"


def test_play_stops_when_the_reader_goes_elsewhere(visit: Callable[..., Any]) -> None:
    """Nobody is pulled back into the story while reading something else."""
    seen = visit("nb")
    play = seen.page.locator("[data-act=play]")
    play.click()
    assert play.get_attribute("aria-label") == "Pause"
    seen.page.locator("button[data-view=claims]").click()
    assert play.get_attribute("aria-label") == "Spill av"
    assert seen.inspect()["state"]["view"] == "claims"


def test_fit_shows_the_whole_and_keeps_the_step(visit: Callable[..., Any]) -> None:
    """The button does what it says: everything is in view, and the story stays where it was."""
    seen = visit("en", "step=4")
    seen.page.locator("[data-act=fit]").click()
    drawn = seen.inspect()
    assert drawn["state"]["step"] == 4
    room = seen.page.locator("#canvas").bounding_box()
    for node in drawn["nodes"]:
        assert node["x"] - node["w"] / 2 >= 0
        assert node["x"] + node["w"] / 2 <= room["width"]
        assert node["y"] - node["h"] / 2 >= 0
        assert node["y"] + node["h"] / 2 <= room["height"]


@pytest.mark.parametrize("step", range(1, 10))
def test_lit_concepts_are_on_screen_on_a_phone(visit: Callable[..., Any], step: int) -> None:
    """Each step brings what it lights on screen, between its words and the buttons."""
    seen = visit("nb", size="phone")
    seen.inspect()
    if step > 1:
        seen.page.evaluate(f"location.hash = 'step={step}'")
        seen.page.wait_for_function(f"() => hipgraph.inspect().state.step === {step}")
    drawn = seen.inspect()
    top = seen.page.locator("#canvas").bounding_box()["y"]
    words = seen.page.locator(".story-words").bounding_box()
    floor = seen.page.locator(".story-buttons").bounding_box()["y"]
    assert words["y"] >= 56
    lit = [node for node in drawn["nodes"] if node["level"] == 1]
    for node in lit if len(lit) < len(drawn["nodes"]) else []:
        assert top + node["y"] - node["h"] / 2 >= words["y"] + words["height"], node["id"]
        assert top + node["y"] + node["h"] / 2 <= floor, node["id"]


@pytest.mark.parametrize("width", [821, 1024, 1100])
def test_small_laptops_see_the_whole_story(visit: Callable[..., Any], width: int) -> None:
    """On a narrow window the panel makes room, so that the end of the chain is not cut off."""
    seen = visit("nb")
    seen.page.set_viewport_size({"width": width, "height": 768})
    seen.page.wait_for_timeout(300)
    drawn = seen.inspect()
    room = seen.page.locator("#canvas").bounding_box()
    for node in drawn["nodes"]:
        assert node["x"] + node["w"] / 2 <= room["width"] + 1, node["id"]
        assert node["y"] + node["h"] / 2 <= room["height"] + 1, node["id"]


@pytest.mark.parametrize("typed", ["trauma hofter", "traumer i hoftene", "trauma hips"])
def test_search_takes_words_apart(visit: Callable[..., Any], typed: str) -> None:
    """Words in any order and with other endings find the claim they are about."""
    seen = visit("nb")
    seen.page.locator("#search input").fill(typed)
    found = seen.page.locator("#results li").evaluate_all("items => items.map(i => i.dataset.id)")
    assert "hips-store-trauma" in found[:4], found


def test_skip_link_changes_nothing_but_the_focus(visit: Callable[..., Any]) -> None:
    """The first link on the page leads to the content and leaves the view as it is."""
    seen = visit("en", "view=claims")
    seen.page.locator(".skip").focus()
    seen.page.keyboard.press("Enter")
    assert seen.page.evaluate("document.activeElement.id") == "main"
    assert seen.inspect()["state"]["view"] == "claims"


def test_back_in_the_list_returns_to_the_reading_place(visit: Callable[..., Any]) -> None:
    """After following a link in the List, Back shows what was on screen before."""
    seen = visit("en", "view=list")
    page = seen.page
    link = page.locator("#list article:has(#list-sympathetic-activation) .leads a[href]").first
    link.hover()  # by then the cards near it have their heights
    card = "document.getElementById('list-sympathetic-activation').parentElement"
    before = page.evaluate(f"{card}.getBoundingClientRect().top")
    link.click()
    page.wait_for_function(f"() => Math.abs({card}.getBoundingClientRect().top - {before}) > 500")
    page.go_back()
    page.wait_for_function(f"() => Math.abs({card}.getBoundingClientRect().top - {before}) < 80")


def test_legend_on_the_map_can_be_closed(visit: Callable[..., Any]) -> None:
    """Its button opens it; its cross, Escape and another view close it."""
    seen = visit("en", "view=map")
    page = seen.page
    page.locator(".read-me").click()
    assert page.locator("#legend").is_visible()
    page.locator(".legend-close").click()
    assert page.locator("#legend").is_hidden()
    page.locator(".read-me").click()
    page.keyboard.press("Escape")
    assert page.locator("#legend").is_hidden()


def test_what_people_say_is_linked_when_it_is_chosen(visit: Callable[..., Any]) -> None:
    """With everything shown, lines of claims are drawn for the chosen one only."""
    claim = "hips-store-trauma"
    about = f"{claim}--about--hip"
    seen = visit("en", "view=map&all=1")
    assert about not in {edge["id"] for edge in seen.inspect()["edges"]}
    seen = visit("en", f"view=map&all=1&node={claim}")
    lit = {edge["id"]: edge["level"] for edge in seen.inspect()["edges"]}
    assert lit[about] == 1


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("why do I cry in pigeon?", "A pupil cries in a hip opener"),
        ("I have a hip replacement", "A pupil has a new hip"),
        ("hypermobile", "A very bendy pupil"),
    ],
)
def test_a_question_leads_to_what_to_do_in_class(
    visit: Callable[..., Any], typed: str, first: str
) -> None:
    """Asked in one's own words, a situation is among the results, and opens."""
    seen = visit("en")
    page = seen.page
    page.locator("#search input").fill(typed)
    page.get_by_role("option").filter(has_text=first[:16]).click()
    heading = page.locator("#list .situation h3").filter(has_text=first[:16])
    page.wait_for_function(
        "(one) => { const { top } = one.getBoundingClientRect(); return top > 0 && top < 400; }",
        arg=heading.element_handle(),
    )


def test_a_card_points_to_what_happens_in_class(visit: Callable[..., Any]) -> None:
    """From a concept's card beside the picture one comes to the situation it belongs to."""
    seen = visit("en", "view=map&node=crying")
    page = seen.page
    page.locator(".panel-body").get_by_role("link", name="A pupil cries in a hip opener").click()
    page.locator("#list .situation h3", has_text="A pupil cries").wait_for()
    assert seen.inspect()["state"]["view"] == "claims"
