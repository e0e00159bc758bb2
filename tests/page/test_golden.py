"""The List of the tiny graph, word for word, beside the pointed assertions of the other tests.

A change that is meant is taken over with ``HIPGRAPH_GOLDEN=write pytest tests/page`` and read in
the diff.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.page.render import render_index, render_list
from hipgraph.provenance import release

if TYPE_CHECKING:
    from tests.page.conftest import Made

GOLDEN = Path(__file__).parent / "golden"


def compare(name: str, text: str) -> None:
    """Hold a text against the file that says how it should be; blank lines do not count."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    path = GOLDEN / name
    if os.environ.get("HIPGRAPH_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8").splitlines() == lines


@pytest.mark.parametrize("code", ["en", "nb"])
def test_the_list_is_as_it_was(made: Made, code: str) -> None:
    """Every heading, sentence, badge, source and link of the List stands where it stood."""
    compare(f"list.{code}.html", render_list(made.graph, made.translators, code))


def test_the_start_page_is_as_it_was(made: Made) -> None:
    """The start page keeps its data and its links; its script and style are files of their own."""
    own = re.compile(r"(<style>|<script>).*?(</style>|</script>)", re.DOTALL)
    page = own.sub(r"\1\2", render_index(made.translators)).replace(release(), "…")
    compare("index.html", re.sub(r"'sha256-[^']*'", "'sha256-…'", page))
