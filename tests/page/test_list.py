"""The List: the whole graph as text in one language, for readers without the picture."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from hipgraph.interface import page_texts, part
from hipgraph.page.anchors import Anchors
from hipgraph.page.render import render_list

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made

    from hipgraph.model import Graph

QUOTED = {"references", "kicker", "source"}
"""What holds names, titles and numbers of sources, which stay as they are."""
OUTSIDE = ("https://", "#s")
"""Where links lead whose words are numbers and authors."""


@pytest.fixture(scope="session")
def lists(made: Made, parse: Callable[[str], Document]) -> dict[str, Document]:
    """Return the List in both languages."""
    return {
        code: parse(render_list(made.graph, made.translators, code)) for code in made.translators
    }


@pytest.fixture(scope="session")
def html(made: Made) -> str:
    """Return the English List as it is written."""
    return re.sub(r"\s+", " ", render_list(made.graph, made.translators, "en"))


@pytest.mark.parametrize("code", ["en", "nb"])
def test_one_heading_per_node_and_one_sentence_per_edge(
    made: Made, lists: dict[str, Document], code: str
) -> None:
    """Every node has its heading, every edge its entry at its source, each once."""
    headings = [h["id"] for h in lists[code].all("h3")]
    for node in made.live:
        assert headings.count(f"list-{node}") == 1
    at = Anchors(made.graph)
    ids = [item["id"] for item in lists[code].all("li") if item.get("id", "").startswith("e")]
    assert sorted(ids) == sorted(at.edge(edge) for edge in made.graph.edges)
    links = [link.get("href", "") for link in lists[code].all("a")]
    for edge in made.graph.edges:
        assert f"#{at.edge(edge)}" in links, "not found from the other end"
    cards = [one for one in lists[code].all("article") if one.get("id", "").startswith("n")]
    assert len(cards) == len(made.live)


@pytest.mark.parametrize("code", ["en", "nb"])
def test_links_lead_somewhere_and_no_id_stands_twice(lists: dict[str, Document], code: str) -> None:
    """Every link inside resolves to an id of the same List, and ids are unique."""
    ids = [given["id"] for _, given in lists[code].elements if "id" in given]
    assert len(ids) == len(set(ids))
    for link in (one for one in lists[code].all("a") if "href" in one):
        assert link["href"].startswith(("#", "https://"))
        if link["href"].startswith("#"):
            assert link["href"][1:] in ids
    for _, given in lists[code].elements:
        if "aria-labelledby" in given:
            assert given["aria-labelledby"] in ids


def test_nothing_stays_english_in_a_full_translation(lists: dict[str, Document]) -> None:
    """What is not a source's own name or marked as English is in the reader's language."""
    for text, context in lists["nb"].texts:
        marked = any("lang" in given for _, given in context)
        quoted = any(QUOTED & set(given.get("class", "").split()) for _, given in context)
        study = any(given.get("id", "").startswith("list--study--") for _, given in context)
        study |= any(given.get("href", "").startswith(OUTSIDE) for _, given in context)
        if not (marked or quoted or study):
            # "In English:" before its names: the language's name comes from CLDR. A class of an
            # ontology is a code.
            assert not re.search("[A-Za-z]", re.sub("engelsk|[A-Z]+:[0-9]+", "", text)), text


def test_a_text_that_fell_back_is_marked(
    tiny: Graph, make: Callable[..., Made], parse: Callable[[str], Document]
) -> None:
    """Content, sentences and interface texts without translation carry lang=en."""
    keys = {"node|stress|summary", "node|stress|in_sentence", "ui|list.leads-on"}
    built = make(tiny, frozenset(keys))
    document = parse(render_list(built.graph, built.translators, "nb"))
    for words in ("Something demanding.", "perceived threat", "Leads on to"):
        contexts = [context for text, context in document.texts if text == words]
        assert contexts
        for context in contexts:
            assert context[-1][1].get("lang", context[-2][1].get("lang")) == "en"


def test_other_names_include_those_in_the_other_language(lists: dict[str, Document]) -> None:
    """A reader who knows the word in the other language finds it, marked as such."""
    names = [
        (text, context[-1][1].get("lang"))
        for text, context in lists["en"].texts
        if any(given.get("class") == "names" for _, given in context)
    ]
    assert any("øøøøø øø øøøøøø" in text and lang == "nb" for text, lang in names)
    assert any("sense of danger" in text and lang is None for text, lang in names)


def test_cautions_stand_before_what_to_do(html: str) -> None:
    """On a practice's card the warnings come first, each with its source."""
    start = html.index('id="list-slow-breathing"')
    card = html[start : html.index("</article>", start)]
    assert card.index("Take care") < card.index("Stop when") < card.index("About six breaths")
    assert card.index("About six breaths") < card.index("How to do it")
    assert 'Stop if it makes you dizzy. <span class="source">(<a href="#s0">' in card
    assert "Breathe your stress away." in card


