"""The opening view, as a yoga teacher first sees it."""

from __future__ import annotations

import json
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.layout import pictures
from hipgraph.page.render import edition, render
from hipgraph.page.scene import labels

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

    from hipgraph.page.render import Edition

ROOT = Path(__file__).parents[2]

EVERYWHERE = [
    (locale, size, theme)
    for locale in ("en", "nb")
    for size in ("desktop", "phone")
    for theme in ("light", "dark")
]
LANGUAGES_AND_SIZES = [(locale, size) for locale in ("en", "nb") for size in ("desktop", "phone")]


def inside(point: list[float], box: dict[str, float]) -> bool:
    """Tell whether a point of the screen lies in a box given by its middle and size."""
    return abs(point[0] - box["x"]) < box["w"] / 2 and abs(point[1] - box["y"]) < box["h"] / 2


@pytest.mark.parametrize(("locale", "size", "theme"), EVERYWHERE)
def test_opens_in_peace(visit: Callable[..., Any], locale: str, size: str, theme: str) -> None:
    """Opens from the disk without a complaint or a request, in its own language."""
    seen = visit(locale, size=size, color_scheme=theme)
    seen.inspect()
    assert seen.complaints == []
    assert [url for url in seen.requests if not url.startswith("file:")] == []
    assert len(seen.requests) == 1
    assert seen.page.get_attribute("html", "lang") == locale
    title = {"en": "How stress reaches the hips", "nb": "Fra stress til stramme hofter"}[locale]
    assert seen.page.title() == title
    assert seen.page.locator("h1").inner_text() == title


@pytest.mark.parametrize(("locale", "size"), LANGUAGES_AND_SIZES)
def test_story_is_drawn_whole_and_legible(
    visit: Callable[..., Any], locale: str, size: str
) -> None:
    """Draws the whole chain with labels of 13 px and more, all of it in the room it has."""
    seen = visit(locale, size=size)
    drawn = seen.inspect()
    assert 10 <= len(drawn["nodes"]) <= 16
    assert len(drawn["edges"]) >= len(drawn["nodes"])
    assert min(node["font"] for node in drawn["nodes"]) >= 13
    room = seen.page.locator("#canvas").bounding_box()
    for node in drawn["nodes"]:
        assert node["x"] - node["w"] / 2 >= 0, node["id"]
        assert node["x"] + node["w"] / 2 <= room["width"], node["id"]
        assert node["y"] - node["h"] / 2 >= 0, node["id"]
        assert node["y"] + node["h"] / 2 <= room["height"], node["id"]
    assert seen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(("locale", "size"), LANGUAGES_AND_SIZES)
def test_nothing_overlaps(visit: Callable[..., Any], locale: str, size: str) -> None:
    """No two boxes overlap, and no line runs through a box it does not belong to."""
    seen = visit(locale, size=size)
    drawn = seen.inspect(lines=True)
    for one, other in combinations(drawn["nodes"], 2):
        apart = (
            abs(one["x"] - other["x"]) >= (one["w"] + other["w"]) / 2
            or abs(one["y"] - other["y"]) >= (one["h"] + other["h"]) / 2
        )
        assert apart, (one["id"], other["id"])
    for edge in drawn["edges"]:
        source, _, target = edge["id"].split("--")
        for node in drawn["nodes"]:
            if node["id"] not in (source, target):
                assert not any(inside(point, node) for point in edge["points"]), (
                    edge["id"],
                    node["id"],
                )


@pytest.mark.parametrize(("locale", "size"), LANGUAGES_AND_SIZES)
def test_every_node_stands_in_its_lane(visit: Callable[..., Any], locale: str, size: str) -> None:
    """A box lies inside the band of its own lane."""
    seen = visit(locale, size=size)
    drawn = seen.inspect()
    lanes = seen.page.evaluate(
        "Object.fromEntries(Object.entries(hipgraph.scene.nodes)"
        ".map(([id, node]) => [id, node.lane]))"
    )
    bands = {band["lane"]: band for band in drawn["bands"]}
    for node in drawn["nodes"]:
        band = bands[lanes[node["id"]]]
        assert node["x"] - node["w"] / 2 >= band["x"] - 0.5, node["id"]
        assert node["x"] + node["w"] / 2 <= band["x"] + band["w"] + 0.5, node["id"]
        assert node["y"] - node["h"] / 2 >= band["y"] - 0.5, node["id"]
        assert node["y"] + node["h"] / 2 <= band["y"] + band["h"] + 0.5, node["id"]


