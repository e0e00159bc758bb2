"""The command line: it parses, calls and prints. Nothing else in hipgraph prints or exits."""

from __future__ import annotations


def main(args: list[str] | None = None) -> None:
    """Run ``hipgraph`` with ``args``, by default those of the shell; ends in ``SystemExit``."""
    from hipgraph.cli.app import app

    app(args, prog_name="hipgraph")
