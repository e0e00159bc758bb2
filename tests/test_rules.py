"""Every rule: its documentation holds, its texts exist, and a bad case shows its remedy."""

from __future__ import annotations

import importlib
import pkgutil
import re
import shutil
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import hipgraph.rules
from hipgraph.interface.problems import PAIRS, TEXTS
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.problem import Phrase, Problem

HERE = Path(__file__).parent
SOURCE = Path(hipgraph.rules.__file__).parent.parent
READING = ("textfile", *(f"reading.{name}" for name in ("source", "syntax", "read", "shape")))
RULES = tuple(info.name for info in pkgutil.iter_modules(hipgraph.rules.__path__))
MODULES = (*READING, *(f"rules.{name}" for name in RULES))
CASES = sorted((HERE / "cases").glob("bad.*.yaml"))

NO_CASE = (
    "problem.unreadable-file",
    "problem.missing-file.root",
)
"""What no change to a folder's files brings about everywhere; tested in test_read.py."""

_RULE = re.compile(
    r"^``([a-z0-9-]+)``: (.*?)^ +PASS::\n(.*?)^ +FAIL::\n(.*?)(?=^``|\Z)", re.DOTALL | re.MULTILINE
)


@cache
def documented() -> dict[str, tuple[str, str]]:
    """Return what passes and what fails for every rule, from the modules' docstrings."""
    found: dict[str, tuple[str, str]] = {}
    for name in MODULES:
        text = importlib.import_module(f"hipgraph.{name}").__doc__ or ""
        for rule, _, passes, fails in _RULE.findall(text):
            assert rule not in found, f"{rule} is documented twice"
            found[rule] = (passes, fails)
    return found


def said(phrase: Phrase) -> str:
    """Return a phrase in English."""
    return TEXTS[phrase.key].text.format(**phrase.params)


def rules_of(found: tuple[Problem, ...]) -> list[str]:
    """Return the names of the rules that found something."""
    return sorted({finding.rule for finding in found})


@pytest.mark.parametrize("rule", sorted(documented()))
def test_documentation_of_a_rule_holds(
    rule: str, tiny_copy: Path, tmp_path: Path, change: Callable[[Path, str], None]
) -> None:
    """The snippet under PASS is free of the rule's finding; the one under FAIL has it."""
    passes, fails = documented()[rule]
    other = Path(shutil.copytree(tiny_copy, tmp_path / "other"))
    change(tiny_copy, passes)
    assert rule not in rules_of(check_folder(tiny_copy)[1])
    change(other, fails)
    assert rule in rules_of(check_folder(other)[1])


def test_every_rule_is_documented_has_texts_and_a_bad_case() -> None:
    """Add what is missing: a docstring entry, texts in interface/problems, tests/cases/bad.RULE."""
    code = "".join(
        path.read_text(encoding="utf-8")
        for path in (SOURCE / f"{name.replace('.', '/')}.py" for name in MODULES)
    )
    used = set(re.findall(r'problem\(\s*"([a-z0-9-]+)"', code))
    from hipgraph.reading.records.fields import PATTERNS

    used |= {"wrong-type", *PATTERNS.values()}
    rules = set(documented())
    assert used == rules
    assert {rule.partition(".")[0] for rule in PAIRS} == rules
    assert {path.name.split(".")[1] for path in CASES} == rules


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_bad_case(path: Path, tiny_copy: Path, change: Callable[[Path, str], None]) -> None:
    """A fault is reported with rule, file, line, message and remedy, and nothing else is."""
    case: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    change(tiny_copy, case["change"])
    found = [
        {
            "rule": finding.rule,
            "severity": finding.severity,
            "at": f"{finding.file}:{finding.line}",
            "message": said(finding.message),
            "hint": said(finding.hint),
            **({"also": [f"{at.file}:{at.line}" for at in finding.also]} if finding.also else {}),
        }
        for finding in check_folder(tiny_copy)[1]
    ]
    expected = [{"severity": "error"} | entry for entry in case["expect"]]
    assert found == expected


def test_every_text_about_a_fault_is_shown_in_a_case() -> None:
    """Each message and each remedy is asserted in full by some case, or in test_read.py."""
    shown = {
        value
        for path in CASES
        for entry in yaml.safe_load(path.read_text(encoding="utf-8"))["expect"]
        for value in (entry["message"], entry["hint"])
    }
    patterns = {
        key: re.compile(re.sub(r"\\\{\w+\\\}", ".+", re.escape(text.text)), re.DOTALL)
        for key, text in TEXTS.items()
        if key.startswith("problem.") and not key.startswith(NO_CASE)
    }
    unseen = [k for k, p in patterns.items() if not any(p.fullmatch(text) for text in shown)]
    assert unseen == []
