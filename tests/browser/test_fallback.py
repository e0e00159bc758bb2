"""What is not translated yet: shown in English, marked, and never in the middle of a sentence."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def half_translated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the real graph with one concept's Norwegian names taken out."""
    from hipgraph.cli import main
    from hipgraph.l10n import intake

    folder = tmp_path_factory.mktemp("half")
    shutil.copytree(ROOT / "locales", folder / "locales")
    fields = ("label", "in_sentence", "summary")
    texts = {f"node|pelvic-floor-tension|{field}": "" for field in fields}
    intake.take_in(folder / "locales", "nb", texts)
    with pytest.raises(SystemExit) as ended:
        main(["export", "-o", str(folder), "--graph", str(ROOT / "graph"),
              "--locales", str(folder / "locales")])  # fmt: skip
    assert ended.value.code in (0, None)
    return folder


def test_a_missing_translation_is_seen(browser: Browser, half_translated: Path) -> None:
    """The English stands there with its language and a mark; the rest is Norwegian."""
    page = browser.new_page()
    page.goto((half_translated / "hipgraph.nb.html").as_uri() + "#node=pelvic-floor-tension")
    page.wait_for_selector("html[data-ready=yes]")
    panel = page.locator(".panel-body")
    assert panel.locator("h2").inner_text() == "Pelvic floor tension"
    summary = panel.locator("p > .fallback").first
    assert summary.get_attribute("lang") == "en"
    marked = panel.locator(".leads .fallback")
    assert marked.count() >= 4
    assert all(text == "en" for text in marked.evaluate_all("all => all.map((e) => e.lang)"))
    assert panel.get_by_role("heading", name="Fører hit").is_visible()
    page.close()
