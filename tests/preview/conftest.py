"""A preview of a graph of its own, with a small real server behind it."""

from __future__ import annotations

import http.client
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.cli.preview import workshop
from hipgraph.cli.session import Session
from hipgraph.preview.run import Preview

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Answer:
    """What came back over the wire."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass(frozen=True)
class Running:
    """A preview, the folder it watches, and requests to it."""

    place: Path
    preview: Preview

    def ask(self, path: str = "/", method: str = "GET", **headers: str) -> Answer:
        """Send one request; a header that is empty is left out."""
        port = self.preview.server.port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.putrequest(method, path, skip_host=True)
        for name, value in ({"Host": f"127.0.0.1:{port}"} | headers).items():
            if value:
                connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        text = answer.read().decode("utf-8")
        connection.close()
        return Answer(answer.status, dict(answer.getheaders()), text)


def _begin(place: Path) -> Iterator[Running]:
    shutil.copytree(ROOT / "tests" / "tiny" / "graph", place / "graph")
    catalogue = place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
        '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n'
        'msgctxt "node|hip-flexors|label"\nmsgid "hip flexors"\nmsgstr "hoftebøyere"\n',
        encoding="utf-8",
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(place)
        session = Session(None, None, (), verbose=False)
        with Preview(workshop(session), 0) as preview:
            preview.renew()
            yield Running(place, preview)


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    """Preview a copy of the tiny graph, in English and a Norwegian that is begun."""
    yield from _begin(tmp_path)


@pytest.fixture(scope="module")
def resting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Preview the same for tests that change nothing."""
    yield from _begin(tmp_path_factory.mktemp("resting"))
