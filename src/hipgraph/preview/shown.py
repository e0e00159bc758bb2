"""What the preview shows now: the last good pages, and what is to be said of the last build.

A whole value is put in place of the last one, so a request gets the old pages or the new ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.export import INDEX
from hipgraph.page.addresses import page_name
from hipgraph.page.live import Told, waiting_page, with_news

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.page.live import Say
    from hipgraph.preview.built import Built

BUILD = "/preview/build"
"""Where a page asks which build is the last one."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The pages by name, what is said of the last build, and that build's name.

    ``words`` speaks each language there may be a page in, the reader's own first.
    """

    pages: Mapping[str, str] | None
    told: Told
    build: str
    words: Mapping[str, Say]

    def after(self, built: Built, build: str, words: Mapping[str, Say]) -> Shown:
        """Return what is shown after a build: its pages, or where it has none those of before."""
        kept = built.pages is None and self.pages is not None
        told = Told(built.problems, built.failure, kept=kept)
        return Shown(self.pages if built.pages is None else built.pages, told, build, words)

    def answer(self, path: str) -> tuple[str, str] | None:
        """Return kind and text of what is at a path; None where there is nothing.

        Paths are looked up, never opened: there is no file behind any of them.
        """
        if path == BUILD:
            return "text/plain", self.build
        name = path.removeprefix("/") or INDEX
        if not path.startswith("/"):
            return None
        locale = next((code for code in self.words if name == page_name(code)), None)
        if self.pages is None:
            own = locale or (next(iter(self.words)) if name == INDEX else None)
            page = waiting_page(self.told, self.words, own, self.build) if own else None
            return None if page is None else ("text/html", page)
        if name not in self.pages:
            return None
        page = self.pages[name]
        if locale:
            page = with_news(page, self.told, self.words, locale, self.build)
        return "text/html", page


def nothing(words: Mapping[str, Say]) -> Shown:
    """Return what is shown before the first build."""
    return Shown(None, Told((), None, kept=False), "", words)
