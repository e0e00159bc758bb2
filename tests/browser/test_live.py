"""The live preview in a browser: an edit appears, a broken one is told, a repair clears it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]


def test_an_open_page_follows_the_files(
    browser: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page stays where it is; faults are read in the language one reads in."""
    from hipgraph.cli.preview import workshop
    from hipgraph.cli.session import Session
    from hipgraph.preview.run import Preview

    shutil.copytree(ROOT / "tests" / "tiny" / "graph", tmp_path / "graph")
    (tmp_path / "locales" / "nb" / "LC_MESSAGES").mkdir(parents=True)
    header = 'msgid ""\nmsgstr "Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    (tmp_path / "locales" / "nb" / "LC_MESSAGES" / "graph.po").write_text(header)
    monkeypatch.chdir(tmp_path)
    nodes = tmp_path / "graph" / "nodes" / "muscle-state.yaml"
    good = nodes.read_text(encoding="utf-8")
    with Preview(workshop(Session(None, None, (), verbose=False)), 0) as preview:
        preview.renew()
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.set_default_timeout(15_000)
        complaints: list[str] = []
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(f"{preview.server.url}hipgraph.en.html#view=map&node=psoas-tension&lang=nb")
        heading = page.locator(".panel-body h2")
        assert heading.inner_text() == "Psoas tension"
        assert page.locator("#preview details[open]").count() == 0

        nodes.write_text(good.replace("label: psoas tension", "label: psoas strain"))
        preview.renew()
        page.locator(".panel-body h2", has_text="Psoas strain").wait_for()
        assert page.evaluate("hipgraph.inspect().state.view") == "map"
        assert page.locator("html").get_attribute("lang") == "nb"

        nodes.write_text(
            good.replace("state_of: psoas-major", 'state_of: "<b onclick=x>psaos</b>"')
        )
        preview.renew()
        told = page.get_by_role("region", name="Direkte forhåndsvisning")
        told.get_by_text("Du ser den siste siden uten feil.").wait_for()
        assert "muscle-state.yaml:" in told.inner_text()
        assert "<b onclick=x>psaos</b>" in told.inner_text()
        assert heading.inner_text() == "Psoas strain"
        # It can be folded away by keyboard, and nothing of it leaves the screen.
        told.locator("summary").press("Enter")
        assert told.locator("ol").is_hidden()

        nodes.write_text(good)
        preview.renew()
        page.locator("#preview details[open]").first.wait_for(state="detached")
        assert heading.inner_text() == "Psoas tension"
    page.get_by_text("Forhåndsvisningen svarer ikke.").wait_for()
    assert not [text for text in complaints if "ERR_CONNECTION_REFUSED" not in text]
    page.close()
