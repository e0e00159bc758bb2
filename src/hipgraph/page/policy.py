"""The page's content security policy: nothing is fetched, and only what is named here runs."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def normalized(text: str) -> str:
    """Return a text with its newlines as a browser reads them, before it hashes anything."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def digest(text: str) -> str:
    """Return the source expression that allows one inline script or style."""
    found = hashlib.sha256(normalized(text).encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(found).decode('ascii')}'"


def policy(
    scripts: Iterable[str],
    styles: Iterable[str],
    makes_scripts: bool = False,
    asks_back: bool = False,
) -> str:
    """Return the policy for a page with these inline scripts and styles, in this order.

    It depends on them alone, never on the graph or the language: data travels as JSON.
    ``makes_scripts`` is for a page that unpacks some of its scripts: it may hand text to a script
    element by one policy of its own, and a browser still runs only what has one of the hashes.
    ``asks_back`` is for the live preview: it may ask the server it came from for news.
    """
    return "; ".join(
        (
            "default-src 'none'",
            *(("connect-src 'self'",) if asks_back else ()),
            " ".join(("script-src", *(digest(text) for text in scripts))),
            " ".join(("style-src", *(digest(text) for text in styles))),
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types hipgraph" if makes_scripts else "trusted-types 'none'",
        )
    )
