"""The page: one file, nothing fetched, nothing run but what its policy names."""

from __future__ import annotations

import base64
import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.page import assets
from hipgraph.page.folded import folded, parcel, waiting
from hipgraph.page.policy import policy
from hipgraph.page.render import direction, json_data, notices, render, render_index

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made

    from hipgraph.model import Graph

HOSTILE = (
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</template></section></main>",
    "\u2028 and \u2029 end lines",
    "\"quoted\" 'twice' onclick=alert(1)",
    "{{ 7 * 7 }} {% raw %} ${7 * 7}",
    "<!-- <script> ]]> &lt;b&gt; \\u003c",
)


@pytest.fixture(scope="session")
def pages(made: Made) -> dict[str, str]:
    """Return the page in both languages."""
    return {code: render(made.edition, code) for code in made.translators}


@pytest.fixture(scope="session")
def index(made: Made) -> str:
    """Return the start page."""
    return render_index(made.translators)


def as_a_browser(text: str) -> str:
    """Hash an inline text as a browser does: newlines normalised, UTF-8, SHA-256."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").encode()
    return f"'sha256-{base64.b64encode(hashlib.sha256(plain).digest()).decode()}'"


def allowed(document: Document, directive: str) -> list[str]:
    """Return the sources a page's policy names for a directive."""
    metas = [meta for meta in document.all("meta") if "http-equiv" in meta]
    assert len(metas) == 1
    rules = dict(rule.split(" ", 1) for rule in metas[0]["content"].split("; "))
    return rules[directive].split(" ")


@pytest.mark.parametrize("name", ["en", "nb", "index"])
def test_policy_names_exactly_the_inline_scripts_and_styles(
    pages: dict[str, str],
    index: str,
    parse: Callable[[str], Document],
    unpacked: Callable[[str], Any],
    name: str,
) -> None:
    """The hashes are those a browser computes, packed scripts included; there is none to spare."""
    document = parse({**pages, "index": index}[name])
    scripts = [text for tag, given, text in document.raw if tag == "script" and "type" not in given]
    styles = [text for tag, _, text in document.raw if tag == "style"]
    scripts += [
        script
        for _, given, text in document.raw
        if given.get("data-packed") == "scripts"
        for script in unpacked(text)
    ]
    assert allowed(document, "script-src") == [as_a_browser(text) for text in scripts]
    makes = ["'none'"] if name == "index" else ["hipgraph"]
    assert allowed(document, "trusted-types") == makes
    assert allowed(document, "require-trusted-types-for") == ["'script'"]
    assert allowed(document, "style-src") == [as_a_browser(text) for text in styles]
    assert allowed(document, "default-src") == ["'none'"]


def test_policy_is_the_same_for_every_graph_and_language(
    tiny: Graph, make: Callable[..., Made], pages: dict[str, str], parse: Callable[[str], Document]
) -> None:
    """Data travels as JSON, so no hash depends on it."""
    other = make(replace(tiny, tours={}))
    html = render(other.edition, "en")
    policies = {
        meta["content"]
        for page in (*pages.values(), html)
        for meta in parse(page).all("meta")
        if "http-equiv" in meta
    }
    assert len(policies) == 1


def test_policy_hashes_what_a_browser_reads() -> None:
    """CRLF in a file of ours cannot make a page whose script is refused."""
    assert policy(("a\r\nb",), ("c\rd",)) == policy(("a\nb",), ("c\nd",))
    assert "unsafe" not in policy(("a",), ("b",))


@pytest.mark.parametrize("name", ["en", "nb", "index"])
def test_nothing_is_fetched_and_nothing_inline_but_the_named(
    pages: dict[str, str], index: str, parse: Callable[[str], Document], name: str
) -> None:
    """No element loads anything; no style or event attribute; links only to here or https."""
    document = parse({**pages, "index": index}[name])
    assert document.open == []
    for tag, given in document.elements:
        assert tag not in ("iframe", "object", "embed", "img", "image", "use", "base", "form")
        assert "src" not in given
        assert "srcset" not in given
        assert "style" not in given
        assert not [key for key in given if key.startswith("on")]
        if tag == "link":
            assert given["href"].startswith("data:")
        elif "href" in given:
            assert given["href"].startswith(("#", "https://", "hipgraph."))
    style = "".join(text for tag, _, text in document.raw if tag == "style")
    assert "url(" not in style
    assert "@import" not in style


