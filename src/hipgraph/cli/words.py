"""The command line's own words, in the language of this run.

The language is that of ``-l``, else of the environment. It is chosen before click parses
anything, because click's help and errors need words too. English needs no catalogue, and no
language needs more than the interface's: the graph is not read for a word of help.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from hipgraph.cli.system_words import key_of
from hipgraph.folders import packaged
from hipgraph.interface import english, filled
from hipgraph.keys import SOURCE
from hipgraph.l10n.negotiate import environment_locale, negotiate
from hipgraph.l10n.pseudo import is_pseudo, pseudo_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


@dataclass(frozen=True)
class Words:
    """A language's words: translated forms by key, and which form a number takes."""

    locale: str
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    form_of: Callable[[int], int] = lambda n: int(n != 1)


_ENGLISH = Words(SOURCE)
_words: ContextVar[Words] = ContextVar("words", default=_ENGLISH)


def say(key: str, /, **params: object) -> str:
    """Return an interface text in the language of this run; ``n`` among the values counts.

    Raises ``KeyError`` for a key that no table declares.
    """
    words = _words.get()
    if "reason" in params and (known := key_of(params["reason"])) is not None:
        params["reason"] = say(known)
    n = params.get("n")
    forms = words.forms.get(key)
    if forms is None:
        return english(key, params)
    text = forms[words.form_of(n) if isinstance(n, int) and len(forms) > 1 else 0]
    return filled(text, params)


def current_locale() -> str:
    """Return the language of this run."""
    return _words.get().locale


def wanted(args: Sequence[str]) -> str:
    """Return the interface language for a command line: its one ``-l``, else the environment's.

    Several ``-l`` name pages to write; they say nothing about the reader of these messages.
    """
    known = interface_locales()
    given = [code for code in _given(args) if code]
    chosen = negotiate(given[0], known) if len(given) == 1 else None
    return chosen or environment_locale(known) or SOURCE


@contextmanager
def speaking(locale: str) -> Iterator[None]:
    """Speak ``locale`` for the time of a run."""
    token = _words.set(_load(locale))
    try:
        yield
    finally:
        _words.reset(token)


@cache
def interface_locales() -> tuple[str, ...]:
    """Return the languages the interface is translated to, English first."""
    found = packaged("locales").glob("*/LC_MESSAGES/ui.po")
    return (SOURCE, *sorted(path.parent.parent.name for path in found))


def _given(args: Sequence[str]) -> Iterator[str]:
    for position, arg in enumerate(args):
        if arg in ("-l", "--locale"):
            yield args[position + 1] if position + 1 < len(args) else ""
        elif arg.startswith("--locale="):
            yield arg.partition("=")[2]
        elif arg.startswith("-l") and not arg.startswith("--"):
            yield arg[2:].removeprefix("=")


@cache
def _load(locale: str) -> Words:
    if locale == SOURCE:
        return Words(SOURCE)
    if is_pseudo(locale):
        from hipgraph.l10n.texts import ui_texts

        made = pseudo_texts(ui_texts(), locale)
        return Words(locale, {key.removeprefix("ui|"): forms for key, forms in made.items()})
    from hipgraph.l10n.catalogs import catalogue_name, catalogue_path, plural_rule, read_catalogue

    path = catalogue_path(packaged("locales"), locale, "ui")
    catalogue, _problems = read_catalogue(path, catalogue_name(locale, "ui"))
    if catalogue is None:
        # `hipgraph check` says what is wrong with the file; English words must do until then.
        return Words(locale)
    rule = plural_rule(catalogue.headers.get("Plural-Forms", ""))
    forms = {
        entry.key.removeprefix("ui|"): entry.texts
        for entry in catalogue.entries
        if entry.state == "translated"
    }
    return Words(locale, forms, rule[1]) if rule else Words(locale, forms)
