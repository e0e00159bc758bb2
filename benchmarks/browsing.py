"""A browser for measuring: opening a page, moving its picture, and what it holds in memory."""

from __future__ import annotations

import importlib.util
import os
import platform
import re
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from playwright.sync_api import Browser, Page, Playwright

ROOT = Path(__file__).parents[1]
SIZE = {"width": 1280, "height": 800}
PATIENCE = 300_000
MOVES = 40

OPENED = """() => {
    const mark = () => requestAnimationFrame(() => setTimeout(() => {
        globalThis.drawnAfter = performance.now();
    }));
    const look = () => {
        const isDrawn = document.documentElement?.dataset.ready === "yes" || globalThis.complete;
        if (isDrawn) mark();
        else setTimeout(look, 4);
    };
    look();
}"""
"""Run before a page: notes when its first complete picture stands on the screen. Ours says by an
attribute that it stands, a rival's page (rivals.py) by a variable."""

FRAMES = """() => {
    globalThis.frames_ = [];
    let last = performance.now();
    const tick = (now) => { frames_.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
}"""


@contextmanager
def chromium(playwright: Playwright, *, emulated: bool = False) -> Iterator[Browser]:
    """Start the browser that the tests use; the processor draws, WebGL too.

    ``emulated``: everything is drawn as with a graphics card, which the processor then plays. What
    is slow there is what asks much of a card's driver.
    """
    found = _chromium()
    flags = [*found.flags(), "--enable-unsafe-swiftshader"]
    if emulated:
        flags = [*(one for one in flags if one != "--disable-gpu"), "--use-angle=swiftshader"]
    browser = playwright.chromium.launch(executable_path=found.find(), args=flags)
    try:
        yield browser
    finally:
        browser.close()


def machine(browser: Browser) -> str:
    """Return what the numbers were measured on."""
    return f"{platform.platform()}, {os.cpu_count()} cores, Chromium {browser.version}"


def opened(browser: Browser, address: str) -> tuple[Page, float]:
    """Open a page without a network; return it and after how many milliseconds it was drawn."""
    context = browser.new_context(viewport=SIZE, offline=True)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.add_init_script(f"({OPENED})()")
    page.goto(address, wait_until="commit")
    page.wait_for_function("() => globalThis.drawnAfter", timeout=PATIENCE, polling=50)
    return page, page.evaluate("globalThis.drawnAfter")


def panned(page: Page) -> float:
    """Return the median milliseconds of a frame while the picture is drawn about."""
    box = page.locator("canvas").first.bounding_box()
    if box is None:
        raise RuntimeError("The page shows no picture.")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.05
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(FRAMES)
    for step in range(MOVES):
        page.mouse.move(x - step * 4, y + step * 3)
    frames: list[float] = page.evaluate("globalThis.frames_.slice(1)")
    page.mouse.up()
    return median(frames)


def held(page: Page) -> float:
    """Return the megabytes that a page's scripts hold once what is not needed is thrown away."""
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    used: float = session.send("Runtime.getHeapUsage")["usedSize"]
    return used / 1_000_000


def resident(browser: Browser) -> float:
    """Return the megabytes of all of the browser's processes; nan where the system does not say.

    Of what several processes share each counts its part (Linux's PSS), so a browser with one page
    is compared with a browser with another.
    """
    told = browser.new_browser_cdp_session().send("SystemInfo.getProcessInfo")["processInfo"]
    total = 0
    for process in told:
        try:
            text = Path(f"/proc/{process['id']}/smaps_rollup").read_text("ascii")
        except OSError:
            return float("nan")
        found = re.search(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)
        total += int(found[1]) if found else 0
    return total * 1024 / 1_000_000


def _chromium() -> ModuleType:
    path = ROOT / "tests" / "browser" / "chromium.py"
    spec = importlib.util.spec_from_file_location("chromium", path)
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{path} cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
