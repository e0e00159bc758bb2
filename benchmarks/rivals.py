"""Pages that other libraries draw of our graph: the same concepts, links, names and directions.

Each comes in two forms: with places found by the library's usual layout in the reader's browser,
and with the places of our own picture of everything, so that only drawing is compared.
Cytoscape.js, sigma.js and graphology come from npm at fixed versions, checked against the hashes
below.
"""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.page.scene_nodes import live_edges, live_nodes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.model import Graph

    Places = Mapping[str, tuple[int, int]]

WAITING = "const done = () => { globalThis.complete = true; };"
"""A page says ``complete`` when its places are found and it has drawn all of them."""

ITERATIONS = 200
"""Rounds of ForceAtlas2, which has no end of its own."""


@dataclass(frozen=True)
class Package:
    """A package on npm: its version, the file in it that a page loads, and the package's hash."""

    name: str
    version: str
    file: str
    sha512: str


CYTOSCAPE = Package(
    "cytoscape", "3.35.0", "dist/cytoscape.min.js",
    "sMvBIXiGMnhkCaWz2R06FwF/27MNlS+Tqvi17foO9UhnUg3XGZccKjxsvEqQFAQYMSSZmN5SxYzUYlQ0DOJJ3g==",
)  # fmt: skip
SIGMA = Package(
    "sigma", "4.0.4", "dist/sigma.min.js",
    "qVZJ0WHhtOngpIpai7xfopkiTkwb92+Cl7zqcJBJos5juwH6FnkUfOM08mjgZ6Urd5WUAIsSbYNY41SL7BydYw==",
)  # fmt: skip
GRAPHOLOGY = Package(
    "graphology", "0.26.0", "dist/graphology.umd.min.js",
    "8SSImzgUUYC89Z042s+0r/vMibY7GX/Emz4LDO5e7jYXhuoWfHISPFJYjpRLUSJGq6UQ6xlenvX1p/hJdfXuXg==",
)  # fmt: skip
LIBRARY = Package(
    "graphology-library", "0.8.0", "dist/graphology-library.min.js",
    "mIzyL2AxUOAi+Q6pr8/xyadMCzCZ8bTZhcGYKR4gk+QIBZQqwiE1gAfCjCSqMj5q7kyBbdCVjrPHi6kAXvu0dw==",
)  # fmt: skip


class MissingError(Exception):
    """What a rival's page is made of cannot be had here; the text says why."""


def pyvis(graph: Graph, places: Places | None) -> str:
    """Return the page that pyvis itself writes, which waits for its simulation unless placed."""
    from pyvis.network import Network

    net = Network(directed=True, cdn_resources="in_line", height="800px")
    for node in live_nodes(graph):
        at = {"x": places[node.id][0], "y": places[node.id][1]} if places else {}
        net.add_node(node.id, label=node.label, **at)
    for edge in live_edges(graph):
        net.add_edge(edge.source, edge.target)
    if places:
        net.toggle_physics(status=False)
    drawn = "afterDrawing" if places else "stabilizationIterationsDone"
    page: str = net.generate_html()
    return page.replace(
        "</body>",
        f"<script>{WAITING} network.once('{drawn}', done); network.redraw();</script></body>",
    )


def cytoscape(graph: Graph, places: Places | None, folder: Path) -> str:
    """Return a page of Cytoscape.js; its own layout is ``cose``, the one it has for such graphs."""
    elements = [
        {
            "data": {"id": node.id, "label": node.label},
            **({"position": _point(places[node.id])} if places else {}),
        }
        for node in live_nodes(graph)
    ] + [
        {"data": {"id": edge.id, "source": edge.source, "target": edge.target}}
        for edge in live_edges(graph)
    ]
    layout = {"name": "preset" if places else "cose", "animate": False}
    script = f"""{WAITING}
        const cy = cytoscape({{ container: document.getElementById("place"),
          elements: {json.dumps(elements)}, layout: {{ name: "null" }},
          style: [
            {{ selector: "node", style: {{ label: "data(label)" }} }},
            {{ selector: "edge",
               style: {{ "curve-style": "bezier", "target-arrow-shape": "triangle" }} }},
          ] }});
        cy.one("layoutstop", () => {{ cy.fit(); cy.one("render", done); cy.forceRender(); }});
        cy.layout({json.dumps(layout)}).run();"""
    return _page([fetched(CYTOSCAPE, folder)], script)


def sigma(graph: Graph, places: Places | None, folder: Path) -> str:
    """Return a page of sigma.js on graphology; its own layout is ForceAtlas2 from a circle."""
    nodes = [
        [node.id, {"label": node.label, "size": 5, **_point(places[node.id] if places else (0, 0))}]
        for node in live_nodes(graph)
    ]
    edges = [[edge.id, edge.source, edge.target] for edge in live_edges(graph)]
    laid = f"""const {{ layout, layoutForceAtlas2: atlas }} = graphologyLibrary;
        layout.circular.assign(graph);
        const settings = atlas.inferSettings(graph);
        atlas.assign(graph, {{ iterations: {ITERATIONS}, settings }});"""
    script = f"""{WAITING}
        const graph = new graphology.MultiDirectedGraph();
        for (const [id, about] of {json.dumps(nodes)}) graph.addNode(id, about);
        for (const [id, from, to] of {json.dumps(edges)}) graph.addEdgeWithKey(id, from, to);
        {"" if places else laid}
        const drawing = new Sigma(graph, document.getElementById("place"));
        drawing.once("afterRender", done);
        drawing.refresh();"""
    packages = [GRAPHOLOGY, *([] if places else [LIBRARY]), SIGMA]
    return _page([fetched(one, folder) for one in packages], script)


def fetched(package: Package, folder: Path) -> str:
    """Return a package's script, fetched with npm once; raise where it fails or is another."""
    npm = shutil.which("npm")
    if npm is None:
        raise MissingError("npm is not installed; it comes with Node.js.")
    archive = folder / f"{package.name}-{package.version}.tgz"
    if not archive.exists():
        asked = f"{package.name}@{package.version}"
        ran = subprocess.run(  # noqa: S603 a fixed command with our own constants
            [npm, "pack", "--silent", asked],
            cwd=folder,
            check=False,
            capture_output=True,
            text=True,
        )
        if ran.returncode or not archive.exists():
            raise MissingError(f"npm could not fetch {asked}: {ran.stderr.strip() or ran.stdout}")
    found = base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if found != package.sha512:
        raise MissingError(f"{archive.name} is not the package that was named: its hash differs.")
    with tarfile.open(archive) as packed:
        member = packed.extractfile(f"package/{package.file}")
        if member is None:
            raise MissingError(f"{archive.name} holds no {package.file}.")
        return member.read().decode("utf-8")


def _point(place: tuple[int, int]) -> dict[str, int]:
    return {"x": place[0], "y": place[1]}


def _page(scripts: list[str], script: str) -> str:
    held = "".join(f"<script>{one}</script>" for one in scripts)
    return (
        "<!doctype html><meta charset=utf-8><style>html, body { margin: 0 }"
        "#place { width: 100vw; height: 100vh }</style><div id=place></div>"
        f"{held}<script>{script}</script>"
    )