@pytest.mark.parametrize("code", ["en", "nb"])
def test_page_knows_its_language(
    made: Made, pages: dict[str, str], parse: Callable[[str], Document], code: str
) -> None:
    """Standards mode, UTF-8 first, the right lang, and no List but its own as markup."""
    assert pages[code].startswith("<!DOCTYPE html>")
    document = parse(pages[code])
    assert document.all("html")[0]["lang"] == code
    assert document.all("meta")[0] == {"charset": "utf-8"}
    cards = [one for one in document.all("article") if one.get("id", "").startswith("n")]
    assert len(cards) == len(made.live)
    assert [given["lang"] for given in document.all("section") if given.get("id") == "list"] == [
        code
    ]


@pytest.mark.parametrize("code", ["en", "nb"])
def test_page_says_which_edition_it_is(
    made: Made, pages: dict[str, str], parse: Callable[[str], Document], code: str
) -> None:
    """Version and graph stand in the head, in the page itself and on every sheet for paper."""
    about = made.scene["about"]
    document = parse(pages[code])
    heads = {given.get("name"): given.get("content") for given in document.all("meta")}
    assert heads["generator"] == f"hipgraph {about['version']}"
    assert heads["hipgraph:graph"] == about["graph"]
    places = [context for text, context in document.texts if text == about["graph"]]
    told = {given.get("id") or given.get("class") for place in places for _, given in place}
    assert {"about", "colophon"} <= told
    sheets = [given["class"] for place in places for tag, given in place if tag == "article"]
    assert sorted(sheets) == ["exam", "work", "work answers"]


@pytest.mark.parametrize("code", ["en", "nb"])
def test_licences_of_others_can_be_read_in_the_page(
    pages: dict[str, str], parse: Callable[[str], Document], code: str
) -> None:
    """Scripts are packed, so the notices stand in words, marked as English."""
    texts = parse(pages[code]).texts
    said = {
        text: [given.get("lang") for _, given in context][-2:]
        for text, context in texts
        if any(given.get("class") == "notices" for _, given in context)
    }
    assert list(said) == notices()
    assert all("en" in langs for langs in said.values())


def test_data_in_the_page_is_the_scene_folded(
    made: Made,
    pages: dict[str, str],
    parse: Callable[[str], Document],
    unpacked: Callable[[str], Any],
) -> None:
    """What the script will read is the scene: some of it at hand, the rest packed, all once."""
    story = f"story.{made.graph.story}"
    for code, html in pages.items():
        packed = {
            given["data-packed"]: unpacked(text)
            for _, given, text in parse(html).raw
            if "data-packed" in given
        }
        # What is packed together has its names in one word each.
        parcels: dict[str, Any] = {}
        for names, value in packed.items():
            together = names.split(" ")
            parcels.update(zip(together, value if together[1:] else [value], strict=True))
        data = parcels.pop("scene")
        later = {name: one for name, one in waiting(made.scene).items() if name in parcels}
        assert data == json.loads(json.dumps(folded(made.scene, later)))
        assert list(data["texts"]) == [code]
        assert list(data["pictures"]) == ["map", story]
        for part in ("texts", "pictures"):
            whole = [*data[part].items()]
            for name, given in data["waiting"].items():
                if given["part"] == part:
                    assert list(parcels[name]) == given["names"]
                    opened = parcels[name].items()
                    if part == "texts":
                        # Only values: their keys are those of the language at hand.
                        keys = data["texts"][code]
                        opened = [(one, dict(zip(keys, said, strict=True))) for one, said in opened]
                    whole += opened
            # Pictures stand in their short form; the page's own unfolding is tested in a browser.
            every = made.scene["texts"]
            if part == "pictures":
                every = parcel(made.scene, part, tuple(made.scene[part]))
            assert dict(whole) == json.loads(json.dumps(every))
            assert len(whole) == len(made.scene[part])


