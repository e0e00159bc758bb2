"""The checks of catalogues: what must not reach a reader, and what a person should look at.

Errors make the page wrong: an unreadable file, a key nobody knows or that stands twice, lost or
invented placeholders and links, the wrong number of plural forms or list lines, markup, invisible
characters, labels that burst their boxes. Everything else is a warning.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph import catalogs, cldr
from hipgraph.chains import locales_in
from hipgraph.entry_rules import faults
from hipgraph.folders import packaged
from hipgraph.keys import SOURCE
from hipgraph.problem import Place, problem
from hipgraph.texts import graph_texts, ui_texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.problem import Problem

    English = Mapping[str, tuple[str, str]]


def check(
    graph: Graph | None,
    folder: Path | None,
    codes: Iterable[str] | None = None,
    ui_folder: Path | None = None,
) -> tuple[Problem, ...]:
    """Check the catalogues of some locales, or of all in the folder.

    Content is looked for in ``folder``, interface texts in ``ui_folder`` (by default those
    packaged with the tool, and ``folder`` itself where it has some). Files are named by their
    paths inside the locales folder. Without a graph only the interface is checked.
    """
    own = folder is not None and any(folder.glob("*/LC_MESSAGES/ui.po"))
    ui_folder = (folder if own else packaged("locales")) if ui_folder is None else ui_folder
    wanted = locales_in(folder) if codes is None else tuple(dict.fromkeys(codes))
    found: list[Problem] = []
    for code in (code for code in wanted if code != SOURCE):
        if graph is not None and folder is not None:
            content = {key: (text, "") for key, text in graph_texts(graph).items()}
            found += _file(folder, code, "graph", content)
        if ui_folder is not None:
            found += _file(ui_folder, code, "ui", ui_texts())
    return tuple(found)


def _file(folder: Path, code: str, domain: str, english: English) -> list[Problem]:
    path = catalogs.catalogue_path(folder, code, domain)
    name = catalogs.catalogue_name(code, domain)
    if not path.exists():
        return []
    catalogue, problems = catalogs.read_catalogue(path, name)
    if catalogue is None:
        return list(problems)
    found = [*_headers(catalogue, code), *_keys(catalogue, english)]
    rule = catalogs.plural_rule(catalogue.headers.get("Plural-Forms", ""))
    for key, entry in catalogue.by_key().items():
        if key in english:
            forms = rule[0] if rule and english[key][1] else 1
            found += faults(entry, english[key], code, forms, name)
    return sorted(found, key=lambda each: (each.line, each.rule))


def _headers(catalogue: catalogs.Catalogue, code: str) -> Iterator[Problem]:
    if catalogs.plural_rule(catalogue.headers.get("Plural-Forms", "")) is None:
        header = cldr.plural_header(code)
        yield problem("plural-forms", Place(catalogue.file, 1), variant="header", header=header)


def _keys(catalogue: catalogs.Catalogue, english: English) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for entry in catalogue.entries:
        place = Place(catalogue.file, entry.line)
        if entry.key in first:
            line = first[entry.key]
            yield problem("duplicate-message", place, key=entry.key, first=line)
        elif entry.key not in english:
            yield problem("unknown-message", place, key=entry.key)
        first.setdefault(entry.key, entry.line)
    for key in english:
        if key not in first:
            whole = Place(catalogue.file)
            yield problem("missing-message", whole, severity="warning", key=key)
