"""Write docs/coverage.md anew from graph/: ``python docs/make-coverage.py``."""

from __future__ import annotations

from pathlib import Path

from hipgraph import load_graph
from hipgraph.coverage import report

ROOT = Path(__file__).parents[1]


def main() -> None:
    """Read the graph with its coverage and write what rests on what."""
    text = report(load_graph(ROOT / "graph", coverage=True))
    (ROOT / "docs" / "coverage.md").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
