"""A new language: which codes make one, and its first catalogues."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.keys import SOURCE
from hipgraph.l10n import catalogs, cldr, extract
from hipgraph.l10n.chains import locales_in
from hipgraph.l10n.merge import Known, merge
from hipgraph.l10n.pseudo import PSEUDO
from hipgraph.l10n.sync import domains_of
from hipgraph.problem import FaultyGraphError, HipgraphError
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import polib

    from hipgraph.model import Graph

NAMED_TWICE: Mapping[str, str] = {"no": "nb"}
"""Codes that stand for several written languages, and the one that is meant mostly."""

_TAG = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
_SCRIPT, _REGION = 4, 2


def add(graph: Graph, folder: Path, given: str, copy_from: str | None = None) -> tuple[Path, ...]:
    """Make the catalogues of a language and return their paths.

    ``copy_from`` is a language whose translations are put in as fuzzy, to be worked over. Nothing
    is written where the code is no language's or the language is there already; both raise
    ``HipgraphError``.
    """
    code = checked(given, folder)
    files: dict[Path, bytes] = {}
    for domain, messages in domains_of(graph, folder).items():
        name = catalogs.catalogue_name(code, domain)
        po, _, _ = merge(None, messages, code, name, Known())
        if copy_from is not None:
            _copy(po, _texts(folder, copy_from, domain))
        files[catalogs.catalogue_path(folder, code, domain)] = extract.po_bytes(po)
        files[folder / f"{domain}.pot"] = extract.template(messages)
    written = write_all(files)
    return tuple(path for path in written if path.suffix == ".po")


def checked(given: str, folder: Path) -> str:
    """Return a new language's code in its one spelling; raises ``HipgraphError`` with a remedy."""
    code = canonical(given)
    if code in PSEUDO:
        raise HipgraphError("error.pseudo-locale", exit_code=2, given=code)
    better = NAMED_TWICE.get(code.partition("-")[0]) or cldr.preferred(code)
    if better:
        raise HipgraphError("error.locale-named", exit_code=2, given=given, better=better)
    if not _TAG.fullmatch(given) or not cldr.is_known(code):
        raise HipgraphError("error.no-such-language", exit_code=2, given=given)
    if code == SOURCE:
        raise HipgraphError("error.source-locale", exit_code=2, given=code)
    if code in locales_in(folder):
        raise HipgraphError("error.locale-there", exit_code=2, given=code)
    return code


def canonical(tag: str) -> str:
    """Return a tag as BCP 47 recommends to write it.

    >>> canonical("ZH_hant_tw")
    'zh-Hant-TW'
    """
    first, *rest = tag.replace("_", "-").split("-")
    others = (
        part.title() if len(part) == _SCRIPT and part.isalpha()
        else part.upper() if len(part) == _REGION
        else part.lower()
        for part in rest
    )  # fmt: skip
    return "-".join((first.lower(), *others))


def _texts(folder: Path, code: str, domain: str) -> dict[str, catalogs.Entry]:
    """Return what a language has, fuzzy included: all that is copied is to be looked at."""
    path = catalogs.catalogue_path(folder, code, domain)
    if not path.exists():
        return {}
    catalogue, problems = catalogs.read_catalogue(path, catalogs.catalogue_name(code, domain))
    if catalogue is None:
        raise FaultyGraphError(problems)
    return {key: entry for key, entry in catalogue.by_key().items() if all(entry.texts)}


def _copy(po: polib.POFile, texts: Mapping[str, catalogs.Entry]) -> None:
    for entry in po:
        found = texts.get(entry.msgctxt or "")
        if found is None:
            continue
        if entry.msgid_plural:
            # Other languages count otherwise: what is missing is the form for most numbers.
            wanted, most = range(len(entry.msgstr_plural)), len(found.texts) - 1
            entry.msgstr_plural = {at: found.texts[min(at, most)] for at in wanted}
        else:
            entry.msgstr = found.texts[0]
        if found.source != entry.msgid:
            entry.previous_msgid = found.source
        entry.flags = ["fuzzy", *entry.flags]
