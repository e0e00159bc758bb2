"""Our page against pyvis's own page of the same graph: ``python benchmarks/opening.py [rounds]``.

Both have every node and link of the real graph. pyvis writes its page itself, by ``write_html``
with ``cdn_resources="in_line"``, so that neither needs a network; its labels are ours, and it finds
places by its simulation, as it does for whoever uses it. Medians of several rounds in one browser,
in turns; milliseconds depend on the machine, the ratios are what to compare.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from hipgraph import load_graph
from hipgraph.export import export
from hipgraph.page.scene_nodes import live_edges, live_nodes

if TYPE_CHECKING:
    from types import ModuleType

    from playwright.sync_api import Browser, Page

    from hipgraph.model import Graph

ROOT = Path(__file__).parents[1]
SIZE = {"width": 1280, "height": 800}
PATIENCE = 300_000
MOVES = 40

OPENED = """() => {
    const mark = () => requestAnimationFrame(() => setTimeout(() => {
        globalThis.drawnAfter = performance.now();
    }));
    const look = () => {
        if (document.documentElement?.dataset.ready === "yes") return mark();
        try {
            if (network.body) return network.once("stabilizationIterationsDone", mark);
        } catch {
            // pyvis's page has not come so far
        }
        setTimeout(look, 4);
    };
    look();
}"""
"""Run before a page: notes when its first complete picture stands on the screen. In pyvis's page
that is when its simulation has come to an end."""

FRAMES = """() => {
    globalThis.frames_ = [];
    let last = performance.now();
    const tick = (now) => { frames_.push(now - last); last = now; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
}"""

ANSWERED = """() => {
    globalThis.answers = [];
    const note = ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => {
        answers.push(performance.now() - timeStamp);
    }));
    for (const kind of ["pointerup", "input"]) addEventListener(kind, note, true);
}"""
"""From what the reader does to the end of the frame that shows the answer."""

CLICKS = (
    ("next step of the story", "", "[data-act=next]", ""),
    ("the choice of stories", "", ".story-tour", ""),
    ("a concept in the list of what is felt", "view=body", ".felt a >> nth=3", ""),
    ("a link in a concept's card", "view=map&node=stress", ".panel-body a[href^='#list-']", ""),
    ("a filter, in the story", "", "#legend input[data-grade=untested]", ""),
    ("a filter, in the List", "view=list", "#legend input[data-grade=untested]", ""),
    ("to the Map", "", "header [data-view=map]", ""),
    ("to the List", "", "header [data-view=list]", ""),
    ("to the Body", "", "header [data-view=body]", ""),
    ("to the Claims", "", "header [data-view=claims]", ""),
    ("everything on the Map", "view=map", "label:has(#map-all)", ""),
    ("the other language, at once", "", "button[data-locale=nb]", ""),
    ("the other language", "", "button[data-locale=nb]", ""),
    ("the other language, in the List", "view=list", "button[data-locale=nb]", ""),
    ("a letter in the search", "", "#search input", "h"),
    ("a name spelt wrongly", "", "#search input", "hoftbeyerne"),
)  # fmt: skip
"""What is done, from where, to which element, and what is typed there."""

EARLY = ", at once"


def pyvis_page(graph: Graph, folder: Path) -> Path:
    """Let pyvis write the graph with its own page."""
    from pyvis.network import Network

    net = Network(directed=True, cdn_resources="in_line", height="800px")
    for node in live_nodes(graph):
        net.add_node(node.id, label=node.label)
    for edge in live_edges(graph):
        net.add_edge(edge.source, edge.target)
    path = folder / "pyvis.html"
    path.write_text(net.generate_html(), encoding="utf-8")
    return path


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
    """Return the megabytes that a page's scripts hold once what is not needed is thrown away.

    Pictures and elements of the page are not in it; a canvas of the same size is the same for all.
    """
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.enable")
    session.send("HeapProfiler.collectGarbage")
    used: float = session.send("Runtime.getHeapUsage")["usedSize"]
    return used / 1_000_000


def answered(browser: Browser, address: str, selector: str, typed: str, *, early: bool) -> float:
    """Do one thing on a page freshly opened; return how long its answer took.

    Not ``early`` it is done when the page has made ready what it makes ready in idle moments, a
    second or two after opening.
    """
    page, _ = opened(browser, address)
    if not early:
        page.wait_for_function("() => document.documentElement.dataset.rests")
    target = page.locator(selector).first
    target.scroll_into_view_if_needed()
    page.wait_for_timeout(300)
    page.evaluate(ANSWERED)
    if typed:
        target.fill(typed)
    else:
        target.click()
    page.wait_for_function("() => answers.length")
    taken: float = page.evaluate("answers[0]")
    page.context.close()
    return taken


def main() -> None:
    """Print machine and versions, then both pages beside each other, then what a click takes."""
    from playwright.sync_api import sync_playwright

    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    graph = load_graph(ROOT / "graph")
    chromium = _chromium()
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        folder = Path(made)
        export(graph, ROOT / "locales", ["en", "nb"], folder, None)
        ours = (folder / "hipgraph.en.html").as_uri()
        pages = {"ours, the story": ours, "ours, everything on the Map": f"{ours}#view=map&all=1",
                 "pyvis's own": pyvis_page(graph, folder).as_uri()}  # fmt: skip
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.flags())
        print(f"{platform.platform()}, {os.cpu_count()} cores, Chromium {browser.version}")
        print(f"pyvis {version('pyvis')}, {len(live_nodes(graph))} nodes, "
              f"{len(live_edges(graph))} links, medians of {rounds}")  # fmt: skip
        _print_pages(_pages(browser, pages, rounds))
        for name, fragment, selector, typed in CLICKS:
            taken = [
                answered(browser, f"{ours}#{fragment}", selector, typed, early=name.endswith(EARLY))
                for _ in range(rounds)
            ]
            print(f"{name:40}{median(taken):8.0f} ms")
        browser.close()


def _pages(
    browser: Browser, pages: dict[str, str], rounds: int
) -> dict[str, tuple[float, float, float]]:
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in pages}
    for _ in range(rounds):
        for name, address in pages.items():
            page, drawn = opened(browser, address)
            found[name].append((drawn, panned(page), held(page)))
            page.context.close()
    return {
        name: (
            median(one[0] for one in of),
            median(one[1] for one in of),
            median(one[2] for one in of),
        )
        for name, of in found.items()
    }


def _print_pages(found: dict[str, tuple[float, float, float]]) -> None:
    base = next(iter(found.values()))
    print(f"{'page':30}{'drawn after':>16}{'frame, panning':>20}{'scripts hold':>18}")
    for name, (drawn, frame, heap) in found.items():
        told = f"{name:30}{drawn:8.0f} ms {drawn / base[0]:4.1f}"
        print(f"{told}{frame:12.1f} ms {frame / base[1]:4.1f}{heap:10.1f} MB {heap / base[2]:4.1f}")


def _chromium() -> ModuleType:
    path = ROOT / "tests" / "browser" / "chromium.py"
    spec = importlib.util.spec_from_file_location("chromium", path)
    if spec is None or spec.loader is None:
        raise RuntimeError(f"{path} cannot be read.")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    main()
