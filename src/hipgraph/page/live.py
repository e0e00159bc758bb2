"""What a page of the live preview has more than an exported one, and what is said in it of a build.

The script asks the server whether there is something newer, and loads the page anew. What is wrong
is written into the page when it is asked for, in each of its languages.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from hipgraph.interface import part
from hipgraph.page import assets
from hipgraph.page.policy import policy
from hipgraph.page.render import direction, environment, json_data

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from hipgraph.l10n.localize import Translator
    from hipgraph.problem import Phrase, Problem

    Say = Callable[..., str]

PLACE = "<!-- what is said of this build -->"
"""Stands in each live page once; no text can hold it, since a "<" of data is always escaped."""
MOST_TOLD = 100
"""So many faults are read in a page; the terminal tells all of them."""


@dataclass(frozen=True, slots=True)
class Live:
    """The live preview's own scripts and style.

    In translator mode ``numbers`` has a number for every key of a text, by which the pages' texts
    are marked, and ``data`` is what the page tells of them.
    """

    scripts: tuple[Markup, ...]
    style: Markup
    place: Markup
    numbers: Mapping[str, int] | None = None
    data: Markup | None = None


@cache
def live() -> Live:
    """Return what every live page has."""
    return Live(
        (_script("reload.js"),),
        Markup(assets.preview_style()),  # noqa: S704 - ours, and checked
        Markup(PLACE),  # noqa: S704 - ours
    )


def for_translators(
    numbers: Mapping[str, int], data: Mapping[str, object], translators: Mapping[str, Translator]
) -> Live:
    """Return what a live page has in translator mode; ``data`` says how each text stands."""
    plain = live()
    whole = {
        **data,
        "chains": {code: one.chain for code, one in translators.items()},
        "ui": {code: _own_texts(one) for code, one in translators.items()},
    }
    return replace(
        plain,
        scripts=(*plain.scripts, _script("translator.js")),
        numbers=numbers,
        data=json_data(whole),
    )


def _own_texts(translator: Translator) -> dict[str, object]:
    """Return the texts of translator mode itself, by full key, as the page's script wants them."""
    found: dict[str, object] = {}
    for key, text in part("translator").items():
        name = f"ui|{key}"
        found[name] = translator.plural(name)[0] if text.plural else translator.say(name).text
    return found


@cache
def _script(start: str) -> Markup:
    return Markup(assets.preview_script(start))  # noqa: S704 - ours, and checked


@dataclass(frozen=True, slots=True)
class Told:
    """What is to be said of a build; ``kept`` tells that an older page is still shown."""

    problems: Sequence[Problem]
    failure: Phrase | None
    kept: bool

    @property
    def errors(self) -> int:
        """Return how many things must be mended."""
        wrong = sum(problem.severity == "error" for problem in self.problems)
        return wrong + (self.failure is not None)


def with_news(page: str, told: Told, words: Mapping[str, Say], locale: str, build: str) -> str:
    """Return a live page with what is to be said of a build, in each language of ``words``."""
    return page.replace(PLACE, news(told, words, locale, build), 1)


def news(told: Told, words: Mapping[str, Say], locale: str, build: str) -> Markup:
    """Return what is said of a build; the language at hand is shown, the others wait."""
    text = environment().get_template("news.html.jinja").render(
        told=told,
        shown=sorted(told.problems, key=lambda one: one.severity)[:MOST_TOLD],
        words=[(code, direction(code), say) for code, say in words.items()],
        locale=locale,
        build=build,
    )  # fmt: skip
    return Markup(text)  # noqa: S704 - made by the escaping environment


def waiting_page(told: Told, words: Mapping[str, Say], locale: str, build: str) -> str:
    """Return the page that is shown where there was no good one yet."""
    made, css = live(), assets.style()
    return environment().get_template("waiting.html.jinja").render(
        lang=locale,
        dir=direction(locale),
        ui=words[locale],
        csp=policy(made.scripts, (css, made.style), asks_back=True),
        css=Markup(css),  # noqa: S704 - ours, and checked
        live=made,
        news=news(told, words, locale, build),
    )  # fmt: skip
