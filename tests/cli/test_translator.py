"""The translator's commands beside check, update and stats: add, show, sentences, merge, gates."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import polib
import pytest

from hipgraph.l10n import tools

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

LABEL = "node|psoas-tension|label"


def snapshot(place: Path) -> dict[Path, bytes]:
    """Return the bytes of every file under the translations."""
    return {path: path.read_bytes() for path in place.rglob("locales/**/*") if path.is_file()}


@pytest.mark.parametrize(
    ("code", "remedy"),
    [
        ("no", "Write nb."), ("no-NO", "Write nb."), ("iw", "Write he."), ("swe", "Write sv."),
        ("en", "under graph/"), ("nb", "hipgraph locale update nb"), ("NB", "locale update nb"),
        ("xx", "like sv, nn or pt-BR"), ("klingon", "like sv, nn or pt-BR"), ("../sv", "like sv"),
        ("und", "like sv"), ("en-XA", "pseudo-language"),
    ],
)  # fmt: skip
def test_add_refuses_what_is_no_new_language(run: Run, place: Path, code: str, remedy: str) -> None:
    """Each with its remedy, exit code 2, and not a byte changed."""
    before = snapshot(place)
    result = run("locale", "add", code)
    assert result.exit_code == 2, result.output
    assert remedy in result.output
    assert snapshot(place) == before


def test_a_new_language_needs_nothing_else(run: Run, place: Path) -> None:
    """Its page is exported beside the others, in the switch of each, and it can be counted."""
    result = run("locale", "add", "sv")
    assert result.exit_code == 0, result.output
    assert (place / "locales" / "sv" / "LC_MESSAGES" / "graph.po").is_file()
    assert run("export").exit_code == 0
    for code in ("en", "nb", "sv"):
        page = (place / "output" / f"hipgraph.{code}.html").read_text("utf-8")
        assert "Svenska" in page
    listed = run("locale", "list").output.splitlines()
    assert [line.split()[:2] for line in listed][-1] == ["sv", "Svenska"]
    assert run("locale", "check", "sv").exit_code == 0
    assert run("locale", "update", "--check", "sv").exit_code == 0


def test_what_is_copied_is_fuzzy(run: Run, place: Path) -> None:
    """A copy saves typing, and no reader meets it before somebody has looked."""
    assert run("locale", "add", "nn", "--copy-from", "no").exit_code == 0
    po = polib.pofile(str(place / "locales" / "nn" / "LC_MESSAGES" / "graph.po"))
    filled = [entry for entry in po if entry.msgstr]
    assert {entry.msgctxt for entry in filled} >= {LABEL}
    assert all(entry.fuzzy for entry in filled)
    assert run("locale", "update", "--check", "nn").exit_code == 0
    assert run("locale", "add", "sv", "--copy-from", "fi").exit_code == 2


def test_show_tells_all_about_a_text(run: Run, place: Path) -> None:
    """English, note, translation with its place, older English, and the sentences it is in."""
    run("locale", "update")
    catalogue = place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    text = catalogue.read_text("utf-8").replace(
        f'msgctxt "{LABEL}"', f'# sies det?\n#, fuzzy\n#| msgid "tense psoas"\nmsgctxt "{LABEL}"'
    )
    catalogue.write_text(text, "utf-8")
    shown = run("locale", "show", LABEL).output
    line = text.split("\n").index(f'msgctxt "{LABEL}"') + 1
    assert f"nb  (fuzzy, locales/nb/LC_MESSAGES/graph.po:{line})\n  psoasspenning\n" in shown
    for expected in ("Title on the map", "tense psoas", "sies det?", "\nen\n  psoas tension\n"):
        assert expected in shown
    form = run("locale", "show", "node|psoas-tension|in_sentence").output
    assert " sentences (en)" in form
    assert "Psoas tension goes together with hip tightness." in form
    typed = run("locale", "show", "edge-type|associated-with|sentence").output
    assert "Psoas tension goes together with hip tightness." in typed


def test_show_helps_with_keys(run: Run, place: Path) -> None:
    """An id lists its keys, a slip is answered with what is near, nonsense with the form."""
    del place
    by_id = run("locale", "show", "psoas-tension")
    assert by_id.exit_code == 2
    assert LABEL in by_id.output
    assert LABEL in run("locale", "show", "node|psoas-tenson|label").output
    assert "node|psoas-major|label" in run("locale", "show", "qqqq").output


def test_sentences_for_proofreading(run: Run, place: Path) -> None:
    """Grouped under the template's key; of one type, in every form; what fell back is marked."""
    del place
    result = run("locale", "sentences", "en", "--type", "increases")
    assert result.exit_code == 0, result.output
    assert "edge-type|increases|sentence_hedged\n  " in result.output
    assert "associated-with" not in result.output
    assert "More perceived threat is said to increase psoas tension." in result.output
    every = run("locale", "sentences", "en", "--type", "increases", "--every-form").output
    assert "Perceived threat is said to increase shallow breathing." in every
    assert "Perceived threat is said to increase shallow breathing." not in result.output
    assert "[en]" in run("locale", "sentences", "nb").output
    assert run("locale", "sentences", "nb", "--type", "nope").exit_code == 2


