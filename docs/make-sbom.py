"""Write what a release is made of, as CycloneDX JSON: ``python docs/make-sbom.py FILE``.

The libraries are those installed beside hipgraph now; what is inside vis-network's build stands in
THIRD-PARTY-NOTICES.md. No time and no random number: the same environment gives the same bytes.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from hipgraph.page import vis

ROOT = Path(__file__).parents[1]
OURS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROW = re.compile(
    r"^\| ((?:\S+ \d[\d.]+(?:, )?)+) \| .+ \| (?:MIT|.+here (?P<chosen>MIT)) \|$", re.MULTILINE
)
NAMED = re.compile(r"(\S+) (\d[\d.]+)")


def wanted(found: Distribution) -> list[Distribution]:
    """Return what a package needs where this runs, without what is optional."""
    # An editable installation of ours says what it was installed with, not what is asked for now.
    asked = OURS["dependencies"] if found.name == OURS["name"] else found.requires or ()
    needs = map(Requirement, asked)
    names = {one.name for one in needs if one.marker is None or one.marker.evaluate({"extra": ""})}
    return [distribution(name) for name in sorted(names, key=canonicalize_name)]


def reference(found: Distribution) -> str:
    """Return a package's address, by which the others refer to it."""
    return f"pkg:pypi/{canonicalize_name(found.name)}@{found.version}"


def licence(found: Distribution) -> list[dict[str, Any]]:
    """Return what a package says of its licence."""
    about = found.metadata
    if "License-Expression" in about:
        return [{"expression": about["License-Expression"]}]
    kinds = [one.rpartition(" :: ")[2] for one in about.get_all("Classifier") or ()
             if one.startswith("License :: ")]  # fmt: skip
    told = kinds or [about.get("License", "").strip().partition("\n")[0]]
    return [{"license": {"name": name}} for name in told if name]


def package(found: Distribution, kind: str = "library") -> dict[str, Any]:
    """Return one package of Python."""
    own = reference(found)
    made = {"type": kind, "bom-ref": own, "name": found.name, "version": found.version, "purl": own}
    return made | ({"licenses": licence(found)} if licence(found) else {})


def script(name: str, version: str) -> dict[str, Any]:
    """Return one package of JavaScript that stands in a page."""
    own = f"pkg:npm/{name.replace('@', '%40')}@{version}"
    mit = [{"license": {"id": "MIT"}}]
    return {"type": "library", "bom-ref": own, "name": name, "version": version,
            "purl": own, "licenses": mit}  # fmt: skip


def in_pages() -> dict[str, Any]:
    """Return vis-network as pyvis ships it, with what its build holds."""
    notices = (ROOT / "THIRD-PARTY-NOTICES.md").read_text(encoding="utf-8")
    inside = [script(*one) for row in ROW.finditer(notices) for one in NAMED.findall(row[1])]
    drawing = script("vis-network", vis.BUNDLE_VERSION)
    drawing["hashes"] = [{"alg": "SHA-256", "content": vis.BUNDLE_SHA256}]
    return drawing | {"components": inside}


def bill() -> dict[str, Any]:
    """Return the whole bill of materials."""
    own = distribution(OURS["name"])
    every, waiting = {own.name: own}, [own]
    needs: dict[str, list[str]] = {}
    while waiting:
        one = waiting.pop()
        needs[reference(one)] = sorted(map(reference, wanted(one)))
        for other in wanted(one):
            if other.name not in every:
                every[other.name] = other
                waiting.append(other)
    drawing = in_pages()
    needs[reference(distribution("pyvis"))].append(drawing["bom-ref"])
    libraries = sorted((package(one) for one in every.values() if one is not own),
                       key=lambda made: made["bom-ref"])  # fmt: skip
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": package(own, "application")},
        "components": [*libraries, drawing],
        "dependencies": [{"ref": one, "dependsOn": on} for one, on in sorted(needs.items())],
    }


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(json.dumps(bill(), indent=1) + "\n", encoding="utf-8")
