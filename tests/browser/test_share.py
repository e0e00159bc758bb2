"""Taking something along: a link, a QR code, a picture, a handout; the large view; other pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

SVG = "{http://www.w3.org/2000/svg}"
REFUSING = """Object.defineProperty(navigator, "clipboard",
    { value: { writeText: () => Promise.reject(new Error("refused")) } })"""
KEEPING = """Object.defineProperty(navigator, "clipboard",
    { value: { writeText: async (text) => { window.copied = text; } } })"""
NAMES = {
    "en": {"menu": "More", "share": "Share and print", "link": "Link to what is on screen"},
    "nb": {"menu": "Mer", "share": "Del og skriv ut", "link": "Lenke til det som vises"},
}


def opened(page: Page, locale: str) -> None:
    """Open the dialog from the menu, by the names a reader sees."""
    names = NAMES[locale]
    page.get_by_role("button", name=names["menu"], exact=True).click()
    page.get_by_role("button", name=names["share"]).click()
    assert page.get_by_role("dialog", name=names["share"]).is_visible()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_without_an_address_the_dialog_says_so(visit: Callable[..., Any], locale: str) -> None:
    """No code and no frame, but why, and the end of the address, which works in any file."""
    seen = visit(locale, "view=map&node=cortisol", bypass_csp=False)
    page = seen.page
    page.evaluate(KEEPING)
    opened(page, locale)
    dialog = page.get_by_role("dialog")
    assert dialog.get_by_role("img").count() == 0
    assert "hipgraph export --url" in dialog.inner_text()
    ending = {"en": "The end of the address", "nb": "Slutten på adressen"}[locale]
    assert dialog.get_by_label(ending).input_value() == "#view=map&node=cortisol"
    copy = dialog.get_by_role("button", name={"en": "Copy", "nb": "Kopier"}[locale], exact=True)
    copy.first.click()
    assert page.evaluate("copied") == dialog.get_by_label(NAMES[locale]["link"]).input_value()
    assert page.evaluate("copied") == page.url
    assert dialog.get_by_role("status").inner_text() in ("Copied.", "Kopiert.")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement !== document.body")
    assert seen.complaints == []


def test_refused_copying_selects_the_text(visit: Callable[..., Any]) -> None:
    """Where the clipboard is refused, the link is selected for the reader's own keys."""
    seen = visit("en", "node=psoas-tension")
    page = seen.page
    page.evaluate(REFUSING)
    page.get_by_role("button", name="Copy link", exact=True).click()
    selected = """() => { const at = document.activeElement;
        return at.value?.slice(at.selectionStart, at.selectionEnd) || ""; }"""
    page.wait_for_function(f"() => ({selected})().endsWith('#node=psoas-tension')")
    page.get_by_role("button", name="Copy as text").click()
    page.wait_for_function(f"() => ({selected})().startsWith('Psoas tension')")
    assert "does not let this page copy" in page.get_by_role("dialog").inner_text()
    assert seen.complaints == []


@pytest.mark.parametrize(
    ("locale", "fragment", "label", "files"),
    [
        ("nb", "step=3", "Kortisol", "fra-stress-til-stramme-hofter-3"),
        ("en", "view=map&node=cortisol", "Cortisol", "cortisol-map"),
        ("nb", "view=body&node=psoas-major", "Psoas", "psoas-kroppen"),
    ],
)
def test_picture_is_saved_as_it_is_seen(
    visit: Callable[..., Any], locale: str, fragment: str, label: str, files: str
) -> None:
    """SVG with its words as words, dimmed as on screen or not at all; PNG at twice the size."""
    seen = visit(locale, fragment)
    page = seen.page
    opened(page, locale)

    def saved(kind: str) -> tuple[str, bytes]:
        with page.expect_download() as waiting:
            page.get_by_role("button", name=kind).click()
        return waiting.value.suggested_filename, waiting.value.path().read_bytes()

    name, markup = saved("SVG")
    assert name == f"{files}.svg"
    svg = ET.fromstring(markup)  # noqa: S314 - our own file
    assert svg.get("lang") == locale
    assert svg.find(f"{SVG}title") is not None
    kinds = {one.tag.removeprefix(SVG) for one in svg.iter()}
    assert kinds <= {"svg", "title", "desc", "g", "rect", "path", "text", "tspan"}
    assert not any("href" in key or key == "style" for one in svg.iter() for key in one.keys())  # noqa: SIM118
    words = " ".join("".join(one.itertext()) for one in svg.iter(f"{SVG}text"))
    assert label in words
    if "body" not in fragment:
        assert {"en": "Brain and hormones", "nb": "Hjerne og hormoner"}[locale] in words
    assert {"en": "A teaching map", "nb": "Et kart til undervisning"}[locale] in words
    dim = {"fill-opacity", "opacity"}
    levels = {one.get(key) for one in svg.iter() for key in dim} & {"0.3", "0.22"}
    assert levels
    page.get_by_role(
        "checkbox", name={"en": "Without dimming", "nb": "Uten nedtoning"}[locale]
    ).check()
    clear = ET.fromstring(saved("SVG")[1])  # noqa: S314 - our own file
    assert {one.get(key) for one in clear.iter() for key in dim}.isdisjoint(levels)
    name, image = saved("PNG")
    assert name == f"{files}.png"
    assert image[:8] == b"\x89PNG\r\n\x1a\n"
    sides = [int.from_bytes(image[at : at + 4], "big") for at in (16, 20)]
    assert sides == [2 * int(clear.get(side) or 0) for side in ("width", "height")]
    assert page.get_by_role("dialog").get_by_role("status").inner_text().endswith(f"{files}.png.")
    assert seen.complaints == []


