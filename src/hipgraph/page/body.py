"""The Body: the drawn figure as SVG, and what is felt or changes in what it shows.

Names stand in every language, and the script shows those of the language of the moment: a line
of SVG text does not break by itself, so the breaks are made here. Colours and motion are the
stylesheet's; no style attribute (the page's policy forbids it).
"""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING

from hipgraph.keys import node_key
from hipgraph.l10n.sentences import capitalized
from hipgraph.page.scene_nodes import live_nodes

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hipgraph.l10n.localize import Translator
    from hipgraph.model import BodyView, Graph, Structure

WIDTH = 14
"""Characters in a line of a label."""
REACH = 104
"""How far a label's line runs in from the edge before it turns to what it names."""
MIDDLE = 9
"""How far above its line the middle of a name is: there a finger finds it."""
AT = "located-at"


@dataclass(frozen=True, slots=True)
class Name:
    """A structure's name for readers of a language, or its Latin one, broken into lines.

    ``lang`` is the language it is in: another, where nobody has translated it.
    """

    locale: str
    lang: str
    lines: tuple[str, ...]
    latin: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A structure as it is drawn and named; ``key`` is its label's."""

    structure: Structure
    lane: str
    key: str
    title: str
    names: tuple[Name, ...]
    leader: str
    target: str
    edge: int
    anchor: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A view of the body: parts in the order they are painted, and from head to foot."""

    view: BodyView
    parts: tuple[Part, ...]
    named: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Felt:
    """Something felt or a state, by its node, key and title."""

    node: str
    key: str
    title: str


@dataclass(frozen=True, slots=True)
class Place:
    """A structure and what is felt in it or is a state of it."""

    node: str
    lane: str
    key: str
    title: str
    felt: tuple[Felt, ...]


@dataclass(frozen=True, slots=True)
class Body:
    """The figures, and what is felt where."""

    figures: tuple[Figure, ...]
    places: tuple[Place, ...]


def body(graph: Graph, translators: Mapping[str, Translator], locale: str) -> Body | None:
    """Return the Body for readers of ``locale``; None where a graph has no figure."""
    if not graph.body:
        return None
    return Body(figures(graph, translators, locale), places(graph, translators[locale]))


def figures(graph: Graph, translators: Mapping[str, Translator], locale: str) -> tuple[Figure, ...]:
    """Return the body's views, as readers of ``locale`` see them first."""
    return tuple(_figure(view, graph, translators, locale) for view in graph.body)


def places(graph: Graph, translator: Translator) -> tuple[Place, ...]:
    """Return what is felt and what states there are, by drawn structure, from head to foot."""
    heights: dict[str, int] = {}
    for view in graph.body:
        for one in view.structures:
            heights.setdefault(one.node, one.label.to[1])
    felt: dict[str, list[Felt]] = {node: [] for node in sorted(heights, key=heights.__getitem__)}
    at = {edge.source: edge.target for edge in graph.edges.values() if edge.type == AT}
    for node in live_nodes(graph):
        where = node.state_of or at.get(node.id)
        if where in felt:
            felt[where].append(Felt(node.id, *_titled(graph, node.id, translator)))
    return tuple(
        Place(node, graph.node_type(node).lane, *_titled(graph, node, translator), tuple(found))
        for node, found in felt.items()
        if found
    )


def _figure(
    view: BodyView, graph: Graph, translators: Mapping[str, Translator], locale: str
) -> Figure:
    parts = tuple(_part(one, view, graph, translators, locale) for one in view.structures)
    named = tuple(sorted(parts, key=lambda part: part.structure.label.y))
    return Figure(view, parts, named)


def _part(
    structure: Structure,
    view: BodyView,
    graph: Graph,
    translators: Mapping[str, Translator],
    locale: str,
) -> Part:
    key, title = _titled(graph, structure.node, translators[locale])
    left, _, width, _ = view.box
    label = structure.label
    edge, anchor, inward = (left, "start", 1) if label.side == "left" else (left + width, "end", -1)
    x, y = label.to
    turn = edge + inward * REACH
    leader = f"M {edge} {label.y} L {turn} {label.y} L {x} {y}"
    target = f"M {edge} {label.y - MIDDLE} L {turn} {label.y - MIDDLE}"
    names = [_name(key, code, one) for code, one in translators.items()]
    if structure.latin:
        names.append(Name("la", "la", _lines(capitalized(structure.latin)), latin=True))
    lane = graph.node_type(structure.node).lane
    return Part(structure, lane, key, title, tuple(names), leader, target, edge, anchor)


def _name(key: str, locale: str, translator: Translator) -> Name:
    said = translator.say(key)
    return Name(locale, said.locale, _lines(capitalized(said.text)))


def _titled(graph: Graph, node: str, translator: Translator) -> tuple[str, str]:
    key = node_key(graph.nodes[node], "label")
    return key, capitalized(translator.say(key).text)


def _lines(text: str) -> tuple[str, ...]:
    """Break a name at its spaces into as few lines as possible, none longer than need be."""
    count = len(wrap(text, WIDTH, break_long_words=False, break_on_hyphens=False))
    widths: Iterable[int] = range(1, WIDTH + 1)
    broken = (wrap(text, width, break_long_words=False, break_on_hyphens=False) for width in widths)
    return tuple(next((lines for lines in broken if len(lines) <= count), [text]))
