"""Sync: catalogues follow the English texts, by key, and no translation is lost or guessed.

Same text → kept. Other text → the translation stays, marked fuzzy, with the oldest English text it
was made from. Changed back → unmarked. Gone → kept at the end as ``#~``. Back again → revived.
New → empty. Renamed, where a node's ``aliases`` say so → moved. A second run changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import product
from typing import TYPE_CHECKING

from hipgraph.folders import packaged, resolved
from hipgraph.keys import SOURCE, split
from hipgraph.l10n import catalogs, extract
from hipgraph.l10n.chains import locales_in
from hipgraph.l10n.merge import Changes, Known, merge
from hipgraph.l10n.messages import graph_messages, ui_messages
from hipgraph.l10n.texts import graph_texts
from hipgraph.problem import FaultyGraphError, HipgraphError
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path

    from hipgraph.l10n.messages import Message
    from hipgraph.model import Graph
    from hipgraph.problem import Problem


@dataclass(frozen=True, slots=True)
class Report:
    """What a sync did: changes per catalogue, and the files whose bytes change.

    Files are named by their paths inside the locales folder.
    """

    changes: Mapping[str, Changes] = field(default_factory=dict)
    files: tuple[str, ...] = ()


def update(
    graph: Graph,
    locales_folder: Path,
    codes: Iterable[str] | None = None,
    check: bool = False,
    trivial: Collection[str] = (),
) -> Report:
    """Bring templates and catalogues up to date, all of them or none.

    Without ``codes``, every locale that has a catalogue. With ``check`` nothing is written: the
    report says what would be. ``trivial`` names texts whose English was only respelt: their
    translations are not marked. Interface texts belong to the tool, so they are synced only where
    the folder is the tool's own or already has their template. Raises ``FaultyGraphError`` where
    a catalogue cannot be read or holds one key twice with different translations. A catalogue
    that somebody else saves meanwhile is not overwritten: ``HipgraphError``, and nothing is done.
    """
    wanted = tuple(locales_in(locales_folder) if codes is None else dict.fromkeys(codes))
    files: dict[Path, bytes] = {}
    before: dict[Path, bytes | None] = {}
    changes: dict[str, Changes] = {}
    problems: list[Problem] = []
    said = Known(former_keys(graph), trivial)
    domains = domains_of(graph, locales_folder)
    known = {message.key for messages in domains.values() for message in messages}
    if unknown := sorted(set(trivial) - known):
        raise HipgraphError("error.unknown-keys", exit_code=2, keys=", ".join(unknown))
    for domain, messages in domains.items():
        files[locales_folder / f"{domain}.pot"] = extract.template(messages)
        for code in sorted(set(wanted) - {SOURCE}):
            path = catalogs.catalogue_path(locales_folder, code, domain)
            name = catalogs.catalogue_name(code, domain)
            before[path] = path.read_bytes() if path.exists() else None
            opened, faults = catalogs.open_po(path, name) if path.exists() else (None, ())
            if not faults:
                po, changes[name], faults = merge(opened, messages, code, name, said)
                files[path] = extract.po_bytes(po)
            problems += faults
    if problems:
        raise FaultyGraphError(tuple(problems))
    changed = {
        path: data
        for path, data in sorted(files.items())
        if not path.exists() or path.read_bytes() != data
    }
    if changed and not check:
        write_all(changed, before)
    names = tuple(path.relative_to(locales_folder).as_posix() for path in changed)
    return Report(changes, names)


def former_keys(graph: Graph) -> dict[str, tuple[str, ...]]:
    """Return, for each content key that a renamed node takes part in, the keys it had before.

    An edge's id holds the ids of both its nodes, so renaming a node renames its edges.
    """
    former: dict[str, tuple[str, ...]] = {}
    names = {node.id: (node.id, *node.aliases) for node in graph.nodes.values()}
    edges = {
        edge.id: tuple(
            f"{source}--{edge.type}--{target}"
            for source, target in product(names[edge.source], names[edge.target])
        )
        for edge in graph.edges.values()
    }
    for key in graph_texts(graph):
        kind, subject, part = split(key)
        ids = (names if kind in ("node", "claim") else edges if kind == "edge" else {}).get(subject)
        # The first is what it is called now.
        if ids is not None and len(ids) > 1:
            former[key] = tuple(f"{kind}|{id_}|{part}" for id_ in ids[1:])
    return former


def domains_of(graph: Graph, folder: Path) -> dict[str, tuple[Message, ...]]:
    """Return the texts that belong into a folder's catalogues, by domain."""
    own = resolved(folder) == resolved(packaged("locales")) or (folder / "ui.pot").exists()
    return {"graph": graph_messages(graph), **({"ui": ui_messages()} if own else {})}
