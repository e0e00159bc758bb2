"""What browser tests need: a Chromium, and a browser that runs for the whole session."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from playwright.sync_api import Browser


def _module(name: str) -> ModuleType:
    """Load a helper that lies beside this file: test folders are not packages."""
    known = f"browser_{name}"
    if known not in sys.modules:
        path = Path(__file__).with_name(f"{name}.py")
        spec = importlib.util.spec_from_file_location(known, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


@pytest.fixture(scope="session")
def chromium() -> Path:
    """Return the Chromium to test in. Without one: a failure under CI, elsewhere a skip."""
    tools = _module("chromium")
    found: Path | None = tools.find()
    if found is None and os.environ.get("CI"):
        pytest.fail(tools.REMEDY)
    if found is None:
        pytest.skip(tools.REMEDY)
    return found


@pytest.fixture(scope="session")
def browser(chromium: Path) -> Iterator[Browser]:
    """Start the browser once; tests open contexts of their own in it."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=chromium, args=_module("chromium").flags()
        )
        yield started
        started.close()
