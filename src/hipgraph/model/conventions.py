"""The parameters of the spread, and what must hold of the graph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal


@dataclass(frozen=True, slots=True)
class Scenario:
    """A standard run of the spread."""

    id: str
    start: tuple[str, ...]
    practices: tuple[str, ...]
    mode: Literal["acute", "chronic"]


@dataclass(frozen=True, slots=True)
class Parameters:
    """The spread's conventions: low, middle and high per strength, rates, presence, counts."""

    version: int
    strength: Mapping[str, tuple[float, float, float]]
    rate: Mapping[str, float]
    gain: float
    presence: Mapping[str, float]
    steps: int
    held: int
    samples: int
    default_from: Mapping[str, tuple[str, ...]]
    scenarios: tuple[Scenario, ...]


@dataclass(frozen=True, slots=True)
class Expectation:
    """What must or must not hold of the graph; ``expects`` names the kind, ``of`` its arguments."""

    expects: str
    of: Mapping[str, str | int]
    because: str
    file: str = ""
    line: int = 0
