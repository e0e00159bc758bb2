"""The documents are true: commands and options exist, links lead somewhere, versions agree."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import click
import pytest

from hipgraph.cli.app import app
from hipgraph.cli.worded import LazyGroup

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "graph/*.md", "locales/**/*.md", "tests/**/*.md")
    for path in ROOT.glob(pattern)
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
CODE = re.compile(r"```\w*\n(.*?)```|`([^`\n]+)`", re.DOTALL)
COMMAND = re.compile(r"(?:^|(?<!from)[\s/\\;&])hipgraph ((?:[\w.~:/=-]+ ?)+)", re.MULTILINE)


def name(path: Path) -> str:
    """Return what a document is called in a failure."""
    return path.relative_to(ROOT).as_posix()


def read(path: Path | str) -> str:
    """Return a document's text."""
    return (ROOT / path).read_text(encoding="utf-8")


def pyproject() -> dict[str, Any]:
    """Return the project's own description."""
    project: dict[str, Any] = tomllib.loads(read("pyproject.toml"))["project"]
    return project


def commands(text: str) -> list[str]:
    """Return every call of hipgraph that stands in code, without comments."""
    code = "\n".join(block or inline for block, inline in CODE.findall(text))
    return [found.strip() for found in COMMAND.findall(re.sub(r"\s# .*", "", code))]


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_links_between_documents_resolve(path: Path) -> None:
    """A link to a file in the project leads to one that is there."""
    dead = [
        target
        for target in LINK.findall(path.read_text(encoding="utf-8"))
        if "://" not in target and not (path.parent / target.partition("#")[0]).exists()
    ]
    assert not dead, f"{name(path)} links to {dead}, which do not exist"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_commands_in_documents_exist(path: Path) -> None:
    """Every command and option named is one that hipgraph has."""
    for words in commands(path.read_text(encoding="utf-8")):
        command: click.Command = app
        rest = shlex.split(words)
        while rest and isinstance(command, LazyGroup) and not rest[0].startswith("-"):
            found = command.get_command(click.Context(command), rest[0])
            assert found, f"{name(path)} names `hipgraph {words}`, which is no command"
            command, rest = found, rest[1:]
        known = {
            option for param in command.params for option in (*param.opts, *param.secondary_opts)
        } | {"-h", "--help"}
        for word in rest:
            option = word.partition("=")[0]
            assert not option.startswith("-") or option in known, (
                f"{name(path)} names `hipgraph {words}`, which has no option {option}"
            )


def test_every_command_is_in_the_readme() -> None:
    """A reader of README.md has met every command."""
    named = {words.split()[0] for words in commands(read("README.md"))}
    assert named >= set(app.modules)


def test_readme_names_the_files_that_export_writes() -> None:
    """The files README.md promises are those of the locales in the repository."""
    codes = ["en", *sorted(path.parent.parent.name for path in (ROOT / "locales").rglob("ui.po"))]
    for code in codes:
        assert f"`output/hipgraph.{code}.html`" in read("README.md")
    assert "`output/index.html`" in read("README.md")


def test_python_example_in_readme_runs() -> None:
    """The example in Python does what it shows."""
    example = re.search(r"```python\n(.*?)```", read("README.md"), re.DOTALL)
    assert example is not None
    done = subprocess.run(  # noqa: S603 -- our own example
        [sys.executable, "-c", example[1]],
        cwd=ROOT, capture_output=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "MultiDiGraph" in done.stdout


def test_files_named_in_the_setup_lines_exist() -> None:
    """The lines to copy run scripts that are there, by the paths of both kinds of system."""
    named = re.findall(r"\btests[/\\][\w/\\.]+\.py", read("README.md"))
    assert len(named) >= 2
    for path in named:
        assert (ROOT / path.replace("\\", "/")).is_file(), path


def test_changelog_has_the_version() -> None:
    """The version in pyproject.toml is told to readers, under the four headings only."""
    text = read("CHANGELOG.md")
    assert f"\n## {pyproject()['version']}\n" in text
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= {
        "Graph", "Translations", "Page", "Tool",
    }  # fmt: skip


def test_licences_are_there_and_in_the_wheel() -> None:
    """The licence files that pyproject.toml names exist, and README.md leads to them."""
    files = pyproject()["license-files"]
    assert set(files) == {"LICENSE", "LICENSE-content.md", "THIRD-PARTY-NOTICES.md"}
    for file in files:
        assert (ROOT / file).is_file()
        assert f"({file})" in read("README.md")


def test_notices_tell_the_version_that_pages_carry() -> None:
    """THIRD-PARTY-NOTICES.md speaks of the vis-network bundle that the export puts in."""
    from hipgraph.page import vis

    text = read("THIRD-PARTY-NOTICES.md")
    assert f"vis-network {vis.BUNDLE_VERSION}" in text
    header = vis.bundle().split("*/")[0]
    for line in re.findall(r"@copyright (\(c\).*)", header):
        assert line.replace("(c)", "Copyright (c)") in text


def holders(text: str) -> set[str]:
    """Return the copyright notices in a text, each up to the holder's name."""
    notice = re.compile(r"Copyright \([cC]\) [^,;|]+?(?=[,;|]| Copyright|\s*$)", re.MULTILINE)
    return {found.strip().rstrip(".") for found in notice.findall(text)}


def test_notices_in_a_page_are_those_of_the_document() -> None:
    """A page names every holder of rights that the document names, and gives the whole licence."""
    from hipgraph.page.render import notices

    (ours, *others), licence = notices()[:-3], notices()[-3:]
    assert ours.endswith(read("LICENSE").splitlines()[2])
    assert holders("\n".join(others)) == holders(read("THIRD-PARTY-NOTICES.md"))
    assert len(holders("\n".join(others))) > 8
    assert " ".join(read("LICENSE").split()).endswith(" ".join(licence))


@pytest.mark.parametrize(
    "package", [re.split(r"[<>=\[]", need)[0] for need in pyproject()["dependencies"]]
)
def test_every_dependency_has_its_reason(package: str) -> None:
    """A library that users install is argued for in the decisions, or given from the start."""
    given = {"babel", "click", "networkx"}
    assert package in given or package in read("docs/decisions.md").lower()


def test_decisions_are_dated() -> None:
    """Each decision has a date and a title, and stays short."""
    parts = re.split(r"^## ", read("docs/decisions.md"), flags=re.MULTILINE)[1:]
    assert parts
    for part in parts:
        title, *lines = part.strip().splitlines()
        assert re.match(r"\d{4}-\d\d-\d\d \S", title), title
        assert len(lines) <= 6, title
