"""Being told to end is like Ctrl-C: what is half done is tidied up first."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFFSET = 128
"""Shells tell a signal's number on top of this."""


class Ended(KeyboardInterrupt):
    """The system or another program asked this one to end."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.exit_code = _OFFSET + number


@contextmanager
def heeding() -> Iterator[None]:
    """Turn the signals that ask to end into ``Ended``, where nobody else deals with them."""
    asked = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    if threading.current_thread() is not threading.main_thread():
        asked = []
    before = {one: signal.getsignal(one) for one in asked}
    ours = [one for one, handler in before.items() if handler is signal.SIG_DFL]
    for one in ours:
        signal.signal(one, _end)
    try:
        yield
    finally:
        for one in ours:
            signal.signal(one, before[one])


def _end(number: int, _frame: object) -> NoReturn:
    raise Ended(number)
