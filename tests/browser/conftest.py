"""What browser tests need: a Chromium, and a browser that runs for the whole session."""

from __future__ import annotations

import importlib.util
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

    from playwright.sync_api import Browser

PATIENCE = 180
"""So many seconds a worker waits for another's export."""


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


def _export(folder: Path, *options: str) -> Path:
    from hipgraph.cli import main

    with pytest.raises(SystemExit) as ended:
        main(["export", "-o", str(folder), *options])
    assert ended.value.code in (0, None)
    return folder


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Return what exports into a folder that all workers of a run share: the first one makes it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base

    def make(name: str, *options: str) -> Path:
        folder = shared / f"pages-{name}"
        try:
            (shared / f"{name}.taken").mkdir()
        except FileExistsError:
            deadline = time.monotonic() + PATIENCE
            while not folder.is_dir():
                assert time.monotonic() < deadline, f"another worker did not export {name}"
                time.sleep(0.1)
            return folder
        _export(shared / f"{name}.part", *options)
        return (shared / f"{name}.part").rename(folder)

    return make


@pytest.fixture(scope="session")
def exported(made_once: Callable[..., Path]) -> Path:
    """Export the real graph once, as a reader gets it, and return the folder."""
    return made_once("real")


@pytest.fixture(scope="session")
def tiny_pages(made_once: Callable[..., Path]) -> Path:
    """Export the tiny graph, which has every kind of record, and return the folder.

    The interface is in both languages, the graph's own texts are English.
    """
    root = Path(__file__).parents[2]
    return made_once("tiny", "--graph", str(root / "tests" / "tiny" / "graph"),
                     "--locales", str(root / "locales"))  # fmt: skip


@pytest.fixture(scope="session")
def web_pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the tiny graph as pages that know where on the web they live."""
    tiny = Path(__file__).parents[1] / "tiny" / "graph"
    options = ("--graph", str(tiny), "--url", "https://example.org/hips")
    return _export(tmp_path_factory.mktemp("web"), *options)


@pytest.fixture
def visit(browser: Browser, exported: Path) -> Iterator[Callable[..., Any]]:
    """Open pages of the exported folder; see ``support.visit``. Closes them afterwards."""
    opened: list[Any] = []

    def open_page(*args: str, **options: object) -> object:
        seen = _module("support").visit(browser, exported, *args, **options)
        opened.append(seen)
        return seen

    yield open_page
    for seen in opened:
        seen.context.close()


@pytest.fixture(scope="session")
def pure(browser: Browser) -> Iterator[Callable[..., Any]]:
    """Run an expression over some of the page's pure modules, on an empty page."""
    from hipgraph.page.assets import modules
    from hipgraph.page.join import join

    page = browser.new_page()

    def run(expression: str, *names: str, given: object = None) -> object:
        start = "".join(f'import {{ {name} }} from "./{file}.js";\n' for file, name in pairs(names))
        script = join(
            {**modules(), "test.js": start + f"globalThis.answer = (given) => ({expression});\n"},
            "test.js",
        )
        page.evaluate(script)
        return page.evaluate("(given) => globalThis.answer(given)", given)

    def pairs(names: tuple[str, ...]) -> list[tuple[str, str]]:
        return [(file, name) for file, _, name in (one.partition(":") for one in names)]

    run.page = page  # type: ignore[attr-defined]
    yield run
    page.close()
