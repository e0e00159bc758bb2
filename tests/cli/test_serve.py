"""serve, as a user runs it: an address, news after each change, Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from typing import IO, TYPE_CHECKING

import pytest

from hipgraph.cli import preview

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    from hipgraph.cli.session import Session
    from hipgraph.preview.run import Workshop

    Run = Callable[..., Result]

NODES = "graph/nodes/muscle-state.yaml"


def test_serve_follows_changes_until_it_is_ended(place: Path) -> None:
    """It names its address, says what each change came to, and ends with 0, writing nothing."""
    command = [sys.executable, "-m", "hipgraph", "serve", "--no-open", "--port", "0", "-l", "nb"]
    with subprocess.Popen(  # noqa: S603 -- our own program
        command, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        encoding="utf-8", env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    ) as process:  # fmt: skip
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            found = re.fullmatch(r"Forhåndsvisning: (\S+/)(\S+)", until(process.stdout, "http"))
            assert found
            assert found[2] == "hipgraph.nb.html"
            with urllib.request.urlopen(found[1] + found[2]) as page:  # noqa: S310 -- our own server
                assert page.status == 200
            file = place / NODES
            good = file.read_bytes()
            file.write_bytes(good + b"  half: [\n")
            until(process.stdout, "De siste feilfrie sidene vises fortsatt.")
            file.write_bytes(good)
            until(process.stdout, "Sidene er oppdatert.")
            process.send_signal(signal.SIGINT)
            assert process.wait(20) == 0
            assert process.stdout.read().strip() == "Forhåndsvisningen er avsluttet."
            assert process.stderr.read() == ""
        finally:
            process.kill()  # else a test that failed would wait for it for ever
    assert sorted(path.name for path in place.iterdir()) == ["graph", "locales"]


def until(stream: IO[str], said: str) -> str:
    """Return the next line with these words."""
    for line in stream:
        if said in line:
            return line.strip()
    pytest.fail(f"it ended without saying {said!r}")


@pytest.mark.parametrize(
    ("port", "said"), [("70000", "--port"), ("x", "--port"), ("-1", "--port")], ids=str
)
def test_a_port_that_is_none_is_wrong_usage(run: Run, place: Path, port: str, said: str) -> None:
    """The message names the option."""
    del place
    result = run("serve", "--no-open", f"--port={port}")
    assert result.exit_code == 2
    assert said in result.stderr


def test_what_is_named_must_be_there(run: Run, place: Path) -> None:
    """A folder or language that does not exist ends it before it begins."""
    del place
    for args in (("--locales", "nowhere"), ("-l", "xx")):
        assert run("serve", "--no-open", "--port", "0", *args).exit_code == 2


def test_a_browser_is_opened_where_there_is_a_screen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a screen none is: one that draws in the terminal would take it over."""
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    preview._open("http://127.0.0.1:1/")  # noqa: SLF001
    assert opened == []
    monkeypatch.setenv("DISPLAY", ":0")
    preview._open("http://127.0.0.1:1/")  # noqa: SLF001
    assert json.dumps(opened) == '["http://127.0.0.1:1/"]'


@pytest.mark.parametrize(
    ("args", "codes", "opened", "mode"),
    [
        ((), ("nb", "en"), "nb", False),
        (("no", "--translator"), ("nb", "en"), "nb", True),
        (("en",), ("en",), "en", False),
        (("--pseudo",), ("en-XA", "nb", "en"), "en-XA", False),
        (("ar-XB",), ("ar-XB", "en"), "ar-XB", False),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else str(value),
)
def test_a_language_is_previewed_beside_english(  # noqa: PLR0913, PLR0917 -- a case, and what it needs
    run: Run,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    args: tuple[str, ...],
    codes: tuple[str, ...],
    opened: str,
    mode: bool,
) -> None:
    """``locale preview`` makes the page of one language and of English, and opens the one."""
    del place
    seen: list[object] = []
    real = preview.workshop

    def workshop(session: Session, *given: object, for_translator: bool) -> Workshop:
        seen.extend((*given, for_translator))
        return real(session)

    def started(made: object, port: object, *, stay: bool, locale: str) -> int:
        del made
        seen.extend((port, stay, locale))
        return 0

    monkeypatch.setattr(preview, "workshop", workshop)
    monkeypatch.setattr(preview, "preview", started)
    result = run("locale", "preview", *args, "--port", "0", "--no-open")
    assert result.exit_code == 0, result.output
    assert seen == [codes, mode, 0, True, opened]


def test_an_unknown_language_is_not_previewed(run: Run, place: Path) -> None:
    """It is named, with those there are."""
    del place
    result = run("locale", "preview", "xx", "--no-open", "--port", "0")
    assert result.exit_code == 2
    assert "no translation for xx" in result.stderr
