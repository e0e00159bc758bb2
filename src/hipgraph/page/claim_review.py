"""The verdicts as data for machines: ClaimReview of schema.org, as JSON-LD in the page.

It says what the Claims say and no more. A verdict is a word and no number: "unproven" and "an
image" lie on no scale from false to true. What many reviews share (who reviews, the verdicts, the
articles) stands once and is named by its ``@id``, as small as 227 reviews in a page must be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.page.scene_nodes import live_nodes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Article, ClaimBody, Graph, Node
    from hipgraph.page.words import Speaker

REVIEWER = "#us"
UNKNOWN = "unknown publisher"
"""What a record says instead of a publisher nobody could find out."""


def claim_reviews(speaker: Speaker, address: str | None) -> dict[str, Any]:
    """Return the graph's verdicts in the speaker's language.

    ``address`` is where the page will live; without it a review's place is told within the page.
    """
    graph = speaker.graph
    claims = [(node, node.claim) for node in live_nodes(graph) if node.claim]
    verdicts = sorted({claim.verdict for _, claim in claims})
    articles = {article.id: at for at, article in enumerate(graph.articles.values(), 1)}
    return {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "@id": REVIEWER, "name": "hipgraph"},
            {"@type": "WebPage", "url": address or "#", "inLanguage": speaker.locale},
            *(_rating(speaker, verdict) for verdict in verdicts),
            *(_source(graph.articles[id_], at) for id_, at in articles.items()),
            *(_review(speaker, node, claim, address or "", articles) for node, claim in claims),
        ],
    }


def _rating(speaker: Speaker, verdict: str) -> dict[str, Any]:
    said = speaker.term(f"verdict.{verdict}")
    return {"@type": "Rating", "@id": f"#{verdict}", "alternateName": said.text}


def _source(article: Article, at: int) -> dict[str, Any]:
    """Return who wrote the article, or the article itself where nobody knows who did."""
    written: dict[str, Any] = {
        "@type": "Article",
        "headline": article.title,
        "inLanguage": list(article.languages),
    }
    if not _name(article):
        return {"@id": f"#b{at}", **written}
    kind = "Person" if article.author else "Organization"
    author = {"@type": kind, "@id": f"#a{at}", "name": _name(article)}
    return {**author, "subjectOf": written}


def _name(article: Article) -> str:
    return article.author or ("" if article.publisher == UNKNOWN else article.publisher)


def _review(
    speaker: Speaker, node: Node, claim: ClaimBody, address: str, articles: Mapping[str, int]
) -> dict[str, Any]:
    statement = speaker.say(f"claim|{node.id}|statement")
    said_by = _said_by(speaker.graph, claim, articles)
    return {
        "@type": "ClaimReview",
        "url": f"{address}#list-{node.id}",
        "claimReviewed": statement.text,
        **({"inLanguage": statement.lang} if statement.lang else {}),
        "author": {"@id": REVIEWER},
        "reviewRating": {"@id": f"#{claim.verdict}"},
        **({"itemReviewed": {"@type": "Claim", **said_by}} if said_by else {}),
    }


def _said_by(graph: Graph, claim: ClaimBody, articles: Mapping[str, int]) -> dict[str, Any]:
    """Return those who assert a claim: who disputes or only reports it is no author of it."""
    saying = dict.fromkeys(one.article for one in claim.stances if one.stance == "asserts")
    authors = [{"@id": f"#a{articles[id_]}"} for id_ in saying if _name(graph.articles[id_])]
    unknown = [{"@id": f"#b{articles[id_]}"} for id_ in saying if not _name(graph.articles[id_])]
    return {
        **({"author": authors} if authors else {}),
        **({"appearance": unknown} if unknown else {}),
    }