@pytest.mark.parametrize(
    ("locale", "fragment", "title", "words"),
    [
        ("nb", "", "Fra stress til stramme hofter", ["middels belegg", "Kilder", "10.1007/"]),
        ("en", "view=claims&node=hips-store-trauma", "The hips store trauma",
         ["goes against research", "Say instead", "Sources", "10."]),
        ("nb", "view=map&node=cortisol", "Kortisol", ["sterkt belegg", "Kilder", "Plassen i «"]),
        ("en", "edge=threat-perception--increases--pelvic-floor-tension",
         "Perceived threat → Pelvic floor tension", ["moderate evidence", "van der Velde"]),
        ("nb", "source=article.aasen-hips-drawers", "The Hips - The Body’s Hidden Drawers?",
         ["I tråd med forskningen", "bestrider det", "Hoftene lagrer traumer", "ikke undersøkt"]),
        ("en", "view=claims&part=who", "Who says what",
         ["The hips store trauma", "goes against research", "disputes it", "Sequoia"]),
    ],
)  # fmt: skip
def test_the_browsers_print_gives_a_handout(
    visit: Callable[..., Any], locale: str, fragment: str, title: str, words: list[str]
) -> None:
    """Paper gets a document of its own: title, sentences with their evidence, sources, edition."""
    seen = visit(locale, fragment, color_scheme="dark")
    page = seen.page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.get_by_role("navigation").first.is_hidden()
    assert page.locator("#main").is_hidden()
    sheet = page.get_by_role("article").filter(has=page.get_by_role("heading", name=title, level=1))
    text = sheet.inner_text()
    for word in [
        *words,
        {"en": "A teaching map", "nb": "Et kart til undervisning"}[locale],
        "hipgraph 0",
    ]:
        assert word in text
    assert sheet.locator("a:not([href^=http])[href], button").count() == 0
    assert (
        page.evaluate("getComputedStyle(document.querySelector('.handout h1')).color")
        == "rgb(0, 0, 0)"
    )
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    assert page.locator("#main").is_visible()
    assert page.locator("#paper").inner_html() == ""
    assert seen.complaints == []


def test_the_whole_list_on_paper_is_set_like_a_handbook(visit: Callable[..., Any]) -> None:
    """In two columns and small, without what is folded away: a third of the paper."""
    page = visit("nb", "view=list").page
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    section = page.locator("#list > section.lane-felt")
    columns, size = section.evaluate(
        "(one) => [getComputedStyle(one).columnCount, getComputedStyle(one).fontSize]"
    )
    assert (columns, float(size.removesuffix("px")) < 12) == ("2", True)
    assert page.locator("#list article").last.is_visible()
    assert not page.locator("#list details:not([open])").first.is_visible()


def test_handout_of_the_story_or_of_what_is_chosen(visit: Callable[..., Any]) -> None:
    """Where both are on screen the reader chooses; text holds what paper would, numbered."""
    seen = visit("nb", "node=psoas-tension")
    page = seen.page
    page.evaluate(KEEPING)
    page.evaluate("window.print = () => { window.printed = document.title; }")
    opened(page, "nb")
    choice = page.get_by_role("combobox", name="Utdelingsark om")
    assert choice.locator("option").all_inner_texts() == [
        "Spent psoas",
        "Fra stress til stramme hofter",
    ]
    page.get_by_role("button", name="Skriv ut ark").click()
    assert page.evaluate("printed") == "Spent psoas"
    choice.select_option(label="Fra stress til stramme hofter")
    page.get_by_role("button", name="Kopier som tekst").click()
    lines = page.evaluate("copied").split("\n")
    assert lines[0] == "Fra stress til stramme hofter"
    assert [line for line in lines if line.startswith("9. ")]
    assert "Kilder" in lines
    assert [line for line in lines if line.startswith("– ") and "doi:10." in line]


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_projector_shows_the_story_large(visit: Callable[..., Any], size: str) -> None:
    """From the menu or by key: nothing but picture and sentence; keys go on; Esc leaves."""
    seen = visit("nb", size=size)
    page = seen.page
    page.get_by_role("button", name="Mer", exact=True).click()
    page.get_by_role("button", name="Storskjerm").click()
    assert page.get_by_role("navigation").first.is_hidden()
    assert page.locator("#panel").is_hidden()
    assert page.get_by_role("button", name="Ut av storskjermvisningen").is_visible()
    page.wait_for_function("() => location.hash === '#projector=1'")
    letters = "parseFloat(getComputedStyle(document.querySelector('.story-words')).fontSize)"
    assert page.evaluate(letters) >= 21
    page.keyboard.press("ArrowRight")
    page.keyboard.press("PageDown")
    assert page.locator(".story-place").inner_text() == "3 av 9"
    page.keyboard.press("ArrowLeft")
    page.keyboard.press(" ")
    assert page.locator("[data-act=play]").get_attribute("aria-label") == "Pause"
    page.keyboard.press("Escape")
    assert page.get_by_role("navigation").first.is_visible()
    assert page.evaluate("document.activeElement.dataset.act") == "menu"
    page.keyboard.press("p")
    page.wait_for_function("() => location.hash.includes('projector=1')")
    page.reload()
    page.wait_for_selector("html[data-ready=yes]")
    assert page.get_by_role("navigation").first.is_hidden()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert seen.complaints == []


