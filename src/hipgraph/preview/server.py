"""The preview's server: this machine only, reading only, and no file behind any address.

It listens on the loopback address. A page elsewhere could still lead a browser here under a name of
its own (DNS rebinding), so a request must name this machine as its host.
"""

from __future__ import annotations

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from os import name as system
from socketserver import ThreadingTCPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from socket import socket

    Answer = tuple[str, str] | None

HOST = "127.0.0.1"
NAMES = (HOST, "localhost")
HTTP_PORT = 80
PATIENCE = 10.0
"""So many seconds a browser may take to say what it wants."""
HEADERS = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)
_READING = ("GET", "HEAD")


class PreviewServer(ThreadingTCPServer):
    """Answers what ``answer`` has for a path; ``refusal`` says in words why it does not."""

    daemon_threads = True
    # Elsewhere it lets one start again at once; on Windows it would share the port with others.
    allow_reuse_address = system != "nt"
    request_queue_size = 64

    def __init__(
        self, port: int, answer: Callable[[str], Answer], refusal: Callable[[str, str], str]
    ) -> None:
        self.answer = answer
        self.refusal = refusal
        super().__init__((HOST, port), _Handler)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self.server_address[1])

    @property
    def url(self) -> str:
        """The address it begins at."""
        return f"http://{HOST}:{self.port}/"

    def handle_error(self, request: socket | tuple[bytes, socket], client_address: Any) -> None:  # noqa: ANN401 -- the library's signature
        """Pass over a browser that has gone away in the middle of an answer."""
        del request, client_address


class _Handler(BaseHTTPRequestHandler):
    server: PreviewServer
    timeout = PATIENCE
    server_version = "hipgraph"
    sys_version = ""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 -- whatever a request asks for
        """Answer every way of asking there may be; the library looks for a method for each."""
        if name.startswith("do_"):
            return self._take
        raise AttributeError(name)

    def _take(self) -> None:
        if not self._is_for_us():
            self._refuse(HTTPStatus.FORBIDDEN, "foreign")
        elif self.command not in _READING:
            self._refuse(HTTPStatus.METHOD_NOT_ALLOWED, "method", ("Allow", ", ".join(_READING)))
        elif found := self.server.answer(self.path.partition("?")[0].partition("#")[0]):
            self._send(HTTPStatus.OK, *found)
        else:
            self._refuse(HTTPStatus.NOT_FOUND, "not-found")

    def _is_for_us(self) -> bool:
        """Tell whether the one host named is this machine, at this port."""
        port = self.server.port
        allowed = {f"{name}:{port}" for name in NAMES}
        if port == HTTP_PORT:
            allowed.update(NAMES)
        given = self.headers.get_all("Host") or []
        return len(given) == 1 and given[0].strip().lower() in allowed

    def _refuse(self, status: HTTPStatus, why: str, *headers: tuple[str, str]) -> None:
        text = self.server.refusal(f"preview.{why}", self.server.url)
        self._send(status, "text/plain", text, *headers)

    def _send(self, status: HTTPStatus, kind: str, text: str, *headers: tuple[str, str]) -> None:
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for name, value in (*HEADERS, *headers):
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no request at all without repeating any of it."""
        del message, explain
        self.close_connection = True
        self.send_response(code)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
        """Say nothing of requests: a page asks every second."""
        del format, args
