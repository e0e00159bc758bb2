"""How long commands take to start, beside a bare import: ``python benchmarks/startup.py [rounds]``.

``import networkx`` is what any tool on this graph needs at least. Processor time of whole commands,
medians, in turns; the ratio to the bare import is what to compare.
"""

from __future__ import annotations

import sys
import sysconfig
from pathlib import Path

from timing import in_turns, machine, print_table

ROOT = Path(__file__).parents[1]
BASE = "python -c 'import networkx'"


def main() -> None:
    """Print machine and versions, then a row for each command."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    tool = str(Path(sysconfig.get_path("scripts")) / "hipgraph")
    commands = {
        "python -c 'pass'": [sys.executable, "-c", "pass"],
        BASE: [sys.executable, "-c", "import networkx"],
        "hipgraph --help": [tool, "--help"],
        "hipgraph search psoas": [tool, "search", "psoas"],
        "hipgraph show psoas-major": [tool, "show", "psoas-major"],
        "hipgraph path stress tight-hips": [tool, "path", "stress", "tight-hips"],
        "hipgraph check": [tool, "check"],
    }
    print(machine("hipgraph", "networkx", "click"))
    print_table(in_turns({name: (one, {}) for name, one in commands.items()}, ROOT, rounds), BASE)


if __name__ == "__main__":
    main()
