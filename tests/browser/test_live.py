"""The live preview in a browser: an edit appears, a broken one is told, a repair clears it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.cli.preview import workshop
from hipgraph.cli.session import Session
from hipgraph.preview.run import Preview

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
LINE = """() => {
    const one = [...document.querySelectorAll("#list p, #list li, #list h3")]
        .find((one) => one.getBoundingClientRect().top > 100 && one.offsetParent);
    return `${one.textContent.slice(0, 60)} ${Math.round(one.getBoundingClientRect().top / 8)}`;
}"""


@dataclass
class Edited:
    """A preview, an open page of it, a file of its graph, and what stood in that at first."""

    page: Page
    preview: Preview
    nodes: Path
    good: str
    complaints: list[str]

    def save(self, text: str) -> None:
        """Save the file, and let the preview follow."""
        self.nodes.write_text(text, encoding="utf-8")
        self.preview.renew()


@pytest.fixture
def edited(browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Edited]:
    """Preview the tiny graph with a Norwegian that is empty."""
    shutil.copytree(ROOT / "tests" / "tiny" / "graph", tmp_path / "graph")
    catalogue = tmp_path / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    catalogue.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    catalogue.write_text(header, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    nodes = tmp_path / "graph" / "nodes" / "muscle-state.yaml"
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.set_default_timeout(20_000)
    complaints: list[str] = []
    page.on("console", lambda said: complaints.append(said.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    with Preview(workshop(Session(None, None, (), verbose=False)), 0) as preview:
        preview.renew()
        good = nodes.read_text(encoding="utf-8")
        yield Edited(page, preview, nodes, good, complaints)
    page.close()
    assert not [text for text in complaints if "ERR_CONNECTION_REFUSED" not in text]


def test_an_open_page_follows_the_files(edited: Edited) -> None:
    """The page stays where it is; faults are read in the language one reads in."""
    page, good = edited.page, edited.good
    page.goto(f"{edited.preview.server.url}hipgraph.en.html#view=map&node=psoas-tension&lang=nb")
    heading = page.locator(".panel-body h2")
    assert heading.inner_text() == "Psoas tension"
    assert page.locator("#preview details[open]").count() == 0

    edited.save(good.replace("label: psoas tension", "label: psoas strain"))
    page.locator(".panel-body h2", has_text="Psoas strain").wait_for()
    assert page.evaluate("hipgraph.inspect().state.view") == "map"
    assert page.locator("html").get_attribute("lang") == "nb"

    hostile = 'state_of: "<b onclick=x>psaos</b>"'
    edited.save(good.replace("state_of: psoas-major", hostile))
    told = page.get_by_role("region", name="Direkte forhåndsvisning")
    told.get_by_text("Du ser den siste siden uten feil.").wait_for()
    assert "muscle-state.yaml:" in told.inner_text()
    assert "<b onclick=x>psaos</b>" in told.inner_text()
    assert heading.inner_text() == "Psoas strain"
    # It can be folded away by keyboard, and nothing of it leaves the screen.
    told.locator("summary").press("Enter")
    assert told.locator("ol").is_hidden()

    edited.save(good)
    page.locator("#preview details[open]").first.wait_for(state="detached")
    assert heading.inner_text() == "Psoas tension"
    # A server that is gone is told of.
    edited.preview.server.shutdown()
    edited.preview.server.server_close()
    page.get_by_text("Forhåndsvisningen svarer ikke.").wait_for()


def test_one_goes_on_reading_at_the_same_line(edited: Edited) -> None:
    """A page that loads itself anew in the middle of a long text comes back to what one read."""
    page = edited.page
    page.goto(f"{edited.preview.server.url}hipgraph.en.html#view=list")
    page.wait_for_selector("html[data-ready=yes]")
    page.mouse.move(400, 400)
    page.mouse.wheel(0, 2500)
    page.wait_for_function("() => scrollY > 1000")
    page.wait_for_selector("html[data-rests]")
    before = page.evaluate(LINE)
    edited.save(edited.good + "\n# a remark\n")
    build = edited.preview.shown.build
    page.locator(f"#preview[data-build='{build}']").wait_for(state="attached")
    page.wait_for_function(f"(before) => ({LINE})() === before", arg=before)
