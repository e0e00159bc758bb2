"""Texts that say in unseen letters which they are, so that a preview can tell what stands where.

Each text gets a number, written after every line of it in Unicode's tag characters. They take no
room, break no line, are neither drawn nor spoken, and go wherever the text goes: into sentences,
names of buttons, copies. Only the live preview's pages have them, where translators look at them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hipgraph.l10n.localize import Book

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.l10n.localize import Translator

_DIGITS = {str(digit): chr(0xE0030 + digit) for digit in range(10)}
_END = "\U000e007f"


def mark(text: str, number: int) -> str:
    """Return a text with its number after each line that is not empty."""
    sign = "".join(_DIGITS[digit] for digit in str(number)) + _END
    return "\n".join(line + sign if line.strip() else line for line in text.split("\n"))


def marked(
    translators: Mapping[str, Translator], numbers: Mapping[str, int]
) -> dict[str, Translator]:
    """Return translators whose texts are marked; ``numbers`` has one for every key."""
    books = {
        code: Book(
            {key: tuple(mark(form, numbers[key]) for form in forms)
             for key, forms in book.texts.items()},
            book.form,
        )
        for translator in translators.values()
        for code, book in translator.books.items()
    }  # fmt: skip
    return {
        code: replace(translator, books={one: books[one] for one in translator.books})
        for code, translator in translators.items()
    }
