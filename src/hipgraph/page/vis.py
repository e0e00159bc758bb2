"""The only door to pyvis: the graph as vis-network takes it, and the bundle that draws it.

pyvis holds nodes, edges and options and carries the vis-network bundle; the page around them is
ours (``docs/decisions.md`` says why). It is imported here, inside the functions, because it
costs more than the rest of the tool together and only the export needs it.
"""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from hipgraph.page.scene_nodes import live_edges, live_nodes
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Edge, Graph, Node
    from hipgraph.picture import Picture

BUNDLE = "lib/vis-9.1.2/vis-network.min.js"
BUNDLE_VERSION = "9.1.2"
BUNDLE_SHA256 = "f3c1229464749a6f5a80c80867189edfdc0198be0d015c3d770aff196cb6c0a1"
"""Of the file with newlines as LF, which is how a browser reads it whatever the file has."""

SOURCE_MAP = "//# sourceMappingURL="
MANY = 1000
"""Above this many nodes pyvis's own scan for doubles costs seconds, and edges hide on drag."""


def bundle() -> str:
    """Return the vis-network script of the installed pyvis, with LF newlines.

    The pointer to its source map is cut off: it is the only thing in the page a browser's
    developer tools would want to fetch. Raises `HipgraphError` when the file is missing or is
    not the one the page was built and tested with.
    """
    try:
        text = (files("pyvis") / BUNDLE).read_bytes().decode("utf-8")
    except OSError as missing:
        raise HipgraphError("error.vis-missing", file=BUNDLE) from missing
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if hashlib.sha256(text.encode("utf-8")).hexdigest() != BUNDLE_SHA256:
        raise HipgraphError("error.vis-differs", file=BUNDLE, version=BUNDLE_VERSION)
    return text.partition(SOURCE_MAP)[0]


def network(graph: Graph, picture: Picture) -> dict[str, Any]:
    """Return ``{"nodes", "edges", "options"}`` for vis-network, placed as in ``picture``.

    Labels are the source texts; the page puts the reader's in their place. Every edge has its
    own id, and nothing moves: there is no physics and no dynamic curve.
    """
    from pyvis.network import Network

    net = Network(directed=True)
    if len(graph.nodes) > MANY:
        _fill_lists(net, graph, picture)
    else:
        for node in live_nodes(graph):
            options = _node(graph, node, picture)
            net.add_node(options.pop("id"), **options)
        for edge in live_edges(graph):
            options = _edge(graph, edge)
            net.add_edge(options.pop("from"), options.pop("to"), **options)
    net.options = _options(len(net.nodes))
    nodes, edges, _heading, _height, _width, options = net.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _fill_lists(net: Any, graph: Graph, picture: Picture) -> None:  # noqa: ANN401 - pyvis has no types
    from pyvis.edge import Edge as PyvisEdge
    from pyvis.node import Node as PyvisNode

    for node in live_nodes(graph):
        options = _node(graph, node, picture)
        net.nodes.append(PyvisNode(options.pop("id"), **options).options)
    for edge in live_edges(graph):
        options = _edge(graph, edge)
        made = PyvisEdge(options.pop("from"), options.pop("to"), directed=True, **options)
        net.edges.append(made.options)


def _node(graph: Graph, node: Node, picture: Picture) -> dict[str, Any]:
    box = picture.boxes[node.id]
    return {
        "id": node.id,
        "label": node.label,
        "shape": "box",
        "group": graph.node_types[node.type].lane,
        "x": box.x,
        "y": box.y,
    }


def _edge(graph: Graph, edge: Edge) -> dict[str, Any]:
    directed = graph.edge_types[edge.type].category in ("causal", "practice")
    return {
        "id": edge.id,
        "from": edge.source,
        "to": edge.target,
        "arrows": "to" if directed else "",
    }


def _options(count: int) -> Mapping[str, Any]:
    return {
        "physics": False,
        "layout": {"improvedLayout": False},
        "nodes": {"physics": False},
        "edges": {"physics": False, "smooth": False},
        "interaction": {
            "hover": True,
            "dragNodes": False,
            "hideEdgesOnDrag": count > MANY,
            "hideEdgesOnZoom": count > MANY,
        },
    }