def test_spelling_fix_of_the_english(run: Run, place: Path) -> None:
    """``--trivial`` keeps translations unmarked, before or after an update has marked them."""
    run("locale", "update")
    nodes = (place / "graph" / "nodes").iterdir()
    tissue = next(path for path in nodes if "psoas tension" in path.read_text("utf-8"))
    text = tissue.read_text("utf-8")
    tissue.write_text(text.replace("psoas tension", "psoas-tension"), "utf-8")
    forms = "node|psoas-tension|in_sentence"
    assert run("locale", "update", "--trivial", LABEL, forms).exit_code == 0
    po = polib.pofile(str(place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"))
    assert not [entry for entry in po if entry.fuzzy]
    tissue.write_text(text, "utf-8")
    assert "2 marked fuzzy" in run("locale", "update").output
    assert "2 unmarked" in run("locale", "update", "nb", "--trivial", LABEL, forms).output
    assert run("locale", "update", "--trivial", "node|nope|label").exit_code == 2


def test_strict_counts_warnings(run: Run, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is a warning becomes a fault, in every format; programs that are missing are named."""
    del place
    monkeypatch.setattr(tools, "where", lambda _program: None)
    run("locale", "update")
    result = run("locale", "check")
    assert result.exit_code == 0
    assert "Spelling not checked: hunspell is not installed." in result.output
    for form in ("text", "json", "github"):
        assert run("locale", "check", "--strict", "--format", form).exit_code == 1


def test_gate(run: Run, place: Path) -> None:
    """Closed while a text is missing; ``locales.yaml`` may ask for less."""
    run("locale", "update")
    closed = run("locale", "stats", "nb", "--gate")
    assert closed.exit_code == 1
    assert "nb may not be released yet: " in closed.output
    asked = json.loads(run("locale", "stats", "nb", "--gate", "--json").stdout)
    assert any(each.startswith("labels: ") for each in asked["nb"]["gate"])
    classes = ("labels", "sentence forms", "edge phrases", "claims", "texts", "tours")
    gates = "".join(f"    {name}: 0\n" for name in classes)
    (place / "locales" / "locales.yaml").write_text(f"gates:\n  nb:\n{gates}", "utf-8")
    opened = run("locale", "stats", "nb", "--gate")
    assert opened.exit_code == 0, opened.output
    assert opened.output.endswith("nb may be released.\n")
    assert "complete" in run("locale", "list").output.splitlines()[1]
    (place / "locales" / "locales.yaml").write_text("gates:\n  nb:\n    label: 0\n", "utf-8")
    assert run("locale", "stats", "nb", "--gate").exit_code == 1
    assert "per cents" in run("locale", "check").output


@pytest.fixture
def mail(run: Run, place: Path) -> Path:
    """Return a copy of the Norwegian content, as somebody got it by e-mail."""
    run("locale", "update")
    copy = place / "fra-kari.po"
    shutil.copy(place / "locales" / "nb" / "LC_MESSAGES" / "graph.po", copy)
    return copy


def test_merge_takes_by_key(run: Run, place: Path, mail: Path) -> None:
    """New and changed texts come in, what is empty is passed by, a remark comes along."""
    po = polib.pofile(str(mail))
    by_key = {entry.msgctxt: entry for entry in po}
    by_key["node|hip|label"].msgstr = "hofte"
    by_key["node|hip|label"].tcomment = "eller hoften?"
    by_key[LABEL].msgstr = "spent psoas"
    po.save(str(mail))
    result = run("locale", "merge", "fra-kari.po")
    assert result.exit_code == 0, result.output
    assert "nb: 1 new, 1 changed, 3 as before" in result.output
    there = polib.pofile(str(place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"))
    found = {entry.msgctxt: entry for entry in there}
    assert found["node|hip|label"].msgstr == "hofte"
    assert found["node|hip|label"].tcomment == "eller hoften?"
    assert found[LABEL].msgstr == "spent psoas"
    assert run("locale", "update", "--check").exit_code == 0
    again = run("locale", "merge", "fra-kari.po")
    assert "Wrote" not in again.output


def test_merge_refuses_what_is_unknown_or_wrong(run: Run, place: Path, mail: Path) -> None:
    """Each with line and remedy, exit code 1; the rest comes in."""
    po = polib.pofile(str(mail))
    by_key = {entry.msgctxt: entry for entry in po}
    by_key["node|hip|label"].msgstr = "hofte {n}"
    by_key["node|stress|label"].msgstr = "stress"
    po.append(polib.POEntry(msgctxt="node|hop|label", msgid="hop", msgstr="hopp"))
    po.save(str(mail))
    result = run("locale", "merge", "fra-kari.po")
    assert result.exit_code == 1
    assert "fra-kari.po:" in result.output
    assert "No text has the key node|hop|label." in result.output
    assert "node|hip|label: {n} is not in the English text" in result.output
    assert "1 new" in result.output
    assert "2 refused" in result.output
    text = (place / "locales" / "nb" / "LC_MESSAGES" / "graph.po").read_text("utf-8")
    assert "hofte {n}" not in text
    assert "node|hop|" not in text


def test_merge_never_lets_stale_replace_current(run: Run, place: Path, mail: Path) -> None:
    """From older English: fuzzy where there is nothing, told in either case."""
    text = mail.read_text("utf-8")
    for key, now, older in (
        (LABEL, ("psoas tension", "psoasspenning"), ("tense psoas", "stram psoas")),
        ("node|hip|label", ("hip", ""), ("the hip", "hoften")),
    ):
        old, new = (
            f'msgctxt "{key}"\nmsgid "{english}"\nmsgstr "{given}"'
            for english, given in (now, older)
        )
        assert old in text
        text = text.replace(old, new)
    mail.write_text(text, "utf-8")
    result = run("locale", "merge", "fra-kari.po")
    assert result.exit_code == 0, result.output
    assert result.output.count("was made from an older English text") == 2
    there = polib.pofile(str(place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"))
    found = {entry.msgctxt: entry for entry in there}
    assert found[LABEL].msgstr == "psoasspenning"
    hip = found["node|hip|label"]
    assert (hip.msgstr, hip.fuzzy, hip.previous_msgid) == ("hoften", True, "the hip")


def test_merge_asks_which_language(run: Run, place: Path, mail: Path) -> None:
    """The header says; without it ``--as`` does; where they differ, nothing is taken."""
    mail.write_text(mail.read_text("utf-8").replace("Language: nb", "Language: "), "utf-8")
    before = snapshot(place)
    assert "--as" in run("locale", "merge", "fra-kari.po").output
    assert run("locale", "merge", "fra-kari.po", "--as", "nb").exit_code == 0
    mail.write_text(mail.read_text("utf-8").replace("Language: ", "Language: sv"), "utf-8")
    run("locale", "add", "sv")
    assert run("locale", "merge", "fra-kari.po", "--as", "nb").exit_code == 2
    mail.write_text("msgid", "utf-8")
    assert "fra-kari.po:1: error" in run("locale", "merge", "fra-kari.po").output
    assert {path: before[path] for path in before} == {
        path: data for path, data in snapshot(place).items() if path in before
    }


def test_interruption_leaves_everything(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while files are put in place leaves those that were there, and no others."""
    run("locale", "update")
    before = snapshot(place)

    def interrupt(*_args: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hipgraph.write.os.replace", interrupt)
    assert run("locale", "add", "sv").exit_code == 130
    assert snapshot(place) == before
    assert not (place / "locales" / "sv").exists()
