"""Negotiation: which of the locales that exist is the one somebody wants.

The same table serves the page (it is written into it as JSON), and the start page's script takes
the same steps. Babel is no help here: it answers
None for ``no``, and refuses ``no_NO`` altogether.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ALIASES: Mapping[str, str] = {
    "bokmal": "nb",
    "bokmål": "nb",
    "eng": "en",
    "in": "id",
    "iw": "he",
    "ji": "yi",
    "mo": "ro",
    "nn": "nb",
    "nno": "nn",
    "no": "nb",
    "no-bok": "nb",
    "no-nyn": "nn",
    "nob": "nb",
    "nor": "nb",
    "norwegian": "nb",
    "nynorsk": "nn",
    "swe": "sv",
    "tl": "fil",
}
"""Where a wanted language has no locale of its own: what its speakers read instead."""

_TAG = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_NONE = frozenset({"c", "posix"})


def negotiate(wanted: str | Sequence[str], available: Sequence[str]) -> str | None:
    """Return the best of ``available`` for what is wanted, or None where nothing fits.

    ``wanted`` is a tag in any spelling (``nb``, ``no-NO``, ``nb_NO.UTF-8``), a list of tags, or a
    list in one string as browsers and environments write it (``nn;q=0.8, en``, ``nb:en``).
    Each wish is tried in turn: as it is, shortened (RFC 4647 lookup), by alias, and at last by
    its language alone.
    """
    by_tag = {_normal(code): code for code in available}
    for tag in wishes(wanted):
        seen: list[str] = []
        asked: str | None = tag
        while asked is not None and asked not in seen:
            seen.append(asked)
            if (found := _lookup(asked, by_tag)) is not None:
                return found
            asked = ALIASES.get(asked) or ALIASES.get(asked.partition("-")[0])
        for asked in seen:
            for known, code in by_tag.items():
                if known.partition("-")[0] == asked.partition("-")[0]:
                    return code
    return None


def wishes(wanted: str | Sequence[str]) -> tuple[str, ...]:
    """Return the wanted tags in order of preference, in one spelling; nonsense is left out."""
    items = [wanted] if isinstance(wanted, str) else list(wanted)
    ranked: list[tuple[float, str]] = []
    for item in items:
        for piece in re.split(r"[,:\s]+", re.sub(r"\s*([;=])\s*", r"\1", item)):
            name, _, quality = piece.partition(";")
            tag = _normal(name)
            weight = _weight(quality)
            if weight > 0 and _TAG.fullmatch(tag) and tag not in _NONE:
                ranked.append((weight, tag))
    # The sort is stable: among equals the order given decides.
    ranked.sort(key=lambda wish: -wish[0])
    return tuple(dict.fromkeys(tag for _, tag in ranked))


def environment_locale(
    available: Sequence[str], environ: Mapping[str, str] | None = None
) -> str | None:
    """Return the locale the environment asks for, or None where it asks for none that exists.

    As GNU gettext does it: the first of LC_ALL, LC_MESSAGES and LANG that is set says which
    locale is in use; LANGUAGE, a list, goes before it unless that is plain ``C``.
    """
    return negotiate(tuple(_environment(os.environ if environ is None else environ)), available)


def _environment(environ: Mapping[str, str]) -> Iterator[str]:
    set_ = [environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)]
    locale = set_[0] if set_ else ""
    if locale.lower() not in _NONE:
        yield environ.get("LANGUAGE", "")
    yield locale


def _normal(name: str) -> str:
    """Return a tag in lower case with hyphens, without encoding and modifier."""
    bare, _, modifier = name.strip().lower().partition("@")
    tag = bare.partition(".")[0].replace("_", "-")
    return "nn" if modifier == "nynorsk" else tag


def _weight(quality: str) -> float:
    found = re.fullmatch(r"q=([01](?:\.\d{0,3})?)", quality)
    if found is None:
        return 1.0 if not quality else 0.0
    return min(float(found[1]), 1.0)


def _lookup(tag: str, by_tag: Mapping[str, str]) -> str | None:
    pieces = tag.split("-")
    for length in range(len(pieces), 0, -1):
        if (found := by_tag.get("-".join(pieces[:length]))) is not None:
            return found
    return None
