"""The Map as a reader uses it: what is left out, what is opened, what is near."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Graph

TELLS = {
    "en": {
        "read": "How to read this", "colour": "The colour: where it belongs",
        "kind": "Muscle or fascia", "who": "Who says it", "choose": "Show what is said in",
        "time": "How long it lasts", "lasting": "Long-lasting effects",
        "reset": "Show everything again", "only": "Only what is said in “Sequoia”.",
    },
    "nb": {
        "read": "Slik leser du kartet", "colour": "Fargen: hvor det hører hjemme",
        "kind": "Muskel eller fascie", "who": "Hvem som sier det", "choose": "Vis det som står i",
        "time": "Hvor lenge det varer", "lasting": "Langvarige virkninger",
        "reset": "Vis alt igjen", "only": "Bare det som står i «Sequoia».",
    },
}  # fmt: skip


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_kind_article_and_time_are_left_out_everywhere(
    visit: Callable[..., Any], real: Graph, locale: str
) -> None:
    """Unticking and choosing dims the map, hides in the List, is told in words, and is undone."""
    seen, tells = visit(locale, "view=map"), TELLS[locale]
    page, legend = seen.page, seen.page.locator("#legend")
    page.get_by_role("button", name=tells["read"]).click()
    legend.get_by_text(tells["colour"]).click()
    legend.get_by_role("checkbox", name=tells["kind"]).uncheck()
    legend.get_by_text(tells["time"], exact=True).click()
    legend.get_by_role("checkbox", name=tells["lasting"]).uncheck()
    legend.get_by_text(tells["who"], exact=True).click()
    legend.get_by_label(tells["choose"]).select_option(label="Sequoia")
    drawn = seen.inspect()
    for node in drawn["nodes"]:
        if real.nodes[node["id"]].type == "muscle":
            assert node["level"] < 0.2, node["id"]
    for edge in drawn["edges"]:
        of = real.edges[edge["id"]]
        if of.timescale == "chronic" or (
            of.said_by and all(said.article != "sequoia-trauma-hips" for said in of.said_by)
        ):
            assert edge["level"] < 0.2, edge["id"]
    assert any(node["level"] == 1 for node in drawn["nodes"])
    page.keyboard.press("Escape")
    told = page.locator("#filtered").inner_text()
    assert tells["only"] in told
    assert tells["kind"].lower() in told
    # The same in the List, and in a link opened in the other language.
    page.locator("button[data-view=list]").click()
    assert page.locator("#list article:has(#list-psoas-major)").is_hidden()
    page.wait_for_function("() => location.hash.includes('article=')")
    other = {"en": "nb", "nb": "en"}[locale]
    again = visit(other, page.evaluate("location.hash.slice(1)"))
    assert TELLS[other]["only"] in again.page.locator("#filtered").inner_text()
    again.page.get_by_role("button", name=TELLS[other]["reset"]).last.click()
    assert again.page.locator("#filtered").is_hidden()
    assert again.page.locator("#list article:has(#list-psoas-major)").is_visible()
    assert again.page.evaluate("document.activeElement.id") == "main"
    assert seen.complaints == again.complaints == []


READABLE = 13


def crowded(drawn: dict[str, Any]) -> list[str]:
    """Return the names that are too small, and the pairs that lie on each other."""
    named = [one for one in drawn["nodes"] if one["font"]]
    small = [one["id"] for one in named if one["font"] < READABLE - 0.01]
    pairs = [
        f"{one['id']} on {other['id']}"
        for one, other in combinations(named, 2)
        if abs(one["x"] - other["x"]) * 2 < one["name"][0] + other["name"][0]
        and abs(one["y"] - other["y"]) * 2 < one["name"][1] + other["name"][1]
    ]
    return small + pairs


@pytest.mark.parametrize(("locale", "size"), [("nb", "desktop"), ("en", "phone")])
@pytest.mark.parametrize("everything", [False, True])
def test_names_thin_out_and_never_pile_up(
    visit: Callable[..., Any], locale: str, size: str, *, everything: bool
) -> None:
    """Seen whole, in parts and near, each name is readable and has room; near, all are there."""
    seen = visit(locale, f"view=map{'&all=1' if everything else ''}", size)
    page = seen.page
    for level in ("whole", "region", "near"):
        drawn = seen.inspect()
        assert crowded(drawn) == [], level
        named = sum(one["font"] > 0 for one in drawn["nodes"])
        assert named >= 30, level
        while level != "near" and seen.page.evaluate("hipgraph.inspect().scale") < (
            0.6 if level == "whole" else 1.05
        ):
            page.locator("[data-act=zoom-in]").click()
    assert named == len(drawn["nodes"])
    for lane in seen.page.evaluate("hipgraph.scene.lanes"):
        assert any(band["lane"] == lane for band in drawn["bands"])


def test_a_box_too_small_for_its_name_says_it_when_pointed_at(visit: Callable[..., Any]) -> None:
    """With everything in view, a mark without a name tells it under the pointer and to the keys."""
    seen = visit("nb", "view=map&all=1")
    unnamed = next(one for one in seen.inspect()["nodes"] if not one["font"])
    corner = seen.page.locator("#canvas").bounding_box()
    seen.page.mouse.move(corner["x"] + unnamed["x"], corner["y"] + unnamed["y"])
    seen.page.wait_for_function(
        "(id) => hipgraph.inspect().nodes.find((one) => one.id === id).font >= 13",
        arg=unnamed["id"],
    )
    seen.page.locator("#canvas").focus()
    seen.page.keyboard.press("ArrowRight")
    drawn = seen.inspect()
    chosen = next(one for one in drawn["nodes"] if one["id"] == drawn["state"]["node"])
    assert chosen["font"] >= READABLE - 0.01


def test_the_map_rests_on_what_leads_where(visit: Callable[..., Any], real: Graph) -> None:
    """At rest effects stand out, what people do is not drawn; chosen, it is, and fully."""
    seen = visit("en", "view=map")
    levels = {one["id"]: one["level"] for one in seen.inspect()["edges"]}
    of = {
        name: {
            level
            for id_, level in levels.items()
            if real.edge_types[real.edges[id_].type].category == name
        }
        for name in ("causal", "structural", "practice")
    }
    assert of["practice"] == {0}
    assert max(of["structural"]) < min(of["causal"])
    seen.click_node("slow-breathing")
    for one in seen.inspect()["edges"]:
        if "slow-breathing" in (real.edges[one["id"]].source, real.edges[one["id"]].target):
            assert one["level"] == 1, one["id"]
