"""The preview's server over a real socket: who is answered, what with, and what never is."""

from __future__ import annotations

import re
import socket
from typing import TYPE_CHECKING

import pytest

from hipgraph.interface import english
from hipgraph.preview.run import USUAL_PORT, Preview
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from tests.preview.conftest import Running

JOINT = "graph/nodes/joint.yaml"


def test_only_this_machine_is_answered(resting: Running) -> None:
    """It listens on the loopback address, and a request must name this machine as its host."""
    server = resting.preview.server
    assert server.socket.getsockname()[0] == "127.0.0.1"
    port = server.port
    for host in (f"127.0.0.1:{port}", f"localhost:{port}", f"LOCALHOST:{port}"):
        assert resting.ask(Host=host).status == 200
    foreign = (
        "", "example.org", f"example.org:{port}", "127.0.0.1", f"127.0.0.1:{port + 1}",
        f"127.0.0.1.example.org:{port}", f"localhost.:{port}", f"0.0.0.0:{port}",
    )  # fmt: skip
    for host in foreign:
        answer = resting.ask("/hipgraph.en.html", Host=host)
        assert answer.status == 403, host
        assert len(answer.text) < 200
        assert "psoas" not in answer.text


def test_two_hosts_are_refused(resting: Running) -> None:
    """A second Host header cannot smuggle a foreign name past the first."""
    port = resting.preview.server.port
    request = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: example.org\r\n\r\n"
    assert _raw(resting, request.encode()).startswith(b"HTTP/1.0 403 ")


def test_it_is_only_read(resting: Running) -> None:
    """GET and HEAD; whatever else there is gets one answer, and no file comes of it."""
    whole, head = resting.ask("/hipgraph.en.html"), resting.ask("/hipgraph.en.html", "HEAD")
    assert head.status == 200
    assert head.text == ""
    assert int(head.headers["Content-Length"]) == len(whole.text.encode())
    before = sorted(resting.place.rglob("*"))
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "NONSENSE"):
        answer = resting.ask("/hipgraph.en.html", method)
        assert (answer.status, answer.headers.get("Allow")) == (405, "GET, HEAD"), method
    assert sorted(resting.place.rglob("*")) == before


@pytest.mark.parametrize(
    "path",
    [
        "/../graph/node-types.yaml", "/graph/node-types.yaml", "/%2e%2e/locales",
        "/..%2f..%2fetc/passwd",
        "/hipgraph.en.html/", "/hipgraph.en.html/../x", "/hipgraph.sv.html", "/output/index.html",
        "http://example.org/", "/\\..\\..", "/index.html%00", "hipgraph.en.html", "*", "/preview",
    ],
)  # fmt: skip
def test_nothing_lies_behind_other_paths(resting: Running, path: str) -> None:
    """Only the pages and the name of the build have an address; no path reaches the disk."""
    answer = resting.ask(path)
    assert answer.status == 404
    assert path not in answer.text


def test_answers_are_not_kept_or_shared(resting: Running) -> None:
    """A browser keeps no copy, guesses no type, and gives it to no other page."""
    page = resting.ask("/hipgraph.nb.html")
    assert page.headers["Content-Type"] == "text/html; charset=utf-8"
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "Access-Control-Allow-Origin" not in page.headers
    assert "Python" not in page.headers["Server"]


@pytest.mark.parametrize(
    "request_",
    [b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/9.9\r\n\r\n",
     b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200],
    ids=["empty", "no path", "tls", "version", "long", "many"],
)  # fmt: skip
def test_what_is_no_request_does_no_harm(
    resting: Running, capfd: pytest.CaptureFixture[str], request_: bytes
) -> None:
    """Noise gets a short refusal that repeats none of it; the server goes on, silently."""
    answer = _raw(resting, request_)
    assert b"html" not in answer.lower()
    assert len(answer) < 400
    assert resting.ask().status == 200
    assert capfd.readouterr() == ("", "")


def test_a_browser_that_leaves_is_passed_over(
    resting: Running, capfd: pytest.CaptureFixture[str]
) -> None:
    """Somebody who hangs up in the middle of a page is no fault."""
    port = resting.preview.server.port
    for _ in range(3):
        with socket.create_connection(("127.0.0.1", port)) as client:
            # Linger 0: the connection is reset, not closed politely.
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            client.sendall(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
    assert resting.ask().status == 200
    assert capfd.readouterr().err == ""


def test_a_taken_port_is_named(resting: Running) -> None:
    """A port that was asked for and is taken is refused; without one the next free is found."""
    taken = resting.preview.server.port
    with pytest.raises(HipgraphError) as caught:
        Preview(resting.preview._workshop, taken)  # noqa: SLF001
    assert str(taken) in str(caught.value)
    # One of the two holds the usual port, or some other program does.
    with (
        Preview(resting.preview._workshop, None) as first,  # noqa: SLF001
        Preview(resting.preview._workshop, None) as second,  # noqa: SLF001
    ):
        assert USUAL_PORT <= first.server.port < second.server.port
    assert str(USUAL_PORT) in english("cli.serve.port", {})


def test_a_live_page_differs_from_a_released_one_in_its_policy(resting: Running) -> None:
    """Only the preview's page may ask its server, and only that."""
    page = resting.ask("/hipgraph.en.html").text
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    assert "connect-src &#39;self&#39;;" in policy[1]
    assert policy[1].startswith("default-src &#39;none&#39;;")
    assert "connect-src" not in resting.ask("/index.html").text


def _raw(resting: Running, request: bytes) -> bytes:
    port = resting.preview.server.port
    with socket.create_connection(("127.0.0.1", port), timeout=20) as client:
        client.sendall(request)
        client.shutdown(socket.SHUT_WR)
        found = b""
        try:
            while more := client.recv(65536):
                found += more
        except ConnectionResetError:
            # The rest of what was sent was not read.
            pass
        return found
