"""What nodes and edges can be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from hipgraph.model.vocabulary import Category, Lane, Role, Shape, Sign, TargetForm


@dataclass(frozen=True, slots=True)
class NodeType:
    """What a node is: its lane on the map, its role in the spread, its shape."""

    id: str
    label: str
    lane: Lane
    role: Role
    shape: Shape
    description: str = ""


@dataclass(frozen=True, slots=True)
class EdgeType:
    """How two nodes can be related, with the phrases that say so.

    ``phrases`` maps a phrase field (``forward``, ``sentence``, ``sentence_inverse_said`` …) to
    its English text. Fields ending in ``_plural`` hold English agreement and are not translated.
    """

    id: str
    category: Category
    sign: Sign | Literal["edge"] | None
    source: tuple[str, ...]
    target: tuple[str, ...]
    symmetric: bool
    target_form: TargetForm
    phrases: Mapping[str, str]