def test_label_fits_its_box_in_the_fonts_of_this_machine(visit: Callable[..., Any]) -> None:
    """The measured width of every drawn line of text is smaller than its box, in both languages."""
    seen = visit("nb")
    too_wide = seen.page.evaluate(
        """() => {
            const { scene } = hipgraph;
            const ctx = document.createElement("canvas").getContext("2d");
            const sans = getComputedStyle(document.documentElement).getPropertyValue("--sans");
            const wide = [];
            for (const [name, forms] of Object.entries(scene.pictures))
                for (const [form, picture] of Object.entries(forms))
                    for (const [locale, lines] of Object.entries(picture.lines))
                        for (const [id, texts] of Object.entries(lines))
                            for (const text of texts) {
                                ctx.font = `600 ${picture.font}px ${sans}`;
                                if (ctx.measureText(text).width > picture.nodes[id][2])
                                    wide.push([name, form, locale, text]);
                            }
            return wide;
        }"""
    )
    assert too_wide == []


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_both_languages_share_one_picture(visit: Callable[..., Any], size: str) -> None:
    """Concepts stand at the same place in English and Norwegian."""
    places = []
    for locale in ("en", "nb"):
        drawn = visit(locale, size=size).inspect()
        places.append(
            [(n["id"], round(n["x"]), round(n["w"]), round(n["h"])) for n in drawn["nodes"]]
        )
    assert places[0] == places[1]


def test_nothing_moves_on_its_own(visit: Callable[..., Any]) -> None:
    """No physics runs in the reader's browser: a second later everything stands where it stood."""
    seen = visit("en")
    before = seen.inspect()["nodes"]
    seen.page.wait_for_timeout(1000)
    assert seen.inspect()["nodes"] == before


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_without_scripts_the_file_still_tells_it_all(
    visit: Callable[..., Any], locale: str
) -> None:
    """With scripts off there are the title, the opening picture and the List, in the language."""
    seen = visit(locale, java_script_enabled=False)
    page = seen.page
    assert page.locator("h1").is_visible()
    assert page.locator(".still-wide svg").is_visible()
    assert page.locator(".still-wide svg text").count() >= 13
    assert not page.locator(".player").is_visible()
    assert page.locator("#list h3").count() > 70
    assert page.locator("#list h3").first.is_visible()
    edition = page.locator("meta[name='hipgraph:graph']").get_attribute("content")
    assert page.get_by_text(edition).filter(visible=True).count() == 1
    assert seen.complaints == []


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_the_still_picture_stands_in_until_the_canvas_is_drawn(
    visit: Callable[..., Any], size: str
) -> None:
    """Before the script has run, the same picture is at the same place: nothing jumps."""
    seen = visit("en", size=size)
    canvas = {node["id"]: node for node in seen.inspect()["nodes"]}["hip-tightness"]
    corner = seen.page.locator("#canvas").bounding_box()
    seen.page.evaluate(
        """() => {
            document.documentElement.removeAttribute("data-ready");
            document.getElementById("canvas").style.display = "none";
        }"""
    )
    form = "tall" if size == "phone" else "wide"
    label = seen.page.locator(f".still-{form} svg text", has_text="Tight hips").bounding_box()
    assert label["x"] + label["width"] / 2 == pytest.approx(corner["x"] + canvas["x"], abs=8)
    assert label["y"] + label["height"] / 2 == pytest.approx(corner["y"] + canvas["y"], abs=8)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_prints_what_is_open_dark_on_white(visit: Callable[..., Any], theme: str) -> None:
    """The story prints its picture, the Claims their cards; a dark screen makes no dark paper."""
    seen = visit("nb", color_scheme=theme)
    page = seen.page
    page.emulate_media(media="print", color_scheme=theme)
    assert page.locator(".still-wide svg").is_visible()
    assert page.locator("#list").is_hidden()
    assert page.locator(".read-me").is_hidden()
    ink = "getComputedStyle(document.querySelector('.still-wide .node text')).fill"
    assert page.evaluate(ink) == "rgb(31, 41, 51)"
    page.emulate_media(media="screen", color_scheme=theme)
    page.locator("button[data-view=claims]").click()
    page.emulate_media(media="print", color_scheme=theme)
    assert page.locator("#list article:has(#list-hips-store-trauma)").is_visible()
    assert page.locator("#list article:has(#list-psoas-major)").is_hidden()


