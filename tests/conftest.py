"""Graphs that tests start from, and changes to them.

A change is written the same way in rules' docstrings and in ``tests/cases``: blocks, each begun
by a line that says what is done::

    # add FILE            the lines below go to the end of the file
    # write FILE          the lines below are the file
    # bytes FILE          the same, with Python's escapes
    # in FILE: OLD        the first OLD in the file is replaced by the lines below
    # remove FILE
    # folder PATH         a folder is made there
"""

from __future__ import annotations

import os
import re
import shutil
import signal
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from hipgraph import load_graph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hipgraph.model import Graph

ROOT = Path(__file__).parent.parent

# In a script's background Ctrl-C is ignored, and what the tests start would inherit that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The same examples in every run: a test that fails does so for whoever changed something. For a
# longer look: HYPOTHESIS_PROFILE=long python -m pytest tests/fuzz tests/browser/test_hashes.py
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("long", max_examples=5_000, deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what is cached in a folder that all workers of this run share, and no other run."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(shared / "cache"))
        yield


@pytest.fixture(scope="session")
def tiny_folder() -> Path:
    """Return the folder of the tiny graph; it is not to be written to."""
    return ROOT / "tests" / "tiny" / "graph"


@pytest.fixture(scope="session")
def real_folder() -> Path:
    """Return the folder of the real graph; it is not to be written to."""
    return ROOT / "graph"


@pytest.fixture
def tiny_copy(tiny_folder: Path, tmp_path: Path) -> Path:
    """Return a copy of the tiny graph's folder, to be changed."""
    return Path(shutil.copytree(tiny_folder, tmp_path / "graph"))


@pytest.fixture(scope="session")
def tiny(tiny_folder: Path) -> Graph:
    """Return the tiny graph: every form of record, in the smallest sensible content."""
    return load_graph(tiny_folder)


@pytest.fixture(scope="session")
def real(real_folder: Path) -> Graph:
    """Return the real graph."""
    return load_graph(real_folder)


_HEAD = re.compile(r"# (add|write|bytes|in|remove|folder) ([^:\n]+?)(?:: (.*))?")


@dataclass(frozen=True)
class Change:
    """One change to one file."""

    verb: str
    file: str
    old: str
    new: str

    def apply(self, folder: Path) -> None:
        """Make the change in a folder."""
        path = folder / self.file
        if self.verb == "remove":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        elif self.verb == "folder":
            path.mkdir(parents=True)
        elif self.verb == "bytes":
            path.write_bytes(self.new.encode("latin-1").decode("unicode_escape").encode("latin-1"))
        elif self.verb == "write":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.new + "\n", encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
            if self.verb == "add":
                text += self.new + "\n"
            else:
                assert self.old in text, f"{self.old!r} is not in {self.file}"
                text = text.replace(self.old, self.new, 1)
            path.write_text(text, encoding="utf-8")


def changes(snippet: str) -> list[Change]:
    """Return the changes a snippet stands for."""
    found: list[Change] = []
    for line in dedent(snippet).strip("\n").split("\n"):
        head = _HEAD.fullmatch(line)
        if head:
            found.append(Change(head[1], head[2], head[3] or "", ""))
        else:
            last = found.pop()
            new = f"{last.new}\n{line}" if last.new else line
            found.append(Change(last.verb, last.file, last.old, new))
    return found


@pytest.fixture(scope="session")
def change() -> Callable[[Path, str], None]:
    """Return what makes the changes of a snippet in a folder."""

    def make(folder: Path, snippet: str) -> None:
        for one in changes(snippet):
            one.apply(folder)

    return make
