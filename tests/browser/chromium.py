"""Find a Chromium for the browser tests, or install one where that is possible.

Run it (``python tests/browser/chromium.py``) to make sure there is one; it prints the path. The
tests only look: they call ``find`` and never install anything.

Looked for, in this order: the program named in ``HIPGRAPH_CHROMIUM``; Chromium, Chrome or Edge on
the search path; the usual places on Linux, macOS and Windows; the one Playwright keeps. Installed
by ``apt-get`` on Debian and its kin where we are root, else by ``playwright install chromium``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

VARIABLE = "HIPGRAPH_CHROMIUM"
NAMES = (
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
    "microsoft-edge", "microsoft-edge-stable", "msedge",
)  # fmt: skip
USUAL = (
    "/snap/bin/chromium",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
    r"%LocalAppData%\Google\Chrome\Application\chrome.exe",
    r"%LocalAppData%\Chromium\Application\chrome.exe",
    r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    r"%ProgramFiles%\Microsoft\Edge\Application\msedge.exe",
)
REMEDY = (
    "No Chromium was found for the browser tests. Install Chromium, Chrome or Edge, or run "
    "`python -m playwright install chromium`; or name a program in the environment variable "
    f"{VARIABLE}."
)


def find() -> Path | None:
    """Return the Chromium to use, or None where there is none.

    Raises ``FileNotFoundError`` if ``HIPGRAPH_CHROMIUM`` names a file that does not exist: what
    was asked for by name is not silently replaced.
    """
    if named := os.environ.get(VARIABLE):
        if not Path(named).is_file():
            raise FileNotFoundError(f"{VARIABLE} names {named}, which does not exist.")
        return Path(named)
    for name in NAMES:
        if found := shutil.which(name):
            return Path(found)
    for place in USUAL:
        path = Path(os.path.expandvars(place)).expanduser()
        if path.is_file():
            return path
    return _playwrights_own()


def install() -> Path | None:
    """Install a Chromium and return it, or None where this machine offers no way."""
    for attempt in (_with_apt, _with_playwright):
        attempt()
        if found := find():
            return found
    return None


def flags() -> list[str]:
    """Return the switches a Chromium needs to run under test on this machine."""
    quiet = ["--disable-gpu", "--no-first-run", "--disable-background-networking"]
    # Chromium refuses its sandbox to root, which is whom containers and CI run as; containers
    # also give it too little shared memory.
    return [*quiet, "--no-sandbox", "--disable-dev-shm-usage"] if _is_root() else quiet


def main() -> int:
    """Print the path of a Chromium, installing one if need be; 1 where there is none."""
    found = find() or install()
    if found is None:
        sys.stderr.write(f"{REMEDY}\n")
        return 1
    sys.stdout.write(f"{found}\n")
    return 0


def _playwrights_own() -> Path | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    return path if path.is_file() else None


def _with_apt() -> None:
    if not _may_apt():
        return
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update"], ["install", "--yes", "--no-install-recommends", "chromium"]):
        _run(["apt-get", "--quiet", *step], environment)


def _with_playwright() -> None:
    libraries = ["--with-deps"] if _may_apt() else []
    command = [sys.executable, "-m", "playwright", "install", *libraries, "chromium"]
    _run(command, dict(os.environ))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _may_apt() -> bool:
    return _is_root() and shutil.which("apt-get") is not None


def _run(command: list[str], environment: dict[str, str]) -> None:
    """Run an installer; whether it succeeded shows in whether there is a Chromium afterwards."""
    subprocess.run(  # noqa: S603 -- installers, named in this file
        command, env=environment, stdout=sys.stderr, check=False
    )


if __name__ == "__main__":
    sys.exit(main())
