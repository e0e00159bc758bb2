"""JSON Schemas of the data files, for editors that complete and check while one types.

``python -m hipgraph.reading.schema`` writes them into the repository's ``graph/schema``.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from hipgraph.folders import packaged
from hipgraph.reading.read import AREAS, LISTS, SINGLE
from hipgraph.reading.records.nodes import ClaimRecord

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Return the content of every file of ``graph/schema``, by file name."""
    forms = {name.rpartition("/")[2].removesuffix(".yaml"): (f, True) for name, f in LISTS.items()}
    forms |= {name.removesuffix(".yaml"): (form, False) for name, form in SINGLE.items()}
    forms |= {area: (form, area != "tours") for area, form in AREAS.items()}
    forms["claim"] = (ClaimRecord, True)
    found = {}
    for name, (form, many) in sorted(forms.items()):
        adapter = TypeAdapter(list[form] if many else form)  # type: ignore[valid-type]
        schema = {"$schema": BASE, **adapter.json_schema(by_alias=True)}
        found[f"{name}.json"] = json.dumps(schema, indent=1, ensure_ascii=False) + "\n"
    return found


def write(folder: Path) -> None:
    """Write the schemas into a folder."""
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(packaged("graph") / "schema")
