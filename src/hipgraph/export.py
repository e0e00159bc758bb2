"""Export: a checked graph and its translations become finished pages, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.l10n.localize import translators
from hipgraph.l10n.marked import marked
from hipgraph.l10n.pseudo import is_pseudo
from hipgraph.layout import pictures
from hipgraph.page.addresses import page_name
from hipgraph.page.render import edition, render, render_index
from hipgraph.page.scene import labels
from hipgraph.problem import HipgraphError
from hipgraph.standard import known
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.page.live import Live

INDEX = "index.html"


def export(  # noqa: PLR0913 -- what pages are made of, and who hears of it
    graph: Graph,
    locales: Path | None,
    locale_codes: Sequence[str],
    out: Path,
    url: str | None = None,
    *,
    tell: Callable[[int], None] = lambda _: None,
) -> list[Path]:
    """Write a page per locale and the index into ``out``; return the paths, the index last.

    ``locales`` is the folder of translations, None where there is English only; ``url`` where the
    pages will live, if that is known; ``tell`` hears how far the spread's standard runs are, as
    ``standard.effort`` counts. Raises ``FaultyGraphError`` where a catalogue cannot be read and
    ``OSError`` where a file cannot be written; the old files are then untouched.
    Pseudo-locales are for previews, which take ``pages``; here they are refused.
    """
    for code in filter(is_pseudo, locale_codes):
        raise HipgraphError("error.pseudo-locale", exit_code=2, given=code)
    files = {
        out / name: text.encode("utf-8")
        for name, text in pages(graph, locales, locale_codes, url, tell=tell).items()
    }
    return list(write_all(files))


def pages(  # noqa: PLR0913 -- the same, and what a preview adds
    graph: Graph,
    locales: Path | None,
    locale_codes: Sequence[str],
    url: str | None = None,
    *,
    live: Live | None = None,
    tell: Callable[[int], None] = lambda _: None,
) -> dict[str, str]:
    """Return the text of every file by its name. The same input gives the same text.

    ``live`` makes pages for the live preview, which are never written to a file.
    """
    speaking = translators(graph, locales, locale_codes)
    drawn = pictures(graph, labels(graph, speaking))
    if live and live.numbers:
        speaking = marked(speaking, live.numbers)
    made = edition(graph, speaking, drawn, url, known(graph, tell))
    files = {page_name(code): render(made, code, live) for code in speaking}
    files[INDEX] = render_index(speaking, url)
    return files
