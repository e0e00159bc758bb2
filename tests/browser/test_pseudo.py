"""The page in languages nobody speaks: what is not localized, what does not fit, what runs left."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from hipgraph import load_graph
from hipgraph.export import pages
from hipgraph.l10n.pseudo import ACCENTED, MIRRORED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
TINY = ROOT / "tests" / "tiny" / "graph"
VIEWS = ("story", "body", "map", "list", "claims")
STATES = (
    *(f"view={view}" for view in VIEWS), "view=story&step=2", "view=map&node=psoas-major",
    "view=map&all=1&node=hips-store-stress", "view=list&node=slow-breathing",
    "view=map&edge=perceived-threat--increases--psoas-tension", "view=claims&part=who",
    "view=claims&part=class", "view=claims&part=cues", "view=map&source=study.doe2020",
    "view=map&near=psoas-major.1", "view=list&off=strong", "learn=1", "learn=test.first-tour.7",
)  # fmt: skip
NAMES = ("aria-label", "title", "placeholder", "alt", "aria-description", "aria-roledescription")
WORD = re.compile(r"[A-Za-z]{3,}")

# Every text and name that a person can meet, those of templates and closed dialogs as well.
COLLECT = """(names) => {
  const found = [];
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        const within = node.parentElement?.closest(
          "script, style, kbd, [lang=la], .notices[lang=en], [translate=no]");
        if (!within) found.push(node.data);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        for (const name of names) if (node.hasAttribute(name)) found.push(node.getAttribute(name));
        if (node.localName === "template") look(node.content);
      }
    }
  };
  look(document.documentElement);
  return [...new Set(found)];
}"""


def _written(folder: Path, *codes: str) -> Path:
    """Write the tiny graph's pages in some languages, as a preview would."""
    for name, text in pages(load_graph(TINY), ROOT / "locales", codes).items():
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def accented_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a page that knows the accented pseudo-locale only."""
    return _written(tmp_path_factory.mktemp("accented"), ACCENTED)


@pytest.fixture(scope="module")
def pseudo_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write pages with four languages to switch between, two of them pseudo-locales."""
    return _written(tmp_path_factory.mktemp("pseudo"), "en", "nb", ACCENTED, MIRRORED)


def untranslated() -> set[str]:
    """Return the words of what has no language: ids, names of people, titles, Latin."""
    found = {
        "hipgraph",
        "Intl",
        "English",
        "doi",
        "DOI",
        "PubMed",
        "UBERON",
        "http",
        "https",
        "org",
        "www",
    }
    for path in sorted(TINY.rglob("*.yaml")):
        found.update(_values(yaml.safe_load(path.read_text("utf-8")), path.stem))
    return found


def _values(value: object, key: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _values(each, name)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, key)
    elif isinstance(value, str):
        data = {
            "title",
            "authors",
            "container",
            "publisher",
            "author",
            "heading",
            "latin",
            "url",
            "doi",
        }
        if key in data or ("-" in value and " " not in value) or ":" in value.split(" ")[0]:
            yield from WORD.findall(value)


def opened(browser: Browser, folder: Path, code: str, width: int) -> Page:
    """Open a page of that width; a context of its own goes with it."""
    context = browser.new_context(
        viewport={"width": width, "height": 700}, offline=True, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto((folder / f"hipgraph.{code}.html").as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    return page


def go(page: Page, state: str) -> None:
    """Go to a state of the page, as a link does, and let it settle."""
    page.evaluate("(hash) => { location.hash = hash; }", state)
    page.wait_for_timeout(120)


def test_everything_is_localized(browser: Browser, accented_page: Path) -> None:
    """In every view, panel, dialog and template: no word in plain letters but data."""
    page = opened(browser, accented_page, ACCENTED, 1280)
    known = untranslated()
    wrong: dict[str, str] = {}
    for state in STATES:
        go(page, state)
        for text in page.evaluate(COLLECT, NAMES):
            words = [word for word in WORD.findall(text) if word not in known]
            if words:
                wrong.setdefault(text.strip(), state)
    page.context.close()
    assert not wrong, "\n".join(f"{text!r}: {state}" for text, state in wrong.items())


def overflowing(page: Page) -> dict[str, Any]:
    """Return how wide the page is, and what sticks out of it."""
    found: dict[str, Any] = page.evaluate(
        """() => ({
          wide: document.documentElement.scrollWidth,
          out: [...document.querySelectorAll("main *, header *, dialog[open] *")].filter((one) => {
            const box = one.getBoundingClientRect();
            const scrolls = one.closest("svg, canvas, .canvas, [hidden]");
            const cut = (el) => /(auto|scroll|hidden)/.test(getComputedStyle(el).overflowX);
            const inside = (el) => el && (cut(el) || inside(el.parentElement));
            return box.width && !scrolls && (box.right > innerWidth + 1 || box.left < -1)
              && !inside(one.parentElement);
          }).map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`)
        })"""
    )
    return found


@pytest.mark.parametrize("code", [ACCENTED, MIRRORED])
def test_everything_fits_at_320(browser: Browser, pseudo_pages: Path, code: str) -> None:
    """Texts 40 % longer or from the right, four languages: nothing sticks out of any view."""
    page = opened(browser, pseudo_pages, code, 320)
    wrong = {}
    for state in STATES:
        go(page, state)
        found = overflowing(page)
        if found["wide"] > 320 or found["out"]:
            wrong[state] = found
    page.context.close()
    assert not wrong, wrong


def test_right_to_left(browser: Browser, pseudo_pages: Path) -> None:
    """The page runs from the right: title, panel and bars change sides, pictures do not."""
    page = opened(browser, pseudo_pages, MIRRORED, 1280)
    assert page.evaluate("getComputedStyle(document.body).direction") == "rtl"
    title, menu = (page.locator(each).first.bounding_box() for each in ("h1", ".menu"))
    assert title is not None
    assert menu is not None
    assert title["x"] > menu["x"]
    go(page, "view=map")
    nodes = "() => hipgraph.inspect({ lines: false }).nodes"
    name = page.evaluate(nodes)[0]["id"]
    go(page, f"view=map&node={name}")
    panel = page.locator(".panel").bounding_box()
    corner = page.locator("#canvas").bounding_box()
    assert panel is not None
    assert corner is not None
    assert panel["x"] < 640
    chosen = next(node for node in page.evaluate(nodes) if node["id"] == name)
    assert corner["x"] + chosen["x"] > panel["x"] + panel["width"]
    go(page, "view=body")
    assert page.evaluate(
        "getComputedStyle(document.querySelector('#body svg, svg')).direction"
    ) == ("ltr")
    page.context.close()
