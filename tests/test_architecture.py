"""The imports are as docs/architecture.md says: which stage knows which, one door per library."""

from __future__ import annotations

import ast
import re
import runpy
import sys
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "hipgraph"

FOUNDATION = (
    "model*", "problem", "provenance", "keys", "folders", "textfile", "write", "cache", "fold",
    "interface*",
)  # fmt: skip
STAGES = {
    "foundation": FOUNDATION,
    "loading": ("reading*", "rules*"),
    "calculation": (
        "costs",
        "kbest",
        "paths",
        "learning",
        "spread",
        "loops",
        "network",
        "sampling",
        "versions",
        "waves",
        "standard",
        "why",
        "doubt",
        "layout*",
        "picture",
    ),
    "localization": ("l10n*",),
    "page": ("page*",),
    "questions": (
        "search",
        "asking",
        "near",
        "show",
        "ways",
        "follow",
        "uncertainty",
        "stats",
        "coverage",
    ),
    "export": ("export",),
    "preview": ("preview*",),
    "cli": ("cli*", "__main__"),
    "package": ("__init__",),
}
MAY_KNOW = {
    "foundation": set(),
    "loading": {"foundation"},
    "calculation": {"foundation"},
    "localization": {"foundation"},
    "page": {"foundation"},
    "questions": {"foundation"},
    "export": {"foundation"},
    "preview": {"foundation", "export"},
    "package": {"foundation", "loading"},
}
RESULTS = {
    # What another stage made may be used; how it made it may not.
    "loading": {"paths", "spread", "loops", "network"},
    "localization": {"reading.source"},
    "page": {
        "l10n.texts", "l10n.sentences", "l10n.negotiate", "l10n.cldr", "picture", "layout.ends",
        "spread", "costs", "loops",
    },
    "questions": {
        "l10n.sentences", "l10n.telling", "paths", "costs", "loops", "learning",
        "network", "spread", "why", "doubt", "standard",
    },
    "export": {
        "layout", "standard", "l10n.localize", "l10n.marked", "l10n.pseudo", "page.addresses",
        "page.render", "page.scene",
    },
    "preview": {"rules", "l10n.localize", "l10n.review", "page.addresses", "page.live"},
}  # fmt: skip
"""questions: ways are found as ids and numbers, then told.
loading: rules check what follows from the data, paths and the spread. localization: the door to
YAML. page: names of languages; lines end where the layout left room for their heads; where a
spread begins, what a step costs and which loops there are."""
DOORS = {
    "yaml": ("reading.source",),
    "pydantic": ("reading.records*", "reading.shape", "reading.schema*"),
    "networkx": ("model.graph", "costs", "kbest", "paths", "loops", "why", "layout*"),
    "numpy": ("versions", "sampling", "waves", "standard", "doubt"),
    "polib": STAGES["localization"],
    "babel": STAGES["localization"],
    "pyvis": ("page.vis",),
    "resvg_py": ("page.png",),
    "jinja2": ("page.render",),
    "markupsafe": ("page.live", "page.render", "page.svg"),
    "click": ("cli*",),
}
MOST_LINES = 300
PURE = ("model*", "problem")


def modules() -> list[str]:
    """Return every module, named from the package on."""
    paths = (path.relative_to(PACKAGE).with_suffix("") for path in PACKAGE.rglob("*.py"))
    return sorted(".".join(path.parts).removesuffix(".__init__") for path in paths)


@cache
def imports(module: str) -> frozenset[str]:
    """Return what a module imports when it runs; what only type checkers see is left out."""
    path = PACKAGE.joinpath(*module.split("."))
    file = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
    return frozenset(_imported(ast.parse(file.read_text(encoding="utf-8"))))


