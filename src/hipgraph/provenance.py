"""Which edition something was made from: the version of hipgraph, and what the graph holds."""

from __future__ import annotations

import hashlib
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.model import Graph


def release() -> str:
    """Return hipgraph's version, which stands in pyproject.toml and nowhere else."""
    try:
        return version("hipgraph")
    except PackageNotFoundError:
        # Run from the source tree, without an installation.
        return "source"


def fingerprint(graph: Graph) -> str:
    """Return 12 hex digits that change with the graph's data or its English texts."""
    parts = ("node_types", "edge_types", "nodes", "edges", "articles", "studies", "tours",
             "situations", "parameters", "body")  # fmt: skip
    whole = repr([getattr(graph, part) for part in parts])
    return hashlib.sha256(whole.encode("utf-8")).hexdigest()[:12]
