"""The page's own scripts and styles, read from the installed package."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from hipgraph.page.join import join
from hipgraph.page.policy import normalized

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def script() -> str:
    """Return the page's modules, joined into one script."""
    return join(modules())


def boot() -> str:
    """Return what unpacks and starts the page's scripts."""
    return join(modules(), "boot.js")


def modules() -> dict[str, str]:
    """Return the page's modules by file name."""
    return _texts("js", ".js")


def style() -> str:
    """Return the page's style sheets, one after the other in the order of their names."""
    return checked("".join(_texts("css", ".css").values()))


def read(folder: str, name: str) -> str:
    """Return one file of the package with LF newlines."""
    return normalized((files("hipgraph.page") / folder / name).read_bytes().decode("utf-8"))


def checked(text: str) -> str:
    """Return a script or style unchanged if nothing in it can end its element."""
    if "</script" in text.lower() or "</style" in text.lower() or "<!--" in text:
        raise ValueError("a script or style of the page would end its own element")
    return text


def _texts(folder: str, ending: str) -> dict[str, str]:
    place: Traversable = files("hipgraph.page") / folder
    names = sorted(entry.name for entry in place.iterdir() if entry.name.endswith(ending))
    return {name: read(folder, name) for name in names}
