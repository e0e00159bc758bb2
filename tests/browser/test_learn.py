"""A reader learns: marks what they know, tests themselves, and prints sheets."""

from __future__ import annotations

import re
from itertools import pairwise, permutations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.l10n.localize import translators
from hipgraph.l10n.sentences import capitalized, plain
from hipgraph.page import scene_nodes

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

    from hipgraph.model import Graph

REFUSING = """for (const door of ["getItem", "setItem", "removeItem"]) {
    Storage.prototype[door] = () => { throw new DOMException("no", "SecurityError"); };
}"""
FOCUSED = "document.activeElement"
QUIET = "window.print = () => {};"
TICK = "(title) => getComputedStyle(title, '::after').content"
WORDS: dict[str, dict[str, str]] = {
    "en": {
        "more": "More", "learn": "Learn", "mark": "I know this", "psoas": "Psoas tension",
        "list": "List", "clear": "Clear marks and progress", "yes": "Clear", "no": "Keep",
        "first": "Understand this first", "check": "Check", "next": "Next question",
        "compare": "Compare", "finish": "To the end", "words": "Your words",
        "exam": "Print exam sheet", "work": "Print worksheet", "body": "Body",
    },
    "nb": {
        "more": "Mer", "learn": "Lær", "mark": "Dette kan jeg", "psoas": "Spent psoas",
        "list": "Liste", "clear": "Slett merker og fremdrift", "yes": "Slett", "no": "Behold",
        "first": "Forstå dette først", "check": "Sjekk", "next": "Neste spørsmål",
        "compare": "Sammenlign", "finish": "Til slutten", "words": "Dine ord",
        "exam": "Skriv ut prøveark", "work": "Skriv ut arbeidsark", "body": "Kroppen",
    },
}  # fmt: skip


def button(root: Page | Locator, name: str) -> Locator:
    """Return the button with exactly this name."""
    return root.get_by_role("button", name=name, exact=True)


def open_learn(page: Page, words: dict[str, str]) -> Locator:
    """Open the dialog from the menu, by keyboard."""
    button(page, words["more"]).press("Enter")
    button(page, words["learn"]).press("Enter")
    return page.get_by_role("dialog", name=words["learn"], exact=True)


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_mark_is_kept_and_shown_everywhere(visit: Callable[..., Any], locale: str) -> None:
    """Marked on its card, a concept has its tick in card, canvas, List and Learn; until cleared."""
    words = WORDS[locale]
    seen = visit(locale, "node=psoas-tension&step=4")
    page = seen.page
    mark = button(page.locator("#panel"), f"{words['mark']}: {words['psoas']}")
    assert mark.get_attribute("aria-pressed") == "false"
    mark.press("Enter")
    assert mark.get_attribute("aria-pressed") == "true"
    assert page.evaluate(f"{FOCUSED}.dataset.mark") == "psoas-tension"
    assert [box["id"] for box in seen.inspect()["nodes"] if box["known"]] == ["psoas-tension"]
    page.locator("#panel summary", has_text=words["first"]).click()
    order = page.locator("#panel .first").get_by_role("link")
    assert order.count() > 2
    order.last.click()
    assert page.locator("#panel .first .ticked").count() == 0
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    button(page, words["list"]).click()
    title = page.locator("#list-psoas-tension")
    twin = button(page.locator("#list"), f"{words['mark']}: {words['psoas']}")
    assert twin.get_attribute("aria-pressed") == "true"
    assert "✓" in title.evaluate(TICK)
    assert "✓" not in page.locator("#list-psoas-activation").evaluate(TICK)
    ticks = "#list article:has(#list-hip-tightness) .first .ticked"
    page.wait_for_selector("html[data-rests]")
    assert page.locator(ticks).count() == 1
    dialog = open_learn(page, words)
    assert dialog.locator(".learn-lanes li").all_inner_texts() == [
        dialog.locator(".learn-lanes li.lane-muscles").inner_text()
    ]
    assert re.search(r": 1 \w+ \d+", dialog.locator(".learn-lanes").inner_text())
    assert " 4 " in dialog.locator("[data-learn=go]").inner_text()
    assert " 4 " in dialog.locator("[data-slot=begun]").inner_text()
    button(dialog, words["clear"]).press("Enter")
    button(dialog, words["no"]).press("Enter")
    assert page.evaluate(f"{FOCUSED}.textContent") == words["clear"]
    assert dialog.locator(".learn-lanes li").count() == 1
    button(dialog, words["clear"]).press("Enter")
    button(dialog, words["yes"]).press("Enter")
    assert page.evaluate(f"{FOCUSED}.textContent") == words["clear"]
    assert dialog.locator(".learn-lanes li").count() == 0
    assert page.evaluate("localStorage.getItem('hipgraph.known')") is None
    assert page.evaluate("localStorage.getItem('hipgraph.tours')") is None
    page.keyboard.press("Escape")
    assert dialog.is_hidden()
    assert page.evaluate(f"{FOCUSED}.dataset.act") == "menu"
    assert twin.get_attribute("aria-pressed") == "false"
    assert seen.complaints == []


