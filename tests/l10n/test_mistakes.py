"""Slips of every kind in the real Norwegian files: each is told, with key, place and remedy."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polib
import pytest
import yaml

from hipgraph import load_graph
from hipgraph.l10n import locale_rules
from hipgraph.l10n.catalogs import catalogue_path
from hipgraph.l10n.extract import po_bytes
from hipgraph.l10n.localize import translators

if TYPE_CHECKING:
    from hipgraph.model import Graph
    from hipgraph.problem import Problem

ROOT = Path(__file__).parents[2]
CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("mistakes.yaml").read_text("utf-8")
)


def spoilt(case: dict[str, Any], text: str, english: str) -> str:
    """Return a translation with the case's slip in it."""
    text = case.get("text", text)
    if "replace" in case:
        old, new = case["replace"]
        assert old in text, case
        text = text.replace(old, new, 1)
    text = english if case.get("same") else text * case.get("repeat", 1)
    text = text[:1].lower() + text[1:] if case.get("lower") else text
    text = text.replace("10\xa0000", "10,000") if case.get("thousands") else text
    for word in case.get("lose", ()):
        text = re.sub(rf"\b{word}\b ?", "", text)
    text = text.replace("\xa0", " ") if case.get("plain") else text
    text += case.get("append", "")
    return unicodedata.normalize("NFD", text) if case.get("decompose") else text


@pytest.fixture(scope="module")
def real() -> Graph:
    """Return the real graph, checked."""
    return load_graph(ROOT / "graph")


@pytest.fixture(scope="module")
def told(real: Graph, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Problem, ...]]:
    """Return the folder with all slips planted, and what the check tells."""
    folder = tmp_path_factory.mktemp("mistakes") / "locales"
    shutil.copytree(ROOT / "locales", folder)
    cases = {case["key"]: case for case in CASES}
    assert len(cases) == len(CASES)
    for domain in ("graph", "ui"):
        path = catalogue_path(folder, "nb", domain)
        po = polib.pofile(str(path), wrapwidth=0)
        for entry in po:
            case = cases.pop(entry.msgctxt, None) if not entry.obsolete else None
            if case is None:
                continue
            if "forms" in case:
                entry.msgstr_plural = dict(enumerate(case["forms"]))
            else:
                entry.msgstr = spoilt(case, entry.msgstr, entry.msgid)
            if case.get("fuzzy"):
                entry.flags.append("fuzzy")
        path.write_bytes(po_bytes(po))
    assert not cases, f"no such texts: {list(cases)}"
    return folder, locale_rules.check(real, folder, ["nb"])


def test_there_are_more_than_forty_kinds() -> None:
    """The table has a good many kinds, hard ones and soft ones."""
    assert len({case["rule"] for case in CASES}) >= 40
    assert len({case["rule"] for case in CASES if case.get("error")}) >= 8


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['rule']}-{case['key']}")
def test_each_is_told(case: dict[str, Any], told: tuple[Path, tuple[Problem, ...]]) -> None:
    """With its rule, its severity, the line of its key, and what to do."""
    folder, problems = told
    key = case["key"]
    mine = [each for each in problems if each.message.params.get("key") == key]
    found = [each for each in mine if each.message.key == f"problem.{case['rule']}"]
    assert found, [each.message for each in mine]
    problem = found[0]
    assert problem.severity == ("error" if case.get("error") else "warning")
    domain = "ui" if key.startswith("ui|") else "graph"
    assert problem.file == f"nb/LC_MESSAGES/{domain}.po"
    lines = catalogue_path(folder, "nb", domain).read_text("utf-8").split("\n")
    assert lines[problem.line - 1] == f'msgctxt "{key}"'
    english = translators(None, None, ["en"])["en"]
    message, hint = (
        english.ui(each.key, **each.params) for each in (problem.message, problem.hint)
    )
    assert key in message
    assert hint
    assert "{key}" not in message


def test_nothing_else_is_told(told: tuple[Path, tuple[Problem, ...]]) -> None:
    """Texts without a slip stay quiet, beside all those that have one."""
    planted = {case["key"] for case in CASES}
    others = [each for each in told[1] if each.message.params.get("key") not in planted]
    # Two texts that are equal are one slip, told at the later of them.
    strange = [each for each in others if each.rule not in ("same-label", "same-strength")]
    assert not strange, [(each.message, each.line) for each in strange]


def test_no_false_alarm_on_the_real_files(real: Graph) -> None:
    """The repository's own translations have nothing to say about."""
    problems = locale_rules.check(real, ROOT / "locales", ["nb"])
    assert problems == (), [(each.file, each.line, each.message) for each in problems]


