"""The Claims view as a teacher uses it: is it true, what do I say, who says so, what do I do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Locator, Page

    from hipgraph.model import Graph

REPLACED = """(write) => {
    const refuse = () => Promise.reject();
    const take = async (text) => { globalThis.copied = text; };
    const value = { writeText: write === "take" ? take : refuse };
    Object.defineProperty(navigator, "clipboard", { value, configurable: true });
}"""
SAID = {
    "en": {
        "literally": "Taken literally:", "contradicted": "goes against research",
        "more": "Why, and who says so", "copy": "Copy", "copied": "Copied.",
        "refused": "The text is selected",
    },
    "nb": {
        "literally": "Bokstavelig:", "contradicted": "strider mot forskningen",
        "more": "Hvorfor, og hvem sier det?", "copy": "Kopier", "copied": "Kopiert.",
        "refused": "Teksten er merket",
    },
}  # fmt: skip
SCENE: dict[str, Any] = {
    "sources": {"article": ["a", "b", "c"], "study": []},
    "situations": ["tears"],
    "nodes": {
        "core": {"lane": "claim", "core": True, "by": ["a"], "claim": {"verdict": "partly"}},
        "told": {"lane": "claim", "by": ["a", "b"], "claim": {"verdict": "contradicted"}},
        "rare": {"lane": "claim", "by": ["c"], "claim": {"verdict": "contradicted"}},
        "hip": {"lane": "joints", "by": ["a", "b", "c"]},
    },
    "edges": {},
}
CALM: dict[str, Any] = {
    "node": None, "gradesOff": [], "lanesOff": [], "typesOff": [], "timesOff": [], "article": None,
    "verdicts": [], "words": "", "every": False,
}  # fmt: skip


def cards(page: Page) -> Locator:
    """Return the cards of claims that can be seen."""
    return page.locator(".claims > .node-card").locator("visible=true")


def height(element: Locator) -> float:
    """Return where on the screen it begins."""
    box = element.bounding_box()
    assert box is not None
    return box["y"]


@pytest.mark.parametrize(
    ("changes", "shown", "found"),
    [
        ({}, {"core", "told"}, 2),
        ({"every": True}, {"core", "told", "rare"}, 3),
        ({"verdicts": ["contradicted"]}, {"told", "rare"}, 2),
        ({"article": "c"}, {"rare"}, 1),
        ({"article": "a", "verdicts": ["partly"]}, {"core"}, 1),
        ({"node": "rare"}, {"core", "told", "rare"}, 2),
        ({"node": "hip", "verdicts": ["supported"]}, set(), 0),
        ({"lanesOff": ["claim"]}, set(), 0),
    ],
)
def test_which_claims_are_shown(
    pure: Callable[..., Any], changes: dict[str, Any], shown: set[str], found: int
) -> None:
    """First the core and what nearly all articles take up; then what the filters leave."""
    given = {"scene": SCENE, "state": CALM | changes}
    chosen = pure(
        "(({ shown, ...rest }) => ({ ...rest, shown: [...shown] }))"
        "(chosenClaims(given.scene, given.state))",
        "claims-filter:chosenClaims",
        given=given,
    )
    assert (set(chosen["shown"]), chosen["found"], chosen["all"]) == (shown, found, 3)


def test_the_address_tells_the_part_and_the_filters(pure: Callable[..., Any]) -> None:
    """What it says is read and written again; what the graph does not have is left out."""
    again = """given.map(({ scene, hash }) => {
        const fields = new URLSearchParams();
        writeClaims(fields, readClaims(new URLSearchParams(hash), scene));
        return fields.toString();
    })"""
    hashes = {
        "part=who&verdicts=contradicted.partly&words=hips+store&every=1": None,
        "part=class&situation=tears": None,
        "": None,
        "part=constructor&verdicts=true.__proto__&situation=toString&every=yes": "",
        "words=" + "x" * 200: "words=" + "x" * 80,
    }
    read = pure(
        again, "claims-state:readClaims", "claims-state:writeClaims",
        given=[{"scene": SCENE, "hash": one} for one in hashes],
    )  # fmt: skip
    assert read == [one if then is None else then for one, then in hashes.items()]


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_is_it_true_and_what_do_i_say(visit: Callable[..., Any], locale: str) -> None:
    """The first card answers the pupil's question; the rest of it comes when it is asked for."""
    words = SAID[locale]
    seen = visit(locale, "view=claims")
    page: Page = seen.page
    first = cards(page).first
    assert 4 <= cards(page).count() < 20
    literal, figurative = first.locator(".verdict"), first.locator(".figurative")
    assert literal.inner_text().startswith(words["literally"])
    assert words["contradicted"] in literal.inner_text()
    assert height(literal) < height(figurative)
    assert first.locator(".references, .leads").locator("visible=true").count() == 0
    check_copying(page, first.locator(".say-instead"), words)
    opener = first.get_by_role("button", name=words["more"])
    assert opener.get_attribute("aria-expanded") == "false"
    opener.focus()
    page.keyboard.press("Enter")
    assert first.locator(".references").first.is_visible()
    assert "node=hips-store-trauma" in page.evaluate("location.hash")
    assert 0 <= page.evaluate("document.activeElement.getBoundingClientRect().top") <= 800
    # Another one opens in its place, and what was pressed stays under the finger.
    other = cards(page).nth(1).locator("[data-act=open-card]")
    other.scroll_into_view_if_needed()
    top = height(other)
    other.click()
    assert abs(height(other) - top) < 2
    assert first.locator(".references").first.is_hidden()
    page.go_back()
    first.locator(".references").first.wait_for()
    assert seen.complaints == []


