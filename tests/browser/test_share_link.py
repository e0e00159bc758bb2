"""Where the pages' address is known: the link, the frame for other pages, and the QR code."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest
import qrcode
from qrcode.util import MODE_8BIT_BYTE, QRData

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Browser

WEB = "https://example.org/hips/"
ADDRESS = "https://example.org/hips/hipgraph.nb.html#view=map&node=psoas-major&at=-12,340,0.75&"


def reference(text: str, mask: int | None = None) -> list[list[bool]]:
    """Return the code of a text as another program makes it: bytes, level M."""
    code: Any = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=mask)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    code.make(fit=True)
    return [[bool(square) for square in row] for row in code.get_matrix()]


@pytest.mark.parametrize("length", [1, 14, 15, 62, 85, 123, 181, 214, 252, 363, 667, 1453])
def test_code_is_square_for_square_that_of_another_encoder(
    pure: Callable[..., Any], length: int
) -> None:
    """One block and many, blocks of two lengths, with and without version tag: all the same.

    The lengths are the ends of versions and their beginnings, up to code 30.
    """
    text = (ADDRESS * 20)[:length]
    masks = [0, 3, 6] if length > 100 else list(range(8))
    ours = pure("given.masks.map((mask) => qrCode(given.text, mask))", "qr:qrCode",
                given={"text": text, "masks": masks})  # fmt: skip
    assert ours == [reference(text, mask) for mask in masks]


def test_code_chooses_one_of_the_masks(pure: Callable[..., Any]) -> None:
    """Left to itself the page takes a mask of the standard; letters beyond ASCII are bytes."""
    text = f"{ADDRESS}words=lårhøne"
    ours = pure("qrCode(given)", "qr:qrCode", given=text)
    assert ours in [reference(text, mask) for mask in range(8)]


def test_no_code_holds_everything(pure: Callable[..., Any]) -> None:
    """The largest code holds 2,331 bytes at level M; for more there is none."""
    sizes = pure("given.map((n) => qrCode('x'.repeat(n))?.length ?? 0)", "qr:qrCode",
                 given=[2331, 2332])  # fmt: skip
    assert sizes == [177, 0]


def test_link_code_and_frame_where_the_address_is_known(browser: Browser, web_pages: Path) -> None:
    """The link starts with the pages' address; QR code and frame lead to that very link."""
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"{(web_pages / 'hipgraph.en.html').as_uri()}#view=map&node=psoas-major")
    page.wait_for_selector("html[data-ready=yes]")
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("button", name="Share and print").click()
    link = page.get_by_label("Link to what is on screen").input_value()
    assert link == f"{WEB}hipgraph.en.html#view=map&node=psoas-major"
    drawn = page.get_by_role("img", name="QR code of the link").locator("path").get_attribute("d")
    codes = [reference(link, mask) for mask in range(8)]
    assert drawn in ["".join(path(row, y) for y, row in enumerate(code)) for code in codes]
    page.get_by_text("Show it on your own page").click()
    [frame] = frames(page.get_by_role("textbox", name="Show it on your own page").input_value())
    assert frame["src"] == link
    assert frame["title"] == page.title()
    assert frame["allow"] == "fullscreen; clipboard-write"
    head = page.locator("head")
    assert head.locator("link[rel=canonical]").get_attribute("href") == f"{WEB}hipgraph.en.html"
    page.close()


def test_link_leads_to_the_page_in_the_language_on_screen(pure: Callable[..., Any]) -> None:
    """On the web each language has its own page; a lone file says the language in its hash."""
    pages = {"en": f"{WEB}hipgraph.en.html", "nb": f"{WEB}hipgraph.nb.html"}

    def link(pages: dict[str, str] | None) -> Any:
        scene: dict[str, Any] = {
            "about": {"pages": pages, "locales": ["en", "nb"]}, "story": None, "lanes": [],
            "grades": [], "tours": {}, "nodes": {"stress": {}}, "edges": {}, "situations": [],
            "types": {}, "sources": {"article": [], "study": []},
        }  # fmt: skip
        return pure(
            "linkTo(readHash('#node=stress&lang=nb', given, 'en'), given, 'en', "
            "'file:///hipgraph.en.html#view=list').link",
            "share-link:linkTo", "url:readHash", given=scene,
        )  # fmt: skip

    assert link(pages) == f"{WEB}hipgraph.nb.html#node=stress"
    assert link(None) == "file:///hipgraph.en.html#node=stress&lang=nb"


def path(row: list[bool], y: int) -> str:
    """Return the path data of one row's runs of dark squares."""
    said, at = "", 0
    while at < len(row):
        run = next((n for n in range(len(row) - at) if not row[at + n]), len(row) - at)
        if run:
            said += f"M{at} {y}h{run}v1h-{run}z"
        at += max(run, 1)
    return said


def frames(code: str) -> list[dict[str, str | None]]:
    """Return the attributes of each frame in somebody's page."""
    found: list[dict[str, str | None]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag == "iframe":
                found.append(dict(attrs))

    Reader().feed(code)
    return found
