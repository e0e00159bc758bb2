"""A release: workflows that may do no more than they must, one version, and what it is made of."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(
    r"uses: (?:\./\.github/workflows/\w+\.yml|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)"
)
FILES = re.compile(r"(?<![\w/])((?:docs|tests|requirements|\.ci)/[\w./-]+)")
MAY_WRITE = {
    "pypi": {"id-token": "write"},
    "pages": {"pages": "write", "id-token": "write"},
    "files": {"contents": "write"},
}


def named(path: Path) -> str:
    """Return what a workflow is called in a failure."""
    return path.stem


def parsed(path: Path) -> dict[str, Any]:
    """Return a workflow as data."""
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_workflow_uses_only_what_is_pinned_and_there(path: Path) -> None:
    """Actions of others stand with their commit and version; files that are run exist."""
    text = path.read_text(encoding="utf-8")
    used = [line.strip().removeprefix("- ") for line in text.splitlines() if "uses: " in line]
    assert used
    assert [line for line in used if not PINNED.fullmatch(line)] == []
    runs = [step["run"] for job in parsed(path)["jobs"].values() for step in job.get("steps", ())
            if "run" in step]  # fmt: skip
    for file in FILES.findall("\n".join(runs)):
        assert (ROOT / file).is_file(), file


@pytest.mark.parametrize("path", WORKFLOWS, ids=named)
def test_workflow_may_write_only_where_it_publishes(path: Path) -> None:
    """By itself a workflow reads; three jobs may write, each only what it is for."""
    workflow = parsed(path)
    assert workflow["permissions"] == {"contents": "read"}
    given = {name: job["permissions"] for name, job in workflow["jobs"].items()
             if "permissions" in job}  # fmt: skip
    assert given == (MAY_WRITE if path.stem == "release" else {})


def test_nothing_is_published_unchecked() -> None:
    """Every job of a release waits for the checks, and what is published is what was built."""
    jobs = parsed(ROOT / ".github" / "workflows" / "release.yml")["jobs"]
    assert jobs["checks"]["uses"] == "./.github/workflows/checks.yml"
    assert jobs["build"]["needs"] == "checks"
    assert {jobs["pypi"]["needs"], jobs["pages"]["needs"]} == {"build"}
    assert jobs["files"]["needs"] == ["pypi", "pages"]


def test_the_version_stands_in_one_place() -> None:
    """No file of the package, and no citation, repeats the number from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    number = re.compile(rf"(?<![\d.]){re.escape(project['version'])}(?![\d.])")
    package = [path for ending in ("py", "js", "jinja", "css", "txt")
               for path in (ROOT / "src").rglob(f"*.{ending}")]  # fmt: skip
    assert len(package) > 300
    # Notes for translators give it as an example.
    told = {path.name for path in package if number.search(path.read_text(encoding="utf-8"))}
    assert told <= {"page_about.py"}


def test_bill_of_materials_names_everything(tmp_path: Path) -> None:
    """Each library that is asked for is in it with its version, and so is what pages carry."""
    runs = [tmp_path / "one.json", tmp_path / "two.json"]
    for path in runs:
        command = [sys.executable, str(ROOT / "docs" / "make-sbom.py"), str(path)]
        subprocess.run(command, check=True)  # noqa: S603 -- our own script
    assert runs[0].read_bytes() == runs[1].read_bytes()
    bill = json.loads(runs[0].read_text(encoding="utf-8"))
    found = {one["purl"].split("@")[0]: one for one in bill["components"]}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for need in project["dependencies"]:
        assert f"pkg:pypi/{re.split('[<>=]', need)[0]}" in found
    inside = found["pkg:npm/vis-network"]["components"]
    assert [one["name"] for one in inside] == [
        "vis-data", "vis-util", "@egjs/hammerjs", "keycharm", "component-emitter", "timsort",
        "uuid", "core-js",
    ]  # fmt: skip
    referred = {one for part in bill["dependencies"] for one in (part["ref"], *part["dependsOn"])}
    own = bill["metadata"]["component"]["bom-ref"]
    assert referred == {own, *(one["bom-ref"] for one in bill["components"])}
