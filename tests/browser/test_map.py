"""The Map as a reader uses it: what is left out, what is opened, what is near."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Graph

SAYS = {
    "en": {
        "more": "14 more near it: 1 that sets it off, 1 in brain and hormones",
        "show": "Show 8 more", "hide": "Hide what was opened", "opened": "8 concepts opened.",
        "only": "Only what is near", "one": "Psoas tension, 1 step around, 19 concepts",
        "two": "Psoas tension, 2 steps around, ", "back": "Back to the map",
    },
    "nb": {
        "more": "14 til rundt det: 1 utløser, 1 i hjerne og hormoner",
        "show": "Vis 8 til", "hide": "Skjul dem igjen", "opened": "8 begreper er åpnet.",
        "only": "Bare det nærmeste", "one": "Spent psoas: 1 steg rundt, 19 begreper",
        "two": "Spent psoas: 2 steg rundt, ", "back": "Tilbake til kartet",
    },
}  # fmt: skip
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


PAINT = """([x, y]) => {
    const canvas = document.querySelector("#canvas canvas");
    const ratio = canvas.width / canvas.clientWidth;
    return [...canvas.getContext("2d").getImageData(x * ratio, y * ratio, 1, 1).data].join(" ");
}"""


@pytest.mark.parametrize("fragment", ["", "view=map", "view=map&near=psoas-major.1"])
def test_every_box_is_painted(visit: Callable[..., Any], fragment: str) -> None:
    """Within its outline each box in sight has a ground of its own, unlike what is around it."""
    seen = visit("en", fragment)
    drawn = seen.inspect()["nodes"]
    room = seen.page.locator("#canvas").bounding_box()
    boxes = [
        one
        for one in drawn
        if one["x"] - one["w"] / 2 > 20
        and one["x"] + one["w"] / 2 < room["width"] - 20
        and one["y"] - one["h"] / 2 > 20
        and one["y"] + one["h"] / 2 < room["height"] - 20
    ]
    assert len(boxes) > 8
    plain = [
        one["id"]
        for one in boxes
        if seen.page.evaluate(PAINT, [one["x"] - one["w"] / 2 + 5, one["y"] + 3])
        == seen.page.evaluate(PAINT, [one["x"] - one["w"] / 2 - 5, one["y"] - one["h"] / 2 - 5])
    ]
    assert plain == []


def laid(drawn: dict[str, Any]) -> dict[str, Any]:
    """Return where each box stands seen from the first, whatever the camera does."""
    first, scale = drawn["nodes"][0], drawn["scale"]
    return {
        one["id"]: (
            pytest.approx((one["x"] - first["x"]) / scale, abs=1),
            pytest.approx((one["y"] - first["y"]) / scale, abs=1),
        )
        for one in drawn["nodes"]
    }


def misplaced(drawn: dict[str, Any], graph: Graph) -> list[str]:
    """Return the boxes that lie on each other, and those outside their lane."""
    bands = {one["lane"]: one for one in drawn["bands"]}
    pairs = [
        f"{one['id']} on {other['id']}"
        for one, other in combinations(drawn["nodes"], 2)
        if abs(one["x"] - other["x"]) * 2 < one["w"] + other["w"]
        and abs(one["y"] - other["y"]) * 2 < one["h"] + other["h"]
    ]
    outside = []
    for one in drawn["nodes"]:
        band = bands[graph.node_type(one["id"]).lane]
        left, top = one["x"] - one["w"] / 2, one["y"] - one["h"] / 2
        if not (
            band["x"] <= left + 1
            and left + one["w"] <= band["x"] + band["w"] + 1
            and band["y"] <= top + 1
            and top + one["h"] <= band["y"] + band["h"] + 1
        ):
            outside.append(one["id"])
    return pairs + outside


@pytest.mark.parametrize(("locale", "size"), [("nb", "desktop"), ("en", "phone")])
def test_what_is_linked_is_opened_in_place(
    visit: Callable[..., Any], real: Graph, locale: str, size: str
) -> None:
    """The card tells what more there is; opened it stands in its lanes, and nothing else moves."""
    seen, says = visit(locale, "view=map", size), SAYS[locale]
    page = seen.page
    before = seen.inspect()
    seen.click_node("stress")
    assert says["more"] in page.locator("#around p").inner_text()
    page.get_by_role("button", name=says["show"]).click()
    after = seen.inspect()
    assert page.locator("#status").text_content() == says["opened"]
    assert len(after["nodes"]) == len(before["nodes"]) + 8
    there = laid(after)
    assert {id_: there[id_] for id_ in laid(before)} == laid(before)
    assert misplaced(after, real) == []
    new = {one["id"] for one in after["nodes"]} - {one["id"] for one in before["nodes"]}
    linked = {end for edge in real.edges.values() if "stress" in (edge.source, edge.target)
              for end in (edge.source, edge.target)}  # fmt: skip
    assert new <= linked
    # A link shows the same; more is opened until the map is full, and no further.
    page.wait_for_function("() => location.hash.includes('open=stress')")
    again = visit(locale, "view=map&open=stress.hip.muscle-tension.low-back-pain.diaphragm", size)
    full = again.inspect()
    assert len(full["nodes"]) == 60
    assert new <= {one["id"] for one in full["nodes"]}
    assert misplaced(full, real) == []
    assert crowded(full) == []
    # The keyboard takes them away again.
    page.locator("#canvas").focus()
    page.keyboard.press("x")
    assert {one["id"] for one in seen.inspect()["nodes"]} == set(laid(before))
    assert seen.complaints == again.complaints == []


def test_the_plus_on_a_box_opens_it(visit: Callable[..., Any]) -> None:
    """The corner that says how many more there are is a target of at least 24 px."""
    seen = visit("en", "view=map")
    before = seen.inspect()
    box = next(one for one in before["nodes"] if one["id"] == "lumbar-spine")
    seen.click_at(box["x"] + box["w"] / 2 + 11, box["y"] + box["h"] / 2 + 14)
    drawn = seen.inspect()
    assert drawn["state"]["open"] == ["lumbar-spine"]
    assert len(drawn["nodes"]) == len(before["nodes"]) + 5
    assert drawn["state"]["node"] is None


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_only_what_is_near(visit: Callable[..., Any], real: Graph, locale: str) -> None:
    """By keys: one step around, two, back; by buttons and Escape as well; a link shows the same."""
    seen, says = visit(locale, "view=map&node=psoas-tension"), SAYS[locale]
    page, line = seen.page, seen.page.locator("#near-line")
    page.locator("#canvas").focus()
    page.keyboard.press("+")
    assert line.inner_text() == says["one"]
    one = seen.inspect()
    assert misplaced(one, real) == []
    near = {end for edge in real.edges.values()
            if "psoas-tension" in (edge.source, edge.target)
            for end in (edge.source, edge.target)}  # fmt: skip
    assert {node["id"] for node in one["nodes"]} <= near
    page.keyboard.press("+")
    assert line.inner_text().startswith(says["two"])
    two = seen.inspect()
    assert misplaced(two, real) == []
    assert crowded(two) == []
    assert {node["id"] for node in one["nodes"]} < {node["id"] for node in two["nodes"]}
    page.wait_for_function("() => location.hash.includes('near=psoas-tension.2')")
    other = {"en": "nb", "nb": "en"}[locale]
    again = visit(other, page.evaluate("location.hash.slice(1)"))
    assert laid(again.inspect()) == laid(two)
    assert again.page.locator("#near-line").inner_text().startswith(SAYS[other]["two"])
    page.keyboard.press("-")
    page.keyboard.press("-")
    assert page.locator("#near").is_hidden()
    page.get_by_role("button", name=says["only"]).click()
    assert line.inner_text() == says["one"]
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert page.locator("#near").is_hidden()
    assert seen.inspect()["state"]["near"] is None
    again.page.get_by_role("button", name=SAYS[other]["back"]).click()
    assert again.page.evaluate("document.activeElement.id") == "canvas"
    assert len(again.inspect()["nodes"]) > 34
    assert seen.complaints == again.complaints == []


def test_what_leads_back_runs_outside_and_says_so(visit: Callable[..., Any], real: Graph) -> None:
    """On the core map a line to an earlier lane passes above or below all boxes in between."""
    drawn = visit("en", "view=map").inspect(lines=True)
    boxes = {one["id"]: one for one in drawn["nodes"]}
    below_them = ("practice", "claim")
    body = [one for one in drawn["nodes"] if real.node_type(one["id"]).lane not in below_them]
    checked = 0
    for edge in drawn["edges"]:
        of = real.edges[edge["id"]]
        ends = [boxes[of.source], boxes[of.target]]
        between = [one for one in body if ends[1]["x"] + 60 < one["x"] < ends[0]["x"] - 60]
        if real.edge_types[of.type].category != "causal" or not between:
            continue
        checked += 1
        left, right = (f([one["x"] for one in between]) for f in (min, max))
        along = [y for x, y in edge["points"] if left <= x <= right]
        above = min(one["y"] - one["h"] / 2 for one in between)
        below = max(one["y"] + one["h"] / 2 for one in between)
        assert all(y < above for y in along) or all(y > below for y in along), edge["id"]
    assert checked >= 2
