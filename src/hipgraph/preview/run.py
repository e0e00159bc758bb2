"""The preview as it runs: look, build, show, and again when a file has changed."""

from __future__ import annotations

import time
from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING, Self

from hipgraph.preview.server import PreviewServer
from hipgraph.preview.shown import nothing
from hipgraph.preview.watch import settled, snapshot
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from hipgraph.page.live import Say
    from hipgraph.preview.built import Built
    from hipgraph.preview.watch import Snapshot

USUAL_PORT = 8137
NEXT_PORTS = 20
MOST_PORT = 65535
EVERY = 0.4
"""So many seconds pass between two looks at the folders."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What a preview is made with, each a call since folders come and go.

    ``folders`` are watched; ``build`` makes pages of them; ``words`` speaks, the reader's own
    language first, the languages there are.
    """

    folders: Callable[[], Iterable[Path]]
    build: Callable[[], Built]
    words: Callable[[], Mapping[str, Say]]


class Preview:
    """A server and what it shows."""

    def __init__(self, workshop: Workshop, port: int | None) -> None:
        self._workshop = workshop
        words = workshop.words()
        first = next(iter(words.values()))
        self.shown = nothing(words)
        self.server = _listening(port, self._answer, lambda key, url: first(key, url=url))
        self._answering: Thread | None = None
        self._seen: Snapshot = {}
        self._started = time.time_ns()
        self._count = 0

    def __enter__(self) -> Self:
        """Hold the port; it answers from the first build on."""
        return self

    def __exit__(self, *_: object) -> None:
        """Stop answering."""
        if self._answering is not None:
            self.server.shutdown()
            self._answering.join()
        self.server.server_close()

    def renew(self) -> Built:
        """Build, show it, and remember what was looked at."""
        # Noted before anything is read: a change during the build is seen as one afterwards.
        self._seen = settled(self._look, time.sleep) if self._count else self._look()
        built = self._workshop.build()
        self._count += 1
        # The start belongs to it: a page left open by an earlier run is older than any build.
        build = f"{self._started}-{self._count}"
        self.shown = self.shown.after(built, build, self._workshop.words())
        if self._answering is None:
            # Who asks before there is anything to show waits; a short poll lets it end at once.
            serve = self.server.serve_forever
            self._answering = Thread(target=serve, kwargs={"poll_interval": 0.05}, daemon=True)
            self._answering.start()
        return built

    def changed(self) -> bool:
        """Tell whether a file is not as it was when it was read."""
        return self._look() != self._seen

    def _answer(self, path: str) -> tuple[str, str] | None:
        # What is shown is looked up for each request: it is replaced by every build.
        return self.shown.answer(path)

    def _look(self) -> Snapshot:
        return snapshot(self._workshop.folders())


def _listening(
    port: int | None,
    answer: Callable[[str], tuple[str, str] | None],
    refusal: Callable[[str, str], str],
) -> PreviewServer:
    last = USUAL_PORT + NEXT_PORTS
    for one in range(USUAL_PORT, last + 1) if port is None else (port,):
        try:
            return PreviewServer(one, answer, refusal)
        except PermissionError as error:
            raise HipgraphError("error.port-refused", port=one) from error
        except OSError as error:
            if port is not None:
                raise HipgraphError("error.port-taken", port=one) from error
    raise HipgraphError("error.no-free-port", low=USUAL_PORT, high=last)
