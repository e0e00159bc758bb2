"""Install a built wheel with every Python here and compare the pages byte for byte.

``python tests/across_pythons.py WHEEL PAGES``: the pages in the folder PAGES are what each must
make again, in an empty folder with a space in its name, under another hash seed, locale and time
zone. The first Python does it once more with the oldest libraries that pyproject.toml allows.
Needs uv and the network.
"""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
from itertools import cycle
from pathlib import Path

ROOT = Path(__file__).parents[1]
OLDEST = 11
PLACES = cycle((("C", "Asia/Tokyo"), ("nb_NO.UTF-8", "America/St_Johns"), ("tr_TR.UTF-8", "UTC")))
ASK = "import sys; print(*sys.version_info[:2])"
TOLD = (
    "from importlib.metadata import version as of; "
    "names = ('numpy', 'networkx', 'pydantic', 'jinja2'); "
    "print(', '.join(f'{name} {of(name)}' for name in names))"
)


def run(*command: str | Path, folder: Path = ROOT, quiet: bool = False, **env: str) -> str:
    """Run a program and return what it prints; ``quiet``, and what it complains of is not shown."""
    done = subprocess.run(  # noqa: S603 -- our own calls
        [str(one) for one in command], cwd=folder, env=os.environ | env,
        check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL if quiet else None,
        encoding="utf-8",
    )  # fmt: skip
    return done.stdout.strip()


def pythons() -> dict[int, Path]:
    """Return the Pythons 3.x that are here and new enough, by x: this one, on PATH, pyenv's."""
    found = {sys.version_info.minor: Path(sys.executable)}
    names = (shutil.which(f"python3.{minor}") for minor in range(OLDEST, OLDEST + 12))
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    on_path = [Path(name) for name in names if name]
    for path in (*on_path, *sorted(pyenv.glob("3.*/bin/python3"))):
        try:
            major, minor = map(int, run(path, "-c", ASK, quiet=True).split())
        except (OSError, subprocess.CalledProcessError):
            continue  # a name that stands for none
        if major == sys.version_info.major and minor >= OLDEST:
            found.setdefault(minor, path)
    return dict(sorted(found.items()))


def differing(python: Path, wheel: Path, pages: Path, scratch: Path, *oldest: str) -> list[str]:
    """Install, export, say with what, and return the names of the files that differ."""
    uv = (sys.executable, "-m", "uv", "--quiet")
    made = scratch / "environment"
    run(*uv, "venv", "--clear", "--python", python, made)
    inside = made / ("Scripts" if os.name == "nt" else "bin")
    run(*uv, "pip", "install", "--python", made, *oldest, wheel, UV_PYTHON_DOWNLOADS="never")
    folder = Path(tempfile.mkdtemp(prefix="en mappe ", dir=scratch))
    locale, zone = next(PLACES)
    run(inside / "hipgraph", "export", folder=folder, LC_ALL=locale, TZ=zone,
        PYTHONHASHSEED=str(len(locale)), XDG_CACHE_HOME=str(folder / "cache"))  # fmt: skip
    names = sorted(path.name for path in pages.iterdir())
    _same, wrong, missing = filecmp.cmpfiles(pages, folder / "output", names, shallow=False)
    version, libraries = run(inside / "python", "-V"), run(inside / "python", "-c", TOLD)
    told = ", ".join(wrong + missing) or "the same bytes"
    sys.stdout.write(f"{version} with {libraries}: {told}\n")
    sys.stdout.flush()
    return wrong + missing


def main(wheel: str, pages: str) -> int:
    """Compare for every Python; 1 if a file differs."""
    here = pythons()
    oldest = ("--resolution", "lowest-direct", "--requirements", str(ROOT / "pyproject.toml"))
    runs = [(next(iter(here.values())), oldest), *((python, ()) for python in here.values())]
    with tempfile.TemporaryDirectory() as scratch:
        wrong = [
            differing(python, Path(wheel).resolve(), Path(pages).resolve(), Path(scratch), *more)
            for python, more in runs
        ]
    return int(any(wrong))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
