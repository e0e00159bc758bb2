"""Where the pages live: their file names, and their addresses on the web, if those are known."""

from __future__ import annotations

from urllib.parse import quote, urlsplit


def page_name(locale: str) -> str:
    """Return the file name of a locale's page."""
    return f"hipgraph.{locale}.html"


def page_address(url: str, locale: str) -> str:
    """Return the address of a locale's page where ``url`` is the pages' folder.

    >>> page_address("https://example.org/hips", "nb")
    'https://example.org/hips/hipgraph.nb.html'
    """
    return f"{start_address(url)}{quote(page_name(locale))}"


def start_address(url: str) -> str:
    """Return the folder's address, without what does not belong to an address of files.

    >>> start_address("https://example.org/hips/index.html?from=mail#top")
    'https://example.org/hips/'
    """
    scheme, host, path, _, _ = urlsplit(url)
    folder = path.rpartition("/")[0] if path.endswith((".html", ".htm")) else path.rstrip("/")
    return f"{scheme}://{host}{folder}/"
