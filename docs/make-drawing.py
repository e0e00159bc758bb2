"""Draw which stage knows which in docs/architecture.md anew: ``python docs/make-drawing.py``.

It is drawn from the imports themselves; tests/test_architecture.py says which module belongs to
which stage, and fails where the drawing is no longer true.
"""

from __future__ import annotations

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "architecture.md"
BLOCK = re.compile(r"```mermaid\n.*?```\n", re.DOTALL)
EVERYWHERE = "foundation"
"""Known to all, so no line is drawn to it."""


def drawing() -> str:
    """Return the drawing as Mermaid: stages, who imports whom, and who opens which library."""
    known = runpy.run_path(str(ROOT / "tests" / "test_architecture.py"))
    modules, stage = known["modules"](), known["stage"]
    within: dict[str, set[str]] = {}
    lines, doors = set(), set()
    for module in modules:
        own = stage(module or "__init__")
        within.setdefault(own, set()).add(module.partition(".")[0] or "hipgraph")
        for other in known["ours"](module):
            if stage(other) not in (own, EVERYWHERE):
                lines.add(f"  {own} --> {stage(other)}\n")
        for name in known["imports"](module):
            library = name.partition(".")[0]
            if library in known["DOORS"]:
                doors.add(f"  {own} -.- {library}([{library}])\n")
    boxes = [
        f'  {own}["<b>{own}</b><br>{"<br>".join(_rows(sorted(names)))}"]\n'
        for own, names in within.items()
    ]
    return (
        "```mermaid\nflowchart LR\n" + "".join((*boxes, *sorted(lines), *sorted(doors))) + "```\n"
    )


def _rows(names: list[str], each: int = 4) -> list[str]:
    return [", ".join(names[at : at + each]) for at in range(0, len(names), each)]


if __name__ == "__main__":
    PAGE.write_text(
        BLOCK.sub(lambda _: drawing(), PAGE.read_text(encoding="utf-8")), encoding="utf-8"
    )
