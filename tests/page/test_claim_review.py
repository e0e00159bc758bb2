"""The verdicts as ClaimReview data, held against the graph they come from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.page.claim_review import claim_reviews
from hipgraph.page.render import edition, render
from hipgraph.page.words import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made

ADDRESS = "https://example.org/hips/hipgraph.nb.html"


def parts(data: dict[str, Any]) -> tuple[list[dict[str, Any]], dict[str, dict[str, Any]]]:
    """Return the reviews, and by ``@id`` what they point to."""
    reviews = [one for one in data["@graph"] if one["@type"] == "ClaimReview"]
    return reviews, {one["@id"]: one for one in data["@graph"] if "@id" in one}


@pytest.mark.parametrize("code", ["en", "nb"])
def test_each_claim_has_its_review_in_the_page_s_language(made: Made, code: str) -> None:
    """Statement, verdict in words and place of every claim; nothing else is reviewed."""
    speaker = Speaker(made.graph, made.translators, code)
    data = claim_reviews(speaker, ADDRESS)
    assert data["@context"] == "https://schema.org"
    reviews, named = parts(data)
    claims = [node for node in made.graph.nodes.values() if node.claim and not node.retired]
    assert [one["url"] for one in reviews] == [f"{ADDRESS}#list-{node.id}" for node in claims]
    for node, review in zip(claims, reviews, strict=True):
        assert review["claimReviewed"] == speaker.say(f"claim|{node.id}|statement").text
        rating = named[review["reviewRating"]["@id"]]
        assert rating["@type"] == "Rating"
        assert node.claim is not None
        assert rating["alternateName"] == speaker.term(f"verdict.{node.claim.verdict}").text
        assert named[review["author"]["@id"]]["name"] == "hipgraph"
        assert review.get("itemReviewed", {"@type": "Claim"})["@type"] == "Claim"


def test_only_who_asserts_a_claim_is_its_author() -> None:
    """In the real graph: authors are those of the articles that say so, never who disputes."""
    graph = load_graph()
    data = claim_reviews(Speaker(graph, translators(graph, None, ["en"]), "en"), None)
    reviews, named = parts(data)
    seen = set()
    for review in reviews:
        node = graph.nodes[review["url"].removeprefix("#list-")]
        assert node.claim is not None
        asserting = {one.article for one in node.claim.stances if one.stance == "asserts"}
        item = review.get("itemReviewed", {})
        given = [
            named[one["@id"]] for field in ("author", "appearance") for one in item.get(field, [])
        ]
        titles = {(one.get("subjectOf") or one)["headline"] for one in given}
        assert titles == {graph.articles[id_].title for id_ in asserting}
        seen |= {one["@type"] for one in given}
    assert {"Person", "Organization", "Article"} <= seen
    assert "unknown publisher" not in json.dumps(data)


def test_reviews_stand_in_each_page_as_data(made: Made, parse: Callable[[str], Document]) -> None:
    """One block that a browser does not run; with an address every review says where it lives."""
    for url, start in ((None, "#list-"), ("https://example.org/hips/", ADDRESS)):
        whole = edition(made.graph, made.translators, made.pictures, url)
        raw = parse(render(whole, "nb")).raw
        (block,) = [text for _, given, text in raw if given.get("type") == "application/ld+json"]
        reviews, _ = parts(json.loads(block))
        assert reviews
        assert all(one["url"].startswith(start) for one in reviews)
