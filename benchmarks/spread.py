"""How long one run of the spread takes in Python and in the page: 200 nodes, 500 links, 400 steps.

Run with ``python benchmarks/spread.py``; needs a Chromium, as the browser tests do.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import sync_playwright

from hipgraph import load_graph
from hipgraph.network import network, run
from hipgraph.page.assets import modules
from hipgraph.page.join import join

ROOT = Path(__file__).parents[1]
TIMES = 21
START = """import { spreadNetwork } from "./spread-network.js";
import { holding, runSpread } from "./spread-run.js";
globalThis.measure = ({ scene, from, times }) => {
  const net = spreadNetwork(scene, "all");
  const early = holding(net, from);
  const took = [];
  for (let i = 0; i < times; i += 1) {
    const begun = performance.now();
    runSpread(net, { early, late: early, until: scene.spread.steps, steps: scene.spread.steps });
    took.push(performance.now() - begun);
  }
  return took;
};
"""


def _tests(name: str) -> Any:  # noqa: ANN401 - a test module, which is no package's
    path = ROOT / "tests" / "browser" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def main() -> None:
    """Measure both and print the medians."""
    kernel, chromium = _tests("test_spread_kernel"), _tests("chromium")
    graph = kernel.random_graph(1, load_graph(ROOT / "graph"), links=528)
    begin = [node.id for node in graph.nodes.values() if node.type == "stressor"][:3]
    net, steps = network(graph), graph.parameters.steps
    held = frozenset(net.nodes.index(node) for node in begin)
    took = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        run(net, lambda _: held, steps)
        took.append((time.perf_counter() - begun) * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.flags())
        page = browser.new_page()
        page.evaluate(join({**modules(), "measure.js": START}, "measure.js"))
        given = {"scene": kernel.scene_of(graph), "from": begin, "times": TIMES}
        in_page = page.evaluate("(given) => measure(given)", given)
        browser.close()
    print(f"{len(net.nodes)} nodes, {len(net.links)} links, {steps} steps")
    print(f"Python {median(took):.1f} ms, page {median(in_page):.1f} ms")


if __name__ == "__main__":
    main()
