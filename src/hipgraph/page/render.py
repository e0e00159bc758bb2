"""The only door to Jinja: the scene and its texts as finished HTML.

One environment: it escapes everything that is not marked as markup by its maker, and an unknown
name is an error. Nothing here reads or writes files outside the package.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from hipgraph.l10n.negotiate import ALIASES
from hipgraph.l10n.sentences import capitalized
from hipgraph.page import assets, vis
from hipgraph.page.addresses import page_name, start_address
from hipgraph.page.anchors import Anchors
from hipgraph.page.body import body
from hipgraph.page.claim_review import claim_reviews
from hipgraph.page.folded import folded, parcel, waiting
from hipgraph.page.identifiers import address
from hipgraph.page.listing import listing
from hipgraph.page.mentions import called
from hipgraph.page.packed import pack, tree
from hipgraph.page.policy import policy
from hipgraph.page.scene import scene
from hipgraph.page.slim import plain, slim, tight, unnamed, without_space
from hipgraph.page.svg import svg
from hipgraph.page.words import Speaker
from hipgraph.provenance import release

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Graph, Node
    from hipgraph.page.live import Live
    from hipgraph.page.scene_spread import Known
    from hipgraph.picture import Form, Picture

    Pictures = Mapping[str, Mapping[str, Picture]]

RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})

START = {"css": ("index",), "js": ("negotiate", "index")}
"""The files of the start page, by kind."""

_ESCAPES = str.maketrans(
    {
        "<": "\\u003c",
        ">": "\\u003e",
        "&": "\\u0026",
        "\u2028": "\\u2028",
        "\u2029": "\\u2029",
    }
)


@dataclass(frozen=True, slots=True)
class Edition:
    """What all pages of one export share, made once: the scene, and the List in each language.

    A page has its own language's List from ``lists``; the others wait ``packed``, and so do
    the scripts, their texts and the pictures that it does not open on.
    """

    graph: Graph
    translators: Mapping[str, Translator]
    pictures: Pictures
    scene: Mapping[str, Any]
    lists: Mapping[str, Markup]
    packed: Mapping[str, str]


def edition(
    graph: Graph,
    translators: Mapping[str, Translator],
    pictures: Pictures,
    url: str | None = None,
    known: Known = MappingProxyType({}),
) -> Edition:
    """Make what the pages of a graph in these languages share.

    ``known`` is what the standard runs of the spread came to, by their ids.
    """
    shown = scene(graph, translators, pictures, url, known)
    lists = {code: render_list(graph, translators, code) for code in translators}
    return Edition(
        graph,
        translators,
        pictures,
        shown,
        {code: Markup(slim(markup)) for code, markup in lists.items()},  # noqa: S704 - of markup
        _packed(shown, lists),
    )


def render(edition: Edition, locale: str, live: Live | None = None) -> str:
    """Return the whole page for readers of ``locale``; it carries every locale of the edition.

    ``live`` is what a page of the live preview has more than an exported one.
    """
    translator, scene = edition.translators[locale], edition.scene
    css = assets.style()
    early, boot = assets.checked(assets.read("index", "early.js")), assets.boot()
    more_scripts, more_styles = (live.scripts, (live.style,)) if live else ((), ())
    template = environment().get_template("live.html.jinja" if live else "page.html.jinja")
    speaker = Speaker(edition.graph, edition.translators, locale)
    packed = {name: text for name, text in edition.packed.items() if name != _words(locale)}
    names = " ".join(packed).split(" ")
    later = {name: one for name, one in waiting(scene).items() if name in names}
    packed["scene"] = pack(folded(scene, later))
    return template.render(
        lang=locale,
        dir=direction(locale),
        ui=translator.ui,
        csp=policy(
            (early, boot, *_scripts(), *more_scripts),
            (css, *more_styles),
            makes_scripts=True,
            asks_back=live is not None,
        ),
        live=live,
        made=scene["about"],
        notices=notices(),
        early_script=Markup(early),  # noqa: S704 - ours, and checked to end nothing
        css=Markup(css),  # noqa: S704 - ours, and checked to hold nothing that ends its element
        boot_script=Markup(boot),  # noqa: S704 - the same
        reviews=json_data(claim_reviews(speaker, _address(scene["about"]["url"], locale))),
        locales=list(scene["about"]["names"].items()),
        grades=scene["grades"],
        lanes=[(lane, kinds) for lane in scene["lanes"] if (kinds := _kinds(scene, lane))],
        say=lambda key: capitalized(translator.text(key)),
        articles=[(one, called(speaker, one)) for one in scene["sources"]["article"]],
        steps=_told(edition, translator),
        body=body(edition.graph, edition.translators, locale),
        picture_wide=_opening(edition, locale, "wide"),
        picture_tall=_opening(edition, locale, "tall"),
        list=edition.lists[locale],
        packed={name: Markup(text) for name, text in packed.items()},  # noqa: S704 - no "<" in it
        addresses=scene["about"]["pages"] or {},
    )


def render_list(graph: Graph, translators: Mapping[str, Translator], locale: str) -> Markup:
    """Return the List of a graph in one language."""
    translator = translators[locale]
    speaker = Speaker(graph, translators, locale)
    listed = listing(speaker)
    text = environment().get_template("list.html.jinja").render(
        ui=translator.ui,
        number=translator.number,
        speaker=speaker,
        listing=listed,
        papers={paper.study.id: paper for paper in listed.studies},
        at=Anchors(graph),
        identifiers=_identifiers,
    )  # fmt: skip
    return Markup(text)  # noqa: S704 - made by the escaping environment


def render_index(translators: Mapping[str, Translator], url: str | None = None) -> str:
    """Return the start page: it opens the page in the visitor's language, or offers them all."""
    css, script = (
        assets.checked("".join(assets.read("index", f"{name}.{kind}") for name in names))
        for kind, names in START.items()
    )
    first = next(iter(translators.values()))
    return environment().get_template("index.html.jinja").render(
        lang=first.locale,
        dir=direction(first.locale),
        ui=first.ui,
        version=release(),
        address=start_address(url) if url else None,
        csp=policy((script,), (css,)),
        css=Markup(css),  # noqa: S704 - ours, and checked
        script=Markup(script),  # noqa: S704 - the same
        data=json_data(
            {"files": {code: page_name(code) for code in translators}, "aliases": dict(ALIASES)}
        ),
        pages=[
            (translator, translator.say("ui|page.title"), direction(code), page_name(code))
            for code, translator in translators.items()
        ],
    )  # fmt: skip


