"""The real catalogues and every sentence of the real graph, read as a proofreader would."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import polib
import pytest
from babel.messages.pofile import read_po, write_po

from hipgraph import load_graph
from hipgraph.keys import SOURCE
from hipgraph.l10n import catalogs, sync, tools
from hipgraph.l10n.chains import locales_in
from hipgraph.l10n.localize import translators
from hipgraph.l10n.proofs import proofs
from hipgraph.l10n.sentences import QUOTE, sentence

if TYPE_CHECKING:
    from hipgraph.model import Graph

ROOT = Path(__file__).parents[2]
LOCALES = ROOT / "locales"
CODES = (SOURCE, "nb")
"""The finished languages; one that has just been begun may stand beside them."""
ENGLISH = r"\b(?:the|of|and|is|are|with|can|which|said|to be|from|by)\b"
NORWEGIAN = r"[æøåÆØÅ]|\b(?:og|er|kan|som|sies|av|det|en del)\b"
KEPT_NAMES = re.compile(r"The Body Keeps the Score|Anatomy Trains|Somatic Experiencing")
"""Titles and methods that have no Norwegian name."""


@pytest.fixture(scope="module")
def real() -> Graph:
    """Return the real graph, checked."""
    return load_graph(ROOT / "graph")


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("inverse", [False, True], ids=["forward", "inverse"])
def test_every_sentence_reads_as_one(real: Graph, code: str, inverse: bool) -> None:
    """No holes, no double spaces or quotation marks, a capital first and a full stop last."""
    translator = translators(real, LOCALES, [code])[code]
    faults = []
    for edge in real.edges:
        said = sentence(real, edge, translator, inverse=inverse)
        text = str(said)
        first = re.sub(r"^\W+", "", text)
        begins = first[:1].isupper() or any(c.isupper() for c in first.split(" ")[0])
        nodes = {part.node for part in said.parts if part.node}
        ends = {real.edges[edge].source, real.edges[edge].target}
        odd = re.search(r"[{}]|  | [.,]|\.\.|[“«][“«]|[”»][”»]|\n", text)
        if odd or not begins or not text.endswith(".") or nodes != ends:
            faults.append(f"{edge}: {text}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("code", CODES)
def test_every_form_of_every_sentence_reads_as_one(real: Graph, code: str) -> None:
    """Plain, hedged and only said, forwards, backwards and as a step of a way.

    No braces, double spaces or doubled signs, one language throughout, a capital that leaves
    HPA and pH alone, a full stop; claims in quotation marks, and in small letters inside.
    """
    translator = translators(real, LOCALES, [code])[code]
    opening, closing = translator.ui(QUOTE).split("{text}")
    odd = re.compile(r"[{}\n]|  | [.,;:]|\.\.|[“«][“«]|[”»][”»]|\b(\w+) \1\b")
    foreign = re.compile(ENGLISH if code != SOURCE else NORWEGIAN)
    faults = []
    for proof in proofs(real, translator, every_form=True):
        text = str(proof.sentence)
        first = (re.findall(r"[^\W_]\S*", text) or [""])[0]
        begins = first[:1].isupper() or any(letter.isupper() for letter in first)
        fine = begins and text.endswith(".") and text.count(opening) == text.count(closing)
        bare = re.sub(rf"{opening}[^{closing}]*{closing}", "", text)
        names = list(re.findall(r"\b(?:[Hh][Pp][Aa]|[Pp][Hh])\b", text))
        kept = all(name in {"HPA", "pH"} for name in names)
        left = foreign.search(KEPT_NAMES.sub("", bare))
        if odd.search(text) or not fine or not kept or left or proof.sentence.locale != code:
            faults.append(f"{proof.keys[0]}: {text}")
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("code", CODES[1:])
def test_nothing_is_left_in_english(real: Graph, code: str) -> None:
    """A released locale answers everything itself."""
    translator = translators(real, LOCALES, [code])[code]
    for edge in real.edges:
        assert sentence(real, edge, translator).locale == code, edge
    missing = [key for key in translator.books[SOURCE].texts if translator.say(key).locale != code]
    assert not missing, f"{len(missing)} texts, among them {missing[:10]}"


def test_templates_and_catalogues_are_up_to_date(real: Graph) -> None:
    """Whoever changes an English text runs: hipgraph locale update."""
    report = sync.update(real, LOCALES, check=True)
    assert report.files == (), "run: hipgraph locale update"


def test_every_locale_has_both_domains() -> None:
    """A locale's folder holds content and interface."""
    for code in locales_in(LOCALES):
        folder = LOCALES / code / "LC_MESSAGES"
        assert sorted(path.name for path in folder.iterdir()) == ["graph.po", "ui.po"]


