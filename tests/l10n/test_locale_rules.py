"""Planted mistakes, and that each is told with place and remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polib
import pytest

from hipgraph import interface
from hipgraph.interface.table import UiText
from hipgraph.l10n import locale_rules, locale_stats
from hipgraph.l10n.catalogs import catalogue_path
from hipgraph.l10n.intake import take_in
from hipgraph.l10n.localize import translators
from hipgraph.l10n.settings import CLASSES
from hipgraph.l10n.sound import LABEL_LIMITS
from hipgraph.l10n.sync import update
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph
    from hipgraph.problem import Problem

LABEL = "node|stress|label"
SAID = "edge-type|increases|sentence"
STEPS = "node|slow-breathing|steps"
SUMMARY = "node|stress|summary"
LONG = "edge|perceived-threat--increases--psoas-tension|mechanism"
QUIET = ("missing-translation",)


def found(graph: Graph, folder: Path) -> list[Problem]:
    """Check the Norwegian catalogues; what is merely untranslated is left out."""
    return [each for each in locale_rules.check(graph, folder) if each.rule not in QUIET]


def said(problem: Problem) -> tuple[str, str]:
    """Return message and hint in English, with everything filled in."""
    english = translators(None, None, ["en"])["en"]
    message, hint = problem.message, problem.hint
    return english.ui(message.key, **message.params), english.ui(hint.key, **hint.params)


@pytest.mark.parametrize(
    ("key", "text", "rule", "severity", "remedy"),
    [
        (SAID, "{source} øker.", "lost-placeholder", "error", "Write {target} exactly so"),
        (SAID, "{source} øker {mål}.", "lost-placeholder", "error", "{target} exactly so: words"),
        (SAID, "{source} {source} øker {target}.", "added-placeholder", "error", "Remove it."),
        (SAID, "{source} øker {target} {n}.", "added-placeholder", "error", "Remove it."),
        (SAID, "{source} øker {target}}.", "added-placeholder", "error", "Remove it."),
        (LABEL, "{stress}", "added-placeholder", "error", "Remove it."),
        (SUMMARY, "Noe <b>krevende</b>.", "markup-in-translation", "error", "Texts are plain."),
        (SUMMARY, "Noe&nbsp;krevende.", "markup-in-translation", "error", "Texts are plain."),
        (SUMMARY, "Noe kre\u00advende.", "control-character-in-translation", "error", "Delete it"),
        (SUMMARY, "Noe\tkrevende.", "control-character-in-translation", "error", "Delete it"),
        (SUMMARY, "Noe\u200bkrevende.", "control-character-in-translation", "error", "Delete it"),
        (SUMMARY, "Se https://example.org.", "changed-link", "error", "exactly as in English"),
        (LABEL, "s" * 41, "over-long-label", "error", "Find a shorter word"),
        (STEPS, "Sett deg.", "line-count", "error", "translate each line"),
        (STEPS, "En.\nTo.\nTre.", "line-count", "error", "translate each line"),
        (LABEL, "stre\nss", "line-count", "error", "translate each line"),
        (LONG, "Muscles may stay ready to move.", "same-as-english", "warning", "Translate it"),
        (SUMMARY, "Noe krevende. \u00a0", "outer-space", "warning", "Remove it."),
        (SUMMARY, "Noe krevende", "missing-end-stop", "warning", "End it with the sign"),
        (SUMMARY, 'Noe "krevende".', "straight-quotes", "warning", "« »"),
        (SUMMARY, "Noe “krevende”.", "foreign-quotes", "warning", "« »"),
    ],
)
def test_planted_mistakes(  # noqa: PLR0913, PLR0917
    tiny: Graph, locales: Path, key: str, text: str, rule: str, severity: str, remedy: str
) -> None:
    """Each has its rule, the line of its entry, and a remedy in words."""
    take_in(locales, "nb", {key: "x"})
    path = catalogue_path(locales, "nb", "graph")
    po = polib.pofile(str(path), wrapwidth=0)
    next(entry for entry in po if entry.msgctxt == key).msgstr = text
    po.save(str(path))
    problems = [each for each in found(tiny, locales) if each.rule == rule]
    assert problems, found(tiny, locales)
    problem = problems[0]
    assert problem.severity == severity
    assert problem.file == "nb/LC_MESSAGES/graph.po"
    lines = path.read_text("utf-8").split("\n")
    assert lines[problem.line - 1] == f'msgctxt "{key}"'
    message, hint = said(problem)
    assert key in message
    assert remedy in hint
    assert not {"{key}", "{found}", "{name}", "{wanted}"} & {*message.split(), *hint.split()}


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (SAID, "{target} blir økt av {source}."),
        (LABEL, "stress"),
        (LABEL, "s" * LABEL_LIMITS["node"]),
        (STEPS, "Sett deg.\nPust rolig ut."),
        (SUMMARY, "Noe krevende …"),
        (SUMMARY, "Noe «krevende»."),
        (SUMMARY, "Er det krevende? («Ja.»)"),
        (SUMMARY, "25\xa0% < 50\xa0% & mer."),
        ("node|perceived-threat|synonyms", "fare\ntrussel\nutrygghet"),
        ("node|psoas-major|text", "Ett avsnitt.\n\nTo.\n\nTre."),
        ("ui|sentence.quote", "«{text}»"),
    ],
)
def test_no_false_alarm(tiny: Graph, locales: Path, key: str, text: str) -> None:
    """What is right is not complained about."""
    take_in(locales, "nb", {key: text})
    assert found(tiny, locales) == []


def test_one_slip_is_told_once(tiny: Graph, locales: Path) -> None:
    """A translated placeholder, several tags or a tab at an end are one finding each."""
    for key, text in ((SAID, "{kilde} øker {target}."), (SUMMARY, "<b>Noe</b>&nbsp;\tmer.\t")):
        take_in(locales, "nb", {key: text})
    placeholder, markup, control = sorted(
        found(tiny, locales), key=lambda each: ("lmc".index(each.rule[0]), each.line)
    )
    assert said(placeholder)[0].endswith("{kilde} stands where the English text has {source}.")
    assert said(markup)[0].endswith("contains markup: <b>, </b>, &nbsp;")
    assert said(control)[0].endswith("U+0009.")


def test_lost_catalogue(tiny: Graph, locales: Path) -> None:
    """A file that is gone, or stands elsewhere, is missed; so is all that an empty one lacks."""
    path = catalogue_path(locales, "nb", "graph")
    path.rename(path.with_name("Graph.po"))
    (missing,) = found(tiny, locales)
    assert (missing.rule, missing.severity) == ("missing-catalogue", "warning")
    assert missing.file == "nb/LC_MESSAGES/graph.po"
    assert "hipgraph locale update nb" in said(missing)[1]
    path.write_bytes(b"")
    header, lacking = sorted(found(tiny, locales), key=lambda each: each.severity)
    assert header.rule == "plural-forms"
    assert lacking.rule == "missing-message"
    assert " texts are not in this file yet" in said(lacking)[0]
    update(tiny, locales, ["nb"])
    assert found(tiny, locales) == []


def test_settings_are_checked(tiny: Graph, locales: Path) -> None:
    """What is wrong in locales.yaml is told by the check, not only by what needs it."""
    for text, rule in (
        ("fallback: [\n", "bad-yaml"),
        ("fallback: nb\n", "locale-settings"),
        ("falback:\n  nn: [nb]\n", "locale-settings"),
    ):
        (locales / "locales.yaml").write_text(text, "utf-8")
        (problem,) = found(tiny, locales)
        assert (problem.rule, problem.file, problem.severity) == (rule, "locales.yaml", "error")


def test_translations_are_checked_beside_a_faulty_graph(tiny: Graph, locales: Path) -> None:
    """Without a graph, texts are held against the English that stands beside them."""
    take_in(locales, "nb", {SAID: "{source} øker."})
    (problem,) = [each for each in locale_rules.check(None, locales) if each.rule not in QUIET]
    assert problem.rule == "lost-placeholder"
    assert len(found(tiny, locales)) == 1


def test_entry_without_its_key(tiny: Graph, locales: Path) -> None:
    """Where msgctxt was deleted, the remedy says so."""
    path = catalogue_path(locales, "nb", "graph")
    text = path.read_text("utf-8")
    path.write_text(f'{text}\nmsgid "stress"\nmsgstr "stress"\n', "utf-8")
    (problem,) = found(tiny, locales)
    assert said(problem) == (
        "This text has no key.",
        "Put its line msgctxt before msgid again, or remove the whole entry.",
    )


def test_unknown_and_double_keys(tiny: Graph, locales: Path) -> None:
    """A key that no text has, and a key that stands twice, are errors with their lines."""
    path = catalogue_path(locales, "nb", "graph")
    text = path.read_text("utf-8")
    entry = 'msgctxt "{}"\nmsgid "stress"\nmsgstr "påkjenning"\n'
    path.write_text(f"{text}\n{entry.format('node|stres|label')}\n{entry.format(LABEL)}", "utf-8")
    unknown, double = found(tiny, locales)
    assert (unknown.rule, unknown.line) == ("unknown-message", text.count("\n") + 2)
    assert (double.rule, double.line) == ("duplicate-message", text.count("\n") + 6)
    first = text.split("\n").index(f'msgctxt "{LABEL}"') + 1
    assert f"line {first}" in said(double)[1]


def test_missing_fuzzy_and_outdated(tiny: Graph, change: Any, locales: Path) -> None:
    """What readers do not get to see is a warning each, with what to do."""
    rules = [each.rule for each in locale_rules.check(tiny, locales)]
    assert set(rules) == {"missing-translation"}
    take_in(locales, "nb", {LABEL: "påkjenning", SUMMARY: "Noe krevende."})
    path = catalogue_path(locales, "nb", "graph")
    before = path.read_text("utf-8")
    path.write_text(before.replace(f'msgctxt "{LABEL}"', f'#, fuzzy\nmsgctxt "{LABEL}"'), "utf-8")
    graph = change.reworded(tiny, "stress", summary="Other.", physiology="New.")
    problems = {each.rule: each for each in found(graph, locales)}
    assert set(problems) == {"stale-translation", "outdated-message", "missing-message"}
    assert {each.severity for each in problems.values()} == {"warning"}
    assert "node|stress|physiology" in said(problems["missing-message"])[0]


def test_plural_forms(tiny: Graph, locales: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plural needs as many forms as the header says, and the header must be a rule."""
    texts = {**interface.texts(), "found": UiText("{n} find", "", "{n} finds")}
    monkeypatch.setattr(interface, "texts", lambda: texts)
    update(tiny, locales)
    path = catalogue_path(locales, "nb", "ui")
    text = path.read_text("utf-8")
    good = 'msgid_plural "{n} finds"\nmsgstr[0] "ett treff"\nmsgstr[1] "{n} treff"'
    empty = 'msgid_plural "{n} finds"\nmsgstr[0] ""\nmsgstr[1] ""'
    assert empty in text
    path.write_text(text.replace(empty, good), "utf-8")
    assert found(tiny, locales) == []
    path.write_text(text.replace(empty, good.replace('[1] "{n} treff"', '[1] ""')), "utf-8")
    assert [each.rule for each in found(tiny, locales)] == ["plural-forms"]
    path.write_text(text.replace(empty, good).replace("plural=(n != 1)", "plural=n"), "utf-8")
    (problem, *_) = found(tiny, locales)
    assert problem.message.key == "problem.plural-forms.header"
    assert "nplurals=2; plural=(n != 1);" in said(problem)[1]