def json_data(value: object) -> Markup:
    """Return JSON that can stand inside a script element whatever its texts are."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.translate(_ESCAPES))  # noqa: S704 - nothing that HTML reads is left in it


def notices() -> list[str]:
    """Return what a page says of the code in it that others wrote, by paragraphs."""
    return assets.read(".", "notices.txt").strip().split("\n\n")


def direction(locale: str) -> str:
    """Return ``rtl`` or ``ltr``."""
    return "rtl" if locale.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def _address(url: str | None, locale: str) -> str | None:
    return f"{url.rstrip('/')}/{page_name(locale)}" if url else None


def _packed(scene: Mapping[str, Any], lists: Mapping[str, Markup]) -> dict[str, str]:
    parcels = {name: parcel(scene, *one) for name, one in waiting(scene).items()}
    words = {code: parcels.pop(f"texts.{code}") for code in lists}
    # A single language waits in no page.
    spoken = (
        {}
        if len(lists) == 1
        else {
            _words(code): pack(words[code], tree(without_space(unnamed(markup))))
            for code, markup in lists.items()
        }
    )
    pictures = {name: pack(value) for name, value in parcels.items()}
    return {**spoken, **pictures, "scripts": _packed_scripts()}


def _words(locale: str) -> str:
    """Return the names of what is packed together for one language: the List repeats its texts."""
    return f"texts.{locale} list.{locale}"


def _scripts() -> tuple[str, ...]:
    """Return the scripts that the page unpacks and runs, in their order."""
    return assets.checked(vis.bundle()), assets.script()


@cache
def _packed_scripts() -> str:
    return pack(_scripts())


def _told(edition: Edition, translator: Translator) -> list[str]:
    """Return what the steps of the story that opens the page say."""
    story = edition.graph.story
    steps = edition.graph.tours[story].steps if story else ()
    return [translator.text(f"tour|{story}|{step.id}.say") for step in steps]


def _opening(edition: Edition, locale: str, form: Form) -> Markup:
    """Draw what the page opens on: the story, else the map, else everything."""
    graph, pictures = edition.graph, edition.pictures
    tour = graph.story
    name = f"story.{tour}" if tour else next(name for name in ("map", "all") if name in pictures)
    translator = edition.translators[locale]
    title = translator.text(f"tour|{tour}|title") if tour else translator.ui("page.title")
    description = translator.text(f"tour|{tour}|purpose") if tour else translator.ui("page.lead")
    picture = pictures[name][form]
    lanes: dict[str, str] = {
        band.lane: translator.ui(f"lane.{band.lane}") for band in picture.bands
    }
    return svg(picture, graph, picture.lines[locale], lanes, title, description)


def _identifiers(node: Node) -> list[tuple[str, str | None]]:
    found = sorted(curie for curie in node.identifiers.values() if curie)
    return [(curie, address(curie)) for curie in found]


def _kinds(scene: Mapping[str, Any], lane: str) -> list[str]:
    """Return the node types of a lane that occur."""
    used = {node["type"] for node in scene["nodes"].values()}
    return [id_ for id_, kind in scene["types"].items() if kind["lane"] == lane and id_ in used]


def _plain(markup: str) -> Markup:
    return Markup(plain(markup))  # noqa: S704 - a block of our own, escaped already


@cache
def environment() -> Environment:
    """Return the one environment that all of the page's templates are filled in by."""
    made = Environment(
        loader=PackageLoader("hipgraph.page", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["tight"] = tight
    made.filters["plain"] = _plain
    return made
