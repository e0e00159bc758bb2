"""Catalogues follow the English texts by key; no translation is lost, none is guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polib
import pytest

from hipgraph.l10n import sync
from hipgraph.l10n.catalogs import catalogue_path
from hipgraph.l10n.intake import remark, take_in
from hipgraph.problem import FaultyGraphError, HipgraphError

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

LABEL = "node|stress|label"
FILE = "nb/LC_MESSAGES/graph.po"


def po(folder: Path, domain: str = "graph") -> polib.POFile:
    """Read a catalogue as any other tool would."""
    return polib.pofile(str(catalogue_path(folder, "nb", domain)), encoding="utf-8")


def entry(folder: Path, key: str) -> polib.POEntry:
    """Return the one entry with a key, living or obsolete."""
    (found,) = [each for each in po(folder) if each.msgctxt == key]
    return found


def state(folder: Path, key: str) -> tuple[str, str, bool, str | None, bool]:
    """Return English, translation, fuzzy, previous English and obsolete of a key."""
    found = entry(folder, key)
    obsolete = bool(found.obsolete)
    return found.msgid, found.msgstr, found.fuzzy, found.previous_msgid, obsolete


def edit(folder: Path, old: str, new: str) -> None:
    """Change the Norwegian catalogue as a text editor would."""
    path = catalogue_path(folder, "nb", "graph")
    text = path.read_text("utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def translated(locales: Path) -> Path:
    """Return the locales folder with one label translated."""
    take_in(locales, "nb", {LABEL: "påkjenning"})
    return locales


def test_nothing_changed(tiny: Graph, translated: Path) -> None:
    """A run on files that are up to date writes nothing and says what it kept."""
    before = {path: path.stat().st_mtime_ns for path in translated.rglob("*.po*")}
    report = sync.update(tiny, translated)
    assert report.files == ()
    assert report.changes[FILE].kept == [LABEL]
    assert report.changes[FILE].new == []
    assert before == {path: path.stat().st_mtime_ns for path in translated.rglob("*.po*")}


def test_new_texts_are_empty(tiny: Graph, change: Any, translated: Path) -> None:
    """A text that nobody translated stays empty, however much it looks like another."""
    graph = change.reworded(tiny, "hip", physiology="stress")
    report = sync.update(graph, translated)
    assert report.changes[FILE].new == ["node|hip|physiology"]
    assert state(translated, "node|hip|physiology") == ("stress", "", False, None, False)


def test_reworded_text_goes_fuzzy(tiny: Graph, change: Any, translated: Path) -> None:
    """The translation stays, marked, beside the new English and the old one."""
    report = sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    assert report.changes[FILE].stale == [LABEL]
    assert state(translated, LABEL) == ("strain", "påkjenning", True, "stress", False)


def test_reworded_twice_remembers_the_oldest(tiny: Graph, change: Any, translated: Path) -> None:
    """The previous text is the one that the translation was made from."""
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    sync.update(change.reworded(tiny, "stress", label="pressure"), translated)
    assert state(translated, LABEL) == ("pressure", "påkjenning", True, "stress", False)


def test_changed_back_is_unmarked(tiny: Graph, change: Any, translated: Path) -> None:
    """With the old English back, file and bytes are as before."""
    before = catalogue_path(translated, "nb", "graph").read_bytes()
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    sync.update(change.reworded(tiny, "stress", label="pressure"), translated)
    report = sync.update(tiny, translated)
    assert report.changes[FILE].unmarked == [LABEL]
    assert catalogue_path(translated, "nb", "graph").read_bytes() == before


def test_a_translators_doubt_is_not_cleared(tiny: Graph, change: Any, translated: Path) -> None:
    """What a person marked fuzzy stays so when the English goes and comes back."""
    edit(translated, f'msgctxt "{LABEL}"', f'#, fuzzy\nmsgctxt "{LABEL}"')
    sync.update(tiny, translated)
    assert entry(translated, LABEL).fuzzy
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    sync.update(tiny, translated)
    assert entry(translated, LABEL).fuzzy


def test_mended_translation_forgets_the_previous(
    tiny: Graph, change: Any, translated: Path
) -> None:
    """Once the mark is removed, the old English goes as well, and counts no more."""
    graph = change.reworded(tiny, "stress", label="strain")
    sync.update(graph, translated)
    edit(translated, f'#, fuzzy\n#| msgid "stress"\nmsgctxt "{LABEL}"', f'msgctxt "{LABEL}"')
    edit(translated, 'msgstr "påkjenning"', 'msgstr "belastning"')
    sync.update(graph, translated)
    assert state(translated, LABEL) == ("strain", "belastning", False, None, False)
    sync.update(tiny, translated)
    assert state(translated, LABEL) == ("stress", "belastning", True, "strain", False)


def test_untranslated_text_is_simply_replaced(tiny: Graph, change: Any, locales: Path) -> None:
    """Where there is nothing to lose, there is nothing to mark."""
    sync.update(change.reworded(tiny, "stress", label="strain"), locales)
    assert state(locales, LABEL) == ("strain", "", False, None, False)


def test_deleted_and_restored(tiny: Graph, change: Any, translated: Path) -> None:
    """What is gone is kept at the end of the file, and comes back as it was."""
    before = catalogue_path(translated, "nb", "graph").read_bytes()
    gone = change.without(tiny, "stress")
    report = sync.update(gone, translated)
    assert report.changes[FILE].gone == [LABEL]
    assert state(translated, LABEL) == ("stress", "påkjenning", False, None, True)
    assert sync.update(gone, translated).files == ()
    report = sync.update(tiny, translated)
    assert report.changes[FILE].revived == [LABEL]
    assert catalogue_path(translated, "nb", "graph").read_bytes() == before


def test_untranslated_text_leaves_no_trace(tiny: Graph, change: Any, locales: Path) -> None:
    """An empty entry whose text is gone is not worth keeping."""
    sync.update(change.without(tiny, "stress"), locales)
    assert "node|stress|" not in catalogue_path(locales, "nb", "graph").read_text("utf-8")


def test_deleted_while_fuzzy(tiny: Graph, change: Any, translated: Path) -> None:
    """It is kept with the English it was made from, whatever the English was when it went."""
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    sync.update(change.without(tiny, "stress"), translated)
    sync.update(change.without(tiny, "stress"), translated)
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    assert state(translated, LABEL) == ("strain", "påkjenning", True, "stress", False)
    sync.update(change.without(tiny, "stress"), translated)
    sync.update(tiny, translated)
    assert state(translated, LABEL) == ("stress", "påkjenning", False, None, False)


def test_restored_with_another_text(tiny: Graph, change: Any, translated: Path) -> None:
    """What comes back reworded is fuzzy, with the text it had."""
    sync.update(change.without(tiny, "stress"), translated)
    report = sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    assert report.changes[FILE].revived == [LABEL]
    assert report.changes[FILE].stale == [LABEL]
    assert state(translated, LABEL) == ("strain", "påkjenning", True, "stress", False)


def test_renamed_through_an_alias(tiny: Graph, change: Any, translated: Path) -> None:
    """A node's texts, and those of its edges, move with it to the new id."""
    old = "edge|perceived-threat--increases--psoas-tension|mechanism"
    take_in(translated, "nb", {"node|psoas-tension|label": "spent psoas", old: "Slik."})
    graph = change.renamed(tiny, "psoas-tension", "tense-psoas")
    report = sync.update(graph, translated)
    new = "edge|perceived-threat--increases--tense-psoas|mechanism"
    assert sorted(report.changes[FILE].moved) == [new, "node|tense-psoas|label"]
    assert state(translated, "node|tense-psoas|label")[1:] == ("spent psoas", False, None, False)
    assert entry(translated, new).msgstr == "Slik."
    assert "node|psoas-tension|" not in catalogue_path(translated, "nb", "graph").read_text("utf-8")
    assert sync.update(graph, translated).files == ()


