"""The command ``hipgraph``: which commands there are, and the one place where errors end.

Commands are named here and loaded when they are called, so that ``hipgraph --help`` answers
without loading the graph's libraries.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from hipgraph.cli.failures import explain
from hipgraph.cli.signals import heeding
from hipgraph.cli.stream import flush, quieten, soften
from hipgraph.cli.worded import LazyGroup, WordedOption, locale_option
from hipgraph.cli.words import say, speaking, wanted

if TYPE_CHECKING:
    from collections.abc import Sequence


class App(LazyGroup):
    """The outermost group: chooses the language, then turns every failure into one message."""

    def main(  # type: ignore[override]
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        **extra: Any,  # noqa: ANN401 -- click's own, handed on
    ) -> None:
        """Run with ``args`` and exit: 0 done, 1 a check found a fault, 2 wrong usage."""
        extra["standalone_mode"] = False
        given = list(sys.argv[1:] if args is None else args)
        soften(sys.stdout)
        soften(sys.stderr)
        with speaking(wanted(given)), heeding():
            sys.exit(self._run(given, prog_name or "hipgraph", extra))

    def _run(self, args: list[str], prog_name: str, extra: dict[str, Any]) -> int:
        try:
            code = super().main(args, prog_name, **extra)
            flush(sys.stdout)
        except BrokenPipeError:
            # Whoever read our output has enough of it; that is not worth a word.
            quieten(sys.stdout)
            return 1
        except (click.ClickException, click.Abort, KeyboardInterrupt, OSError) as failure:
            return explain(failure)
        except Exception as failure:
            from hipgraph.problem import HipgraphError

            if not isinstance(failure, HipgraphError):
                raise
            return explain(failure)
        return code if isinstance(code, int) else 0


def _show_version(ctx: click.Context, _option: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from hipgraph.provenance import release

        click.echo(f"hipgraph {release()}")
        ctx.exit()


app = App(
    "hipgraph",
    {
        "export": "hipgraph.cli.export",
        "serve": "hipgraph.cli.serve",
        "check": "hipgraph.cli.check",
        "show": "hipgraph.cli.show",
        "search": "hipgraph.cli.search",
        "path": "hipgraph.cli.path",
        "spread": "hipgraph.cli.spread",
        "loops": "hipgraph.cli.loops",
        "tour": "hipgraph.cli.tour",
        "stats": "hipgraph.cli.stats",
        "locale": "hipgraph.cli.locale",
    },
    [
        locale_option(),
        WordedOption(
            ["--version"], "cli.option.version", is_flag=True, expose=False, callback=_show_version
        ),
    ],
    epilog=lambda: say("cli.epilog"),
)
