"""Names and ids."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "unknown-node": (
        "There is no node {name}.",
        "Add it to a file in nodes/, or write the id of one that exists.",
    ),
    "unknown-node.slip": (
        "There is no node {name}.",
        (
            "Did you mean {near}? No edge names it; if the slip is in its id, write {name} in "
            "{where}."
        ),
    ),
    "unknown-edge": (
        "There is no edge {name}.",
        "Write it as source--type--target, as it stands in edges/.",
    ),
    "unknown-type": (
        "There is no node type {name}.",
        "Add it to node-types.yaml, or use one that stands there.",
    ),
    "unknown-type.edge": (
        "There is no edge type {name}.",
        "Add it to edge-types.yaml, or use one that stands there.",
    ),
    "unknown-source.study": (
        "There is no study {name}.",
        "Add it to sources/studies.yaml, checked, or cite one that stands there.",
    ),
    "unknown-source.article": (
        "There is no article {name}.",
        "Add it to sources/articles.yaml, or cite one that stands there.",
    ),
    "unknown-source.section": (
        "The article {article} has no section {name}.",
        ("Add the section to the article in sources/articles.yaml, or cite one that stands there."),
    ),
    "unknown-tour": (
        "There is no tour {name}.",
        "Add tours/{name}.yaml, or write the id of a tour that exists.",
    ),
    "duplicate-id": (
        "The id {name} is taken; it stands in {where}.",
        "Give one of the two another id. Once published, an id stays: change the newer one.",
    ),
    "reserved-id": (
        "{name} is a word that programs keep for themselves.",
        "Choose another id, for example with a second word.",
    ),
    "wrong-file": (
        "The tour {name} stands in a file of another name.",
        "Rename the file to {file}, or change the id.",
    ),
    "unsorted": ("{name} stands after {before}.", "Sort the nodes of this file by id."),
    "unsorted.edges": (
        "{name} stands after {before}.",
        "Sort the edges of this file by source, then type, then target.",
    ),
}
"""Message and remedy by rule and variant."""
