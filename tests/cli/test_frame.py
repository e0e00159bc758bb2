"""What every command has: help, wrong usage, exit codes, languages, poor terminals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from hipgraph.cli.app import app
from hipgraph.cli.worded import LazyGroup

if TYPE_CHECKING:
    from collections.abc import Callable

    import click
    from click.testing import Result

    Run = Callable[..., Result]

HEAVY = ("networkx", "pydantic", "pyvis", "babel", "jinja2", "polib", "yaml")


def commands(group: LazyGroup = app, path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Return the words that call each command, groups included."""
    found = [path]
    for name in group.modules:
        loaded: click.Command | None = group.get_command(None, name)  # type: ignore[arg-type]
        found += (
            commands(loaded, (*path, name)) if isinstance(loaded, LazyGroup) else [(*path, name)]
        )
    return found


@pytest.mark.parametrize("path", commands(), ids=" ".join)
@pytest.mark.parametrize(("locale", "usage"), [("en", "Usage:"), ("nb", "Bruk:")])
def test_help_in_both_languages(run: Run, path: tuple[str, ...], locale: str, usage: str) -> None:
    """Every command explains itself, every option too, in the language of the environment."""
    result = run(*path, "--help", LC_ALL=f"{locale}_NO.UTF-8", COLUMNS="200")
    assert result.exit_code == 0
    assert result.output.startswith(f"{usage} hipgraph")
    options = [line for line in result.output.splitlines() if line.startswith("  -")]
    assert options
    assert all(len(line.split("  ")) > 2 for line in options), "an option without an explanation"


def test_norwegian_help_has_no_english_left(run: Run) -> None:
    """Words that click would write in English are in Norwegian."""
    texts = [run(*path, "--help", "-l", "nb").output for path in commands()]
    for english in ("Usage", "Options", "OPTIONS", "Commands", "Show this", "[default", "FOLDER"):
        assert not [text for text in texts if english in text]


def test_option_chooses_the_language_before_the_environment(run: Run) -> None:
    """``-l`` decides, in any spelling, before or after the command."""
    for args in (("check", "--help", "-l", "no"), ("-l", "nb_NO.UTF-8", "check", "--help")):
        assert run(*args, LC_ALL="en_GB.UTF-8").output.startswith("Bruk:")


def test_language_before_the_command_is_the_commands(run: Run, place: Path) -> None:
    """``hipgraph -l nb show`` answers in Norwegian; the command's own ``-l`` goes before."""
    del place
    assert run("-l", "nb", "show", "psoas-tension").output.startswith("psoasspenning")
    assert run("locale", "-l", "nb", "--help").output.startswith("Bruk:")
    assert run("-l", "nb", "locale", "stats").output.split()[:2] == ["nb", "oversatt"]
    assert run("locale", "-l", "nb", "stats").output.split()[:2] == ["nb", "oversatt"]
    assert run("-l", "nb", "show", "hip", "-l", "en").output.startswith("hip ")


def test_help_loads_no_heavy_library() -> None:
    """``hipgraph --help`` is quick because it loads nothing of what the commands need."""
    code = (
        "import sys; from hipgraph.cli import main\n"
        "try: main(['--help'])\n"
        f"except SystemExit: print([name for name in {HEAVY} if name in sys.modules])"
    )
    run = subprocess.run(  # noqa: S603 -- our own program
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8",
        env=os.environ | {"LC_ALL": "C"},
    )  # fmt: skip
    assert run.stdout.splitlines()[-1] == "[]"


