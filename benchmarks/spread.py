"""How long a run of the spread takes, in Python and in the page, and the sampled maps.

Run with ``python benchmarks/spread.py``; needs a Chromium, as the browser tests do.

Processor time, medians; ratios are to the same work in the same run of this script, so they can be
compared between machines, while seconds cannot. ``plainly`` is the model as its description has
it, edge by edge with dictionaries; what it computes is compared before anything is timed.
"""

from __future__ import annotations

import importlib.util
import random
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from playwright.sync_api import sync_playwright

from hipgraph import load_graph
from hipgraph.network import Link, Network, network, run
from hipgraph.page.assets import modules
from hipgraph.page.join import join
from hipgraph.sampling import sampled
from hipgraph.spread import spread

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
STEPS, NODES, EDGES, ROUNDS = 400, 200, 500, 9
TIMES = 21
SIZES, RATES, PRACTICES = (0.16, 0.32, 0.48), (0.5, 0.03), 0.1

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


def random_net(nodes: int, edges: int) -> Network:
    """Return the same random network every time; one link in ten is a practice's."""
    rng = random.Random(3)  # noqa: S311 -- the same network every time
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < edges:
        target, source = rng.randrange(1, nodes), rng.randrange(nodes)
        if source != target:
            pairs.add((target, source))
    links = [
        Link(source, target, rng.choice((1, -1)) * rng.choice(SIZES), rng.choice(RATES),
             practice=rng.random() < PRACTICES)
        for target, source in sorted(pairs)
    ]  # fmt: skip
    return Network(tuple(f"n{i:03}" for i in range(nodes)), tuple(links))


def plainly(net: Network, steps: int) -> list[list[float]]:
    """Return x of every node at every step, as slowly as it is described."""
    y = dict.fromkeys(range(len(net.links)), 0.0)
    history = []
    for _ in range(steps):
        x = []
        for node in range(len(net.nodes)):
            into = [(j, link) for j, link in enumerate(net.links) if link.target == node]
            u, left = 0.0, 1.0
            for j, link in into:
                u = u if link.practice else u + link.weight * y[j]
            for j, link in into:
                if link.practice and link.weight * u < 0.0:
                    left = left * (1.0 - abs(link.weight) * y[j])
            v = left * u
            a = abs(v)
            x.append(1.0 if node == 0 else v * ((1.0 + a) / (1.0 + a + a * a)))
        for j, link in enumerate(net.links):
            y[j] = y[j] + link.rate * (x[link.source] - y[j])
        history.append(x)
    return history


def timed(what: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the median processor time in ms."""
    times = []
    for _ in range(rounds):
        start = time.process_time()
        what()
        times.append((time.process_time() - start) * 1000)
    return median(times)


def _tests(name: str) -> Any:  # noqa: ANN401 - a test module, which is no package's
    path = ROOT / "tests" / "browser" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(name)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def in_page() -> tuple[str, float, float]:
    """Return what was run, and the median ms of one run in Python and in the page."""
    kernel, chromium = _tests("test_spread_kernel"), _tests("chromium")
    graph = kernel.random_graph(1, load_graph(ROOT / "graph"), links=528)
    begin = [node.id for node in graph.nodes.values() if node.type == "stressor"][:3]
    net, steps = network(graph), graph.parameters.steps
    held = frozenset(net.nodes.index(node) for node in begin)
    took = timed(lambda: run(net, lambda _: held, steps), TIMES)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.flags())
        page = browser.new_page()
        page.evaluate(join({**modules(), "measure.js": START}, "measure.js"))
        given = {"scene": kernel.scene_of(graph), "from": begin, "times": TIMES}
        in_page = page.evaluate("(given) => measure(given)", given)
        browser.close()
    what = f"{len(net.nodes)} nodes, {len(net.links)} links, {steps} steps"
    return what, took, median(in_page)


def main() -> None:
    """Time one run on random networks, here and in the page, and the real graph's versions."""
    net, held = random_net(NODES, EDGES), frozenset((0,))
    if plainly(net, 20) != run(net, lambda _: held, 20):
        sys.exit("the two disagree")
    one = timed(lambda: run(net, lambda _: held, STEPS))
    slow = timed(lambda: plainly(net, STEPS // 10), 1) * 10
    print(f"{NODES} nodes, {EDGES} links, {STEPS} steps")
    print(f"  one run   {one:9.1f} ms  ratio 1")
    print(f"  plainly   {slow:9.1f} ms  ratio {slow / one:.1f}")
    what, python, page = in_page()
    print(what)
    print(f"  Python    {python:9.1f} ms  ratio 1")
    print(f"  page      {page:9.1f} ms  ratio {page / python:.2f}")
    graph = load_graph(ROOT / "graph")
    main_run = spread(graph)
    alone = timed(lambda: spread(graph))
    count = graph.parameters.samples
    many = timed(lambda: sampled(graph, main_run, count), 3)
    print(f"real graph, {count} versions of the map")
    print(f"  one run   {alone:9.1f} ms  ratio 1")
    print(f"  versions  {many:9.1f} ms  ratio {many / alone:.1f}, "
          f"{many / alone / count:.3f} for each")  # fmt: skip


if __name__ == "__main__":
    main()
