"""Everything that is measured, part by part: ``python benchmarks/all.py``; it takes minutes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PARTS = ("startup", "export", "loading", "paths", "page_paths", "spread", "opening", "clicks")


def main() -> int:
    """Run each, name those that fail, and go on; return how many failed."""
    failed = []
    for part in PARTS:
        print(f"\n== {part}", flush=True)
        if subprocess.run([sys.executable, str(HERE / f"{part}.py")], check=False).returncode:  # noqa: S603 they are ours
            failed.append(part)
    if failed:
        print("\nThese failed:", ", ".join(failed))
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