def test_version(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """``--version`` names the tool and its version, also where nothing was installed."""
    monkeypatch.setattr("hipgraph.provenance.version", lambda _name: "1.2.3")
    assert run("--version").output == "hipgraph 1.2.3\n"

    def lack(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr("hipgraph.provenance.version", lack)
    assert run("--version").output == "hipgraph source\n"


@pytest.mark.parametrize(
    ("args", "english", "norwegian"),
    [
        (("chek",), "no command chek", "ingen kommando chek"),
        (("check", "--formt", "json"), "Did you mean --format?", "Mente du --format?"),
        (("stats", "--zzz"), "no option --zzz", "--zzz finnes ikke"),
        (("check", "--format", "xml"), "text, json, github", "text, json, github"),
        (("check", "--graph"), "--graph lacks its value", "--graph mangler verdien"),
        (("stats", "--json=yes"), "--json lacks its value, or has", "--json mangler verdien"),
        (("stats", "more", "words"), "more words", "more words"),
        (("show",), "NAME... is missing", "NAVN... mangler"),
        (("-l", "xx", "stats"), "no translation for xx", "ingen oversettelse for xx"),
        (("stats", "-l", "xx"), "no translation for xx", "ingen oversettelse for xx"),
        (("export", "--url", "https://x y"), "https://x y is not", "https://x y er ikke"),
        (("show", ""), "NAME is missing", "NAVN mangler"),
        (("search", " "), "TEXT is missing", "TEKST mangler"),
        (("export", "--url", "hips"), "hips is not a web address", "hips er ikke en nettadresse"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_wrong_usage_is_said_and_ends_in_2(
    run: Run, place: Path, args: tuple[str, ...], english: str, norwegian: str
) -> None:
    """A slip gets one message in the reader's language, a remedy, and exit code 2."""
    del place
    for locale, error, words in (("en", "Error:", english), ("nb", "Feil:", norwegian)):
        result = run(*args, LC_ALL=f"{locale}_NO.UTF-8")
        assert result.exit_code == 2, result.output
        assert result.stdout == ""
        assert f"{error} " in result.stderr
        assert words in result.stderr
        assert "Traceback" not in result.stderr


def test_no_command_shows_the_help(run: Run) -> None:
    """Without a command there is nothing to do but explain: help, and wrong usage's code."""
    result = run()
    assert result.exit_code == 2
    assert "Commands:" in result.stderr


def test_verbose_names_the_folders(run: Run, place: Path) -> None:
    """``--verbose`` says which graph and which translations are in use."""
    result = run("stats", "--verbose")
    assert f"Graph: {place / 'graph'}" in result.stderr
    assert f"Translations: {place / 'locales'}" in result.stderr


@pytest.mark.parametrize("env", [{"LC_ALL": "C"}, {"PYTHONIOENCODING": "ascii"}], ids=str)
def test_poor_terminal_still_gets_an_answer(place: Path, env: dict[str, str]) -> None:
    """A terminal without the letter ø shows its escape; JSON stays JSON."""
    for args in (["search", "hofteboyer", "-l", "nb"], ["show", "hip-flexors", "--json"]):
        done = subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-m", "hipgraph", *args],
            cwd=place, capture_output=True, check=False, env=os.environ | env,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        if "--json" in args:
            assert json.loads(done.stdout)["names"]["nb"]["label"] == "hoftebøyere"


def test_reader_that_leaves_early_gets_no_traceback(place: Path) -> None:
    """``hipgraph stats | head -1`` ends quietly."""
    with subprocess.Popen(
        [sys.executable, "-m", "hipgraph", "stats"],
        cwd=place, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_interruption_is_one_message(
    run: Run, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C says so and ends in 130."""
    del place

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("hipgraph.stats.stats", interrupt)
    result = run("stats")
    assert result.exit_code == 130
    assert "Interrupted" in result.stderr
    assert "Traceback" not in result.output


def test_output_that_the_shell_has_closed_gets_no_traceback(place: Path) -> None:
    """``hipgraph stats >&-`` has nowhere to write to, which Python knows as no stream at all."""
    code = "import sys; sys.stdout = None\nfrom hipgraph.cli import main\nmain(sys.argv[1:])"
    for args, exit_code in ((["stats"], 0), (["stats", "--zzz"], 2)):
        done = subprocess.run(  # noqa: S603 -- our own program
            [sys.executable, "-c", code, *args], cwd=place, capture_output=True, check=False
        )
        assert done.returncode == exit_code
        assert b"Traceback" not in done.stderr


def test_interrupt_before_there_are_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C while the program is still loading ends it as quietly as later on."""
    from hipgraph.cli import main

    class Interrupted:
        def find_spec(self, name: str, *_: object) -> None:
            if name == "hipgraph.cli.app":
                raise KeyboardInterrupt

    monkeypatch.delitem(sys.modules, "hipgraph.cli.app")
    monkeypatch.setattr(sys, "meta_path", [Interrupted(), *sys.meta_path])
    with pytest.raises(SystemExit) as caught:
        main(["stats"])
    assert caught.value.code == 130


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_output_is_named() -> None:
    """Where a command's own lines find no room, the message does not name a file."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "hipgraph", "--help"],
            stdout=full, stderr=subprocess.PIPE, check=False, env=os.environ | {"LC_ALL": "C"},
        )  # fmt: skip
    assert done.returncode == 1
    assert b"There is no room where the lines of this command go." in done.stderr
