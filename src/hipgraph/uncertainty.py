"""Which links' uncertainty matters most, as a reading list: as Markdown.

``docs/make-uncertainty.py`` writes it to docs/uncertainty.md. The numbers take some seconds, so
the document carries a seal of what it follows from and of its own text.
"""

from __future__ import annotations

import hashlib
import re
from itertools import starmap
from typing import TYPE_CHECKING

from hipgraph.doubt import doubt
from hipgraph.follow import reached
from hipgraph.l10n.sentences import sentence
from hipgraph.spread import spread
from hipgraph.standard import content

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import Edge, Graph, Scenario, Study

    Parts = Mapping[str, Mapping[str, float]]

HEAD = """# Whose uncertainty matters most

Written by `python docs/make-uncertainty.py` from `graph/`; a test keeps it current.

A thousand versions of the map differ in which links exist and how strong they are: a link of a
poor grade is missing more often, and each strength lies somewhere in its range
([the model](spread-model.md)). Here each link is asked how much of the ups and downs of a concept,
from version to version, goes with its own. What stands first is worth reading about first, or
measuring: knowing it better would settle most of what the model says. That a link decides much
does not make it true, and what decides little may still be important to somebody.

How much of it goes with one link: *most* is at least half, *much* at least a quarter, *some* at
least a tenth, *a little* at least a fiftieth; less is chance among so many links. Only concepts of
the core are looked at.
"""
WORDS = ((0.5, "most"), (0.25, "much"), (0.1, "some"), (0.02, "a little"))
LISTED = 12
_SEAL = re.compile(r"<!-- of ([0-9a-f]{64}), text ([0-9a-f]{64}) -->\n")


def report(graph: Graph, english: Translator) -> str:
    """Return the whole document."""
    parts = [HEAD]
    plain = [one for one in graph.parameters.scenarios if not one.practices]
    for one in plain:
        parts += _scenario(graph, english, one)
    text = "\n".join(parts)
    return f"<!-- of {_source(graph, english)}, text {_digest(text)} -->\n{text}"


def is_current(text: str, graph: Graph, english: Translator) -> bool:
    """Tell whether a document is what ``report`` wrote, and would write again."""
    seal = _SEAL.match(text)
    if seal is None:
        return False
    body = text[seal.end() :]
    return seal.groups() == (_source(graph, english), _digest(body))


def _source(graph: Graph, english: Translator) -> str:
    """Return what changes when something that the document follows from does."""
    words = [HEAD, WORDS, LISTED, content(graph, "follow", "doubt", "uncertainty")]
    words += [_said(graph, english, edge) for edge in graph.edges if graph.edges[edge].evidence]
    words += [(node.id, node.label, node.core) for node in graph.nodes.values()]
    words += [(study.authors, study.year, study.title) for study in graph.studies.values()]
    words += [edge.evidence and edge.evidence.studies for edge in graph.edges.values()]
    return _digest(repr(words))


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _scenario(graph: Graph, english: Translator, one: Scenario) -> Iterator[str]:
    main = spread(graph, one.start, (), one.mode)
    targets = [node for node in reached(main) if graph.nodes[node].core]
    parts = doubt(graph, main, graph.parameters.samples, targets)
    starts = " and ".join(graph.nodes[node].label for node in one.start)
    lasting = "comes and goes" if one.mode == "acute" else "stays"
    yield f"## From {starts}, which {lasting}\n"
    yield "What matters most to all of the core taken together, and what is known of it:\n"
    edges = sorted(next(iter(parts.values()), {}))
    whole = {edge: sum(of[edge] for of in parts.values()) for edge in edges}
    first = sorted(edges, key=lambda edge: (-whole[edge], edge))
    for number, edge in enumerate(first[:LISTED], 1):
        yield f"{number}. {_said(graph, english, edge)}"
        yield f"   {_decides(graph, parts, edge)}"
        yield f"   {_known(graph, graph.edges[edge])}"
    yield "\n| concept | decided by |\n| --- | --- |"
    for target in targets:
        yield f"| {graph.nodes[target].label} | {_by(graph, english, parts[target])} |"
    yield ""


def _decides(graph: Graph, parts: Parts, edge: str) -> str:
    """Say what an edge decides most about."""
    told = [
        (word, graph.nodes[target].label)
        for word, target in sorted(
            ((_word(of[edge]), target) for target, of in parts.items()),
            key=lambda one: (-parts[one[1]][edge], one[1]),
        )
        if word
    ]
    found: dict[str, list[str]] = {}
    for word, label in told:
        found.setdefault(word, []).append(label)
    return "Decides " + "; ".join(starmap(_about, found.items())) + "."


def _about(word: str, labels: list[str]) -> str:
    return f"{word} about {', '.join(labels)}"


def _by(graph: Graph, english: Translator, of: Mapping[str, float]) -> str:
    first = sorted((edge for edge in of if _word(of[edge])), key=lambda edge: (-of[edge], edge))
    return "<br>".join(f"{_word(of[edge])}: {_said(graph, english, edge)}" for edge in first[:4])


def _word(part: float) -> str:
    return next((word for least, word in WORDS if part >= least), "")


def _said(graph: Graph, english: Translator, edge: str) -> str:
    evidence = graph.edges[edge].evidence
    grade = f" ({english.ui('grade.' + evidence.grade)})" if evidence else ""
    return f"{sentence(graph, edge, english)}{grade}".replace("|", "\\|")


def _known(graph: Graph, edge: Edge) -> str:
    studies = [graph.studies[one] for one in edge.evidence.studies] if edge.evidence else []
    if not studies:
        return "No study of it was found."
    return "Read so far: " + "; ".join(map(_cited, studies)) + "."


def _cited(study: Study) -> str:
    first = study.authors[0] if study.authors else study.title
    more = " and others" if len(study.authors) > 1 else ""
    doi = f", [doi:{study.doi}](https://doi.org/{study.doi})" if study.doi else ""
    return f"{first}{more} {study.year or ''}".strip() + doi
