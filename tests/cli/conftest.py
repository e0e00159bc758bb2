"""Commands as a user runs them: a terminal's worth of result, the tiny graph, a translation."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from hipgraph.cli.app import app

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

ROOT = Path(__file__).parents[2]
TINY = ROOT / "tests" / "tiny" / "graph"

NORWEGIAN = {
    "node|psoas-tension|label": ("psoas tension", "psoasspenning"),
    "node|psoas-tension|in_sentence": ("psoas tension", "psoasspenning"),
    "node|hip-flexors|label": ("hip flexors", "hoftebøyere"),
    "node|perceived-threat|synonyms": ("sense of danger", "følelse av fare\nuro på gang"),
}


@pytest.fixture
def run() -> Callable[..., Result]:
    """Return a function that runs ``hipgraph`` with some words; ``env`` adds to plain English."""

    def call(*args: str | Path, **env: str) -> Result:
        plain = dict.fromkeys(("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "COLUMNS"), "")
        return CliRunner(env=plain | env).invoke(app, [str(arg) for arg in args])

    return call


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of its own with the tiny graph and a little Norwegian, and work in it."""
    shutil.copytree(TINY, tmp_path / "graph")
    catalogue = tmp_path / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    catalogue.parent.mkdir(parents=True)
    entries = [
        f'msgctxt "{key}"\nmsgid "{en}"\nmsgstr "{nb}"\n'.replace("\nuro", "\\nuro")
        for key, (en, nb) in NORWEGIAN.items()
    ]
    fields = (
        "Language: nb", "Plural-Forms: nplurals=2; plural=(n != 1);",
        "Content-Type: text/plain; charset=UTF-8",
    )  # fmt: skip
    header = 'msgid ""\nmsgstr ""\n' + "".join(f'"{field}\\n"\n' for field in fields)
    catalogue.write_text("\n".join([header, *entries]), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