def test_alias_declared_later(tiny: Graph, change: Any, translated: Path) -> None:
    """An update before the alias was there loses nothing: the texts move from the end."""
    sync.update(change.renamed(tiny, "stress", "strain", alias=False), translated)
    assert entry(translated, LABEL).obsolete
    report = sync.update(change.renamed(tiny, "stress", "strain"), translated)
    assert report.changes[FILE].moved == ["node|strain|label"]
    assert entry(translated, "node|strain|label").msgstr == "påkjenning"


def test_an_id_in_use_keeps_its_texts(tiny: Graph, change: Any, translated: Path) -> None:
    """An alias that is somebody's id takes nothing away from it."""
    graph = change.reworded(tiny, "hip", aliases=("stress",))
    report = sync.update(graph, translated)
    assert report.changes[FILE].moved == []
    assert entry(translated, LABEL).msgstr == "påkjenning"
    assert entry(translated, "node|hip|label").msgstr == ""


def test_a_new_translation_is_not_overwritten(tiny: Graph, change: Any, translated: Path) -> None:
    """What has been translated under the new id stays; the old one stays at the end."""
    sync.update(change.renamed(tiny, "stress", "strain", alias=False), translated)
    take_in(translated, "nb", {"node|strain|label": "belastning"})
    sync.update(change.renamed(tiny, "stress", "strain"), translated)
    assert entry(translated, "node|strain|label").msgstr == "belastning"
    assert entry(translated, LABEL).msgstr == "påkjenning"


