"""Receiving: a PO file from somebody who has no copy of the project, taken in by key.

A text made from today's English is taken. One made from older English is taken as fuzzy where
there is nothing better, and told. What nobody knows, and what would be an error in the catalogue,
is refused and told; it stays in the file it came in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hipgraph.l10n import catalogs, extract
from hipgraph.l10n.chains import locales_in
from hipgraph.l10n.entry_rules import Forms, faults
from hipgraph.l10n.language import Language
from hipgraph.l10n.merge import Known, merge
from hipgraph.l10n.negotiate import negotiate
from hipgraph.l10n.sync import domains_of, former_keys
from hipgraph.problem import FaultyGraphError, HipgraphError, Place, problem
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import polib

    from hipgraph.model import Graph
    from hipgraph.problem import Problem


@dataclass(slots=True)
class Taken:
    """Keys by what was done with the text that came for them."""

    filled: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    marked: list[str] = field(default_factory=list)
    same: list[str] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Received:
    """The language, what was done, what to look at, and the files whose bytes changed."""

    locale: str
    taken: Taken
    problems: tuple[Problem, ...]
    files: tuple[str, ...]


def language_of(arrived: catalogs.PoFile, folder: Path, given: str | None) -> str:
    """Return which locale a file is for: what its header says, or what is said about it."""
    there = locales_in(folder)
    header = str(arrived.po.metadata.get("Language", ""))
    found = negotiate(header, there)
    if header and given is not None and found != given:
        raise HipgraphError("error.merge-other", exit_code=2, header=header, given=given)
    code = given or found
    if code is None:
        known = ", ".join(there) or "-"
        raise HipgraphError("error.merge-language", exit_code=2, header=header or "-", known=known)
    return code


def receive(
    graph: Graph, folder: Path, arrived: catalogs.PoFile, name: str, given: str | None = None
) -> Received:
    """Take in a file's texts; ``name`` is what findings call it. All is written, or nothing."""
    code = language_of(arrived, folder, given)
    desk = _Desk(name, code)
    before = former_keys(graph)
    now = {old: key for key, former in before.items() for old in former}
    catalogues: dict[Path, polib.POFile] = {}
    places: dict[str, tuple[polib.POEntry, Forms]] = {}
    for domain, messages in domains_of(graph, folder).items():
        path = catalogs.catalogue_path(folder, code, domain)
        file = catalogs.catalogue_name(code, domain)
        opened, problems = catalogs.open_po(path, file) if path.exists() else (None, ())
        if not problems:
            po, _, problems = merge(opened, messages, code, file, Known(before))
        if problems:
            raise FaultyGraphError(problems)
        forms = Forms.of(catalogs.plural_rule(po.metadata["Plural-Forms"]))
        alive = (entry for entry in po if not entry.obsolete)
        places |= {entry.msgctxt or "": (entry, forms) for entry in alive}
        catalogues[path] = po
    _take(desk, arrived, places, now)
    files = {path: extract.po_bytes(po) for path, po in catalogues.items()}
    changed = {
        path: data for path, data in files.items() if not path.exists() or path.read_bytes() != data
    }
    write_all(changed)
    names = tuple(path.relative_to(folder).as_posix() for path in changed)
    return Received(code, desk.taken, tuple(desk.problems), names)


@dataclass(slots=True)
class _Desk:
    """Where texts arrive one by one."""

    name: str
    code: str
    taken: Taken = field(default_factory=Taken)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, key: str, *found: Problem) -> None:
        self.taken.refused.append(key)
        self.problems += found


def _take(
    desk: _Desk,
    arrived: catalogs.PoFile,
    places: Mapping[str, tuple[polib.POEntry, Forms]],
    now: Mapping[str, str],
) -> None:
    alive = [entry for entry in arrived.po if not entry.obsolete]
    texts: dict[str, set[tuple[str, ...]]] = {}
    for entry in alive:
        texts.setdefault(entry.msgctxt or "", set()).add(catalogs.forms_of(entry))
    first: dict[str, int] = {}
    for entry, line in zip(alive, arrived.lines, strict=True):
        given = entry.msgctxt or ""
        key = given if given in places else now.get(given, given)
        at = Place(desk.name, line)
        if key not in places:
            variant = "" if given else "none"
            desk.refuse(given, problem("unknown-message", at, variant=variant, key=given))
        elif len(texts[given]) > 1:
            known = first.get(given, line)
            desk.refuse(given, problem("duplicate-message", at, key=given, first=known))
        elif given not in first:
            _one(desk, entry, line, *places[key])
        first.setdefault(given, line)


def _one(desk: _Desk, new: polib.POEntry, line: int, entry: polib.POEntry, forms: Forms) -> None:
    """Take one text, pass it by, or refuse it."""
    key = entry.msgctxt or ""
    texts, ours = catalogs.forms_of(new), catalogs.forms_of(entry)
    settled = all(ours) and not entry.fuzzy
    english, beside = (entry.msgid, entry.msgid_plural), (new.msgid, new.msgid_plural)
    if not any(texts) or (new.fuzzy and any(ours)):
        desk.taken.passed.append(key)
        return
    read = catalogs.Entry(key, new.msgid, new.msgid_plural, texts, new.fuzzy, line)
    wanted = forms.count if entry.msgid_plural else 1
    found = faults(read, beside, Language(desk.code), forms, desk.name)
    wrong = [each for each in found if each.severity == "error"]
    if wrong or bool(new.msgid_plural) != bool(entry.msgid_plural):
        shape = problem(
            "plural-forms", Place(desk.name, line),
            key=key, found=len(texts), wanted=wanted, last=wanted - 1,
        )  # fmt: skip
        desk.refuse(key, *(wrong or (shape,)))
        return
    if beside != english:
        desk.problems.append(
            problem("stale-arrival", Place(desk.name, line), severity="warning", key=key)
        )
        if settled:
            desk.taken.passed.append(key)
            return
    _put(desk, new, entry, stale=beside != english)


def _put(desk: _Desk, new: polib.POEntry, entry: polib.POEntry, *, stale: bool) -> None:
    key, texts, ours = entry.msgctxt or "", catalogs.forms_of(new), catalogs.forms_of(entry)
    if new.tcomment.strip():
        entry.tcomment = new.tcomment
    if texts == ours and not entry.fuzzy:
        desk.taken.same.append(key)
        return
    entry.msgstr, entry.msgstr_plural = texts[0], {}
    if entry.msgid_plural:
        entry.msgstr, entry.msgstr_plural = "", dict(enumerate(texts))
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entry.previous_msgid = entry.previous_msgid_plural = None
    if stale or new.fuzzy:
        entry.flags = ["fuzzy", *entry.flags]
        if stale and not new.fuzzy:
            entry.previous_msgid = new.msgid
            entry.previous_msgid_plural = new.msgid_plural or None
        desk.taken.marked.append(key)
    else:
        (desk.taken.changed if any(ours) else desk.taken.filled).append(key)
