"""What came of one look at the folders: pages, or what is in their way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hipgraph.export import pages
from hipgraph.l10n.localize import translators
from hipgraph.l10n.review import review
from hipgraph.page.live import for_translators, live
from hipgraph.problem import FaultyGraphError, HipgraphError, Phrase
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.page.live import Live
    from hipgraph.problem import Problem

    Seen = Callable[[Iterable[Problem], Path], tuple[Problem, ...]]
    Begin = Callable[[Graph], Callable[[int], None]]
    OfLocales = Callable[[Graph | None, Path], tuple[Problem, ...]]


@dataclass(frozen=True, slots=True)
class Built:
    """Finished pages by name, or None; every fault; and a failure that has no place in a file."""

    pages: Mapping[str, str] | None
    problems: tuple[Problem, ...] = ()
    failure: Phrase | None = None

    @property
    def errors(self) -> int:
        """Return how many things are in the way of the pages."""
        found = sum(problem.severity == "error" for problem in self.problems)
        return found + (self.failure is not None)


@dataclass(frozen=True, slots=True)
class Folders:
    """What a build reads, and which languages it is for."""

    graph: Path
    locales: Path | None
    codes: Sequence[str]


def build(
    find: Callable[[], Folders],
    seen: Seen,
    of_locales: OfLocales,
    *,
    for_translator: bool = False,
    begin: Begin = lambda _: lambda _: None,
) -> Built:
    """Check everything and make the pages; whatever happens is in what is returned.

    ``find`` says what to read, since folders come and go; ``seen`` names files as the reader of
    the findings knows them; ``of_locales`` checks the translations. ``for_translator`` makes pages
    that say how each of their texts stands; ``begin`` is told of the graph and returns what hears
    how far the spread's standard runs are.
    """
    try:
        return _built(find(), seen, of_locales, for_translator, begin)
    except FaultyGraphError as faulty:
        return Built(None, faulty.problems)
    except HipgraphError as failure:
        return Built(None, failure=failure.phrase)
    except OSError as error:
        reason = error.strerror or str(error)
        path = str(error.filename2 or error.filename or "")
        return Built(None, failure=Phrase("preview.unreadable", {"path": path, "reason": reason}))
    except Exception as error:  # noqa: BLE001 -- a fault of ours must not end the preview either
        said = f"{type(error).__name__}: {error}"
        return Built(None, failure=Phrase("preview.ours", {"reason": said}))


def _built(
    folders: Folders,
    seen: Seen,
    of_locales: OfLocales,
    for_translator: bool,
    begin: Begin,
) -> Built:
    graph, found = check_folder(folders.graph)
    problems = seen(found, folders.graph)
    if folders.locales is not None:
        problems += of_locales(graph, folders.locales)
    if graph is None:
        return Built(None, problems)
    try:
        extras = _reviewed(graph, folders) if for_translator else live()
        made = pages(graph, folders.locales, folders.codes, live=extras, tell=begin(graph))
    except FaultyGraphError as faulty:
        # A catalogue that cannot be read has been told of already.
        more = seen(faulty.problems, folders.locales or folders.graph)
        return Built(None, (*problems, *(one for one in more if one not in problems)))
    return Built(made, problems)


def _reviewed(graph: Graph, folders: Folders) -> Live:
    speaking = translators(graph, folders.locales, folders.codes)
    found = review(graph, folders.locales, speaking)
    return for_translators(found.numbers, found.data, speaking)
