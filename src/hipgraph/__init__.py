"""hipgraph: a bilingual knowledge graph of how stress reaches the hips."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

__all__ = ["load_graph"]


def load_graph(folder: Path | str | None = None) -> Graph:
    """Return the checked graph of a folder; without one, of the folder the commands would use.

    Raises:
        FaultyGraphError: the data has faults; its ``problems`` names them all.

    """
    # Importing the package stays cheap: what reads and checks is loaded where it is needed.
    from pathlib import Path

    from hipgraph.folders import graph_folder
    from hipgraph.problem import FaultyGraphError
    from hipgraph.rules import check_folder

    given = None if folder is None else Path(folder)
    graph, problems = check_folder(graph_folder(given, Path.cwd()))
    if graph is None:
        raise FaultyGraphError(tuple(p for p in problems if p.severity == "error"))
    return graph