def test_unreadable_catalogue(tiny: Graph, locales: Path) -> None:
    """A broken file is one finding; the other file is still checked, and counting refuses."""
    catalogue_path(locales, "nb", "graph").write_text("msgid", "utf-8")
    assert [each.rule for each in found(tiny, locales)] == ["unreadable-catalogue"]
    with pytest.raises(FaultyGraphError):
        locale_stats.stats(tiny, locales, ["nb"], locales)


def test_every_finding_has_its_texts() -> None:
    """Message and hint of each rule are declared, and use the same placeholders or fewer."""
    declared = interface.part("locale")
    problems = {key for key in declared if key.startswith("problem.")}
    hints = {key for key in problems if key.endswith(".hint")}
    assert {f"{key}.hint" for key in problems - hints} == hints


def test_stats(tiny: Graph, change: Any, locales: Path) -> None:
    """Counts per class; what is fuzzy or outdated is not translated."""
    take_in(
        locales,
        "nb",
        {
            LABEL: "påkjenning",
            "node|hip|label": "hofte",
            "node|hip|in_sentence": "hoften",
            SAID: "{source} øker {target}.",
            "claim|hips-store-stress|label": "hoftene lagrer stress",
            "ui|locale.name": "Norsk",
        },
    )
    graph = change.reworded(tiny, "stress", label="strain")
    counts = locale_stats.stats(graph, locales, ["nb", "sv"], locales)
    assert tuple(counts["nb"]) == CLASSES
    labels = counts["nb"]["labels"]
    assert (labels.translated, labels.fuzzy) == (1, 1)
    assert labels.total == len(tiny.node_types) + len(
        [node for node in tiny.nodes.values() if not node.claim]
    ) + len([node for node in tiny.nodes.values() if node.synonyms and not node.claim])
    for name in ("sentence forms", "edge phrases", "claims", "interface"):
        assert counts["nb"][name].translated == 1, name
    assert counts["nb"]["tours"].translated == 0
    whole = locale_stats.total(counts["nb"])
    assert (whole.translated, whole.fuzzy) == (5, 1)
    assert 0 < whole.share < 1
    assert locale_stats.total(counts["sv"]).translated == 0
