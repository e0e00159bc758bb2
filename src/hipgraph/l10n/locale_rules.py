"""The checks of catalogues: what must not reach a reader, and what a person should look at.

Errors make the page wrong: an unreadable file, a key nobody knows or that stands twice, lost or
invented placeholders and links, the wrong number of plural forms or list lines, markup, invisible
characters, labels that burst their boxes. Everything else is a warning.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from hipgraph.keys import SOURCE
from hipgraph.l10n import catalogs, cldr, cross_rules, file_rules
from hipgraph.l10n.adding import NAMED_TWICE
from hipgraph.l10n.chains import chain_of, locales_in
from hipgraph.l10n.entry_rules import Forms, faults
from hipgraph.l10n.language import WORD, read_language
from hipgraph.l10n.settings import FILE, settings
from hipgraph.l10n.texts import graph_texts, ui_texts
from hipgraph.problem import FaultyGraphError, Place, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from hipgraph.l10n.language import Language
    from hipgraph.model import Graph
    from hipgraph.problem import Problem

    English = Mapping[str, tuple[str, str]]

MOST_MISSING = 3
"""Up to this many texts that a file lacks are told one by one."""
MOST_NEAR = 30
"""For so many unknown keys a near one is looked for: a file of another graph has thousands, and no
near ones."""
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def check(
    graph: Graph | None,
    folder: Path | None,
    codes: Iterable[str] | None = None,
    ui_folder: Path | None = None,
) -> tuple[Problem, ...]:
    """Check the catalogues of some locales, or of all in the folder.

    Content is looked for in ``folder``, interface texts in ``ui_folder`` (by default ``folder``
    where it has those of the language, else those packaged with the tool). Files are named by their
    paths inside the locales folder. Without a graph its texts are held against the English that
    stands beside them, and only errors are told: nobody knows which texts there should be.
    """
    wanted = _folders(folder) if codes is None else tuple(dict.fromkeys(codes))
    found = _settings(folder, wanted)
    content = None
    if graph is not None:
        content = {key: (text, "") for key, text in graph_texts(graph).items()}
    for code in (code for code in wanted if code != SOURCE):
        home = ui_folder or catalogs.interface_home(folder, code)
        found += (*_code(code), *_lacking(folder, code)) if folder is not None else ()
        found += _locale(code, (("graph", folder, content), ("ui", home, ui_texts())))
    return tuple(found)


def _locale(code: str, domains: Iterable[tuple[str, Path | None, English | None]]) -> list[Problem]:
    """Check one locale's catalogues, with the words and terms that lie beside them."""
    read: list[tuple[catalogs.Catalogue, English | None]] = []
    found: list[Problem] = []
    folders: list[Path] = []
    for domain, folder, english in domains:
        path = catalogs.catalogue_path(folder, code, domain) if folder else None
        if folder is None or path is None or not path.exists():
            continue
        folders.append(folder)
        name = catalogs.catalogue_name(code, domain)
        catalogue, problems = catalogs.read_catalogue(path, name)
        found += problems
        if catalogue is not None:
            found += file_rules.form(path, name)
            read.append((catalogue, english))
    vocabulary = _vocabulary(catalogue for catalogue, _ in read)
    language, faulty = read_language(folders, code, vocabulary)
    found += faulty
    for catalogue, english in read:
        found += _catalogue(catalogue, english, language)
    return found


def _vocabulary(read: Iterable[catalogs.Catalogue]) -> frozenset[str]:
    """Return the words of what is certainly translated, in small letters."""
    return frozenset(
        word.lower()
        for catalogue in read
        for entry in catalogue.entries
        for text in entry.texts
        if text not in (entry.source, entry.source_plural)
        for word in WORD.findall(text)
    )


def _folders(folder: Path | None) -> tuple[str, ...]:
    """Return the locales that have a folder, with or without anything in it."""
    if folder is None or not folder.is_dir():
        return ()
    named = (path.name for path in folder.iterdir() if _CODE.fullmatch(path.name))
    return tuple(sorted({*locales_in(folder), *named}))


def _settings(folder: Path | None, codes: Iterable[str]) -> list[Problem]:
    """Return what is wrong with ``locales.yaml``."""
    try:
        for code in codes:
            chain_of(code, folder)
        fallback = settings(folder).fallback
    except FaultyGraphError as faulty:
        return list(faulty.problems)
    strange = {
        each for code, chain in fallback.items() for each in (code, *chain)
        if not cldr.is_known(each)
    }  # fmt: skip
    return [
        problem("locale-settings", Place(FILE), variant="unknown", found=each)
        for each in sorted(strange)
    ]


def _code(code: str) -> Iterator[Problem]:
    """Report a folder whose name is no code that readers' browsers send."""
    better = NAMED_TWICE.get(code.partition("-")[0]) or cldr.preferred(code)
    if better:
        yield problem("locale-folder", Place(code), variant="named", found=code, wanted=better)
    elif not cldr.is_known(code):
        yield problem("locale-folder", Place(code), found=code)


def _lacking(folder: Path, code: str) -> Iterator[Problem]:
    """Report a language whose content is nowhere: a lost, misnamed or misplaced file."""
    if not catalogs.catalogue_path(folder, code, "graph").exists():
        place = Place(catalogs.catalogue_name(code, "graph"))
        yield problem("missing-catalogue", place, severity="warning", locale=code)


def _catalogue(
    catalogue: catalogs.Catalogue, english: English | None, language: Language
) -> list[Problem]:
    known = english is not None
    if english is None:
        english = {each.key: (each.source, each.source_plural) for each in catalogue.entries}
    found = [*file_rules.headers(catalogue, language.code), *_keys(catalogue, english)]
    forms = Forms.of(catalogs.plural_rule(catalogue.headers.get("Plural-Forms", "")))
    alive = {key: each for key, each in catalogue.by_key().items() if key and key in english}
    for key, entry in alive.items():
        found += faults(entry, english[key], language, forms, catalogue.file)
    found += cross_rules.across(alive, catalogue.file)
    # What a person should look at can wait until the graph is mended; it would hide its faults.
    told = (each for each in found if known or each.severity == "error")
    return sorted(told, key=lambda each: (each.line, each.rule))


def _keys(catalogue: catalogs.Catalogue, english: English) -> Iterator[Problem]:
    first: dict[str, int] = {}
    unknown = 0
    for entry in catalogue.entries:
        place = Place(catalogue.file, entry.line)
        if not entry.key:
            yield problem("unknown-message", place, variant="none")
        elif entry.key in first:
            line = first[entry.key]
            yield problem("duplicate-message", place, key=entry.key, first=line)
        elif entry.key not in english:
            unknown += 1
            near = []
            if unknown <= MOST_NEAR:
                near = get_close_matches(entry.key, english, n=1, cutoff=0.9)
            variant = "near" if near else ""
            yield problem(
                "unknown-message", place, variant=variant, key=entry.key, near="".join(near)
            )
        first.setdefault(entry.key, entry.line)
    missing = [key for key in english if key and key not in first]
    many = len(missing) > MOST_MISSING
    for key in missing[:1] if many else missing:
        yield problem(
            "missing-message",
            Place(catalogue.file),
            variant="many" if many else "",
            severity="warning",
            key=key,
            n=len(missing),
        )
