"""What can be wrong with a PO file as a file: its form, its header, what is commented out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hipgraph.l10n import catalogs, cldr
from hipgraph.l10n.negotiate import negotiate
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hipgraph.problem import Problem

_OBSOLETE = re.compile(r'#~ msgctxt "((?:[^"\\]|\\.)*)"')
_FLAG = re.compile(r"fuzzy|(?:no-)?[a-z-]+-format|(?:no-)?wrap|range:.*")
NEEDED = ("Project-Id-Version", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
"""Header fields that GNU gettext asks for and that never differ."""


def form(path: Path, name: str) -> Iterator[Problem]:
    """Yield what other tools may stumble over and ``hipgraph locale update`` puts right."""
    data = path.read_bytes()
    if data.startswith(b"\xef\xbb\xbf"):
        yield problem("file-form", Place(name, 1), variant="mark", severity="warning")
    if b"\r" in data:
        line = data[: data.index(b"\r")].count(b"\n") + 1
        yield problem("file-form", Place(name, line), variant="returns", severity="warning")
    text = data.decode("utf-8-sig", errors="replace")
    yield from _flags(text, name)
    yield from _obsolete(text, name)


def _flags(text: str, name: str) -> Iterator[Problem]:
    """Find flags that mean nothing: a mark of doubt with a slip in it hides no text."""
    for number, line in enumerate(text.split("\n"), 1):
        for flag in line[2:].split(",") if line.startswith("#,") else ():
            if not _FLAG.fullmatch(flag.strip()):
                place = Place(name, number)
                yield problem("unknown-flag", place, severity="warning", found=flag.strip())


def _obsolete(text: str, name: str) -> Iterator[Problem]:
    """Find texts that were kept twice after their English went: only the first comes back."""
    first: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        found = _OBSOLETE.match(line)
        if found is None:
            continue
        if found[1] in first:
            yield problem(
                "duplicate-message", Place(name, number), variant="obsolete", severity="warning",
                key=found[1], first=first[found[1]],
            )  # fmt: skip
        first.setdefault(found[1], number)


def headers(catalogue: catalogs.Catalogue, code: str) -> Iterator[Problem]:
    """Yield what is wrong in the header: plural rule, language, and fields that are missing."""
    place = Place(catalogue.file, 1)
    rule = catalogs.plural_rule(catalogue.headers.get("Plural-Forms", ""))
    header = cldr.plural_header(code)
    if rule is None:
        yield problem("plural-forms", place, variant="header", header=header)
    elif not _counts(code, rule[1]):
        yield problem("plural-forms", place, variant="other", header=header)
    language = catalogue.headers.get("Language", "")
    if language and negotiate(language, (code,)) is None:
        yield problem("file-header", place, variant="language", found=language, wanted=code)
    lacking = [field for field in NEEDED if not catalogue.headers.get(field)]
    if not language:
        lacking.append("Language")
    if lacking and catalogue.headers:
        fields = ", ".join(lacking)
        yield problem("file-header", place, severity="warning", fields=fields)
    if "charset=UTF-8" not in catalogue.headers.get("Content-Type", "charset=UTF-8"):
        yield problem("file-header", place, variant="charset", severity="warning")


def _counts(code: str, choose: object) -> bool:
    """Tell whether a rule keeps apart what the language keeps apart.

    Gettext's own rules and CLDR's differ in details; a rule is wrong where two numbers that
    CLDR's whole-number forms tell apart in the header of Babel get one form, or the reverse.
    """
    usual = catalogs.plural_rule(cldr.plural_header(code))
    if usual is None or not callable(choose):
        return True
    pairs = {(choose(number), usual[1](number)) for number in range(200)}
    # One to one: each form of the one is exactly one form of the other.
    return len({ours for ours, _ in pairs}) == len(pairs) == len({theirs for _, theirs in pairs})