def test_opening_picture_stands_in_the_page(
    made: Made, pages: dict[str, str], parse: Callable[[str], Document]
) -> None:
    """Both forms of the opening picture are there as SVG, with every label of the language."""
    document = parse(pages["nb"])
    drawings = [given for given in document.all("svg") if given.get("class") == "picture"]
    assert len(drawings) == 2
    words = "".join(text for text, context in document.texts if any(t == "svg" for t, _ in context))
    for lines in made.pictures[f"story.{made.graph.story}"]["wide"].lines["nb"].values():
        for line in lines:
            assert line in words


def test_hostile_texts_are_inert(
    tiny: Graph, make: Callable[..., Made], parse: Callable[[str], Document]
) -> None:
    """Texts that look like markup, code or templates are shown as they are and do nothing."""
    victims = [node for node in tiny.nodes.values() if not node.retired][: len(HOSTILE)]
    nodes = dict(tiny.nodes)
    for node, text in zip(victims, HOSTILE, strict=True):
        nodes[node.id] = replace(
            node, label=text, in_sentence=text, summary=text, text=text, synonyms=(text,)
        )
    built = make(replace(tiny, nodes=nodes))
    plain = make(tiny)
    for code in ("en", "nb"):
        html = render(built.edition, code)
        clean = render(plain.edition, code)
        document, reference = parse(html), parse(clean)
        for tag in ("script", "style", "template", "section", "main", "article", "img"):
            assert len(document.all(tag)) == len(reference.all(tag)), tag
        assert not [given for _, given in document.elements if "onerror" in given]
        assert not [given for _, given in document.elements if "onclick" in given]
    texts = parse(render(built.edition, "en")).texts
    for text in HOSTILE:
        wanted = " ".join(text.lower().split())
        assert any(wanted in " ".join(found.lower().split()) for found, _ in texts), text


@pytest.mark.parametrize("text", HOSTILE)
def test_json_in_a_script_element_is_text(text: str) -> None:
    """Whatever a text holds, it neither ends the element nor changes on the way."""
    written = json_data({"text": text})
    assert json.loads(written) == {"text": text}
    assert not set(written) & set("<>&\u2028\u2029")


def test_style_that_would_end_its_element_is_refused() -> None:
    """A script or style of our own that holds its own end is a fault, found at export."""
    for text in ("a</script>", "b</STYLE >", "<!-- c"):
        with pytest.raises(ValueError, match="end its own element"):
            assets.checked(text)


def test_index_offers_each_page_in_its_language(
    index: str, parse: Callable[[str], Document]
) -> None:
    """Without scripts the start page is a choice of plain links."""
    links = [
        (link["href"], link["lang"], link["hreflang"], link["data-locale"])
        for link in parse(index).all("a")
    ]
    assert links == [
        ("hipgraph.en.html", "en", "en", "en"),
        ("hipgraph.nb.html", "nb", "nb", "nb"),
    ]


def test_index_has_the_table_of_the_command_line(
    index: str, parse: Callable[[str], Document]
) -> None:
    """The languages understood are those of negotiate.py."""
    from hipgraph.l10n.negotiate import ALIASES

    text = next(text for _, given, text in parse(index).raw if given.get("id") == "hipgraph-pages")
    assert json.loads(text) == {
        "files": {"en": "hipgraph.en.html", "nb": "hipgraph.nb.html"},
        "aliases": dict(ALIASES),
    }


def test_direction_of_writing() -> None:
    """A third locale may be written from right to left."""
    assert [direction(code) for code in ("nb", "ar", "he-IL", "en-US")] == [
        "ltr", "rtl", "rtl", "ltr",
    ]  # fmt: skip
