"""The scene's nodes and edges: ids, numbers and words for code, no texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.costs import cost
from hipgraph.model import GRADES

if TYPE_CHECKING:
    from hipgraph.model import ClaimBody, Edge, Graph, Node, Step, Tour

USUAL_LEVEL = 2
"""The level that a node has where it names none; the page knows it too."""


def node_types(graph: Graph) -> dict[str, Any]:
    """Return lane, role and shape by node type."""
    return {
        kind.id: {"lane": kind.lane, "role": kind.role, "shape": kind.shape}
        for kind in graph.node_types.values()
    }


def live_nodes(graph: Graph) -> tuple[Node, ...]:
    """Return the nodes that are shown: all but the retired."""
    return tuple(node for node in graph.nodes.values() if not node.retired)


def live_edges(graph: Graph) -> tuple[Edge, ...]:
    """Return the edges that are shown: those between nodes that are."""
    live = {node.id for node in live_nodes(graph)}
    return tuple(
        edge for edge in graph.edges.values() if edge.source in live and edge.target in live
    )


def nodes(graph: Graph) -> dict[str, Any]:
    """Return the nodes by id; what does not apply to a node is left out."""
    return {node.id: _node(graph, node) for node in live_nodes(graph)}


def edges(graph: Graph) -> dict[str, Any]:
    """Return the edges by id; what does not apply to an edge is left out."""
    return {edge.id: _edge(graph, edge) for edge in live_edges(graph)}


def grades(graph: Graph) -> list[str]:
    """Return the grades that occur on edges, best first; ``none`` stands for edges without one."""
    found = {edge.evidence.grade if edge.evidence else "none" for edge in live_edges(graph)}
    return [grade for grade in (*GRADES, "none") if grade in found]


def asked(graph: Graph) -> list[str]:
    """Return the graded edges that tours light: the page asks how well they are studied."""
    lit = {id_ for tour in graph.tours.values() for step in tour.steps for id_ in step.edges}
    return sorted(id_ for id_ in lit if graph.edges[id_].evidence)


def forms(graph: Graph) -> dict[str, Any]:
    """Return how links of a type name their target, and whether they read alike from both ends."""
    return {
        kind.id: {"target": kind.target_form, "symmetric": kind.symmetric}
        for kind in graph.edge_types.values()
    }


def tours(graph: Graph) -> dict[str, Any]:
    """Return the tours by id."""
    return {tour.id: _tour(tour) for tour in graph.tours.values()}


def _node(graph: Graph, node: Node) -> dict[str, Any]:
    record = {
        "type": node.type,
        "lane": graph.node_types[node.type].lane,
        "core": node.core,
        "level": node.level if node.level != USUAL_LEVEL else None,
        "plural": node.plural or None,
        "change_plural": node.change_plural or None,
        "quality": node.quality or None,
        "claim": _claim(node.claim) if node.claim else None,
        "by": _articles(node),
    }
    return _without_nothing(record)


def _claim(claim: ClaimBody) -> dict[str, Any]:
    said = [
        {"article": one.article, "section": one.section, "stance": one.stance}
        for one in claim.stances
    ]
    return {"grade": claim.grade, "verdict": claim.verdict, "said": said}


def _edge(graph: Graph, edge: Edge) -> dict[str, Any]:
    category = graph.edge_types[edge.type].category
    record = {
        "s": edge.source,
        "t": edge.target,
        "type": edge.type,
        "category": category,
        "sign": edge.sign,
        "strength": edge.strength,
        "grade": edge.evidence.grade if edge.evidence else None,
        "time": edge.timescale,
        "by": _articles(edge),
        "cost": [cost(edge, category), cost(edge, category, backward=True)],
    }
    return _without_nothing(record)


def _articles(record: Node | Edge) -> list[str]:
    """Return the articles it cites, once each."""
    return sorted({one.article for one in record.cites if one.article})


def _tour(tour: Tour) -> dict[str, Any]:
    return {
        "minutes": tour.minutes,
        "steps": [_step(step) for step in tour.steps],
        "next": list(tour.next),
    }


def _step(step: Step) -> dict[str, Any]:
    record: dict[str, Any] = {
        "id": step.id,
        "nodes": list(step.nodes),
        "edges": list(step.edges),
        "keep": list(step.keep),
        "camera": step.camera,
    }
    if step.predict:
        record["predict"] = {"options": list(step.predict.options), "answer": step.predict.answer}
    return record


def _without_nothing(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}