def test_same_key_twice_is_refused(tiny: Graph, translated: Path) -> None:
    """Of two different translations none is thrown away; the fault has its place."""
    path = catalogue_path(translated, "nb", "graph")
    text = path.read_text("utf-8")
    path.write_text(f'{text}\nmsgctxt "{LABEL}"\nmsgid "stress"\nmsgstr "strev"\n', "utf-8")
    before = {file: file.read_bytes() for file in translated.rglob("*.po*")}
    with pytest.raises(FaultyGraphError) as caught:
        sync.update(tiny, translated)
    (problem,) = caught.value.problems
    assert problem.rule == "duplicate-message"
    assert problem.line == text.count("\n") + 2
    assert before == {file: file.read_bytes() for file in translated.rglob("*.po*")}


def test_same_key_twice_alike_is_mended(tiny: Graph, translated: Path) -> None:
    """Two equal translations, or an empty one beside a real one, become one."""
    path = catalogue_path(translated, "nb", "graph")
    before = path.read_text("utf-8")
    double = f'msgctxt "{LABEL}"\nmsgid "stress"\nmsgstr '
    path.write_text(f'{before}\n{double}"påkjenning"\n\n{double}""\n', "utf-8")
    sync.update(tiny, translated)
    assert path.read_text("utf-8") == before


def test_check_writes_nothing(tiny: Graph, change: Any, translated: Path) -> None:
    """With ``check``, the report names the files that would change, and none does."""
    before = {path: path.read_bytes() for path in translated.rglob("*.po*")}
    graph = change.reworded(tiny, "stress", label="strain")
    report = sync.update(graph, translated, check=True)
    assert report.files == ("graph.pot", FILE)
    assert before == {path: path.read_bytes() for path in translated.rglob("*.po*")}


def test_all_or_nothing(tiny: Graph, change: Any, translated: Path) -> None:
    """One catalogue that cannot be read leaves every file as it was."""
    sync.update(tiny, translated, ["nb", "sv"])
    catalogue_path(translated, "sv", "ui").write_text("nonsense\n", "utf-8")
    before = {path: path.read_bytes() for path in translated.rglob("*.po*")}
    with pytest.raises(FaultyGraphError):
        sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    assert before == {path: path.read_bytes() for path in translated.rglob("*.po*")}


