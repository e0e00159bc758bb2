"""What a command costs, measured from outside: used by the other benchmarks."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import version
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True)
class Cost:
    """Seconds of processor time and by the clock, and the most memory in MB."""

    processor: float
    clock: float
    memory: float


def cost(command: Sequence[str], folder: Path, **more: str) -> Cost:
    """Run a command in a folder, with ``more`` in its environment; raise if it fails."""
    began = perf_counter()
    child = subprocess.Popen(  # noqa: S603 the benchmarks name their own commands
        command, cwd=folder, env={**os.environ, **more}, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {child.returncode}.")
    clock = perf_counter() - began
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(used.ru_utime + used.ru_stime, clock, used.ru_maxrss / unit)


def middle(costs: Sequence[Cost]) -> Cost:
    """Return the median of each part."""
    return Cost(
        median(one.processor for one in costs),
        median(one.clock for one in costs),
        median(one.memory for one in costs),
    )


def in_turns(
    commands: Mapping[str, tuple[Sequence[str], Mapping[str, str]]], folder: Path, rounds: int
) -> dict[str, Cost]:
    """Run each once to warm the disk, then all in turns; return the medians by name."""
    for command, more in commands.values():
        cost(command, folder, **more)
    found: dict[str, list[Cost]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (command, more) in commands.items():
            found[name].append(cost(command, folder, **more))
    return {name: middle(costs) for name, costs in found.items()}


def print_table(found: Mapping[str, Cost], base: str) -> None:
    """Print a row for each, with processor time as a ratio to the base's."""
    print(f"{'':36}{'processor':>12}{'ratio':>8}{'clock':>10}{'memory':>10}")
    for name, one in found.items():
        ratio = one.processor / found[base].processor
        print(f"{name:36}{one.processor:10.2f} s{ratio:8.2f}{one.clock:8.2f} s{one.memory:7.0f} MB")


def machine(*packages: str) -> str:
    """Return what the numbers were measured on."""
    versions = ", ".join(f"{name} {version(name)}" for name in packages)
    return (
        f"{platform.platform()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, {versions}"
    )
