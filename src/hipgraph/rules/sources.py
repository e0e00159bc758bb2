"""Sources: citations and references lead somewhere, and say one thing.

``bad-reference``: a source is one of study, ontology, or article with section.
    PASS::

        # in nodes/practice.yaml: {study: doe2020}
        {article: blog-hips, section: introduction}

    FAIL::

        # in nodes/practice.yaml: {study: doe2020}
        {study: doe2020, article: blog-hips}

``excluded-section``: nothing rests on a section that is excluded.
    PASS::

        # in nodes/stressor.yaml: section: introduction
        section: questions

    FAIL::

        # in nodes/stressor.yaml: section: introduction
        section: advert
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.problem import problem
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with citations and references."""
    for _, node in draft.all_nodes:
        for field in ("from_articles", "stances"):
            for citation in node.records(field):
                yield from _citation(draft, citation)
        for caution in node.records("cautions"):
            source = caution.get("source")
            if source is not None:
                yield from _reference(draft, source)
    for edge in draft.all_edges:
        for citation in edge.records("said_by"):
            yield from _citation(draft, citation)
    for record in (*draft.all_edges, *draft.situations):
        for source in record.records("sources"):
            yield from _reference(draft, source)


def _citation(draft: Draft, record: Located) -> Iterator[Problem]:
    article, section = record.text("article"), record.text("section")
    place = record.at("section")
    yield from names.article(draft, article, record.at("article"))
    yield from names.section(draft, article, section, place)
    if article in draft.articles:
        for known in draft.articles[article].records("sections"):
            if known.text("id") == section and known.get("excluded") is not None:
                yield problem("excluded-section", place, section=section, article=article)


def _reference(draft: Draft, record: Located) -> Iterator[Problem]:
    if not isinstance(record.value, dict):
        return
    kinds = [kind for kind in ("study", "ontology", "article") if record.get(kind) is not None]
    whole = (record.get("section") is None) == (record.get("article") is None)
    if len(kinds) != 1 or not whole:
        yield problem(
            "bad-reference",
            record.place,
            study_form="{study: ID}",
            ontology_form='{ontology: "UBERON:0001298"}',
            article_form="{article: ID, section: ID}",
        )
    yield from names.study(draft, record.text("study"), record.at("study"))
    yield from _citation(draft, record)