def test_marks_work_where_nothing_is_kept(visit: Callable[..., Any]) -> None:
    """A browser that refuses: the mark counts for this visit, and the page says so once."""
    seen = visit("nb", "node=psoas-tension")
    page = seen.page
    page.context.add_init_script(REFUSING)
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    mark = page.locator("#panel .mark button")
    mark.click()
    assert mark.get_attribute("aria-pressed") == "true"
    assert "lagrer ingenting" in page.locator("#panel [role=status].mark-note").inner_text()
    mark.click()
    mark.click()
    assert page.locator(".mark-note").count() == 1
    assert seen.complaints == []


CHECKED = {
    "en": (["chain"], ["chain", "part"]),
    "nb": (
        ["chain", "part", "strength"],
        ["chain", "part", "strength", "part", "strength", "strength", "explain"],
    ),
}
"""After which questions axe looks at the dialog: it takes its time, so each kind once."""


def chain_in_order(graph: Graph, names: dict[str, str], shown: list[str]) -> list[str]:
    """Return the names in the order in which each acts on the next."""
    ids = {name: node for node, name in names.items()}
    causal = {
        (edge.source, edge.target)
        for edge in graph.edges.values()
        if graph.edge_types[edge.type].category == "causal"
    }
    return next(
        list(way)
        for way in permutations(shown)
        if all((ids[one], ids[other]) in causal for one, other in pairwise(way))
    )


def put_in_order(page: Page, graph: Graph, names: dict[str, str]) -> None:
    """Move the concepts of a chain up until they stand right; the focus stays on the button."""
    items = page.locator("#learn .chain-name")
    for at, name in enumerate(chain_in_order(graph, names, items.all_inner_texts())):
        row = page.locator("#learn .chain li").filter(has=page.get_by_text(name, exact=True))
        while items.all_inner_texts().index(name) > at:
            row.get_by_role("button").first.press("Enter")
            assert page.evaluate(f"{FOCUSED}.dataset.by") == "-1"


def name_part(dialog: Locator, names: dict[str, str], right: bool) -> None:
    """Choose the marked part's name, or another."""
    marked = names[dialog.locator("svg.alone .chosen").first.get_attribute("data-part") or ""]
    offered = [label.strip() for label in dialog.locator(".options label").all_inner_texts()]
    assert marked in offered
    assert dialog.get_by_role("img").get_attribute("aria-label")
    name = marked if right else next(one for one in offered if one != marked)
    dialog.get_by_role("radio", name=name, exact=True).press("Space")


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_whole_test_by_keyboard(
    visit: Callable[..., Any], real: Graph, spoken: dict[str, Any], locale: str
) -> None:
    """Every kind of question is answered without a pointer, wrongly or rightly, and never scored.

    What was answered otherwise than the map is worth reading again at the end.
    """
    words, speaker = WORDS[locale], spoken[locale]
    names = {
        node.id: capitalized(speaker.say(f"node|{node.id}|label").text)
        for node in real.nodes.values()
        if not node.claim
    }
    answers = {
        str(plain(real, edge, speaker)): {"strong": 0, "untested": 2}.get(evidence.grade, 1)
        for edge in scene_nodes.asked(real)
        if (evidence := real.edges[edge].evidence)
    }
    seen = visit(locale, "learn=test.stress-to-hips.1", bypass_csp=True)
    page = seen.page
    dialog = page.get_by_role("dialog")
    kinds: list[str] = []
    for _ in range(7):
        assert page.evaluate(f"{FOCUSED}.dataset.slot") == "question"
        if dialog.locator(".chain").count():
            kinds.append("chain")
            put_in_order(page, real, names)
        elif dialog.locator("svg.alone").count():
            kinds.append("part")
            name_part(dialog, names, right=kinds.count("part") == 1)
        elif dialog.locator("blockquote").count():
            kinds.append("strength")
            answer = answers[dialog.locator("blockquote").inner_text()]
            wrong = kinds.count("strength") > 1
            dialog.get_by_role("radio").nth((answer + wrong) % 3).press("Space")
        else:
            kinds.append("explain")
            dialog.get_by_role("textbox", name=words["words"]).fill("…")
        right = kinds.count(kinds[-1]) == 1
        if kinds in CHECKED[locale]:
            assert axe(page) == []
        button(dialog, words["compare" if kinds[-1] == "explain" else "check"]).press("Enter")
        assert page.evaluate(f"{FOCUSED}.dataset.slot") == "verdict"
        assert dialog.locator(".feedback").get_attribute("class") == (
            "feedback agrees" if right else "feedback"
        )
        assert dialog.locator(".feedback").inner_text().count(" ") > 5
        onward = words["next"] if len(kinds) < 7 else words["finish"]
        button(dialog, onward).press("Enter")
    assert sorted(kinds) == ["chain", "explain", "part", "part", *["strength"] * 3]
    assert page.evaluate(f"{FOCUSED}.dataset.slot") == "done"
    again = dialog.locator("[data-slot=again] a")
    assert again.count() == 3
    assert not re.search(r"\d", dialog.locator("[data-page=summary]").inner_text())
    again.first.press("Enter")
    assert dialog.is_hidden()
    assert page.evaluate(f"document.getElementById('panel').contains({FOCUSED})")
    assert seen.complaints == []