@pytest.fixture(scope="module")
def made() -> Edition:
    """Return what the pages of the real graph share."""
    graph = load_graph(ROOT / "graph")
    speaking = translators(graph, ROOT / "locales", ["en", "nb"])
    return edition(graph, speaking, pictures(graph, labels(graph, speaking)))


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_the_page_unfolds_the_whole_scene(
    browser: Browser, tmp_path: Path, made: Edition, locale: str
) -> None:
    """Whatever a page leaves out or packs, its script knows the scene as it was exported."""
    path = tmp_path / "page.html"
    path.write_text(render(made, locale), encoding="utf-8")
    page = browser.new_page()
    # No moment is idle: what the page makes ready by itself would come out meanwhile.
    page.add_init_script("window.requestIdleCallback = () => 0")
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    waiting = "document.querySelectorAll('script[data-packed]').length"
    opened = page.evaluate(waiting)
    found = json.loads(page.evaluate("JSON.stringify(hipgraph.scene)"))
    assert found == json.loads(json.dumps(made.scene))
    assert list(found["edges"]) == list(made.scene["edges"])
    # What the opening does not need was packed until now: other tours and everything are out, the
    # other words came out of what still holds their List.
    assert opened - page.evaluate(waiting) == 2
    other = ({"en", "nb"} - {locale}).pop()
    assert page.locator(f"script[data-packed~='list.{other}']").count() == 1
    page.close()


def test_only_the_named_scripts_run(browser: Browser, exported: Path) -> None:
    """In a sandboxed frame of a foreign page too; no script can hand the page another one."""
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    host = exported / "host.html"
    host.write_text(
        '<!DOCTYPE html><iframe sandbox="allow-scripts" width=900 height=700 '
        'src="hipgraph.nb.html"></iframe>',
        encoding="utf-8",
    )
    page.goto(host.as_uri())
    inside = page.frame_locator("iframe")
    inside.locator("html[data-ready=yes]").wait_for()
    assert inside.locator(".story-words").inner_text()
    assert said == []
    page.goto((exported / "hipgraph.nb.html").as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    assert said == []
    tried = page.evaluate(
        """() => {
            const refused = (attempt) => {
                try { attempt(); return "done"; } catch { return "no"; }
            };
            const script = document.createElement("script");
            const found = [
                refused(() => { script.text = "window.foreign = 1"; }),
                refused(() => trustedTypes.createPolicy("hipgraph", { createScript: (t) => t })),
                refused(() => trustedTypes.createPolicy("other", { createScript: (t) => t })),
                refused(() => { document.body.innerHTML = "<b>x</b>"; }),
            ];
            script.append("window.foreign = 1");
            document.body.append(script);
            return [...found, String(window.foreign)];
        }"""
    )
    assert tried == ["no", "no", "no", "no", "undefined"]
    host.unlink()
    page.close()


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_page_with_both_languages_stays_light(exported: Path, locale: str) -> None:
    """The whole graph in both languages weighs less than two million bytes."""
    assert (exported / f"hipgraph.{locale}.html").stat().st_size < 2_000_000
