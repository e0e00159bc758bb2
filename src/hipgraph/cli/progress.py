"""A bar that says how far a long calculation is, where somebody sees it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(key: str, whole: int) -> Iterator[Callable[[int], None]]:
    """Yield what is told each time how much more of the ``whole`` is done.

    The bar goes to the terminal beside the output; where errors go to a file, there is none.
    """
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with click.progressbar(length=whole, label=say(key), file=sys.stderr, show_pos=False) as bar:
        yield bar.update
