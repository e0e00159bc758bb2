"""Make docs/opening-view.png, the picture in README.md, anew: ``python docs/make-picture.py``.

It exports the English page and photographs what it opens on. Needs what the tests need.
"""

from __future__ import annotations

import runpy
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from hipgraph import load_graph
from hipgraph.export import export

ROOT = Path(__file__).parents[1]
PICTURE = ROOT / "docs" / "opening-view.png"
SIZE = {"width": 1280, "height": 800}


def main() -> None:
    """Export, open in the browser the tests use, and photograph."""
    browsers = runpy.run_path(str(ROOT / "tests" / "browser" / "chromium.py"))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        export(load_graph(ROOT / "graph"), ROOT / "locales", ["en", "nb"], Path(folder))
        browser = playwright.chromium.launch(
            executable_path=browsers["find"](), args=browsers["flags"]()
        )
        page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
        page.goto((Path(folder) / "hipgraph.en.html").as_uri())
        page.wait_for_selector("html[data-ready=yes]")
        page.wait_for_timeout(500)  # until the camera rests
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