def test_projector_shows_a_claim_large(visit: Callable[..., Any]) -> None:
    """Verdict and what to say instead fill the screen; arrows go through the claims."""
    seen = visit("nb", "view=claims")
    page = seen.page
    page.keyboard.press("p")
    large = page.locator("#big")
    first = large.inner_text()
    for word in ("Hoftene lagrer traumer", "strider mot forskningen", "Si heller"):
        assert word.lower() in first.lower()
    size = "parseFloat(getComputedStyle(document.querySelector('#big .statement')).fontSize)"
    assert page.evaluate(size) > 40
    assert page.locator("#list").is_hidden()
    page.keyboard.press("ArrowRight")
    assert large.inner_text() != first
    page.keyboard.press("ArrowLeft")
    assert large.inner_text() == first
    page.get_by_role("button", name="Ut av storskjermvisningen").click()
    assert page.locator("#list").is_visible()
    assert seen.complaints == []


def framed(context: BrowserContext, folder: Path, place: Path, sandbox: str) -> tuple[Page, Any]:
    """Show the page in a frame of somebody else's page, and return that page and the frame."""
    place.write_text(
        '<!DOCTYPE html><meta name="viewport" content="width=device-width"><title>o</title>'
        f'<iframe src="{(folder / "hipgraph.en.html").as_uri()}#view=map" width="800" height="500" '
        f'{sandbox}></iframe><div style="height: 3000px"></div>',
        encoding="utf-8",
    )
    page = context.new_page()
    page.goto(place.as_uri())
    page.frame_locator("iframe").locator("html[data-ready=yes]").wait_for()
    return page, page.frames[1]


def test_inside_a_foreign_page(browser: Browser, exported: Path, tmp_path: Path) -> None:
    """Wheel and one finger scroll the outer page; Ctrl and the wheel zoom the canvas.

    In a sandboxed frame, which forbids clipboard, storage, history and printing, nothing throws.
    """
    context = browser.new_context(
        viewport={"width": 900, "height": 640}, has_touch=True, is_mobile=True
    )
    page, inside = framed(context, exported, tmp_path / "outer.html", "")
    place = "(({ scale, nodes }) => [scale, nodes[0].x, nodes[0].y].join())(hipgraph.inspect())"
    before = inside.evaluate(place)
    page.mouse.move(400, 350)
    page.mouse.wheel(0, 300)
    page.wait_for_function("() => scrollY > 100")
    page.evaluate("scrollTo(0, 0)")
    touch = context.new_cdp_session(page)

    def finger(kind: str, *y: int) -> None:
        points = [{"x": 400, "y": one} for one in y]
        touch.send("Input.dispatchTouchEvent", {"type": f"touch{kind}", "touchPoints": points})

    finger("Start", 400)
    for y in range(380, 180, -20):
        finger("Move", y)
    finger("End")
    page.wait_for_function("() => scrollY > 100")
    assert inside.evaluate(place) == before
    page.evaluate("scrollTo(0, 0)")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    inside.wait_for_function(f"() => {place} !== '{before}'")
    assert page.evaluate("scrollY") < 50
    page.close()

    page, inside = framed(context, exported, tmp_path / "boxed.html", 'sandbox="allow-scripts"')
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    frame = page.frame_locator("iframe")
    frame.get_by_role("button", name="More", exact=True).click()
    frame.get_by_role("button", name="Share and print").click()
    frame.get_by_role("button", name="Copy", exact=True).first.click()
    frame.get_by_text("does not let this page copy").wait_for()
    frame.get_by_role("button", name="Print handout").click()
    assert frame.get_by_role("dialog").is_visible()
    frame.get_by_role("button", name="Close").last.click()
    frame.get_by_role("button", name="Claims").click()
    assert said == []
    context.close()
