"""The page's own scripts and styles, read from the installed package."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING

from hipgraph.page.join import join
from hipgraph.page.policy import normalized

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable


_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r'"[^"\n]*"')
_LINE_END = re.compile(r"\s*\n\s*")
_AFTER_NAME = re.compile(r"((?<=[{;])[\w-]+:) ")
_BESIDE_SIGNS = re.compile(r" *([{};]) *")


def script() -> str:
    """Return the page's modules, joined into one script."""
    return join(modules())


def boot() -> str:
    """Return what unpacks and starts the page's scripts."""
    return join(modules(), "boot.js")


def preview_script(start: str) -> str:
    """Return a script of the live preview; exported pages have none of its modules."""
    return checked(join({**modules(), **_texts("preview", ".js")}, start))


def preview_style() -> str:
    """Return what the live preview has in style beside the page's own."""
    return _compact(_texts("preview", ".css"))


def modules() -> dict[str, str]:
    """Return the page's modules by file name."""
    return _texts("js", ".js")


def style() -> str:
    """Return the page's style sheets, in the order of their names, without what only authors read.

    Comments go, and white space that a browser passes over. A string that holds such a place is
    refused, since it would be changed.
    """
    return _compact(_texts("css", ".css"))


def _compact(sheets: Mapping[str, str]) -> str:
    whole = _COMMENT.sub("", "".join(sheets.values()))
    changed = [text for text in _STRING.findall(whole) if _slim(text) != text]
    if changed:
        raise ValueError(f"a string of the style sheets would not stay as it is: {changed[0]}")
    return checked(_slim(whole).strip())


def _slim(css: str) -> str:
    return _AFTER_NAME.sub(r"\1", _BESIDE_SIGNS.sub(r"\1", _LINE_END.sub(" ", css)))


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
