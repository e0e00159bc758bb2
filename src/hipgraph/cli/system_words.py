"""What the operating system gives as a reason, in the reader's language.

Python asks the system in English. The few reasons that a file can meet have texts of their own;
others stay as the system says them.
"""

from __future__ import annotations

import errno
import os

KEYS = {
    errno.ENOENT: "os.not-found",
    errno.EACCES: "os.not-allowed",
    errno.EPERM: "os.not-allowed",
    errno.EISDIR: "os.is-folder",
    errno.ENOTDIR: "os.no-folder",
    errno.EROFS: "os.read-only",
    errno.ENAMETOOLONG: "os.long-name",
    errno.ELOOP: "os.loop",
}


def key_of(reason: object) -> str | None:
    """Return the key of a reason's text, None where it has none."""
    return next((key for number, key in KEYS.items() if os.strerror(number) == reason), None)