def _imported(tree: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            continue
        if isinstance(child, ast.Import):
            yield from (name.name for name in child.names)
        elif isinstance(child, ast.ImportFrom):
            source = child.module or ""
            # `from hipgraph import catalogs` imports a module, `from x import name` may not.
            yield from (
                f"{source}.{name.name}" if _is_module(f"{source}.{name.name}") else source
                for name in child.names
            )
        yield from _imported(child)


def _is_module(name: str) -> bool:
    path = PACKAGE.parent.joinpath(*name.split("."))
    return path.with_suffix(".py").is_file() or (path / "__init__.py").is_file()


def stage(module: str) -> str:
    """Return the stage a module belongs to."""
    found = [name for name, patterns in STAGES.items() if matches(module, patterns)]
    assert len(found) == 1, f"{module} belongs to {found or 'no stage'}.\n{paragraph()}"
    return found[0]


def matches(module: str, patterns: tuple[str, ...]) -> bool:
    """Tell whether one of the patterns names the module; ``x*`` is x and what is inside it."""
    return any(
        module == pattern.rstrip("*") or fnmatch(module, pattern.replace("*", ".*"))
        for pattern in patterns
    )


def ours(module: str) -> list[str]:
    """Return the modules of hipgraph that a module imports, named from the package on."""
    names = (name.removeprefix("hipgraph").removeprefix(".") for name in imports(module)
             if name.split(".")[0] == "hipgraph")  # fmt: skip
    return sorted(name or "__init__" for name in names)


def paragraph() -> str:
    """Return the section of the architecture that these tests hold."""
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    found = re.search(r"## Doors\n(.*?)\n## ", text, re.DOTALL)
    assert found, "docs/architecture.md has no section Doors"
    return "docs/architecture.md says:\n" + re.sub(r"<!--.*?-->", "", found[1]).strip()


@pytest.mark.parametrize("module", modules())
def test_module_knows_only_what_it_may(module: str) -> None:
    """A stage imports the foundation, itself, and the results it works on."""
    own = stage(module or "__init__")
    if own == "cli":
        return
    wrong = [
        name
        for name in ours(module)
        if stage(name) not in MAY_KNOW[own] | {own} and name not in RESULTS.get(own, ())
    ]
    assert not wrong, f"{module} ({own}) must not import {', '.join(wrong)}.\n{paragraph()}"


@pytest.mark.parametrize("module", [name for name in modules() if matches(name, PURE)])
def test_model_and_problem_import_nothing_of_ours(module: str) -> None:
    """What everything builds on builds on nothing; the model's parts know each other."""
    assert all(matches(name, ("model*",)) for name in ours(module)), paragraph()
    assert module != "problem" or not ours(module), paragraph()


@pytest.mark.parametrize("module", modules())
def test_each_library_has_one_door(module: str) -> None:
    """A library is imported only where its door is, and none without a door is imported."""
    for name in sorted(imports(module)):
        library = name.split(".")[0]
        if library in sys.stdlib_module_names or library == "hipgraph":
            continue
        assert library in DOORS, f"{module} imports {library}, which has no door.\n{paragraph()}"
        assert matches(module, DOORS[library]), f"{module} imports {library}.\n{paragraph()}"


@pytest.mark.parametrize("module", [name for name in modules() if not matches(name, ("cli*",))])
def test_only_the_command_line_prints_and_exits(module: str) -> None:
    """Everything else returns values and raises what the reader can mend."""
    path = PACKAGE.joinpath(*module.split("."))
    file = path.with_suffix(".py") if path.with_suffix(".py").is_file() else path / "__init__.py"
    called = {
        ast.unparse(node.func)
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
    }
    forbidden = {"print", "exit", "quit", "sys.exit", "os._exit", "sys.stdout.write"}
    assert not called & forbidden, f"{module} calls {called & forbidden}.\n{paragraph()}"


def test_modules_stay_small() -> None:
    """A module that grows past 300 lines asks for a noun of its own.

    The tables of interface texts are exceptions: lists of small records.
    """
    long = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for path in sorted(PACKAGE.rglob("*.[pj][ys]"))
        if path.parent.name != "interface"
        if (lines := path.read_text(encoding="utf-8").count("\n")) > MOST_LINES
    ]
    assert not long, "Split these by noun:\n" + "\n".join(long)


def test_the_drawing_is_true() -> None:
    """docs/architecture.md shows the stages, arrows and libraries that the imports have now."""
    made = runpy.run_path(str(ROOT / "docs" / "make-drawing.py"))["drawing"]()
    assert "cli --> export" in made
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert made in text, f"Run python docs/make-drawing.py; the imports say now:\n{made}"
