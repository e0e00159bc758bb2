"""What the browser tests share: an opened page that listens, and readings of what it shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

SIZES = {"desktop": (1280, 800), "phone": (390, 844)}


@dataclass
class Visit:
    """An opened page, with everything it complained about and everything it asked for."""

    page: Page
    context: BrowserContext
    complaints: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def inspect(self, *, lines: bool = False) -> dict[str, Any]:
        """Return what is drawn where, in screen pixels, once the camera rests.

        Where ``lines`` run is told only if asked for: with everything shown that takes seconds.
        """
        self.page.wait_for_function(
            """() => new Promise((done) => {
                let last = "";
                const look = () => {
                    const { nodes, scale } = hipgraph.inspect({ lines: false });
                    const now = JSON.stringify([nodes[0], scale]);
                    if (now === last) done(true); else { last = now; setTimeout(look, 120); }
                };
                look();
            })"""
        )
        seen: dict[str, Any] = self.page.evaluate("(lines) => hipgraph.inspect({ lines })", lines)
        return seen

    def click_node(self, node: str) -> None:
        """Click the middle of a drawn concept, as a reader would."""
        box = next(one for one in self.inspect()["nodes"] if one["id"] == node)
        self.click_at(box["x"], box["y"])

    def click_at(self, x: float, y: float) -> None:
        """Click a point of the canvas, in pixels from its top left corner."""
        corner = self.page.locator("#canvas").bounding_box()
        assert corner is not None
        self.page.mouse.click(corner["x"] + x, corner["y"] + y)

    def heading(self) -> str:
        """Return the heading of the chosen card in the side panel."""
        return self.page.locator(".panel-body h2").inner_text()


def visit(
    browser: Browser,
    folder: Path,
    locale: str = "en",
    fragment: str = "",
    size: str = "desktop",
    **options: Any,
) -> Visit:
    """Open an exported page from the disk, the network listened to and off."""
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        offline=True,
        has_touch=size == "phone",
        is_mobile=size == "phone",
        reduced_motion="reduce",
        **options,
    )
    context.set_default_timeout(15_000)
    page = context.new_page()
    seen = Visit(page, context)
    page.on(
        "console",
        lambda said: seen.complaints.append(said.text) if said.type != "log" else None,
    )
    page.on("pageerror", lambda error: seen.complaints.append(str(error)))
    page.on("request", lambda request: seen.requests.append(request.url))
    hash_ = f"#{fragment}" if fragment else ""
    page.goto(f"{(folder / f'hipgraph.{locale}.html').as_uri()}{hash_}")
    if options.get("java_script_enabled", True):
        page.wait_for_selector("html[data-ready=yes]")
    return seen
