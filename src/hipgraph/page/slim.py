"""The List's markup with nothing in it that a browser would put there itself.

It reads only what our own templates write, where every ``<`` and ``>`` in a text or an attribute
is escaped: what looks like a tag is one.
"""

from __future__ import annotations

import re

BLOCKS = "article|details|div|h2|h3|h4|li|nav|ol|p|section|summary|ul"
"""Elements of the List that stand on lines of their own: white space beside them shows nowhere."""

_BESIDE_LETTER = re.compile(r"\s*([A-Za-z])\s*")
_CARD_NAME = re.compile(r'<h3 id="list-[a-z0-9][^"]*">')
_SPACE = re.compile(r"[ \t\r\n\f]+")
_BESIDE_BLOCKS = re.compile(rf" ?(</?(?:{BLOCKS})(?: [^<>]*)?>) ?")
_TAG = re.compile(r"<[a-z][^<>]*>")
_QUOTED = re.compile(r"""="([^"'`=<>\s]+)\"(?!/)""")
# After these a browser ends the item or the paragraph by itself; HTML lets one leave that out.
_ITEM_END = re.compile(r"</li>(?=<li[ >]|</[ou]l>)")
_PARAGRAPH_END = re.compile(
    r"</p>(?=<(?:article|details|div|h[2-4]|li|nav|ol|p|section|ul)[ >]"
    r"|</(?:article|details|div|li|section)>)"
)


def without_space(markup: str) -> str:
    """Return markup of the List without the white space that shows nowhere."""
    return _BESIDE_BLOCKS.sub(r"\1", _SPACE.sub(" ", markup)).strip()


def unnamed(markup: str) -> str:
    """Return markup of the List without its cards' anchors for links from outside.

    They follow from the cards' numbers; a List that a script builds gets them back (`dress.js`).
    """
    return _CARD_NAME.sub("<h3>", markup)


def tight(d: str) -> str:
    """Return SVG path data without the spaces that its letters make needless."""
    return _BESIDE_LETTER.sub(r"\1", d.strip())


def plain(markup: str) -> str:
    """Return any other markup of a page without needless white space and quotation marks.

    It keeps every end of an element, since what stands between may not be a List's.
    """
    return _TAG.sub(lambda tag: _QUOTED.sub(r"=\1", tag[0]), without_space(markup))


def slim(markup: str) -> str:
    """Return markup of the List that a browser reads as the same, in fewer characters."""
    return _PARAGRAPH_END.sub("", _ITEM_END.sub("", plain(markup)))
