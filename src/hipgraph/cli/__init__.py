"""The command line: it parses, calls and prints. Nothing else in hipgraph prints or exits."""

from __future__ import annotations


def main(args: list[str] | None = None) -> None:
    """Run ``hipgraph`` with ``args``, by default those of the shell; ends in ``SystemExit``."""
    import sys

    try:
        from hipgraph.cli.app import app
    except KeyboardInterrupt:
        # Ctrl-C before there are any words: nothing has been done that could be said.
        sys.exit(130)
    app(args, prog_name="hipgraph")
