"""What a script sees first: a package that is quick to import and one function that does it all."""

from __future__ import annotations

import pickle
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from hipgraph import load_graph
from hipgraph.problem import FaultyGraphError, HipgraphError

if TYPE_CHECKING:
    from pathlib import Path


def test_import_is_light() -> None:
    """Importing the package loads none of the libraries it may need later."""
    code = (
        "import sys, hipgraph, hipgraph.model, hipgraph.problem\n"
        "heavy = {'pydantic', 'networkx', 'yaml', 'babel', 'jinja2', 'pyvis'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - our own interpreter


def test_load_graph_takes_a_path_or_a_text(tiny_folder: Path) -> None:
    """Both name the folder; ids are sorted whatever the order in the files."""
    graph = load_graph(str(tiny_folder))
    assert graph == load_graph(tiny_folder)
    assert list(graph.nodes) == sorted(graph.nodes)
    assert list(graph.edges) == sorted(graph.edges)


def test_retired_nodes_stay_with_what_replaces_them(tiny_folder: Path) -> None:
    """An old id is still known, so that links and translations can be led on."""
    node = load_graph(tiny_folder).nodes["muscle-tightness"]
    assert node.retired
    assert node.replaced_by == "psoas-tension"


def test_graph_and_error_travel_between_processes(tiny_copy: Path) -> None:
    """Both can be pickled, as multiprocessing does."""
    graph = load_graph(tiny_copy)
    assert pickle.loads(pickle.dumps(graph)) == graph  # noqa: S301 - our own bytes
    (tiny_copy / "parameters.yaml").unlink()
    with pytest.raises(FaultyGraphError) as caught:
        load_graph(tiny_copy)
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
    assert type(again) is FaultyGraphError
    assert (str(again), again.problems) == (str(caught.value), caught.value.problems)


def test_error_says_in_english_what_is_wrong(tiny_copy: Path) -> None:
    """A traceback tells the faults, each with place and remedy, and not a key of ours."""
    (tiny_copy / "parameters.yaml").unlink()
    body = tiny_copy / "edges" / "body.yaml"
    body.write_text(body.read_text("utf-8").replace("target: hip\n", "target: hipp\n", 1), "utf-8")
    with pytest.raises(FaultyGraphError) as caught:
        load_graph(tiny_copy)
    assert str(caught.value) == (
        "There are 2 faults in the data. Mend them and try again.\n"
        "  edges/body.yaml:3: There is no node hipp. Did you mean hip?\n"
        "  parameters.yaml: The file parameters.yaml is missing. "
        "Add it; the README.md of the graph folder shows what it holds."
    )
    assert str(HipgraphError("error.bad-url", given="hips")).startswith("hips is not a web address")


def test_networkx_gets_every_field(tiny_folder: Path) -> None:
    """Nodes and edges carry their records, and what follows from their types."""
    graph = load_graph(tiny_folder)
    drawn = graph.to_networkx()
    assert set(drawn) == set(graph.nodes)
    assert {key for *_, key in drawn.edges(keys=True)} == set(graph.edges)
    for name, node in graph.nodes.items():
        kind = graph.node_types[node.type]
        fields = {field: getattr(node, field) for field in node.__slots__}
        assert drawn.nodes[name] == fields | {"lane": kind.lane, "role": kind.role}
    for name, edge in graph.edges.items():
        fields = {field: getattr(edge, field) for field in edge.__slots__}
        found = drawn.edges[edge.source, edge.target, name]
        assert found == fields | {"category": graph.edge_types[edge.type].category}
