"""What a script sees first: a package that is quick to import and one function that does it all."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from hipgraph import load_graph

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
