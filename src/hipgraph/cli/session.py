"""What a command works on: the folders in use, the graph in them, the languages asked for."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from hipgraph.cli.problems import seen_from_here
from hipgraph.cli.waiting import waiting
from hipgraph.cli.words import current_locale, say
from hipgraph.folders import graph_folder, locales_folder, resolved
from hipgraph.keys import SOURCE
from hipgraph.l10n.negotiate import negotiate
from hipgraph.problem import FaultyGraphError, HipgraphError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hipgraph.l10n.locale_stats import Counts
    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph


@dataclass(frozen=True)
class Session:
    """The options every command has, and what follows from them.

    ``wanted`` are the values of ``-l`` as given.
    """

    given_graph: Path | None
    given_locales: Path | None
    wanted: tuple[str, ...]
    verbose: bool

    @cached_property
    def folder(self) -> Path:
        """The graph folder in use."""
        try:
            here = Path.cwd()
        except FileNotFoundError as error:
            raise HipgraphError("error.no-working-folder") from error
        folder = graph_folder(self.given_graph, here)
        self.tell("cli.using-graph", folder)
        return folder

    @cached_property
    def locales(self) -> Path | None:
        """The locales folder in use, None where the graph is in English only."""
        if self.given_locales is not None and not self.given_locales.is_dir():
            missing = str(self.given_locales)
            raise HipgraphError("error.no-locales-folder", exit_code=2, folder=missing)
        folder = locales_folder(self.given_locales, self.folder)
        if folder is None:
            self.tell("cli.using-no-locales", self.folder)
        else:
            self.tell("cli.using-locales", folder)
        return folder

    @property
    def translations(self) -> Path:
        """Where translations are kept, or will be: beside the graph."""
        return self.locales or resolved(self.folder).parent / "locales"

    @cached_property
    def graph(self) -> Graph:
        """The checked graph; raises ``FaultyGraphError`` with all its faults."""
        from hipgraph import load_graph

        folder = self.folder
        try:
            with waiting("check"):
                return load_graph(folder)
        except FaultyGraphError as faulty:
            problems = seen_from_here(faulty.problems, self.folder)
            raise FaultyGraphError(problems) from faulty

    @cached_property
    def available(self) -> tuple[str, ...]:
        """The languages there are: English, and each with a catalogue under the locales."""
        from hipgraph.l10n.chains import available

        return available(self.locales)

    @cached_property
    def chosen(self) -> tuple[str, ...]:
        """The languages asked for, without repetition, in the order asked for."""
        return tuple(dict.fromkeys(self._known(code) for code in self.wanted))

    @cached_property
    def translators(self) -> Mapping[str, Translator]:
        """A translator for every language there is."""
        from hipgraph.l10n.localize import translators

        graph = self.graph
        with self.located(), waiting("read"):
            return translators(graph, self.locales, self.available)

    @cached_property
    def translator(self) -> Translator:
        """The translator for the language of this run; English where the graph lacks it."""
        code = self.chosen[0] if self.chosen else negotiate(current_locale(), self.available)
        return self.translators[code or SOURCE]

    def progress(self, codes: Iterable[str]) -> dict[str, dict[str, Counts]]:
        """Count the texts of each of these languages by class and state."""
        from hipgraph.l10n.locale_stats import stats

        graph = self.graph
        with self.located(), waiting("read"):
            return stats(graph, self.locales, codes)

    def gates(self, codes: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """Return, for each language, what keeps it from being released, in words."""
        from hipgraph.l10n.locale_rules import check
        from hipgraph.l10n.locale_stats import closed

        found: dict[str, tuple[str, ...]] = {}
        for code, counts in self.progress(codes).items():
            with self.located():
                lacking = closed(counts, code, self.locales)
            told = [
                say("cli.locale.gate.lacks", n=n, what=say(f"cli.locale.stats.{_dashed(name)}"))
                for name, n in lacking.items()
            ]
            errors = sum(
                each.severity == "error" for each in check(self.graph, self.locales, [code])
            )
            if errors:
                told.append(say("cli.check.errors", n=errors))
            found[code] = tuple(told)
        return found

    @cached_property
    def translated(self) -> dict[str, float]:
        """The share of texts each language has, 0 to 1; English is where they come from."""
        from hipgraph.l10n.locale_stats import total

        others = [code for code in self.available if code != SOURCE]
        found = {code: total(counts).share for code, counts in self.progress(others).items()}
        return {SOURCE: 1.0, **found}

    def percent(self, share: float) -> str:
        """Return a share as per cent, written as in the language of this run."""
        return self.translator.percent(share)

    def known(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Return the languages meant by ``codes`` in any spelling; all but English without any.

        A language whose folder is there but still empty is known too.
        """
        folder = self.locales
        return tuple(
            code if folder and (folder / code).is_dir() else self._known(code) for code in codes
        ) or tuple(code for code in self.available if code != SOURCE)

    @contextmanager
    def located(self) -> Iterator[None]:
        """Name the files of faults in the translations as seen from the working folder."""
        try:
            yield
        except FaultyGraphError as faulty:
            problems = seen_from_here(faulty.problems, self.locales or self.folder)
            raise FaultyGraphError(problems) from faulty

    def tell(self, key: str, folder: Path) -> None:
        """Name a folder in use, if asked to be verbose."""
        if self.verbose:
            click.echo(say(key, folder=str(folder)), err=True)

    def _known(self, code: str) -> str:
        found = negotiate(code, self.available)
        if found is None:
            raise HipgraphError(
                "error.unknown-locale", exit_code=2, given=code, known=", ".join(self.available)
            )
        return found


def _dashed(name: str) -> str:
    return name.replace(" ", "-")
