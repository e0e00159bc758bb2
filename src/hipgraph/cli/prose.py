"""Text for reading in a terminal: at most 80 columns, emphasis only where it can be shown."""

from __future__ import annotations

import os
import shutil
import textwrap
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

WIDEST, NARROWEST = 80, 30


def paragraph(text: str, *, indent: str = "", first: str | None = None) -> Iterator[str]:
    """Yield a text in lines, each after ``indent``; ``first`` stands before the first one."""
    columns = shutil.get_terminal_size((WIDEST, 24)).columns
    yield from textwrap.wrap(
        " ".join(text.split(" ")),
        max(NARROWEST, min(WIDEST, columns)),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_on_hyphens=False,
        break_long_words=False,
    )


def strong(text: str) -> str:
    """Return a text as a heading stands; what is no terminal gets it plain."""
    return text if os.environ.get("NO_COLOR") else click.style(text, bold=True)


def print_lines(lines: Iterator[str]) -> None:
    """Print lines; click takes emphasis out where nobody would see it as such."""
    for line in lines:
        click.echo(line)
