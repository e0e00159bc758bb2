"""What goes to the terminal must not fail there, whatever letters it knows."""

from __future__ import annotations

import io
import json
import os
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from typing import IO


def flush(stream: IO[str] | None) -> None:
    """Put down what is still unwritten; a stream that the shell has closed is None."""
    if stream is not None:
        stream.flush()


def soften(stream: IO[str] | None) -> None:
    """Let a terminal that lacks a letter show its escape instead of stopping the program."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def quieten(stream: IO[str]) -> None:
    """Lead what is still unwritten to nowhere, so that Python's own exit stays silent too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, stream.fileno())
    except (OSError, ValueError):
        # Not every stream has a file behind it (a test's, a notebook's).
        pass
    finally:
        os.close(nowhere)


def print_json(data: object) -> None:
    """Print ``data`` as JSON: two spaces deep, in UTF-8 letters where the output can carry them."""
    unicode = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    click.echo(json.dumps(data, ensure_ascii=not unicode, indent=2))
