"""Load and check as a graph grows: ``python benchmarks/loading.py [nodes ...]``.

Without arguments 1,000 and 10,000 nodes, each with two and a half links; 100,000 takes minutes.
Processor time and memory of the whole command, and how many times the last size's it is.
"""

from __future__ import annotations

import sys
import sysconfig
import tempfile
from pathlib import Path

import generated
from timing import cost, machine

ROOT = Path(__file__).parents[1]
SIZES = (1_000, 10_000)
LINKS = 2.5


def main() -> None:
    """Print machine and versions, then a row for each size."""
    sizes = [int(one) for one in sys.argv[1:]] or list(SIZES)
    tool = str(Path(sysconfig.get_path("scripts")) / "hipgraph")
    print(machine("hipgraph", "PyYAML", "pydantic"))
    print(f"{'nodes':>10}{'links':>10}{'processor':>14}{'growth':>9}{'memory':>11}")
    last = 0.0
    for size in sizes:
        with tempfile.TemporaryDirectory() as made:
            folder = Path(made) / "graph"
            generated.generate(folder, size, int(size * LINKS))
            used = cost([tool, "check", "--graph", str(folder)], ROOT)
        growth = f"{used.processor / last:8.1f}x" if last else ""
        print(
            f"{size:10,}{int(size * LINKS):10,}{used.processor:12.1f} s"
            f"{growth:>9}{used.memory:8.0f} MB"
        )
        last = used.processor


if __name__ == "__main__":
    main()