def test_other_tools_leave_no_noise(tiny: Graph, translated: Path) -> None:
    """Wrapping, dates, generator lines, line numbers and carriage returns are put right again."""
    path = catalogue_path(translated, "nb", "graph")
    before = path.read_bytes()
    foreign = po(translated)
    foreign.wrapwidth = 40
    foreign.metadata["X-Generator"] = "Poedit 3.4"
    foreign.metadata["PO-Revision-Date"] = "2026-11-20 12:00+0100"
    foreign.metadata["POT-Creation-Date"] = "2026-11-20 12:00+0100"
    foreign[0].occurrences = [("nodes/muscle.yaml", "12")]
    foreign.save(str(path), newline="\r\n")
    assert path.read_bytes() != before
    sync.update(tiny, translated)
    assert path.read_bytes() == before


def test_people_are_kept(tiny: Graph, translated: Path) -> None:
    """Who translated, and what translators write to each other, is theirs."""
    edit(translated, '"Last-Translator: \\n"', '"Last-Translator: Kari Nordmann\\n"')
    edit(translated, f'msgctxt "{LABEL}"', f'# usikker her\nmsgctxt "{LABEL}"')
    sync.update(tiny, translated)
    assert po(translated).metadata["Last-Translator"] == "Kari Nordmann"
    assert entry(translated, LABEL).tcomment == "usikker her"


def test_new_locale(tiny: Graph, translated: Path) -> None:
    """A locale needs nothing but its code: files, name and plural rule come by themselves."""
    report = sync.update(tiny, translated, ["pl"])
    assert "pl/LC_MESSAGES/graph.po" in report.files
    polish = polib.pofile(str(catalogue_path(translated, "pl", "ui")))
    assert polish.metadata["Plural-Forms"].startswith("nplurals=3;")
    assert polish.header == "Translation of hipgraph: Polish"
    assert {len(each.msgstr_plural) for each in polish if each.msgid_plural} <= {3}


def test_interface_belongs_to_the_tool(tiny: Graph, tmp_path: Path) -> None:
    """A folder beside somebody's own graph gets no copy of the interface's texts."""
    report = sync.update(tiny, tmp_path, ["nb"])
    assert report.files == ("graph.pot", "nb/LC_MESSAGES/graph.po")


def test_take_in_refuses_unknown_keys(translated: Path) -> None:
    """A slip in a key is told, and nothing is written."""
    before = catalogue_path(translated, "nb", "graph").read_bytes()
    with pytest.raises(HipgraphError) as caught:
        take_in(translated, "nb", {"node|hip|label": "hofte", "node|hop|label": "x"})
    assert caught.value.phrase.params == {"keys": "node|hop|label"}
    assert catalogue_path(translated, "nb", "graph").read_bytes() == before


def test_take_in_settles_what_was_fuzzy(tiny: Graph, change: Any, translated: Path) -> None:
    """A text that is put in is sure, and only entries that change are reported."""
    sync.update(change.reworded(tiny, "stress", label="strain"), translated)
    given = {LABEL: "belastning", "node|slow-breathing|steps": ["Sett deg.", "Pust rolig ut."]}
    assert sorted(take_in(translated, "nb", given)) == sorted(given)
    assert state(translated, LABEL) == ("strain", "belastning", False, None, False)
    assert entry(translated, "node|slow-breathing|steps").msgstr == "Sett deg.\nPust rolig ut."
    assert take_in(translated, "nb", given) == ()


def test_remarks_stand_beside_their_texts(tiny: Graph, translated: Path) -> None:
    """A doubt for a native reader is a translator's comment, and an update leaves it alone."""
    assert remark(translated, "nb", {LABEL: "Sier vi det?"}) == (LABEL,)
    assert sync.update(tiny, translated).files == ()
    assert (entry(translated, LABEL).tcomment, entry(translated, LABEL).fuzzy) == (
        "Sier vi det?",
        False,
    )
    assert remark(translated, "nb", {LABEL: "Sier vi det?"}) == ()
    with pytest.raises(HipgraphError):
        remark(translated, "nb", {"node|hop|label": "?"})
