"""What a spread tells: the facts as ``hipgraph spread --json`` prints them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hipgraph.spread import Spread


def facts(found: Spread) -> dict[str, Any]:
    """Return a run as plain data; numbers are not rounded."""
    return {
        "from": list(found.start),
        "with": list(found.practices),
        "mode": found.mode,
        "evidence": found.evidence,
        "steps": found.steps,
        "reference": found.reference,
        "nodes": {node: asdict(one) for node, one in found.nodes.items()},
    }
