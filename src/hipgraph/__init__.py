"""hipgraph: a bilingual knowledge graph of how stress reaches the hips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import FaultyGraphError, HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.problem import Phrase

__all__ = ["FaultyGraphError", "HipgraphError", "load_graph"]


def _in_english(phrase: Phrase) -> str:
    # Only an error that somebody looks at needs words.
    from hipgraph.interface import english

    return english(phrase.key, phrase.params)


HipgraphError.words = staticmethod(_in_english)


def load_graph(folder: Path | str | None = None, *, coverage: bool = False) -> Graph:
    """Return the checked graph of a folder; without one, of the folder the commands would use.

    What the articles say item by item is read only if ``coverage`` is wanted.

    Raises:
        FaultyGraphError: the data has faults; its ``problems`` names them all.

    """
    # Importing the package stays cheap: what reads and checks is loaded where it is needed.
    from pathlib import Path

    from hipgraph.folders import graph_folder
    from hipgraph.rules import check_folder

    given = None if folder is None else Path(folder)
    graph, problems = check_folder(
        graph_folder(given, Path.cwd()), without=() if coverage else ("coverage",)
    )
    if graph is None:
        raise FaultyGraphError(tuple(p for p in problems if p.severity == "error"))
    return graph
