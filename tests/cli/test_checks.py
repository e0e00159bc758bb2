"""check and the locale commands, as a user runs them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]


def spoil(place: Path) -> None:
    """Add a field that nobody knows and an endpoint that does not exist."""
    joint = place / "graph" / "nodes" / "joint.yaml"
    joint.write_text(joint.read_text(encoding="utf-8") + "  colour: red\n", encoding="utf-8")
    body = place / "graph" / "edges" / "body.yaml"
    text = body.read_text(encoding="utf-8")
    body.write_text(text.replace("target: hip\n", "target: hipp\n", 1), encoding="utf-8")


def spoil_translation(place: Path) -> Path:
    """Put a placeholder into a translation that the English does not have."""
    catalogue = place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    text = catalogue.read_text(encoding="utf-8")
    catalogue.write_text(text.replace("hoftebøyere", "{hoftebøyere}"), encoding="utf-8")
    return catalogue


def test_check_of_clean_data_ends_in_0(run: Run, place: Path) -> None:
    """Warnings, such as texts not yet translated, are told but are no fault."""
    result = run("check")
    assert result.exit_code == 0, result.output
    assert result.output.splitlines()[-1].startswith("0 errors, ")
    assert str(place / "graph") in result.output


def test_check_tells_every_fault_with_place_and_remedy(run: Run, place: Path) -> None:
    """One clickable line per fault, the remedy under it, a count at the end, exit code 1."""
    spoil(place)
    result = run("check")
    assert result.exit_code == 1
    lines = result.output.splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("graph/nodes/joint.yaml:6:"))
    assert ": error: " in lines[first]
    assert lines[first].endswith(")")
    assert lines[first + 1].startswith("    ")
    assert any(line.startswith("graph/edges/body.yaml:3: error:") for line in lines)
    assert "hip" in result.output
    assert "error" in lines[-1]


def test_check_in_norwegian(run: Run, place: Path) -> None:
    """The frame of the line is Norwegian too."""
    spoil(place)
    assert "graph/nodes/joint.yaml:6: feil: " in run("check", "-l", "nb").output


def test_check_as_json(run: Run, place: Path) -> None:
    """The JSON has six fields for each problem, and nothing else is printed."""
    spoil(place)
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    problems = json.loads(result.stdout)["problems"]
    assert len(problems) >= 2
    for problem in problems:
        assert list(problem) == ["rule", "severity", "file", "line", "message", "hint"]
        assert problem["message"]
        assert problem["hint"]
    assert ("graph/nodes/joint.yaml", 6) in [(p["file"], p["line"]) for p in problems]


def test_one_slip_in_many_places_is_one_fault(run: Run, place: Path) -> None:
    """The first place is the fault's own; the others are named beside it, in every form."""
    symptom = place / "graph" / "nodes" / "symptom.yaml"
    symptom.write_text(symptom.read_text("utf-8").replace("tightness", "tigthness", 1), "utf-8")
    text = run("check").output
    assert text.count("There is no node hip-tightness.") == 1
    assert "    Also in graph/edges/stress.yaml:" in text
    assert "Også i graph/edges/stress.yaml:" in run("check", "-l", "nb").output
    (problem,) = json.loads(run("check", "--format", "json").stdout)["problems"]
    assert list(problem) == ["rule", "severity", "file", "line", "message", "hint", "also"]
    assert all(at.startswith("graph/") for at in problem["also"])
    assert " Also in graph/edges/stress.yaml:" in run("check", "--format", "github").output


def test_check_for_github(run: Run, place: Path) -> None:
    """Each fault is one workflow command whose properties are escaped."""
    spoil(place)
    result = run("check", "--format", "github")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert all(line.startswith(("::error file=", "::warning file=")) for line in lines)
    assert any(
        line.startswith("::error file=graph/nodes/joint.yaml,line=6,title=") for line in lines
    )


def test_check_looks_at_translations_as_well(run: Run, place: Path) -> None:
    """A placeholder that English lacks is a fault of the catalogue, named by its line."""
    spoil_translation(place)
    result = run("check")
    assert result.exit_code == 1
    assert "locales/nb/LC_MESSAGES/graph.po:" in result.output
    assert "{hoftebøyere}" in result.output


def test_check_of_a_folder_that_is_not_there(run: Run, place: Path) -> None:
    """A wrong ``--graph`` is one fault, not a traceback."""
    del place
    result = run("check", "--graph", "nowhere")
    assert result.exit_code == 1
    assert "nowhere" in result.output


def test_locale_check(run: Run, place: Path) -> None:
    """The same check for translations alone, in every form, of the languages named."""
    assert run("locale", "check").exit_code == 0
    spoil_translation(place)
    assert run("locale", "check", "nb").exit_code == 1
    github = run("locale", "check", "--format", "github")
    assert "::error file=locales/nb/LC_MESSAGES/graph.po,line=" in github.stdout
    assert run("locale", "check", "xx").exit_code == 2


def test_locale_update_is_idempotent_and_checkable(run: Run, place: Path) -> None:
    """``--check`` writes nothing and says what would change; a second update changes nothing."""
    catalogue = place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    before = catalogue.read_bytes()
    assert run("locale", "update", "--check").exit_code == 1
    assert catalogue.read_bytes() == before
    result = run("locale", "update")
    assert result.exit_code == 0, result.output
    assert "nb/LC_MESSAGES/graph.po: 4 kept" in result.output
    assert (place / "locales" / "graph.pot").is_file()
    after = catalogue.read_bytes()
    assert run("locale", "update", "nb").output.endswith("Everything is up to date.\n")
    assert run("locale", "update", "--check").exit_code == 0
    assert catalogue.read_bytes() == after


def test_locale_update_starts_a_language_whose_folder_was_made(run: Run, place: Path) -> None:
    """A third language is a folder; a code without one is refused."""
    (place / "locales" / "sv" / "LC_MESSAGES").mkdir(parents=True)
    assert run("locale", "update", "sv").exit_code == 0
    assert (place / "locales" / "sv" / "LC_MESSAGES" / "graph.po").is_file()
    assert run("locale", "update", "da").exit_code == 2


def test_locale_stats(run: Run, place: Path) -> None:
    """Counts by class, as a table and as JSON."""
    del place
    assert "labels" in run("locale", "stats").output
    found = json.loads(run("locale", "stats", "nb", "--json").stdout)
    assert found["nb"]["labels"]["translated"] == 3
    assert found["nb"]["all"]["empty"] > 0


def test_locale_list(run: Run, place: Path) -> None:
    """Every language with its own name and its fallback chain."""
    del place
    text = run("locale", "list").output
    assert "English" in text
    assert "Norsk" in text
    assert "nb → en" in text


def test_unreadable_catalogue_is_a_message(run: Run, place: Path) -> None:
    """A broken PO file is named with its line by every command that needs it."""
    catalogue = place / "locales" / "nb" / "LC_MESSAGES" / "graph.po"
    catalogue.write_text('msgctxt "x"\nmsgid "no end\n', encoding="utf-8")
    for args in (("show", "hip"), ("export",), ("locale", "stats"), ("check",)):
        result = run(*args)
        assert result.exit_code == 1
        assert "locales/nb/LC_MESSAGES/graph.po:2: error:" in result.output
        assert "Traceback" not in result.output