def check_copying(page: Page, block: Locator, words: dict[str, str]) -> None:
    """One button copies the words; where that is refused they are selected, and it is said."""
    said = block.locator("p").first.inner_text()
    page.evaluate(REPLACED, "take")
    block.get_by_role("button", name=words["copy"]).click()
    block.get_by_role("status").get_by_text(words["copied"]).wait_for()
    assert page.evaluate("copied") == said
    page.evaluate(REPLACED, "refuse")
    block.get_by_role("button", name=words["copy"]).click()
    block.get_by_role("status").get_by_text(words["refused"]).wait_for()
    assert page.evaluate("getSelection().toString()").strip() == said


def test_filters_count_and_can_be_taken_away(visit: Callable[..., Any], real: Graph) -> None:
    """By verdict, by article and by words, in the address, and the same in the other language."""
    seen = visit("nb", "view=claims")
    page: Page = seen.page
    filters = page.get_by_role("region", name="Finn en påstand")
    claims = [node for node in real.nodes.values() if node.claim and not node.retired]
    refuted = [node for node in claims if node.claim and node.claim.verdict == "contradicted"]
    button = filters.get_by_role("button", name="strider mot forskningen")
    assert str(len(refuted)) in button.inner_text()
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    heading = page.locator("#claims-top h2")
    assert heading.inner_text() == f"{len(refuted)} av {len(claims)} påstander"
    assert cards(page).count() == len(refuted)
    filters.get_by_label("Hvem som tar det opp").select_option("sequoia-trauma-hips")
    by = [
        node
        for node in refuted
        if node.claim and any(one.article == "sequoia-trauma-hips" for one in node.claim.stances)
    ]
    assert cards(page).count() == len(by) > 0
    page.wait_for_function("() => location.hash.includes('verdicts=contradicted')")
    page.get_by_role("button", name="English").click()
    assert heading.inner_text() == f"{len(by)} of {len(claims)} claims"
    assert cards(page).count() == len(by)
    filters = page.get_by_role("region", name="Find a claim")
    filters.get_by_label("With these words").fill("xyzzy")
    assert page.get_by_text("No claim fits").is_visible()
    assert cards(page).count() == 0
    page.get_by_role("button", name="Take all filters away").click()
    assert page.evaluate("document.activeElement.closest('.claims-top') !== null")
    filters.get_by_label("With these words").fill("burnout ADRENAL")
    found = [" ".join(text.lower().split()) for text in cards(page).all_text_contents()]
    assert len(found) < 10
    assert all("adrenal" in text and "burnout" in text for text in found)
    assert any("stress wears out the adrenals" in text for text in found)
    filters.get_by_label("With these words").fill("")
    page.get_by_role("button", name=f"Show all {len(claims)}").click()
    assert cards(page).count() == len(claims)
    assert seen.complaints == []


@pytest.mark.parametrize("size", ["desktop", "phone"])
def test_who_says_what_side_by_side(visit: Callable[..., Any], real: Graph, size: str) -> None:
    """A row for a claim, a cell for each article: its stance in a word and where it says so."""
    claim = real.nodes["hips-store-trauma"].claim
    assert claim is not None
    seen = visit("en", "view=claims", size=size)
    page: Page = seen.page
    cards(page).first.get_by_role("button", name="Compare the articles").click()
    table = page.get_by_role("table", name="What each article says about each claim")
    row = table.get_by_role("row").filter(has_text="The hips store trauma").first
    assert row.get_by_role("cell").count() == len(real.articles) == 5
    words = {"asserts": "says so", "disputes": "disputes it",
             "qualifies": "with reservations", "reports": "reports it"}  # fmt: skip
    for cell, article in zip(row.get_by_role("cell").all(), real.articles, strict=True):
        said = {one.stance for one in claim.stances if one.article == article}
        assert {stance for stance, word in words.items() if word in cell.inner_text()} == said
    unsaid = table.get_by_text("not mentioned").first
    assert "–" in unsaid.locator("..").inner_text()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(
        "(one) => one.getBoundingClientRect().top < innerHeight", row.element_handle()
    )
    # From the cell to the section, from the row back to the claim.
    row.get_by_role("cell").first.get_by_role("link").first.click()
    assert seen.inspect()["state"]["source"] == "article.aasen-hips-drawers"
    page.go_back()
    row.get_by_role("rowheader").get_by_role("link").click()
    assert seen.inspect()["state"]["part"] == "claims"
    assert cards(page).first.locator(".references").first.is_visible()
    assert seen.complaints == []


