"""PO files as they come from editors, tools and e-mails."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

import pytest

from hipgraph.l10n import catalogs
from hipgraph.l10n.catalogs import plural_rule, read_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEADER = (
    'msgid ""\nmsgstr ""\n"Language: nb\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
)
ENTRY = 'msgctxt "node|hip|label"\nmsgid "hip"\nmsgstr "hofte"\n'


def test_entries_know_key_state_and_line(tmp_path: Path) -> None:
    """Each entry has the line its context stands in, whatever stands around it."""
    path = tmp_path / "graph.po"
    path.write_text(
        "# Head\n" + HEADER + "# a comment\n#. Example\n" + ENTRY + "\n"
        '#, fuzzy\n#| msgid "old"\nmsgctxt ""\n"node|hip|"\n"text"\n'
        'msgid "a\\nb"\nmsgstr ""\n"c\\n"\n"d"\n\n'
        'msgctxt "ui|n"\nmsgid "{n} hip"\nmsgid_plural "{n} hips"\nmsgstr[0] "en"\nmsgstr[1] ""\n\n'
        '#~ msgctxt "node|old|label"\n#~ msgid "old"\n#~ msgstr "gammel"\n\n' + ENTRY,
        "utf-8",
    )
    catalogue, problems = read_catalogue(path, "nb/graph.po")
    assert catalogue is not None
    assert problems == ()
    lines = path.read_text("utf-8").split("\n")
    found = [(entry.key, entry.state, entry.texts) for entry in catalogue.entries]
    assert found == [
        ("node|hip|label", "translated", ("hofte",)),
        ("node|hip|text", "fuzzy", ("c\nd",)),
        ("ui|n", "empty", ("en", "")),
        ("node|hip|label", "translated", ("hofte",)),
    ]
    assert catalogue.entries[1].source == "a\nb"
    assert [lines[entry.line - 1][:7] for entry in catalogue.entries] == ["msgctxt"] * 4
    assert catalogue.headers["Language"] == "nb"


@pytest.mark.parametrize(
    "data",
    [
        (HEADER + ENTRY).encode("utf-8-sig"),
        (HEADER + ENTRY).replace("\n", "\r\n").encode(),
        ENTRY.encode(),
        (HEADER + ENTRY + '#~ msgid "x"\n#~ msgstr "y"\n\n# the end\n').encode(),
        (HEADER + ENTRY.replace("hofte", "ho\u2028fte")).encode(),
    ],
)
def test_harmless_oddities(tmp_path: Path, data: bytes) -> None:
    """A byte order mark, Windows line ends, no header, trailing comments: all can be read."""
    path = tmp_path / "graph.po"
    path.write_bytes(data)
    catalogue, problems = read_catalogue(path, "graph.po")
    assert problems == ()
    assert catalogue is not None
    (entry,) = catalogue.entries
    assert entry.texts[0].replace("\u2028", "") == "hofte"


@pytest.mark.parametrize(
    ("broken", "line", "key"),
    [
        (ENTRY.replace('hofte"', "hofte"), 3, ""),
        (ENTRY.replace('"hip"', '"a "hip"'), 2, ""),
        (ENTRY.replace("msgstr", "msgst"), 3, ""),
        (ENTRY.replace('msgid "hip"\n', ""), 2, ""),
        (ENTRY + "<<<<<<< HEAD\n", 4, ""),
        (ENTRY + "\nhoften\n", 5, ""),
        (ENTRY.replace("hofte", "h\xf8fte").encode("latin-1"), 3, ".encoding"),
        (HEADER.replace("UTF-8", "ISO-8859-1") + ENTRY, 1, ".encoding"),
    ],
)
def test_a_broken_file_is_one_finding(
    tmp_path: Path, broken: str | bytes, line: int, key: str
) -> None:
    """Nothing is guessed and nothing raised: the first line that cannot be read is named."""
    path = tmp_path / "graph.po"
    path.write_bytes(broken if isinstance(broken, bytes) else broken.encode())
    catalogue, (problem,) = read_catalogue(path, "nb/graph.po")
    assert catalogue is None
    assert (problem.rule, problem.severity) == ("unreadable-catalogue", "error")
    assert (problem.file, problem.line) == ("nb/graph.po", line)
    assert problem.message.key == f"problem.unreadable-catalogue{key}"


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    """A folder or nothing where the file should be is told as such."""
    for path, kind in ((tmp_path, "kind"), (tmp_path / "absent.po", "file")):
        _, (problem,) = read_catalogue(path, "graph.po")
        assert problem.message.key == f"problem.unreadable-catalogue.{kind}"


@pytest.mark.skipif(os.name == "nt", reason="no pipes and devices among files on Windows")
def test_what_is_no_file_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe or a device is not waited for, and a huge file not read."""
    path = tmp_path / "graph.po"
    makers: list[Callable[[], object]] = [
        lambda: os.mkfifo(path),
        lambda: path.symlink_to("/dev/zero"),
    ]
    for make in makers:
        make()
        catalogue, problems = read_catalogue(path, "graph.po")
        assert catalogue is None
        assert [one.message.key for one in problems] == ["problem.unreadable-catalogue.kind"]
        path.unlink()
    monkeypatch.setattr(catalogs, "MOST_BYTES", 10)
    path.write_text(HEADER, encoding="utf-8")
    (found,) = read_catalogue(path, "graph.po")[1]
    assert found.message.key == "problem.unreadable-catalogue.large"


def test_fast_enough_to_read_each_time(tmp_path: Path) -> None:
    """3,000 texts, more than graph and interface have, are read well under 300 ms."""
    path = tmp_path / "graph.po"
    entries = (
        f"#. Example: A sentence.\n{ENTRY.replace('hip|', f'hip-{n}|')}" for n in range(3000)
    )
    path.write_text(HEADER + "\n".join(entries), "utf-8")
    times = []
    for _ in range(3):
        start = time.perf_counter()
        catalogue, _ = read_catalogue(path, "graph.po")
        times.append(time.perf_counter() - start)
        assert catalogue is not None
        assert len(catalogue.entries) == 3000
    assert min(times) < 0.3


@pytest.mark.parametrize(
    ("header", "forms"),
    [
        ("nplurals=2; plural=(n != 1);", [1, 0, 1]),
        ("nplurals=1; plural=0", [0, 0, 0]),
        ("nplurals=2; plural=n>1;", [0, 0, 1]),
        ("nplurals=2; plural=n;", None),
        ("nplurals=2; plural=__import__('os');", None),
        ("nplurals=INTEGER; plural=EXPRESSION;", None),
        ("nplurals=2; plural=(n %% 0);", None),
        ("", None),
    ],
)
def test_plural_rules(header: str, forms: list[int] | None) -> None:
    """A rule is used only where it chooses a form that exists for every number."""
    rule = plural_rule(header)
    assert (rule and [rule[1](n) for n in (0, 1, 2)]) == forms
