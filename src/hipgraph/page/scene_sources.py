"""The scene's sources: articles, studies, and how everything else points to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.page import reference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hipgraph.model import Article, Citation, Graph, Reference, Study


def citation(given: Citation) -> list[str]:
    """Return ``[article, section, stance, flags]``; flags are i (inferred) and s (scraped)."""
    flags = ("i" if given.inferred else "") + ("s" if given.scraped else "")
    return [given.article, given.section, given.stance, flags]


def citations(given: Iterable[Citation]) -> list[list[str]]:
    """Return citations in the curator's order."""
    return [citation(one) for one in given]


def refer(given: Reference) -> dict[str, str]:
    """Return ``{"study"}``, ``{"ontology"}`` or ``{"article", "section"}``."""
    if given.study:
        return {"study": given.study}
    if given.ontology:
        return {"ontology": given.ontology}
    return {"article": given.article or "", "section": given.section or ""}


def articles(graph: Graph) -> dict[str, Any]:
    """Return the articles with their sections, by id."""
    return {article.id: _article(article) for article in graph.articles.values()}


def studies(graph: Graph) -> dict[str, Any]:
    """Return the studies with their formatted references, by id."""
    return {study.id: _study(study) for study in graph.studies.values()}


def _article(article: Article) -> dict[str, Any]:
    record: dict[str, Any] = {
        "title": article.title,
        "publisher": article.publisher,
        "kind": article.kind,
        "languages": list(article.languages),
        "sections": {
            section.id: {"heading": section.heading, "language": section.language}
            | ({"excluded": True} if section.excluded else {})
            for section in article.sections
        },
    }
    if article.author:
        record["author"] = article.author
    if article.year:
        record["year"] = article.year
    return record


def _study(study: Study) -> dict[str, Any]:
    record: dict[str, Any] = {
        "kind": study.kind,
        "short": reference.short(study),
        "citation": reference.formatted(study),
        "record": study.record_checked,
        "finding": study.finding_checked,
    }
    optional = {"doi": study.doi, "pmid": study.pmid, "url": reference.link(study)}
    return record | {name: value for name, value in optional.items() if value}