def axe(page: Page) -> list[Any]:
    """Return what axe-core finds in the dialog."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, context={"include": [["#learn"]]})
    return [(one["id"], one["nodes"][0]["html"][:120]) for one in found.response["violations"]]


@pytest.fixture(scope="session")
def spoken(real: Graph) -> dict[str, Any]:
    """Return translators for the real graph in both languages."""
    return dict(translators(real, Path(real.folder).parent / "locales", ["en", "nb"]))


def test_a_link_asks_the_same_in_the_other_language(visit: Callable[..., Any]) -> None:
    """The address of a test asks the same questions of a reader of the other language."""
    asked = "[...document.querySelectorAll('#learn .chain li')].map((one) => one.dataset.id)"
    seen = visit("en", "learn=test.the-tension-loop.42")
    chain = seen.page.evaluate(asked)
    assert len(chain) > 2
    other = visit("nb", "learn=test.the-tension-loop.42", size="phone", color_scheme="dark")
    assert other.page.evaluate(asked) == chain
    wide = "document.documentElement.scrollWidth <= innerWidth"
    assert other.page.evaluate(wide)
    other.page.go_back()
    assert seen.complaints == other.complaints == []


MEASURED = """(tours) => tours.map((tour) => {
    const press = (act) => document.querySelector(`#learn [data-learn=${act}]`).click();
    const texts = (selector) =>
        [...document.querySelectorAll(selector)].map((one) => one.textContent);
    document.querySelector("#learn select").value = tour;
    press("exam");
    const sheet = document.querySelector(".exam");
    const exam = {
        fits: sheet.scrollHeight <= sheet.clientHeight,
        lines: [...sheet.querySelectorAll(".ruled")].map((one) => one.clientHeight),
        sources: sheet.querySelectorAll(".paper-sources li").length,
    };
    press("work");
    return {
        ...exam,
        heights: [...document.querySelectorAll(".work")].map((one) => one.scrollHeight),
        gaps: texts(".work .gap b"),
        answers: texts(".answers [data-slot=gaps] li"),
        numbers: texts(".work svg a.label text"),
        parts: texts(".answers [data-slot=parts] li"),
    };
})"""


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_sheets_stand_alone_on_their_pages(
    visit: Callable[..., Any], real: Graph, locale: str
) -> None:
    """For every guided path: one page of exam, and a worksheet with its answers on a second.

    The exam has room to write; gaps and numbers have their answers; afterwards nothing is left.
    """
    words = WORDS[locale]
    seen = visit(locale, color_scheme="dark")
    page = seen.page
    page.evaluate(QUIET)
    dialog = open_learn(page, words)
    dialog.get_by_role("combobox").select_option("stress-to-hips")
    button(dialog, words["exam"]).click()
    one = page.pdf(prefer_css_page_size=True)
    button(dialog, words["work"]).click()
    two = page.pdf(prefer_css_page_size=True)
    page.keyboard.press("Escape")
    page.get_by_role("navigation").get_by_role("button", name=words["body"], exact=True).click()
    body = page.pdf(prefer_css_page_size=True)  # with the edition at its foot
    sheets = [len(re.findall(rb"/Type\s*/Page\b", pages)) for pages in (one, two, body)]
    assert sheets == [1, 2, 1]
    assert page.locator("#paper > *").count() == 0
    assert page.title() == page.locator("h1").first.inner_text()
    page.set_viewport_size({"width": 673, "height": 1020})  # A4 without its margins
    page.emulate_media(media="print")
    for tour, found in zip(real.tours, page.evaluate(MEASURED, list(real.tours)), strict=True):
        assert found["fits"], tour
        assert min(found["lines"]) > 70, tour
        assert found["sources"] > 0
        assert max(found["heights"]) < 1016, tour  # 269 mm
        assert {int(gap) for gap in found["gaps"]} == set(range(1, len(found["answers"]) + 1))
        assert len(found["numbers"]) == len(found["parts"]) > 10
    assert page.locator("header.top").is_hidden()
    assert page.locator(".work").first.is_visible()
    assert seen.complaints == []
