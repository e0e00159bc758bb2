"""The scene's nodes and edges: ids, numbers and words for code, no texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.model import GRADES
from hipgraph.page.identifiers import address
from hipgraph.page.scene_sources import citations, refer

if TYPE_CHECKING:
    from hipgraph.model import ClaimBody, Edge, Graph, Node, Situation, Step, Tour


def node_types(graph: Graph) -> dict[str, Any]:
    """Return lane, role and shape by node type."""
    return {
        kind.id: {"lane": kind.lane, "role": kind.role, "shape": kind.shape}
        for kind in graph.node_types.values()
    }


def edge_types(graph: Graph) -> dict[str, Any]:
    """Return category, sign and symmetry by edge type."""
    return {
        kind.id: _without_nothing(
            {"category": kind.category, "sign": kind.sign, "symmetric": kind.symmetric}
        )
        for kind in graph.edge_types.values()
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


def tours(graph: Graph) -> dict[str, Any]:
    """Return the tours by id."""
    return {tour.id: _tour(tour) for tour in graph.tours.values()}


def situations(graph: Graph) -> dict[str, Any]:
    """Return the situations by id, in the curator's order; their texts are among the texts."""
    return {situation.id: _situation(situation) for situation in graph.situations.values()}


def _node(graph: Graph, node: Node) -> dict[str, Any]:
    kind = graph.node_types[node.type]
    ids = [
        [scheme, curie, address(curie)]
        for scheme, curie in sorted(node.identifiers.items())
        if curie is not None
    ]
    record = {
        "type": node.type,
        "lane": kind.lane,
        "role": kind.role,
        "core": node.core,
        "level": node.level,
        "stateOf": node.state_of,
        "ids": ids or None,
        "from": citations(node.from_articles) or None,
        "outside": node.outside or None,
        "cautions": [refer(caution.source) for caution in node.cautions] or None,
        "claim": _claim(node.claim) if node.claim else None,
    }
    return _without_nothing(record)


def _claim(claim: ClaimBody) -> dict[str, Any]:
    return {
        "grade": claim.grade,
        "verdict": claim.verdict,
        "studies": list(claim.studies),
        "stances": citations(claim.stances),
        "needs": list(claim.needs),
    }


def _edge(graph: Graph, edge: Edge) -> dict[str, Any]:
    record = {
        "s": edge.source,
        "t": edge.target,
        "type": edge.type,
        "category": graph.edge_types[edge.type].category,
        "sign": edge.sign,
        "strength": edge.strength,
        "timescale": edge.timescale,
        "grade": edge.evidence.grade if edge.evidence else None,
        "studies": list(edge.evidence.studies) or None if edge.evidence else None,
        "saidBy": citations(edge.said_by) or None,
        "sources": [refer(source) for source in edge.sources] or None,
        "arrow": edge.arrow or None,
    }
    return _without_nothing(record)


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


def _situation(situation: Situation) -> dict[str, Any]:
    return {"sources": [refer(source) for source in situation.sources]}


def _without_nothing(record: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in record.items() if value is not None}