def _file_cases() -> dict[str, tuple[str, str, str, bool]]:
    """Return slips of a whole file by name: what is replaced by what, the rule, whether hard."""
    label = 'msgctxt "node|stress|label"\nmsgid "stress"\nmsgstr ""'
    obsolete = '#~ msgctxt "node|gone|label"\n#~ msgid "gone"\n#~ msgstr "{}"\n\n'
    forms = "nplurals=2; plural=(n != 1);"
    return {
        "byte order mark": ("\\A", "\ufeff", "file-form.mark", False),
        "windows line ends": ("\n", "\r\n", "file-form.returns", False),
        "conflict marks": (label, f"<<<<<<< HEAD\n{label}", "unreadable-catalogue", True),
        "open string": ('msgid "stress"\n', 'msgid "stress\n', "unreadable-catalogue", True),
        "charset": ("charset=UTF-8", "charset=ISO-8859-1", "unreadable-catalogue.encoding", True),
        "no charset": ("text/plain; charset=UTF-8", "text/plain", "file-header.charset", False),
        "other language": ("Language: nb", "Language: sv", "file-header.language", True),
        "no language": ('"Language: nb\\n"\n', "", "file-header", False),
        "no mime version": ('"MIME-Version: 1.0\\n"\n', "", "file-header", False),
        "no rule": (forms, "nplurals=2; plural=n;", "plural-forms.header", True),
        "another rule": (forms, "nplurals=1; plural=0;", "plural-forms.other", True),
        "wrong rule": (forms, "nplurals=2; plural=(n > 1);", "plural-forms.other", True),
        "key edited": ("node|stress|label", "node|stres|label", "unknown-message.near", True),
        "unknown key": ("node|stress|label", "x|y|z", "unknown-message", True),
        "no key": ('msgctxt "node|stress|label"\n', "", "unknown-message.none", True),
        "twice": (label, f"{label}\n\n{label}", "duplicate-message", True),
        "flag misspelt": (label, f"#, fuzy\n{label}", "unknown-flag", False),
        "english edited": ('msgid "stress"', 'msgid "strain"', "outdated-message", False),
        "entry lost": (label, "", "missing-message", False),
        "kept twice": (
            "\\Z", "\n" + obsolete.format("a") + obsolete.format("b"),
            "duplicate-message.obsolete", False,
        ),
    }  # fmt: skip


@pytest.mark.parametrize("name", _file_cases())
def test_slips_of_a_file(name: str, tiny: Graph, locales: Path) -> None:
    """Header, keys and form: each is told with its line, hard ones as errors."""
    old, new, rule, hard = _file_cases()[name]
    path = catalogue_path(locales, "nb", "graph")
    text = path.read_text("utf-8").replace(
        'msgid "stress"\nmsgstr ""', 'msgid "stress"\nmsgstr "påkjenning"', 1
    )
    old, new = (each.replace('msgstr ""', 'msgstr "påkjenning"') for each in (old, new))
    if old in {"\\A", "\\Z"}:
        text = new + text if old == "\\A" else text + new
    else:
        assert old in text
        text = text.replace(old, new) if old == "\n" else text.replace(old, new, 1)
    path.write_bytes(text.encode())
    keys = {each.message.key: each for each in locale_rules.check(tiny, locales)}
    assert f"problem.{rule}" in keys, list(keys)
    found = keys[f"problem.{rule}"]
    assert found.severity == ("error" if hard else "warning")
    assert found.file == "nb/LC_MESSAGES/graph.po"
    assert found.line > 0 or rule == "missing-message"


def test_the_translators_own_lists_are_checked(tiny: Graph, locales: Path) -> None:
    """A glossary or list of compounds that cannot be read is told with its line."""
    for name, text, rule in (
        ("glossary.yaml", "- concept: stress\n", "glossary-entry"),
        ("glossary.yaml", "- concept: [\n", "bad-yaml"),
        ("check.yaml", "ends: [\n", "bad-yaml"),
        ("check.yaml", "endings: [a]\n", "check-list"),
    ):
        (locales / "nb" / name).write_text(text, "utf-8")
        (found,) = [
            each for each in locale_rules.check(tiny, locales) if each.rule != "missing-translation"
        ]
        assert (found.rule, found.file) == (rule, f"nb/{name}")
        assert found.line > 0
        (locales / "nb" / name).unlink()


@pytest.mark.parametrize(
    ("name", "rule"),
    [("no", "locale-folder.named"), ("iw", "locale-folder.named"), ("qq", "locale-folder")],
)
def test_folders_that_no_browser_asks_for(tiny: Graph, locales: Path, name: str, rule: str) -> None:
    """An old or wrong code is an error, with the right one where there is one."""
    shutil.copytree(locales / "nb", locales / name)
    keys = {each.message.key for each in locale_rules.check(tiny, locales)}
    assert f"problem.{rule}" in keys


def test_fallbacks_that_are_no_language(tiny: Graph, locales: Path) -> None:
    """A slip in a chain would silently fall back to English."""
    (locales / "locales.yaml").write_text("fallback:\n  nn: [nbx, en]\n", "utf-8")
    keys = {each.message.key for each in locale_rules.check(tiny, locales)}
    assert "problem.locale-settings.unknown" in keys
