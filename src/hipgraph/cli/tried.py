"""A run of ``hipgraph spread``, tried on many versions of the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.cli.progress import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.cli.session import Session
    from hipgraph.network import Switch
    from hipgraph.sampling import Sampled
    from hipgraph.spread import Spread


@dataclass(frozen=True, slots=True)
class Followed:
    """A run and what it is compared with.

    ``often`` and ``sure`` are in tenths of the versions of the map, None where none were tried.
    ``before`` is the run without its practices; ``beside`` has the other links: only what is well
    supported, or everything.
    """

    main: Spread
    often: Mapping[str, int] | None
    before: Spread | None
    sure: Mapping[str, int] | None
    beside: Spread


def tried(session: Session, main: Spread, count: int, *, compared: bool) -> Followed:
    """Return a run tried on ``count`` versions of the map.

    ``compared``: also without its practices.
    """
    from hipgraph.spread import spread

    graph = session.graph
    before, plain = None, None
    other: Switch = "strong" if main.evidence == "all" else "all"
    compared = compared and bool(main.practices)
    with progress("cli.spread.sampling", count * (1 + compared)) as tell:
        if compared:
            before = spread(graph, main.start, (), main.mode, main.evidence)
            before, plain = _in_waves(session, before, count, tell)
        after, maps = _in_waves(session, main, count, tell, plain)
    often, sure = None, None
    if maps:
        from hipgraph.standard import changed, reached_in

        often = reached_in(after, maps)
        sure = changed((before, plain), (after, maps)) if before and plain else None
    beside = spread(graph, main.start, main.practices, main.mode, other)
    return Followed(after, often, before, sure, beside)


def _in_waves(
    session: Session,
    main: Spread,
    count: int,
    tell: Callable[[int], None],
    like: Sampled | None = None,
) -> tuple[Spread, Sampled | None]:
    """Return the run with its waves, found on so many versions of the map, and these.

    ``like`` are those of a run from the same starts.
    """
    if not count:
        return main, None
    from hipgraph.sampling import sampled
    from hipgraph.waves import in_waves

    maps = sampled(session.graph, main, count, tell, like.reference if like else None)
    return in_waves(main, maps), maps
