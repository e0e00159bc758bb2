"""What rests on each section of the articles, and where each thing they say went: as Markdown.

``docs/make-coverage.py`` writes it to docs/coverage.md.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hipgraph.model import Article, Citation, Edge, Graph, Item, Node, Reference, Section

HEAD = """# What the articles say, and where it is told

Written by `python docs/make-coverage.py` from `graph/`; a test keeps it current. The first part
goes through every section of every article and names what rests on it. The second lists what the
articles say under another name than the graph does: what was merged into what, what is only
mentioned, and what was left out and why.
"""
SAME = "same"


def report(graph: Graph) -> str:
    """Return the whole document; the graph must have been read with its coverage."""
    parts = [HEAD, *_counts(graph), "## Section by section\n"]
    for article in graph.articles.values():
        parts += _article(graph, article)
    parts.append("## Merged, mentioned, left out\n")
    for kind in dict.fromkeys(item.kind for item in graph.coverage):
        parts += _kind(kind, [item for item in graph.coverage if item.kind == kind])
    return "\n".join(parts)


def _counts(graph: Graph) -> Iterator[str]:
    yield "| what the articles say | told as it is | under another name or merged | left out |"
    yield "| --- | ---: | ---: | ---: |"
    for kind in dict.fromkeys(item.kind for item in graph.coverage):
        found = Counter(_fate(item) for item in graph.coverage if item.kind == kind)
        yield f"| {kind} | {found['same']} | {found['other']} | {found['left']} |"
    yield ""


def _fate(item: Item) -> str:
    if item.left_out:
        return "left"
    return "same" if item.how == SAME else "other"


def _article(graph: Graph, article: Article) -> Iterator[str]:
    yield f"### {_plain(article.title)}\n"
    for section in article.sections:
        yield f"#### {_plain(section.heading)} (`{section.id}`, {section.language})\n"
        yield from _section(graph, article, section)


def _section(graph: Graph, article: Article, section: Section) -> Iterator[str]:
    if section.excluded:
        yield f"Excluded: {section.excluded}\n"
        return
    here = (article.id, section.id)
    nodes = [node for node in graph.nodes.values() if here in _sections(node.cites)]
    edges = [edge for edge in graph.edges.values() if here in _sections(edge.cites)]
    told = [found for found in graph.situations.values() if here in _sections(found.sources)]
    kinds = {
        "Concepts": [_called(node) for node in nodes if not node.claim],
        "Claims": [f"{_called(node)}{_stances(node, here)}" for node in nodes if node.claim],
        "Links": [_edge(graph, edge) for edge in edges],
        "Situations": [f"{found.title} (`{found.id}`)" for found in told],
    }
    for kind, lines in kinds.items():
        if lines:
            yield f"{kind} ({len(lines)}):\n"
            yield from (f"- {line}" for line in lines)
            yield ""


def _called(node: Node) -> str:
    return f"{node.label} (`{node.id}`)"


def _stances(node: Node, here: tuple[str, str]) -> str:
    stances = node.claim.stances if node.claim else ()
    found = [
        f"{stance.stance}{', between the lines' if stance.inferred else ''}"
        for stance in stances
        if (stance.article, stance.section) == here
    ]
    return f": {'; '.join(found)}" if found else ""


def _edge(graph: Graph, edge: Edge) -> str:
    kind = graph.edge_types[edge.type]
    source, target = graph.nodes[edge.source], graph.nodes[edge.target]
    plural = kind.phrases.get("forward_plural") if source.plural else None
    grade = f" ({edge.evidence.grade})" if edge.evidence else ""
    return f"{source.label} – {plural or kind.phrases['forward']} – {target.label}{grade}"


def _sections(cites: Iterable[Citation | Reference]) -> frozenset[tuple[str | None, str | None]]:
    return frozenset((each.article, each.section) for each in cites)


def _kind(kind: str, items: list[Item]) -> Iterator[str]:
    same = sum(item.how == SAME for item in items)
    yield f"### {kind.capitalize()}\n"
    yield f"{same} of {len(items)} are told as they are. The others:\n"
    yield "| what is said | where it is told | how, and why |"
    yield "| --- | --- | --- |"
    for item in items:
        if item.how != SAME:
            where = ", ".join(f"`{name}`" for name in item.told_by) or "left out"
            how = ": ".join(filter(None, (item.how, item.why))) or item.left_out
            yield f"| {item.id} | {where} | {_plain(how)} |"
    yield ""


def _plain(text: str) -> str:
    """Return a text in which nothing is read as a table's or a list's mark."""
    return text.replace("|", "\\|").replace("\n", " ")
