"""Translator mode in a browser: what is not translated shows, and tells its key."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.cli.preview import workshop
from hipgraph.cli.session import Session
from hipgraph.l10n.marked import mark
from hipgraph.page.assets import modules, read
from hipgraph.page.join import join
from hipgraph.preview.run import Preview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
PO = """\
msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"

msgctxt "node|hip-flexors|label"
msgid "hip flexors"
msgstr "hoftebøyere"

#, fuzzy
#| msgid "psoas strain"
msgctxt "node|psoas-tension|label"
msgid "psoas tension"
msgstr "psoasstrekk"
"""
KEY = "node|psoas-tension|label"


def told(page: Page) -> str:
    """Return what the card says."""
    card = page.locator("#translator-card")
    card.wait_for()
    return card.inner_text()


@dataclass
class Mode:
    """A preview in translator mode, its page, and the translations it follows."""

    page: Page
    preview: Preview
    catalogue: Path
    complaints: list[str]


@pytest.fixture
def mode(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Mode]:
    """Open the tiny graph's page in a Norwegian that is begun."""
    shutil.copytree(ROOT / "tests" / "tiny" / "graph", tmp_path / "graph")
    catalogue = tmp_path / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(PO, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    made = workshop(Session(None, None, (), verbose=False), ("nb", "en"), for_translator=True)
    context = browser.new_context(
        viewport={"width": 1280, "height": 800},
        permissions=["clipboard-read", "clipboard-write"],
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    with Preview(made, 0) as preview:
        preview.renew()
        page.goto(f"{preview.server.url}hipgraph.nb.html#view=map&all=1&node=psoas-tension")
        yield Mode(page, preview, catalogue, complaints)
        context.close()
    assert complaints == []


def test_what_is_not_translated_shows_and_tells_its_key(mode: Mode) -> None:
    """On the canvas and in the panel, in shape and word; by pointer and by keyboard."""
    page = mode.page
    heading = page.locator(".panel-body h2")
    shown = page.locator(".panel-body [data-translation=f]").first
    shown.wait_for()
    assert shown.get_attribute("data-word") == "usikker"
    assert heading.inner_text().startswith("Psoas tension")
    page.locator(".translator-over [data-translation=f]").wait_for()
    # What is translated is left alone, and no name is read out with a mark in it.
    assert not page.locator("button[data-view=map][data-translation]").count()
    names = "() => [...document.querySelectorAll('[aria-label]')].map((one) => one.ariaLabel)"
    assert all(name.isprintable() for name in (page.title(), *page.evaluate(names)))

    page.get_by_text("tekster å oversette her").click()
    entry = page.locator("#translator li button", has_text=KEY)
    entry.focus()
    text = told(page)
    for words in (KEY, "usikker", "graph.po:10", "psoasstrekk", "strain", "psoas tension"):
        assert words in text
    assert page.locator("#translator-card del").inner_text() == "strain"
    assert page.locator("#translator-card ins").inner_text() == "tension"
    entry.click()
    page.get_by_text(f"Kopiert: {KEY}").wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == KEY
    page.keyboard.press("Escape")
    assert page.locator("#translator-card").is_hidden()
    assert page.locator("#translator summary:focus").count() == 1
    assert heading.is_visible(), "Escape was the card's, not the panel's"

    page.locator("button[data-view=list]").focus()
    assert "ui|view.list" in told(page)
    shown.hover()
    page.locator("#translator-card", has_text=KEY).wait_for()
    box = where(page, "hip-flexors")
    page.mouse.move(box["x"], box["y"])
    page.locator("#translator-card", has_text="node|hip-flexors|label").wait_for()


def test_what_is_done_is_gone(mode: Mode) -> None:
    """In English nothing waits; a translation that is saved leaves the list, which stays open."""
    page = mode.page
    page.get_by_text("tekster å oversette her").click()
    page.locator("#translator li", has_text=KEY).wait_for()
    page.get_by_role("button", name="English").click()
    page.get_by_text("Everything in this view is translated.").wait_for()
    page.get_by_role("button", name="Norsk").click()
    page.locator("#translator li", has_text=KEY).wait_for()
    done = PO.replace("#, fuzzy\n", "").replace('#| msgid "psoas strain"\n', "")
    mode.catalogue.write_text(done, encoding="utf-8")
    mode.preview.renew()
    page.locator(".panel-body h2", has_text="Psoasstrekk").wait_for()
    page.locator("#translator details[open] li").first.wait_for()
    assert not page.locator("#translator li", has_text=KEY).count()
    assert not page.locator(".panel-body h2[data-translation]").count()


def where(page: Page, node: str) -> dict[str, Any]:
    """Return the middle of a drawn concept on the screen."""
    spot: dict[str, Any] = page.evaluate(
        """(id) => {
            const { x, y } = hipgraph.inspect({ lines: false }).nodes.find((one) => one.id === id);
            const corner = document.getElementById("canvas").getBoundingClientRect();
            return { x: corner.left + x, y: corner.top + y };
        }""",
        node,
    )
    return spot


def test_marks_come_out_of_any_text(browser: Browser) -> None:
    """What Python writes unseen the page reads, and takes out without a trace."""
    start = 'import { marksIn, unmarked } from "./translator-marks.js";\n'
    found = {"translator-marks.js": read("preview", "translator-marks.js")}
    script = join({**modules(), **found, "test.js": start + ANSWER}, "test.js")
    page = browser.new_page()
    page.evaluate(script)
    text = f"{mark('én', 0)} og {mark('to', 90210)} 🏴 {mark('to', 90210)}"
    assert page.evaluate("(text) => answer(text)", text) == [[0, 90210], "én og to 🏴 to"]
    page.close()


ANSWER = "globalThis.answer = (text) => [marksIn(text), unmarked(text)];\n"
