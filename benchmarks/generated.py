"""A graph of any size, for measuring: the small graph of the tests and as much again as is asked.

``python benchmarks/generated.py FOLDER NODES LINKS`` writes it as a curator's folder. Nothing in it
means anything. Its links are drawn by a fixed rule, mostly between near lanes, so that the same
numbers always give the same graph.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

TINY = Path(__file__).parents[1] / "tests" / "tiny" / "graph"
MORE = tuple(f"made-kind-{number}" for number in range(8))
KINDS = ("mental-state", "breath", "muscle-state", "symptom", *MORE)
"""Types of nodes that can go up and down."""
STEP = 7919
"""A prime: where the next link goes."""
A_FILE = 8_000
"""Links in one file: no file of a graph may be larger than a few megabytes."""


def generate(folder: Path, nodes: int, links: int) -> Path:
    """Write a graph with so many generated nodes and links into a new folder, and return it."""
    shutil.copytree(TINY, folder)
    lanes = ("brain", "nerves", "muscles", "felt")
    with (folder / "node-types.yaml").open("a", encoding="utf-8") as types:
        for number, kind in enumerate(MORE):
            types.write(
                f"- {{id: {kind}, label: kind {number}, lane: {lanes[number % 4]}, role: quantity,"
                " shape: wave, description: Made for measuring.}\n"
            )
    links_of = folder / "edge-types.yaml"
    links_of.write_text(
        links_of.read_text("utf-8").replace("symptom]", ", ".join(("symptom", *MORE)) + "]"),
        "utf-8",
    )
    ids = [f"made-{number:06}" for number in range(nodes)]
    for at, kind in enumerate(KINDS):
        path = folder / "nodes" / f"{kind}.yaml"
        old = path.read_text("utf-8") if path.exists() else ""
        made = "".join(map(_node, ids[at :: len(KINDS)]))
        first = "- id: made-"
        head = [one for one in old.split("- id: ") if one and not one.startswith("#")]
        before = "".join(f"- id: {one}" for one in head if f"- id: {one}" < first)
        after = "".join(f"- id: {one}" for one in head if f"- id: {one}" >= first)
        path.write_text(before + made + after, "utf-8")
    made = _links(ids, links)
    for part in range(0, len(made), A_FILE):
        path = folder / "edges" / f"made-{part // A_FILE:03}.yaml"
        path.write_text("".join(made[part : part + A_FILE]), "utf-8")
    return folder


def _node(node: str) -> str:
    words = f"state {int(node[-6:])}"
    return (
        f"- id: {node}\n  label: {words}\n  in_sentence: {words}\n  indefinite: {words}\n"
        f"  up: more {words}\n  down: less {words}\n  summary: Made for measuring, as {words}.\n"
    )


def _links(ids: list[str], links: int) -> list[str]:
    wanted = {("stress", ids[0])}
    number = 0
    while len(wanted) < links:
        source = number % len(ids)
        target = (source + 1 + number * STEP % 997) % len(ids)
        number += 1
        if source != target:
            wanted.add((ids[source], ids[target]))
    return [
        f"- source: {source}\n  type: increases\n  target: {target}\n  strength: weak\n"
        "  timescale: acute\n  evidence: {grade: untested, because: Nobody has measured it.}\n"
        "  said_by: [{article: blog-hips, section: introduction}]\n"
        for source, target in sorted(wanted)
    ]


def main() -> None:
    """Write the graph that was asked for."""
    folder, nodes, links = sys.argv[1:]
    print(generate(Path(folder), int(nodes), int(links)))


if __name__ == "__main__":
    main()