def test_what_to_do_and_what_to_say_in_class(visit: Callable[..., Any], real: Graph) -> None:
    """Situations open one at a time; cues stand by pose, each beside what it replaces."""
    seen = visit("en", "view=claims")
    page: Page = seen.page
    parts = page.get_by_role("group", name="Parts of this view")
    parts.get_by_role("button", name="In class").click()
    situations = page.locator(".situations > .situation")
    assert situations.count() == len(real.situations)
    tears = situations.filter(has_text="A pupil cries in a hip opener")
    assert tears.get_by_text("Better not to say").is_hidden()
    tears.get_by_role("button", name="What to do").click()
    assert tears.get_by_text("Better not to say").is_visible()
    assert tears.get_by_text("When to refer to others").is_visible()
    assert cards(page).count() == 0
    fragment = page.evaluate("location.hash.slice(1)")
    parts.get_by_role("button", name="Cues").click()
    cues = [node for node in real.nodes.values() if node.cue and not node.retired]
    shown = page.locator(".cue-card").locator("visible=true")
    assert shown.count() == len(cues)
    pigeon = shown.filter(has=page.get_by_role("link", name="Pigeon pose", exact=True))
    cue = real.nodes["pigeon-pose"].cue
    assert cue is not None
    assert cue.say in pigeon.inner_text()
    assert cue.instead_of in pigeon.inner_text()
    pigeon.get_by_role("link").first.click()
    assert seen.inspect()["state"]["node"] == "pigeon-pose"
    again = visit("nb", fragment).page
    assert again.locator(".situation.open h3").inner_text() == "En elev gråter i en hofteåpner"


def test_what_an_article_says_and_how_it_stands(visit: Callable[..., Any], real: Graph) -> None:
    """Its card counts its claims by what research says, its links by grade; each count opens."""
    article = "sequoia-trauma-hips"
    agreed = set()
    for node in real.nodes.values():
        stances = node.claim.stances if node.claim else ()
        own = {one.stance for one in stances if one.article == article} & {"asserts", "disputes"}
        verdict = node.claim.verdict if node.claim else None
        if (own, verdict) in (({"asserts"}, "supported"), ({"disputes"}, "contradicted")):
            agreed.add(node.id)
    seen = visit("en", f"view=map&source=article.{article}")
    panel = seen.page.locator(".panel-body")
    line = panel.locator("details").filter(has_text="In line with research").first
    assert line.locator("summary small").inner_text() == str(len(agreed))
    line.locator("summary").click()
    links = line.get_by_role("link").evaluate_all("all => all.map((a) => a.hash.slice(6))")
    assert set(links) == agreed
    untested = panel.locator("details").filter(has_text="not tested").first
    said = {
        edge.id
        for edge in real.edges.values()
        if edge.evidence
        and edge.evidence.grade == "untested"
        and any(one.article == article and one.stance == "asserts" for one in edge.said_by)
        and real.edge_types[edge.type].category in ("causal", "practice")
    }
    assert untested.locator("summary small").inner_text() == str(len(said))
    assert "common claims" in panel.inner_text()
    line.get_by_role("link").first.click()
    assert seen.inspect()["state"]["node"] in agreed
    # A concept much is said about: the weightiest first, the rest folded away under its number.
    long = visit("en", "view=map&node=psoas-major").page.locator(".panel-body")
    kinds = {id_ for id_, kind in real.edge_types.items() if kind.category == "claim"}
    told = [edge for edge in real.in_edges["psoas-major"] if edge.type in kinds]
    heading = long.locator("h3").filter(has_text="What people say about it")
    assert str(len(told)) in heading.inner_text()
    first = heading.locator("xpath=following-sibling::ul[1]").locator("li")
    rest = heading.locator("xpath=following-sibling::details[1]")
    assert rest.get_by_role("link").locator("visible=true").count() == 0
    rest.locator("summary").click()
    assert first.count() + rest.locator("li").count() == len(told)
    study = visit("nb", "view=map&source=study.vandervelde2001b").page
    rests = study.locator(".panel-body details").filter(has_text="middels belegg").first
    rests.locator("summary").click()
    name = rests.get_by_role("link", name="Opplevd fare → Spent bekkenbunn")
    name.click()
    assert study.locator(".panel-body h2").inner_text() == "Opplevd fare → Spent bekkenbunn"
    assert seen.complaints == []
