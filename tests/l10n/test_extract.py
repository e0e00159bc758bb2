"""Texts by key, and the templates made of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import polib

from hipgraph import interface
from hipgraph.l10n import extract
from hipgraph.l10n.catalogs import catalogue_path
from hipgraph.l10n.intake import take_in
from hipgraph.l10n.messages import graph_messages, ui_messages
from hipgraph.l10n.sync import update
from hipgraph.l10n.texts import graph_texts

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph


def test_keys_of_the_design(tiny: Graph) -> None:
    """Every kind of text has the key that data.md gives it; agreement fields have none."""
    texts = graph_texts(tiny)
    for key, text in {
        "node-type|breath|label": "way of breathing",
        "node|slow-breathing|steps": "Sit down.\nBreathe out slowly.",
        "node|slow-breathing|cautions": "Stop if it makes you dizzy.",
        "node|slow-breathing|cue.instead_of": "Breathe your stress away.",
        "node|psoas-major|text": "It runs from the spine to the thigh.\n\nIt lifts the leg.\n",
        "claim|hips-store-stress|say_instead": tiny.nodes["hips-store-stress"].claim.say_instead,  # type: ignore[union-attr]
        "edge-type|increases|sentence_said": "{source} is said to increase {target}.",
        "edge|perceived-threat--increases--psoas-tension|because": "Nobody has measured it.",
        "edge|perceived-threat--increases--psoas-tension|sentence": "{source} makes {target} rise.",
        "study|doe2020|finding": tiny.studies["doe2020"].finding,
    }.items():
        assert texts[key].strip() == text.strip()
    assert not [key for key in texts if key.endswith("_plural")]
    assert not [key for key in texts if key.startswith("node|hips-store-stress|")]
    assert all(texts.values())


def test_order_is_kind_id_field(tiny: Graph) -> None:
    """A record's texts stand together, ids are sorted, and the label comes first."""
    keys = list(graph_texts(tiny))
    kinds = list(dict.fromkeys(key.split("|")[0] for key in keys))
    assert kinds[:3] == ["node-type", "node", "claim"]
    for kind in kinds:
        ids = [key.split("|")[1] for key in keys if key.split("|")[0] == kind]
        assert ids == sorted(ids)
    fields = [key.split("|")[2] for key in keys if key.startswith("node|psoas-tension|")]
    assert fields == ["label", "in_sentence", "indefinite", "up", "down", "summary"]


def test_every_comment_has_a_real_sentence(tiny: Graph) -> None:
    """A translator sees each text where a reader will; no braces are left in it."""
    for message in graph_messages(tiny):
        example = re.search(r"^(?:Example|Note): (.+)$", message.comment, re.MULTILINE)
        assert example, message.key
        assert not re.search(r"[{}]", message.comment), message.key
    comments = {message.key: message.comment for message in graph_messages(tiny)}
    sentence = "Perceived threat is said to increase psoas tension."
    said = comments["edge-type|increases|sentence_said"]
    assert re.search(r"Example: [A-Z].* is said to increase .*\.", said), said
    assert "psoas tension" in comments["node|psoas-tension|in_sentence"].lower()
    assert "Note: Keep the Latin name as a synonym." in comments["node|psoas-major|label"]
    assert sentence not in comments["edge-type|increases|sentence"]


def test_interface_comments_are_filled_in() -> None:
    """Notes reach the translator, and placeholders are shown filled."""
    for message in ui_messages():
        examples = [line for line in message.comment.split("\n") if line.startswith("Example: ")]
        assert bool(examples) == bool(extract.PLACEHOLDER.search(message.text + message.plural))
        assert not any(re.search(r"\{\w+\}", line) for line in examples)


def test_interface_keys_are_declared_once() -> None:
    """The parts of the tool share one space of keys; none takes another's."""
    keys = [key for name in interface.TABLES for key in interface.part(name)]
    assert len(keys) == len(set(keys))
    for key, entry in interface.texts().items():
        assert re.fullmatch(r"[a-z0-9]+(?:[.-][a-z0-9_-]+)*", key), key
        assert not re.search(r"\{(?!\w+\})|(?<!\w)\}", entry.text + entry.plural), key
        assert "{n}" in entry.plural or not entry.plural, key


def test_template_is_steady(tiny: Graph) -> None:
    """The bytes hold no dates, line numbers or wrapping, and flag what has placeholders."""
    data = extract.graph_template(tiny)
    text = data.decode("utf-8")
    assert data == extract.graph_template(tiny)
    assert not re.search(r"Creation-Date|X-Generator|^#:|\d{4}-\d\d-\d\d", text, re.MULTILINE)
    pot = polib.pofile(text, wrapwidth=0)
    assert str(pot).encode() == data
    for entry in pot:
        placed = "{" in entry.msgid
        assert ("python-brace-format" in entry.flags) == placed, entry.msgctxt
    assert [entry.msgctxt for entry in pot] == list(graph_texts(tiny))


def test_same_bytes_under_any_hash_seed() -> None:
    """Nothing that iterates a set reaches the interface's template."""
    code = (
        "import sys; from hipgraph.l10n.extract import ui_template as t;"
        "sys.stdout.buffer.write(t())"
    )
    found = {
        subprocess.run(  # noqa: S603 -- our own interpreter
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path), "LC_ALL": "C"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert found == {extract.ui_template()}


def test_other_tools_agree(tiny: Graph, change: Any, locales: Path) -> None:
    """polib, and GNU gettext where there is one, write the same bytes and have nothing to say."""
    key, steps = "node|stress|label", "node|slow-breathing|steps"
    said = "node|perceived-threat|summary"
    take_in(locales, "nb", {key: '«stress»\t\\ "x"', steps: "En.\nTo.", said: "Opplevd fare."})
    graph = change.reworded(tiny, "perceived-threat", summary="Danger is felt.\nHere.")
    update(change.without(graph, "stress", "slow-breathing"), locales)
    assert "#~ msgstr" in catalogue_path(locales, "nb", "graph").read_text("utf-8")
    assert '#| msgid "The brain' in catalogue_path(locales, "nb", "graph").read_text("utf-8")
    files = sorted(locales.rglob("*.po*"))
    assert len(files) == 4
    for file in files:
        assert str(polib.pofile(str(file), wrapwidth=0)).encode() == file.read_bytes()
        if not shutil.which("msgcat"):
            continue
        cat = subprocess.run(  # noqa: S603
            ["msgcat", "--no-wrap", str(file)],  # noqa: S607
            capture_output=True,
            check=True,
        )
        assert cat.stdout == file.read_bytes(), file.name
        lint = subprocess.run(  # noqa: S603
            ["msgfmt", "-c", "-o", "-", str(file)],  # noqa: S607
            capture_output=True,
            check=False,
        )
        assert (lint.returncode, lint.stderr) == (0, b""), file.name
