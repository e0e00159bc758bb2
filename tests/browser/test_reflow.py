"""Large type, narrow windows, forced colours, and words of the right language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

VIEWS = (
    "", "node=pelvic-floor-tension", "view=body", "view=body&node=psoas-major", "view=map",
    "view=map&all=1&node=hips-store-trauma", "view=list", "view=claims&off=untested",
    "tool=spread&wave=end&with=slow-breathing&evidence=strong",
)  # fmt: skip
SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }"""
"""What WCAG 1.4.12 lets a reader set."""

CLIPPED = """() => {
    const WORDED = "button, a, p, h1, h2, h3, h4, label, dt, dd, span";
    return [...document.querySelectorAll(WORDED)]
    .filter((one) => one.checkVisibility() && one.textContent.trim() && !one.closest("svg, #list"))
    .filter((one) => {
        const { overflowX, overflowY, position, clipPath } = getComputedStyle(one);
        if (position === "absolute" && clipPath !== "none") return false;
        if (one.matches(".story-title")) return false; // shortened on purpose, its name is whole
        return (overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1)
            || (overflowY !== "visible" && one.scrollHeight > one.clientHeight + 1)
            || one.getBoundingClientRect().right > innerWidth + 1
            || one.getBoundingClientRect().left < -1;
    })
    .map((one) => `${one.localName}.${one.className} ${one.textContent.trim().slice(0, 40)}`);
}"""


def go(page: Any, fragment: str) -> None:
    """Go to another state of the page that is open."""
    page.evaluate("(hash) => { location.hash = hash; }", fragment)
    page.wait_for_timeout(60)


@pytest.mark.parametrize(
    ("width", "height", "spaced"), [(320, 640, False), (640, 400, False), (1280, 800, True)]
)
def test_nothing_runs_out_at_the_side(
    visit: Callable[..., Any], width: int, height: int, *, spaced: bool
) -> None:
    """A phone of 320 px, 200 % zoom, and a reader's own text spacing: all there, no clipping."""
    seen = visit("nb", bypass_csp=True)
    page = seen.page
    page.set_viewport_size({"width": width, "height": height})
    if spaced:
        page.add_style_tag(content=SPACING)
    for fragment in VIEWS:
        go(page, fragment)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), fragment
        assert page.evaluate(CLIPPED) == [], fragment
    for id_ in page.locator("dialog").evaluate_all("all => all.map(({ id }) => id)"):
        page.evaluate("(id) => document.getElementById(id).showModal()", id_)
        inside = page.locator(f"#{id_}").evaluate("(one) => one.scrollWidth <= one.clientWidth")
        assert inside, id_
        page.keyboard.press("Escape")


CHOSEN = """() => {
    const look = (one) => {
        const style = getComputedStyle(one);
        const names = ["borderTopColor", "borderTopWidth", "borderTopStyle", "outlineStyle",
            "outlineColor", "backgroundColor", "color", "boxShadow"];
        return JSON.stringify(names.map((name) => style[name]));
    };
    const found = [];
    const chosen = "button:is([aria-current], [aria-pressed=true]), [aria-selected=true]";
    for (const one of document.querySelectorAll(chosen)) {
        const other = [...one.parentElement.children].find((two) => two.localName === one.localName
            && !two.matches("[aria-current], [aria-pressed=true], [aria-selected=true]"));
        if (!one.checkVisibility() || !other) continue;
        const dots = one.matches("[data-step]");
        if (!dots && look(one) === look(other)) found.push(one.outerHTML.slice(0, 120));
    }
    return found;
}"""


def test_forced_colours_keep_what_is_chosen_apart(visit: Callable[..., Any]) -> None:
    """With colours forced, what is chosen still differs from what is not, and sheets have edges."""
    seen = visit("nb", forced_colors="active")
    page = seen.page
    for fragment in ("", "view=body", "view=map"):
        go(page, fragment)
        assert page.evaluate(CHOSEN) == [], fragment
    page.keyboard.press("/")
    page.locator("#search input").fill("hofte")
    assert page.locator("#results [aria-selected=true]").count() == 1
    assert page.evaluate(CHOSEN) == []
    edge = "(it) => getComputedStyle(document.querySelector(it)).borderTopStyle"
    for sheet in ("#search .results", "#menu", "#help"):
        assert page.evaluate(edge, sheet) == "solid", sheet


LEFTOVERS = """() => {
    const UNSCRIPTED = "script, style, .no-scripts, .still"; // for the file as it was opened
    const { scene } = hipgraph;
    const [own] = [document.documentElement.lang];
    const [other] = scene.about.locales.filter((code) => code !== own);
    const flat = (value) => (typeof value === "string" ? [value]
        : Array.isArray(value) ? [] : Object.values(value)).flatMap((text) => text.split("\\n"));
    const plain = (text) => text.trim().toLowerCase();
    const mine = new Set(Object.values(scene.texts[own]).flatMap(flat).map(plain));
    const foreign = new Set(Object.values(scene.texts[other]).flatMap(flat).map(plain)
        .filter((text) => text.length > 3 && !mine.has(text) && !text.includes("{")));
    const found = [];
    const look = (text, element) => {
        const silent = element.closest("[lang]").lang === own && element.checkVisibility();
        if (silent && foreign.has(plain(text))) {
            found.push([text, element.outerHTML.slice(0, 120)]);
        }
    };
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const { parentElement } = walk.currentNode;
        if (!parentElement.closest(UNSCRIPTED)) look(walk.currentNode.data, parentElement);
    }
    for (const name of ["aria-label", "title", "placeholder"]) {
        const named = document.querySelectorAll(`body [${name}]`);
        for (const one of named) look(one.getAttribute(name), one);
    }
    return { found: found.slice(0, 8), known: foreign.size };
}"""


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_no_word_of_the_other_language_without_saying_so(
    visit: Callable[..., Any], locale: str
) -> None:
    """Whatever stands on the page in the other language carries that language's code."""
    seen = visit(locale)
    page = seen.page
    other = {"en": "nb", "nb": "en"}[locale]
    page.keyboard.press("/")
    page.locator("#search input").fill("psoas tension")
    for fragment in ("", "node=psoas-major", "view=body", "view=map&node=hips-store-trauma"):
        told = page.evaluate(LEFTOVERS)
        assert told["known"] > 1000
        assert told["found"] == [], fragment
        go(page, fragment)
    page.locator(f"button[data-locale={other}]").click()
    for view in ("map", "body", "claims", "story"):
        page.locator(f"header [data-view={view}]").click()
        assert page.evaluate(LEFTOVERS)["found"] == [], view
