"""Our page beside what others draw of the same graph: ``python benchmarks/opening.py [rounds]``.

pyvis's own page, Cytoscape.js and sigma.js have every concept and link of the real graph, with our
names (rivals.py), once with their usual layout, once with our places. Each page has a browser of
its own without a network, in turns; medians of several rounds. Milliseconds depend on the machine,
the ratios are what to compare. With ``emulated`` after the number all is drawn as with a graphics
card (browsing.py).
"""

from __future__ import annotations

import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import rivals
from browsing import chromium, held, machine, opened, panned, resident

from hipgraph import load_graph
from hipgraph.export import export
from hipgraph.l10n.localize import translators
from hipgraph.layout import pictures
from hipgraph.page.scene import labels
from hipgraph.page.scene_nodes import live_edges, live_nodes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import Playwright

    from hipgraph.model import Graph

ROOT = Path(__file__).parents[1]


class Taken(NamedTuple):
    """Milliseconds to the first complete picture and of a frame, megabytes of scripts and all."""

    drawn: float
    frame: float
    scripts: float
    all: float


def main() -> None:
    """Print machine and versions, then a row for each page."""
    from playwright.sync_api import sync_playwright

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    emulated = "emulated" in sys.argv[2:]
    graph = load_graph(ROOT / "graph")
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        pages = _pages(graph, Path(made))
        found: dict[str, list[Taken]] = {name: [] for name in pages}
        for _ in range(rounds):
            for name, address in pages.items():
                found[name].append(_measure(playwright, address, emulated=emulated))
        with chromium(playwright) as browser:
            print(machine(browser))
    print(
        f"pyvis {version('pyvis')}, Cytoscape.js {rivals.CYTOSCAPE.version}, sigma.js "
        f"{rivals.SIGMA.version}, {len(live_nodes(graph))} nodes, {len(live_edges(graph))} links, "
        f"medians of {rounds}; drawn by the processor{', as a graphics card would' * emulated}"
    )
    _print({name: Taken(*map(median, zip(*of, strict=True))) for name, of in found.items()})


def _pages(graph: Graph, folder: Path) -> dict[str, str]:
    """Write every page; return their addresses by name."""
    export(graph, ROOT / "locales", ["en", "nb"], folder, None)
    ours = (folder / "hipgraph.en.html").as_uri()
    drawn = pictures(graph, labels(graph, translators(graph, ROOT / "locales", ["en"])))
    boxes = drawn["all"]["wide"].boxes
    places = {node: (box.x, box.y) for node, box in boxes.items()}
    found = {"ours, the story": ours, "ours, everything on the Map": f"{ours}#view=map&all=1"}
    for told, given in (("its own layout", None), ("our places", places)):
        found[f"pyvis's own, {told}"] = _written(folder, rivals.pyvis(graph, given))
        for name, page in (("Cytoscape.js", rivals.cytoscape), ("sigma.js", rivals.sigma)):
            try:
                text = page(graph, given, folder)
            except rivals.MissingError as missing:
                print(f"{name} is left out: {missing}")
                continue
            found[f"{name}, {told}"] = _written(folder, text)
    return found


def _written(folder: Path, text: str) -> str:
    path = folder / f"rival-{len(list(folder.glob('rival-*')))}.html"
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


def _measure(playwright: Playwright, address: str, *, emulated: bool) -> Taken:
    with chromium(playwright, emulated=emulated) as browser:
        page, drawn = opened(browser, address)
        frame, everything = panned(page), resident(browser)
        return Taken(drawn, frame, held(page), everything)


def _print(found: Mapping[str, Taken]) -> None:
    base = next(iter(found.values()))
    print(f"{'page':34}{'drawn after':>16}{'frame, panning':>19}{'scripts':>17}{'browser':>17}")
    units = ("ms", "ms", "MB", "MB")
    for name, taken in found.items():
        cells = (
            f"{one:8.0f} {unit}{one / of:6.1f}"
            for one, of, unit in zip(taken, base, units, strict=True)
        )
        print(f"{name:34}{''.join(cells)}")


if __name__ == "__main__":
    main()
