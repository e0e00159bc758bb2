"""Coverage: whatever the articles say is told here, or left out for a reason.

``telling``: an item names the records that tell it, and how they do, or says why it is left out.
    PASS::

        # write coverage/concepts.yaml
        - {item: stress, told_by: [stress], how: same}
        - {item: a-quiz, left_out: An advertisement.}

    FAIL::

        # write coverage/concepts.yaml
        - {item: stress, told_by: [stress], left_out: An advertisement.}

``telling-too-little``: what matters in an article is a record or one of its names, no mere mention.
    PASS::

        # write coverage/concepts.yaml
        - {item: a-sense, priority: peripheral, told_by: [perceived-threat], how: mention}

    FAIL::

        # write coverage/concepts.yaml
        - {item: a-sense, priority: core, told_by: [perceived-threat], how: mention}

``unknown-record``: a node, edge, tour or situation that tells something exists.
    PASS::

        # write coverage/claims.yaml
        - {item: stored, told_by: [hips-store-stress], how: same}

    FAIL::

        # write coverage/claims.yaml
        - {item: stored, told_by: [hips-store-strain], how: same}

``not-a-name``: an item that is told by a synonym is one of the node's names.
    PASS::

        # write coverage/concepts.yaml
        - {item: sense-of-danger, told_by: [perceived-threat], how: synonym}

    FAIL::

        # write coverage/concepts.yaml
        - {item: sense-of-dread, told_by: [perceived-threat], how: synonym}

``uncited-item``: each section that says an item is cited by a record that tells it.
    PASS::

        # write coverage/claims.yaml
        - item: stored
          from_articles: [{article: blog-hips, section: questions}]
          told_by: [hips-store-stress]
          how: same

    FAIL::

        # write coverage/claims.yaml
        - item: reacting
          from_articles: [{article: blog-hips, section: questions}]
          told_by: [stress]
          how: same

``uncited-section``: each section of an article that is covered is cited by a claim or an edge.
    PASS::

        # write coverage/claims.yaml
        - item: stored
          from_articles: [{article: blog-hips, section: introduction}]
          told_by: [hips-store-stress]
          how: same

    FAIL::

        # in sources/articles.yaml: Questions, language: en}
        Questions, language: en}
            - {id: ending, heading: The end, language: en}
        # write coverage/claims.yaml
        - item: stored
          from_articles: [{article: blog-hips, section: introduction}]
          told_by: [hips-store-stress]
          how: same
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from hipgraph.fold import fold
from hipgraph.problem import problem
from hipgraph.reading.hints import brief, with_nearest
from hipgraph.rules import names

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.problem import Problem
    from hipgraph.reading.draft import Draft
    from hipgraph.reading.located import Located

    Cited = frozenset[tuple[str, str]]

ENOUGH = ("same", "synonym", "opposite")
"""How a concept that matters may be told."""


def check(draft: Draft) -> Iterator[Problem]:
    """Yield what is wrong with the account of what the articles say."""
    if not draft.coverage:
        return
    known = _records(draft)
    for _, name in draft.coverage:
        for item in draft.records(name):
            yield from _form(item)
            yield from _told(draft, item, known)
            yield from _sections(draft, item, known)
    yield from _uncited(draft)


def _form(item: Located) -> Iterator[Problem]:
    told, left = bool(item.texts("told_by")), bool(item.text("left_out"))
    how = item.text("how")
    if told == left or bool(how) != told:
        yield problem("telling", item.at("item"), item=brief(item.text("item")))
    elif how == "merged" and not item.text("why"):
        yield problem("telling", item.at("how"), variant="why", item=brief(item.text("item")))
    if item.text("priority") in ("core", "supporting") and how not in ENOUGH:
        yield problem("telling-too-little", item.at("item"), item=brief(item.text("item")))


def _told(draft: Draft, item: Located, known: Mapping[str, Located]) -> Iterator[Problem]:
    unread = {"nodes", "edges", "tours", "situations"} & draft.unread
    for name, place in item.texts("told_by"):
        if name not in known and name not in draft.glimpsed and not unread:
            yield with_nearest(problem("unknown-record", place, name=brief(name)), name, known)
    tellers = [known[name] for name, _ in item.texts("told_by") if name in known]
    if item.text("how") == "synonym" and tellers:
        word = item.text("name") or item.text("item")
        if not any(fold(word) in _names(node) for node in tellers):
            yield problem("not-a-name", item.at("item"), word=fold(word))


def _sections(draft: Draft, item: Located, known: Mapping[str, Located]) -> Iterator[Problem]:
    tellers = [known[name] for name, _ in item.texts("told_by") if name in known]
    cited = frozenset(chain.from_iterable(map(_cited, tellers)))
    for citation in item.records("from_articles"):
        article, section = citation.text("article"), citation.text("section")
        yield from names.article(draft, article, citation.at("article"))
        yield from names.section(draft, article, section, citation.at("section"))
        if tellers and (article, section) not in cited and article in draft.articles:
            yield problem(
                "uncited-item",
                citation.at("section"),
                item=brief(item.text("item")),
                section=section,
                article=article,
            )


def _uncited(draft: Draft) -> Iterator[Problem]:
    covered = {
        citation.text("article")
        for _, name in draft.coverage
        for item in draft.records(name)
        for citation in item.records("from_articles")
    }
    claims = (node for kind, node in draft.all_nodes if draft.role_of_type(kind) == "claim")
    cited = frozenset(chain.from_iterable(map(_cited, chain(claims, draft.all_edges))))
    for article in draft.articles.values():
        if article.text("id") not in covered:
            continue
        for section in article.records("sections"):
            name = (article.text("id"), section.text("id"))
            if name not in cited and section.get("excluded") is None:
                yield problem("uncited-section", section.at("id"), article=name[0], section=name[1])


def _records(draft: Draft) -> dict[str, Located]:
    situations = {found.text("id"): found for found in draft.situations}
    return {**situations, **draft.tours, **draft.edges, **draft.nodes}


def _names(node: Located) -> frozenset[str]:
    return frozenset(map(fold, (node.text("label"), *(s for s, _ in node.texts("synonyms")))))


def _cited(record: Located) -> Cited:
    """Return the sections a record cites, whatever for."""
    cautions = (caution.get("source") for caution in record.records("cautions"))
    found = chain(
        record.records("from_articles"),
        record.records("stances"),
        record.records("said_by"),
        record.records("sources"),
        (source for source in cautions if source is not None),
    )
    return frozenset((each.text("article"), each.text("section")) for each in found)
