"""What an article says, and the records that tell it here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from hipgraph.model.evidence import Citation

Telling = Literal["same", "synonym", "opposite", "mention", "merged"]
"""How a record tells an item: it is it, has its word as another name, has it as its other end,
names it in a text, or says the same in other words."""


@dataclass(frozen=True, slots=True)
class Item:
    """One concept, claim, relation or practice of the articles.

    ``kind`` is the name of its file. ``told_by`` holds ids of nodes, edges, tours and situations;
    where it is empty, ``left_out`` says why.
    """

    id: str
    kind: str
    from_articles: tuple[Citation, ...]
    told_by: tuple[str, ...] = ()
    how: Telling | None = None
    why: str = ""
    left_out: str = ""
    priority: str = ""
