"""Whatever stands in a PO file: an entry, a finding, and never a translation lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hipgraph import load_graph
from hipgraph.interface import english
from hipgraph.l10n import catalogs, extract, sync
from hipgraph.l10n.locale_rules import check
from hipgraph.l10n.localize import translators
from hipgraph.l10n.marked import mark
from hipgraph.l10n.texts import graph_texts
from hipgraph.problem import FaultyGraphError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hipgraph.model import Graph

# Half as many as the profile wants: each takes a while.
FEWER = settings().max_examples // 2
TINY = Path(__file__).parents[1] / "tiny" / "graph"
HEADER = (
    'msgid ""\nmsgstr ""\n"Language: nb\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
)
SAMPLE = (
    HEADER
    + """
#. Example: hip flexors
msgctxt "node|hip-flexors|label"
msgid "hip flexors"
msgstr "hoftebøyere"

#, fuzzy
#| msgid "psoas strain"
msgctxt "node|psoas-tension|label"
msgid "psoas tension"
msgstr "psoasspenning"

msgctxt "node|hip|synonyms"
msgid "hips\\nhip area"
msgstr "hofter\\nhofteparti"

#~ msgctxt "node|gone|label"
#~ msgid "gone"
#~ msgstr "borte"
"""
)
PIECES = st.sampled_from(
    [
        'msgctxt "x"\n',
        'msgid "x"\n',
        'msgstr "y"\n',
        'msgstr[0] "a"\nmsgstr[1] "b"\n',
        "#, fuzzy\n",
        '#| msgid "old"\n',
        "#~ ",
        '"',
        "\\",
        "\\n",
        "\n",
        "\n\n",
        "<<<<<<< HEAD\n",
        "=======\n",
        ">>>>>>> theirs\n",
        "{source}",
        "<b>",
        "\u2028",
        "\x00",
        "\x85",
        "\ufeff",
        'msgid_plural "xs"\n',
        "#: file:1\n",
        "# remark\n",
        "é" * 500,
        'domain "x"\n',
        "\t",
        "\r",
    ]
)


@st.composite
def broken(draw: st.DrawFn) -> str:
    """Return the sample with up to four stretches of it cut out, doubled or overwritten."""
    text = SAMPLE
    for _ in range(draw(st.integers(1, 4))):
        first = draw(st.integers(0, len(text)))
        last = min(len(text), first + draw(st.integers(0, 60)))
        put = draw(
            st.one_of(st.just(""), st.just(text[first:last] * 2), PIECES, st.text(max_size=4))
        )
        text = text[:first] + put + text[last:]
    return text


ANY = st.one_of(broken(), st.lists(PIECES, max_size=20).map("".join), st.text(max_size=200))


@pytest.fixture(scope="module")
def graph() -> Graph:
    """Return the tiny graph."""
    return load_graph(TINY)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a folder for translations that examples write into; no other tools are asked."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        yield tmp_path_factory.mktemp("locales")


def write(folder: Path, text: str) -> Path:
    """Put a catalogue in an empty folder."""
    for inside in folder.iterdir():
        shutil.rmtree(inside) if inside.is_dir() else inside.unlink()
    path = catalogs.catalogue_path(folder, "nb", "graph")
    path.parent.mkdir(parents=True)
    path.write_bytes(text.encode("utf-8"))
    return path


@settings(max_examples=FEWER, suppress_health_check=[HealthCheck.too_slow])
@given(ANY)
def test_any_text_is_a_catalogue_or_findings(graph: Graph, folder: Path, text: str) -> None:
    """Reading, checking and translating raise nothing but findings, each of which can be told."""
    path = write(folder, text)
    catalogue, problems = catalogs.read_catalogue(path, "nb")
    assert (catalogue is None) == bool(problems)
    for one in (*problems, *check(graph, folder, ["nb"], folder)):
        assert english(one.message.key, one.message.params)
        assert english(one.hint.key, one.hint.params)
    try:
        speaking = translators(graph, folder, ("nb",))["nb"]
    except FaultyGraphError:
        assert catalogue is None
    else:
        assert all(speaking.say(key).text for key in graph_texts(graph))


@settings(max_examples=FEWER, suppress_health_check=[HealthCheck.too_slow])
@given(broken())
def test_an_update_loses_nothing_and_is_done_once(graph: Graph, folder: Path, text: str) -> None:
    """Every translation of a file that can be read is still in it; a second run changes nothing."""
    path = write(folder, text)
    try:
        before = translations(path)
        sync.update(graph, folder, ["nb"])
    except (FaultyGraphError, OSError, ValueError):
        assert path.read_bytes() == text.encode("utf-8")
        return
    assert before <= translations(path)
    again = sync.update(graph, folder, ["nb"])
    assert again.files == ()
    whole = polib.pofile(str(path), encoding="utf-8", wrapwidth=0)
    assert extract.po_bytes(whole) == path.read_bytes()


def translations(path: Path) -> set[str]:
    """Return every text somebody has written, of living and of kept entries."""
    entries = polib.pofile(str(path), encoding="utf-8-sig", wrapwidth=0)
    plurals = (text for entry in entries for text in entry.msgstr_plural.values())
    return {text for text in (*(entry.msgstr for entry in entries), *plurals) if text}


@given(st.text(max_size=60), st.integers(0, 10**6))
def test_marks_leave_a_text_as_it_is(text: str, number: int) -> None:
    """Without its tag characters a marked text is the text."""
    shown = mark(text, number)
    assert "".join(one for one in shown if not 0xE0000 <= ord(one) < 0xE0080) == "".join(
        one for one in text if not 0xE0000 <= ord(one) < 0xE0080
    )
