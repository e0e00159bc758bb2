"""Let ``python -m hipgraph`` do what ``hipgraph`` does."""

from __future__ import annotations

from hipgraph.cli import main

main()
