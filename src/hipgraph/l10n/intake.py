"""Intake: translations that arrive as key → text, not as a PO file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.l10n import catalogs, cldr, extract
from hipgraph.problem import FaultyGraphError, HipgraphError
from hipgraph.write import write_all

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from pathlib import Path

    import polib

    Given = str | Sequence[str] | Mapping[str, str]


def take_in(folder: Path, code: str, mapping: Mapping[str, Given]) -> tuple[str, ...]:
    """Put texts into a locale's catalogues by key; return the keys whose entries changed.

    A text is a string, a list (one item per line), or for plurals a mapping of CLDR categories
    (``{one: …, other: …}``). What is put in counts as translated. Nothing is written where a key
    is unknown or a plural does not fit; both raise ``HipgraphError``.
    """

    def put(entry: polib.POEntry, po: polib.POFile) -> bool:
        return _put(entry, mapping[entry.msgctxt or ""], code, po)

    return _edit(folder, code, mapping, put)


def remark(folder: Path, code: str, remarks: Mapping[str, str]) -> tuple[str, ...]:
    """Leave remarks for translators beside entries, by key; return the keys that changed.

    Raises ``HipgraphError`` where a key is unknown.
    """

    def put(entry: polib.POEntry, _po: polib.POFile) -> bool:
        before, entry.tcomment = entry.tcomment, remarks[entry.msgctxt or ""].strip()
        return bool(before != entry.tcomment)

    return _edit(folder, code, remarks, put)


def _edit(
    folder: Path,
    code: str,
    keys: Collection[str],
    put: Callable[[polib.POEntry, polib.POFile], bool],
) -> tuple[str, ...]:
    """Change the living entries with these keys, in both catalogues or in none."""
    files = {}
    changed: list[str] = []
    left = set(keys)
    for domain in catalogs.DOMAINS:
        path = catalogs.catalogue_path(folder, code, domain)
        if not path.exists():
            continue
        opened, problems = catalogs.open_po(path, catalogs.catalogue_name(code, domain))
        if opened is None:
            raise FaultyGraphError(problems)
        for entry in opened.po:
            key = entry.msgctxt or ""
            if not entry.obsolete and key in left:
                left.remove(key)
                if put(entry, opened.po):
                    changed.append(key)
        files[path] = extract.po_bytes(opened.po)
    if left:
        raise HipgraphError("error.unknown-keys", keys=", ".join(sorted(left)))
    write_all(files)
    return tuple(changed)


def _put(entry: polib.POEntry, given: Given, code: str, po: polib.POFile) -> bool:
    """Fill one entry; tell whether it changed."""
    before = str(entry)
    if isinstance(given, str):
        texts: Mapping[str, str] = {"": given}
    elif hasattr(given, "items"):
        texts = dict(given.items())
    else:
        texts = {"": "\n".join(given)}
    if entry.msgid_plural:
        rule = catalogs.plural_rule(po.metadata.get("Plural-Forms", ""))
        indexes = cldr.plural_indexes(code, rule[1]) if rule else {}
        # "other" is always given; a language of one form has nothing else to give.
        if not indexes or not set(indexes) <= set(texts):
            raise HipgraphError("error.plural-text", name=entry.msgctxt or "")
        entry.msgstr_plural = {index: texts[name].strip() for name, index in indexes.items()}
    elif set(texts) == {""}:
        entry.msgstr = texts[""].strip()
    else:
        raise HipgraphError("error.plural-text", name=entry.msgctxt or "")
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entry.previous_msgid = entry.previous_msgid_plural = entry.previous_msgctxt = None
    return str(entry) != before
