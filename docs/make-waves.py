"""Draw docs/spread-waves.svg anew from graph/: ``python docs/make-waves.py``."""

from __future__ import annotations

from pathlib import Path

from hipgraph.cli import main

ROOT = Path(__file__).parents[1]
ASKED = ("--evidence", "plausible", "--locale", "en", "--graph", str(ROOT / "graph"))

if __name__ == "__main__":
    main(["spread", *ASKED, "--plot", str(ROOT / "docs" / "spread-waves.svg")])
