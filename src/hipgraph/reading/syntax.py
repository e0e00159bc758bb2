"""What is wrong with a file's YAML, in words that somebody knows who has never read its grammar.

The parser says what it expected and did not find. Its few usual complaints each come from a few
usual slips, and those are what the findings tell, at the line where the slip is likely to be.

``bad-yaml``: a data file is YAML.
    PASS::

        # write expectations.yaml
        []

    FAIL::

        # write expectations.yaml
        [
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from hipgraph.problem import Place, Problem, problem


@dataclass(frozen=True, slots=True)
class _Slip:
    """A complaint, in the words of either of PyYAML's two parsers, and what it comes from.

    ``begins``: the finding stands where the unfinished thing begins, not where it was missed.
    """

    complaint: str
    variant: str
    begins: bool = False


_SLIPS = (
    _Slip(r"mapping values are not allowed", "colon"),
    _Slip(r"could not find expected ':'", "no-colon", begins=True),
    _Slip(r"did not find expected '-' indicator|expected <block end>.*block mapping", "record"),
    _Slip(r"expected key|expected <block end>", "field"),
    _Slip(r"expected ',' or|expected node content|node content, but", "bracket", begins=True),
    _Slip(r"unexpected end of stream|unexpected document indicator", "quote", begins=True),
    _Slip(r"cannot start any token|expected alphabetic or numeric", "sign"),
    _Slip(r"unknown escape character", "escape"),
    _Slip(r"sequence entries are not allowed", "hyphen"),
)
_MERGE = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |\r?$)", re.MULTILINE)


def unmerged(text: str, name: str) -> Problem | None:
    """Return a finding where a merge left its marks: nothing else in the file can be trusted."""
    mark = _MERGE.search(text)
    if mark is None:
        return None
    line = text.count("\n", 0, mark.start()) + 1
    return problem("bad-yaml", Place(name, line), variant="merge")


def complaint(error: Exception, name: str) -> Problem:
    """Return the finding for what the parser could not read."""
    detail = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    here, start = (_line(error, mark) for mark in ("problem_mark", "context_mark"))
    for slip in _SLIPS:
        if re.search(slip.complaint, str(detail)):
            line = start if slip.begins and start else here
            return problem("bad-yaml", Place(name, line), variant=slip.variant, start=start or here)
    return problem("bad-yaml", Place(name, here or start), detail=str(detail))


def _line(error: Exception, mark: str) -> int:
    found = getattr(error, mark, None)
    return 0 if found is None else found.line + 1
