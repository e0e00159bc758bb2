"""The door to Babel: what CLDR knows about a language.

Imports are inside the functions: Babel costs 15 ms, and most commands never ask.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.keys import SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from babel import Locale

_SAMPLES = (*range(201), 1_000_000)
"""Numbers that meet every CLDR plural category a whole number can have."""


def known(*codes: str) -> Locale | None:
    """Return CLDR's data for the first of the codes that it knows, by itself or its language."""
    from babel import Locale, UnknownLocaleError

    for code in codes:
        for tag in (code, code.partition("-")[0]):
            try:
                return Locale.parse(tag.replace("-", "_"))
            except (UnknownLocaleError, ValueError):
                continue
    return None


def is_known(tag: str) -> bool:
    """Tell whether CLDR knows a tag as it stands; ``und`` and ``root`` are nobody's language."""
    from babel import Locale, UnknownLocaleError

    try:
        found = Locale.parse(tag.replace("-", "_"))
    except (UnknownLocaleError, ValueError, TypeError):
        return False
    return str(found) != "root" and tag.lower().partition("-")[0] != "und"


def preferred(tag: str) -> str:
    """Return the tag that CLDR writes for an old or longer one (iw, swe); "" where it is right."""
    from babel.core import get_global

    language, _, rest = tag.partition("-")
    found = str(get_global("language_aliases").get(language.lower(), "")).replace("_", "-")
    return f"{found}-{rest}" if found and rest else found


def locale(*codes: str) -> Locale:
    """Return CLDR's data for the first of the codes that it knows, else for English."""
    from babel import Locale

    return known(*codes) or Locale.parse(SOURCE)


def own_name(code: str) -> str:
    """Return a language's name for itself, or its code."""
    found = known(code)
    return ((found.get_display_name() if found else "") or code).capitalize()


def english_name(code: str) -> str:
    """Return a language's English name, or its code."""
    found = known(code)
    return (found.english_name if found else "") or code


def name_in(code: str, speaker: str) -> str:
    """Return a language's name as it stands inside a sentence of ``speaker``'s language."""
    found = known(code)
    return (found.get_language_name(known(speaker) or "en") if found else None) or code


def plural_header(code: str) -> str:
    """Return the Plural-Forms header of a language, English's where CLDR does not know it."""
    from babel.messages.plurals import get_plural

    return get_plural(locale(code)).plural_forms


def plural_indexes(code: str, form: Callable[[int], int]) -> dict[str, int]:
    """Return which gettext form each CLDR category (one, other …) of whole numbers takes."""
    category = locale(code).plural_form
    return dict(sorted({category(n): form(n) for n in reversed(_SAMPLES)}.items()))


def percent(share: float, chain: Iterable[str]) -> str:
    """Return a share as whole per cent, as the first language of the chain writes it."""
    from babel.numbers import format_percent

    return format_percent(share, locale=locale(*chain))


def number(value: float, chain: Iterable[str]) -> str:
    """Return a number with the decimal sign and groups of the chain's first language."""
    from babel.numbers import format_decimal

    return format_decimal(value, locale=locale(*chain))


def listed(items: Iterable[str], chain: Iterable[str]) -> str:
    """Return items as a list in words, as the chain's first language joins them."""
    from babel.lists import format_list

    return format_list(list(items), locale=locale(*chain))
