"""The page's own search for ways, in the browser: ``python benchmarks/page_paths.py``.

On the real graph in both modes, and on a random network of 10,000 nodes and 50,000 links walked
both ways. First the costs are compared with those of the command line's search; then each pair is
asked for its 25 cheapest ways. Milliseconds are the median over the pairs, on one core.
"""

from __future__ import annotations

import importlib.util
import random
import sys
from itertools import islice
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from hipgraph import load_graph
from hipgraph.costs import Roads
from hipgraph.kbest import cheapest
from hipgraph.page.assets import modules
from hipgraph.page.join import join

if TYPE_CHECKING:
    from types import ModuleType

    import networkx as nx

    Net = nx.DiGraph[str]

ROOT = Path(__file__).parents[1]
PAIRS = 15
SEVERAL = 25

SCRIPT = """import { cheapest } from "./kbest.js";
globalThis.ask = ({ size, steps, asked, several }) => {
    const net = (turned) => {
        const made = steps.map(([a, b, w]) => (turned ? [b, a, w] : [a, b, w]))
            .sort(([a, b], [c, d]) => a - c || b - d);
        const first = new Int32Array(size + 1);
        for (const [a] of made) first[a + 1] += 1;
        for (let at = 0; at < size; at += 1) first[at + 1] += first[at];
        return { first, there: Int32Array.from(made, ([, b]) => b),
            weight: Int32Array.from(made, ([, , w]) => w) };
    };
    const [forth, back] = [net(false), net(true)];
    return asked.map(([a, b]) => {
        const from = performance.now();
        const costs = [];
        for (const { cost } of cheapest(forth, back, a, b)) if (costs.push(cost) === several) break;
        return { costs, took: performance.now() - from };
    });
};
"""


def beside(folder: str, name: str) -> ModuleType:
    """Load a helper that lies in a folder without being a package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / folder / f"{name}.py")
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def measure(page: Any, name: str, net: Net) -> None:  # noqa: ANN401 -- playwright's
    """Compare and time the search on one network."""
    chance = random.Random(3)  # noqa: S311 -- the same pairs every time
    at = {node: number for number, node in enumerate(sorted(net))}
    asked = [tuple(chance.sample(sorted(net), 2)) for _ in range(PAIRS)]
    edges: list[tuple[str, str, int]] = list(net.edges(data="weight"))
    steps = [(at[a], at[b], cost) for a, b, cost in edges]
    found = page.evaluate(
        "(given) => ask(given)",
        {
            "size": len(at),
            "steps": steps,
            "asked": [(at[a], at[b]) for a, b in asked],
            "several": SEVERAL,
        },
    )
    back = net.reverse()
    for (a, b), one in zip(asked, found, strict=True):
        costs = [cost for cost, _ in islice(cheapest(net, back, a, b), SEVERAL)]
        if one["costs"] != costs:
            raise SystemExit(f"{name}: other costs from {a} to {b}")
    took = [one["took"] for one in found]
    print(f"{name}, {len(steps):,} steps: {median(took):.1f} ms, at most {max(took):.1f} ms")


def main() -> None:
    """Measure in the browser the tests use."""
    from playwright.sync_api import sync_playwright

    tools = beside("tests/browser", "chromium")
    graph = load_graph()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=tools.find(), args=tools.flags())
        page = browser.new_page()
        page.evaluate(join({**modules(), "bench.js": SCRIPT}, "bench.js"))
        measure(page, "real graph, causal", Roads(graph, "causal").net)
        measure(page, "real graph, any", Roads(graph, "any").net)
        measure(
            page, "random, 10,000 nodes", beside("benchmarks", "paths").random_net(10_000, 50_000)
        )
        browser.close()


if __name__ == "__main__":
    main()
