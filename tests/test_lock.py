"""requirements/dev.lock is what pyproject.toml asks for, each file of it known by its hash."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PINNED = re.compile(
    r"^(\S+)==(\S+)(?: ; (.+?))? \\\n((?:    --hash=\S+(?: \\)?\n)+)((?:    #.*\n)+)", re.MULTILINE
)


def entries() -> list[tuple[str, str, str, str]]:
    """Return name, version, hashes and reasons of everything that is locked."""
    text = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8")
    found = PINNED.findall(text)
    assert len(found) == len(re.findall(r"^[a-z]", text, re.MULTILINE)), (
        "an entry is not pinned and hashed"
    )
    return [(name, version, hashes, reasons) for name, version, _, hashes, reasons in found]


def asked() -> list[Requirement]:
    """Return what pyproject.toml asks for, for readers and for each kind of work."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    return [Requirement(one) for kind in (project["dependencies"], *extras) for one in kind]


@pytest.mark.parametrize("need", asked(), ids=str)
def test_lock_has_what_is_asked_for(need: Requirement) -> None:
    """Every version that is locked is one that pyproject.toml allows."""
    versions = [one[1] for one in entries() if one[0] == canonicalize_name(need.name)]
    assert versions, f"{need.name} is not locked; docs/releasing.md says how"
    assert all(need.specifier.contains(version) for version in versions), versions


def test_lock_has_no_more_than_is_asked_for() -> None:
    """What stands there for hipgraph itself is still wanted, and everything is hashed."""
    own = {name for name, *_, reasons in entries() if "hipgraph (pyproject.toml)" in reasons}
    assert own == {canonicalize_name(need.name) for need in asked()}
    assert all("--hash=sha256:" in hashes for _, _, hashes, _ in entries())
