"""Sharing room: ports on a box's side, tracks in a gap, runs in a gutter.

Routes are planned first and ask for slots; when all have asked, every group's slots are placed
beside each other, in the order of where they want to be, so that no two lie on one another.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hipgraph.layout.along import along


@dataclass(slots=True)
class Slot:
    """One place asked for. ``wanted`` orders it among its group; ``at`` is where it came to be."""

    wanted: int
    tie: tuple[int, str]
    at: int = 0


@dataclass(slots=True)
class Group:
    """Slots that share the room from ``low`` to ``high``, ``step`` apart where that is possible.

    With a ``middle`` they are gathered around it, one that looks straight out of it exactly
    there; else each goes where it wants to be.
    """

    low: int
    high: int
    step: int
    middle: int | None = None
    slots: list[Slot] = field(default_factory=list)

    def ask(self, wanted: int, tie: tuple[int, str]) -> Slot:
        """Add a slot and return it; its ``at`` is set by ``place``."""
        slot = Slot(wanted, tie)
        self.slots.append(slot)
        return slot

    def place(self) -> None:
        """Give every slot its place."""
        ordered = sorted(self.slots, key=lambda slot: (slot.wanted, slot.tie))
        wanted = [slot.wanted for slot in ordered]
        if self.middle is not None:
            straight = [place for place, at in enumerate(wanted) if abs(at - self.middle) <= 1]
            anchor = straight[len(straight) // 2] if straight else None
            wanted = [
                self.middle if anchor is None else self.middle + (place - anchor) * self.step
                for place in range(len(ordered))
            ]
        places = along(wanted, [0] * len(ordered), self.step, self.low, self.high)
        for slot, at in zip(ordered, places, strict=True):
            slot.at = at
