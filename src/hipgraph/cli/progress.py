"""A bar that says how far a long calculation is, where somebody sees it."""

from __future__ import annotations

import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from hipgraph.cli.waiting import aside
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def progress(key: str, whole: int) -> Iterator[Callable[[int], None]]:
    """Yield what is told each time how much more of the ``whole`` is done.

    The bar goes to the terminal beside the output, from the first word on; where errors go to a
    file, there is none.
    """
    with ExitStack() as until_done:
        bar = click.progressbar(length=whole, label=say(key), file=sys.stderr)
        shown = False

        def tell(count: int) -> None:
            nonlocal shown
            if not shown and sys.stderr.isatty():
                until_done.enter_context(aside())
                until_done.enter_context(bar)
                shown = True
            if shown:
                bar.update(count)
            if bar.finished:
                # What comes after it may take long as well.
                until_done.close()

        yield tell
