"""A relation between two nodes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hipgraph.model.evidence import Citation, Evidence, Reference
    from hipgraph.model.vocabulary import Sign, Strength, Timescale


@dataclass(frozen=True, slots=True)
class Edge:
    """One typed relation. Strength, timescale and evidence are set on causal and practice edges."""

    id: str
    source: str
    type: str
    target: str
    sign: Sign | None = None
    strength: Strength | None = None
    timescale: Timescale | None = None
    evidence: Evidence | None = None
    said_by: tuple[Citation, ...] = ()
    sources: tuple[Reference, ...] = ()
    mechanism: str = ""
    sentence: str = ""
    arrow: str = ""
    note: str = ""

    @property
    def cites(self) -> tuple[Citation | Reference, ...]:
        """Whatever it cites by article, study or ontology, its evidence left out."""
        return (*self.said_by, *self.sources)
