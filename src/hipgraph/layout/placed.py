"""What a form hands to the router: the boxes, the bands, and the layers they form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hipgraph.layout.layers import Layers
    from hipgraph.layout.order import Neighbours
    from hipgraph.layout.sizes import Size
    from hipgraph.layout.style import Style
    from hipgraph.model import Edge, Graph, Tour
    from hipgraph.picture import Band, Box


@dataclass(frozen=True, slots=True)
class Plan:
    """What a form starts from: which nodes, how large, who is next to whom, what is given.

    ``drawn`` are the edges that get lines, which are few where ``near`` may be many.
    """

    graph: Graph
    nodes: Sequence[str]
    drawn: Sequence[Edge]
    near: Neighbours
    size: Mapping[str, Size]
    style: Style
    tour: Tour | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """Where everything stands. ``below`` are the bands under the columns, in the wide form."""

    width: int
    height: int
    bands: tuple[Band, ...]
    boxes: Mapping[str, Box]
    layers: Layers
    below: Layers | None = None
