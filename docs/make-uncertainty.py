"""Write docs/uncertainty.md anew from graph/: ``python docs/make-uncertainty.py``."""

from __future__ import annotations

from pathlib import Path

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.uncertainty import report

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Run the standard scenarios on all versions of the map and write what decides."""
    graph = load_graph(ROOT / "graph")
    text = report(graph, translators(graph, None, ["en"])["en"])
    (ROOT / "docs" / "uncertainty.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