def test_a_claim_says_what_is_true_and_what_to_say(made: Made, html: str) -> None:
    """The card has verdict, reason, image, true part, what to say, stances, needs and studies."""
    start = html.index('id="list-hips-store-stress"')
    card = html[start : html.index("</article>", start)]
    parts = [
        "Stress is kept in the hips.", "goes against research", "refuted",
        "No study has found it there", "An image for tension", "Muscles can tense under stress.",
        "Say instead", "Nothing is stored there.", "What would have to be so",
        "no such link has been found", "Studies", "Doe &amp; Roe 2020",
        "Who says it", "says so", "disputes it", "from a machine-made copy",
    ]  # fmt: skip
    places = [card.find(words) for words in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert f'href="#{Anchors(made.graph).node("stress")}"' in card


def test_evidence_is_told_in_words(made: Made, html: str) -> None:
    """A sentence has its grade as a word, why, who says it and in which section."""
    edge = Anchors(made.graph).edge("perceived-threat--increases--psoas-tension")
    start = html.index(f'id="{edge}"')
    item = html[start : html.index("</li>", start)]
    assert '<i class="untested">not tested</i>' in item
    assert "Nobody has measured it." in item
    assert "</b> Why hips feel tight: <a" in item


def test_an_article_is_named_once_with_all_its_places(html: str) -> None:
    """Stances are gathered by article; each place keeps its own."""
    start = html.index('id="list-hips-store-stress"')
    card = html[start : html.index("</article>", start)]
    said = card[card.index("Who says it") :]
    assert said.count("Why hips feel tight") == 1
    assert '<a href="#a0-1">part 1</a> (says so)' in said
    assert '<a href="#a0-2">part 2</a> (disputes it)' in said
    sections = html[html.index('<ol class="sections">') :]
    assert '<span id="a0-1">Why hips feel tight</span>' in sections
    assert '<span id="a0-2">Questions</span>' in sections


def test_headings_count_what_is_under_them(made: Made, html: str) -> None:
    """Each part's heading says how many there are."""
    claims = sum(made.graph.node_type(node).lane == "claim" for node in made.live)
    assert f"What people say <small>{claims}</small></h2>" in html
    assert f"Studies <small>{len(made.graph.studies)}</small></h2>" in html


def test_nodes_stand_in_the_alphabet_of_the_language(
    tiny: Graph, make: Callable[..., Made]
) -> None:
    """Norwegian sorts å after z."""
    renamed = {"psoas-major": "å", "hip-flexors": "z", "psoas-tension": "a"}
    nodes = {
        node.id: replace(node, label=renamed.get(node.id, node.label))
        for node in tiny.nodes.values()
    }
    built = make(replace(tiny, nodes=nodes))
    both = {**built.translators, "nb": replace(built.translators["en"], locale="nb")}
    text = render_list(built.graph, both, "nb")
    places = [
        text.index(f'id="list-{node}"') for node in ("psoas-tension", "hip-flexors", "psoas-major")
    ]
    assert places == sorted(places)


def test_every_text_of_the_list_is_used_and_declared() -> None:
    """Keys in the templates and modules are those of the table, no more and no fewer."""
    from importlib.resources import files

    place = files("hipgraph.page")
    sources = [entry for entry in place.iterdir() if entry.name.endswith(".py")]
    sources += list((place / "templates").iterdir())
    code = "\n".join(source.read_text(encoding="utf-8") for source in sources)
    declared = set(part("page_list"))
    used = set(re.findall(r'"((?:list|index|error)\.[a-z-]+)"', code))
    made_up = {"what-to-do", "say", "what-not-to-say", "when-to-refer", "situations", "articles"}
    used |= {f"list.{name}" for name in made_up}
    families = ("stance.", "verdict.", "study-kind.", "article-kind.")
    assert used - declared == set()
    assert {key for key in declared - used if not key.startswith(families)} == set()


def test_every_word_of_the_model_has_a_text() -> None:
    """Each stance, verdict, grade, lane and kind that a record can have can be said."""
    from typing import get_args

    from hipgraph import model

    texts = {**page_texts(), **part("page_list")}
    kinds = get_args(model.ArticleKind)
    wanted = [f"stance.{one}" for one in get_args(model.Stance)]
    wanted += [f"verdict.{one}" for one in get_args(model.Verdict)]
    wanted += [f"grade.{one}" for one in model.GRADES]
    wanted += [f"lane.{one}" for one in model.LANES]
    wanted += [f"article-kind.{one.replace(' ', '-')}" for one in kinds]
    assert [key for key in wanted if key not in texts] == []
