"""How a command is declared: its own parameters, and the options that every command has."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.session import Session
from hipgraph.cli.worded import Folder, WordedCommand, WordedOption

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def declare(
    path: str, *own: click.Parameter, many_locales: bool = False
) -> Callable[[Callable[..., int]], WordedCommand]:
    """Make a function a command.

    ``path`` is its name, after the names of its groups and dots; its help is ``cli.PATH.help``.
    The function gets a ``Session`` and the command's ``own`` parameters, and returns the exit
    code. ``many_locales``: ``-l`` may be repeated.
    """

    def wrap(run: Callable[..., int]) -> WordedCommand:
        def callback(
            graph: Path | None,
            locales: Path | None,
            locale: str | tuple[str, ...] | None,
            verbose: bool,
            **given: object,
        ) -> int:
            locale = locale or click.get_current_context().find_root().obj
            wanted = (locale,) if isinstance(locale, str) else locale or ()
            return run(Session(graph, locales, wanted, verbose), **given)

        shared = [
            WordedOption(["--graph"], "cli.option.graph", metavar_key="folder", type=Folder()),
            WordedOption(["--locales"], "cli.option.locales", metavar_key="folder", type=Folder()),
            WordedOption(
                ["--locale", "-l"],
                "cli.option.locale-many" if many_locales else "cli.option.locale",
                metavar_key="locale",
                multiple=many_locales,
            ),
            WordedOption(["--verbose"], "cli.option.verbose", is_flag=True),
        ]
        name = path.rpartition(".")[2]
        return WordedCommand(name, path, params=[*own, *shared], callback=callback)

    return wrap


def json_option() -> WordedOption:
    """Return the switch ``--json``."""
    return WordedOption(["--json", "as_json"], "cli.option.json", is_flag=True)