def _run(*command: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, capture_output=True, check=False)  # noqa: S603 -- our own words


def _needed(program: str) -> str:
    """Return where a program is; without it: a failure under CI, elsewhere a skip."""
    found = tools.where(program)
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(f"{program} is not installed")
        pytest.skip(f"{program} is not installed")
    return found


FILES = sorted(LOCALES.rglob("*.po*"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_gettext_agrees_on_every_file(file: Path) -> None:
    """``msgcat --no-wrap`` and polib write the same bytes, and ``msgfmt -c`` says nothing."""
    assert str(polib.pofile(str(file), wrapwidth=0)).encode() == file.read_bytes()
    assert _run(_needed("msgcat"), "--no-wrap", str(file)).stdout == file.read_bytes()
    lint = _run(_needed("msgfmt"), "-c", "-o", "-", str(file))
    assert (lint.returncode, lint.stderr) == (0, b"")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the translations that a tool may write to."""
    shutil.copytree(LOCALES, tmp_path / "locales")
    return tmp_path / "locales"


def _no_noise(real: Graph, copied: Path) -> None:
    """Update, and find every byte as it is in the repository."""
    changed = [
        file.name
        for file in FILES
        if (copied / file.relative_to(LOCALES)).read_bytes() != file.read_bytes()
    ]
    assert changed, "the tool wrote nothing of its own: the test says nothing"
    sync.update(real, copied)
    for file in FILES:
        assert (copied / file.relative_to(LOCALES)).read_bytes() == file.read_bytes(), file.name


def test_saving_by_gettext_leaves_no_noise(real: Graph, copied: Path) -> None:
    """Poedit saves as gettext does: wrapped, with its own header fields."""
    for domain in catalogs.DOMAINS:
        path = catalogs.catalogue_path(copied, "nb", domain)
        text = path.read_text("utf-8").replace(
            '"Plural-Forms', '"X-Generator: Poedit 3.4.2\\n"\n"Plural-Forms', 1
        )
        path.write_text(text, "utf-8")
        path.write_bytes(_run(_needed("msgcat"), str(path)).stdout)
    _no_noise(real, copied)


def test_saving_by_babel_leaves_no_noise(real: Graph, copied: Path) -> None:
    """Babel wraps comments too, and writes dates."""
    for domain in catalogs.DOMAINS:
        path = catalogs.catalogue_path(copied, "nb", domain)
        with path.open("rb") as file:
            catalogue = read_po(file, locale="nb")
        with path.open("wb") as file:
            write_po(file, catalogue, width=76)
    _no_noise(real, copied)


def test_saving_by_weblate_leaves_no_noise(real: Graph, copied: Path) -> None:
    """Weblate saves through Translate Toolkit's storage, with a date and a generator."""
    if importlib.util.find_spec("translate") is None:
        _needed("pofilter")
    pypo = importlib.import_module("translate.storage.pypo")
    for domain in catalogs.DOMAINS:
        store = pypo.pofile.parsefile(str(catalogs.catalogue_path(copied, "nb", domain)))
        store.updateheader(
            add=True, x_generator="Weblate 5.9", PO_Revision_Date="2026-12-01 10:00+0000"
        )
        store.wrapper.width = 77
        store.save()
    _no_noise(real, copied)
