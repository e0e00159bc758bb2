"""Export of both languages beside a minimal pyvis script: ``python benchmarks/export.py [rounds]``.

The script is what somebody would write: it reads nodes and links from JSON, makes a networkx
graph, hands it to pyvis and writes a page for each language. It does no layout (its reader's
browser does, for half a minute each time), checks nothing, and has no texts but the names. Ours
reads and checks the graph and its translations, lays out every picture, runs the spread's standard
scenarios and writes both pages: "anew" without what the cache folder holds from an earlier run,
"again" with it, as after a change of a text.
"""

from __future__ import annotations

import json
import sys
import sysconfig
import tempfile
from pathlib import Path

from timing import in_turns, machine, print_table

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.page.scene_nodes import live_edges, live_nodes

ROOT = Path(__file__).parents[1]
BASE = "minimal pyvis script"
SCRIPT = """
import json, sys
import networkx as nx
from pyvis.network import Network

data = json.load(open("graph.json", encoding="utf-8"))
for locale in ("en", "nb"):
    graph = nx.MultiDiGraph()
    for id_, names in data["nodes"].items():
        graph.add_node(id_, label=names[locale])
    graph.add_edges_from(data["edges"])
    net = Network(directed=True, cdn_resources="in_line", height="800px")
    net.from_nx(graph)
    with open(f"pyvis.{locale}.html", "w", encoding="utf-8") as page:
        page.write(net.generate_html())
"""


def write_data(folder: Path) -> int:
    """Write nodes with their names in both languages, and links; return how many nodes."""
    graph = load_graph(ROOT / "graph")
    speaking = translators(graph, ROOT / "locales", ["en", "nb"])
    names = {
        node.id: {
            code: one.text(f"{'claim' if node.claim else 'node'}|{node.id}|label")
            for code, one in speaking.items()
        }
        for node in live_nodes(graph)
    }
    links = [(edge.source, edge.target) for edge in live_edges(graph)]
    data = {"nodes": names, "edges": links}
    (folder / "graph.json").write_text(json.dumps(data), encoding="utf-8")
    (folder / "minimal.py").write_text(SCRIPT, encoding="utf-8")
    return len(names)


def main() -> None:
    """Print machine and versions, then a row for each way to both pages."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    tool = str(Path(sysconfig.get_path("scripts")) / "hipgraph")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        write_data(folder)
        export = [tool, "export", "--graph", str(ROOT / "graph"), "--out", "out"]
        commands = {
            BASE: ([sys.executable, "minimal.py"], {}),
            "hipgraph export, again": (export, {"XDG_CACHE_HOME": str(folder / "cache")}),
            "hipgraph export, anew": (export, {"XDG_CACHE_HOME": "/dev/null/none"}),
        }
        print(machine("hipgraph", "pyvis", "networkx"))
        print_table(in_turns(commands, folder, rounds), BASE)


if __name__ == "__main__":
    main()
