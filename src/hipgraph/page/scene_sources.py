"""The scene's account of the sources: what rests on a study, and which links an article says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hipgraph.page.scene_nodes import live_edges, live_nodes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hipgraph.model import Graph


def rests(graph: Graph) -> dict[str, dict[str, list[str]]]:
    """Return by study the ids of the ``nodes`` and ``edges`` that cite it."""
    found: dict[str, dict[str, list[str]]] = {
        study: {"nodes": [], "edges": []} for study in graph.studies
    }
    for node in live_nodes(graph):
        cautions = (caution.source.study for caution in node.cautions)
        for study in dict.fromkeys((*(node.claim.studies if node.claim else ()), *cautions)):
            if study:
                found[study]["nodes"].append(node.id)
    for edge in live_edges(graph):
        cited = (source.study for source in edge.sources)
        for study in dict.fromkeys((*(edge.evidence.studies if edge.evidence else ()), *cited)):
            if study:
                found[study]["edges"].append(edge.id)
    return found


def links_said(graph: Graph) -> dict[str, list[dict[str, str]]]:
    """Return by article the links it says: ``edge``, ``section`` and ``stance`` of each."""
    found: dict[str, list[dict[str, str]]] = {article: [] for article in graph.articles}
    for edge in live_edges(graph):
        for one in edge.said_by:
            found[one.article].append(
                {"edge": edge.id, "section": one.section, "stance": one.stance}
            )
    return found


def folded_sources(scene: Mapping[str, Any]) -> dict[str, Any]:
    """Return both with numbers for ids, in the scene's order, as words apart by spaces."""
    nodes = {id_: at for at, id_ in enumerate(scene["nodes"])}
    edges = {id_: at for at, id_ in enumerate(scene["edges"])}
    return {
        "rests": [
            [
                " ".join(str(nodes[id_]) for id_ in cites["nodes"]),
                " ".join(str(edges[id_]) for id_ in cites["edges"]),
            ]
            for cites in scene["rests"].values()
        ],
        "said": [
            " ".join(
                f"{edges[one['edge']]}.{scene['sections'][article].index(one['section'])}"
                f"{one['stance'][0]}"
                for one in said
            )
            for article, said in scene["said"].items()
        ],
    }
