"""pyvis carries the graph and the drawing library, and nothing else."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hipgraph.page import vis
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from tests.page.conftest import Made


def test_bundle_is_the_one_that_was_tested() -> None:
    """The bundle names its version, has plain newlines and points to no source map."""
    text = vis.bundle()
    assert f"@version {vis.BUNDLE_VERSION}" in text
    assert "\r" not in text
    assert "sourceMappingURL" not in text
    assert "</script" not in text.lower()


def test_another_bundle_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed or missing bundle stops the export with a text that says what to install."""
    monkeypatch.setattr(vis, "files", lambda _package: tmp_path)
    with pytest.raises(HipgraphError) as missing:
        vis.bundle()
    assert missing.value.phrase.key == "error.vis-missing"
    path = tmp_path / vis.BUNDLE
    path.parent.mkdir(parents=True)
    path.write_text("/* @version 9.1.2 */", encoding="utf-8")
    with pytest.raises(HipgraphError) as differs:
        vis.bundle()
    assert differs.value.phrase.key == "error.vis-differs"
    assert differs.value.phrase.params["version"] == vis.BUNDLE_VERSION


def test_newlines_are_plain_before_the_hash_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """CRLF and LF files with the same text are the same bundle."""
    path = tmp_path / vis.BUNDLE
    path.parent.mkdir(parents=True)
    path.write_bytes(b"one\r\ntwo\r\n//# sourceMappingURL=x.map")
    monkeypatch.setattr(vis, "files", lambda _package: tmp_path)
    digest = hashlib.sha256(b"one\ntwo\n//# sourceMappingURL=x.map").hexdigest()
    monkeypatch.setattr(vis, "BUNDLE_SHA256", digest)
    assert vis.bundle() == "one\ntwo\n"


def test_network_has_every_node_and_edge_at_its_place(made: Made) -> None:
    """Nodes stand where the picture has them, every edge has its id, and nothing moves."""
    network = vis.network(made.graph, made.pictures["all"]["wide"])
    boxes = made.pictures["all"]["wide"].boxes
    assert [node["id"] for node in network["nodes"]] == list(made.scene["nodes"])
    assert {node["id"]: (node["x"], node["y"]) for node in network["nodes"]} == {
        node: (box.x, box.y) for node, box in boxes.items()
    }
    assert [edge["id"] for edge in network["edges"]] == list(made.scene["edges"])
    assert network["options"]["physics"] is False
    assert network["options"]["edges"]["smooth"] is False
    json.dumps(network)


def test_a_large_graph_takes_the_short_way(made: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    """Filling pyvis's lists directly gives what its methods give, and edges hide on drag."""
    small = vis.network(made.graph, made.pictures["all"]["wide"])
    monkeypatch.setattr(vis, "MANY", 3)
    large = vis.network(made.graph, made.pictures["all"]["wide"])
    assert large["nodes"] == small["nodes"]
    assert large["edges"] == small["edges"]
    assert large["options"]["interaction"]["hideEdgesOnDrag"] is True


def test_parallel_edges_stay_apart(made: Made) -> None:
    """Two edges of different types between the same nodes are two edges."""
    first = next(iter(made.graph.edges.values()))
    twin = replace(first, id="twin")
    graph = replace(made.graph, edges={**made.graph.edges, "twin": twin})
    network = vis.network(graph, made.pictures["all"]["wide"])
    assert {first.id, "twin"} <= {edge["id"] for edge in network["edges"]}
