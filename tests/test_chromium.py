"""Finding a Chromium for the browser tests, on any system."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> ModuleType:
    """Return the script as a module, on a machine that has no browser at all."""
    path = Path(__file__).parent / "browser" / "chromium.py"
    spec = importlib.util.spec_from_file_location("chromium_under_test", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.delenv(module.VARIABLE, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module, "USUAL", (str(tmp_path / "usual" / "chrome"),))
    monkeypatch.setattr(module, "_playwrights_own", lambda: None)
    return module


def program(path: Path) -> Path:
    """Make a file that can be run."""
    path.parent.mkdir(exist_ok=True)
    path.write_text("", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_named_program_goes_first(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``HIPGRAPH_CHROMIUM`` decides; a name that leads nowhere is an error, not a detour."""
    program(tmp_path / "chromium")
    mine = program(tmp_path / "mine" / "browser")
    monkeypatch.setenv(tools.VARIABLE, str(mine))
    assert tools.find() == mine
    mine.unlink()
    with pytest.raises(FileNotFoundError, match=tools.VARIABLE):
        tools.find()


def test_search_path_then_usual_places(tools: ModuleType, tmp_path: Path) -> None:
    """What the shell would find goes before where installers put it."""
    usual = program(tmp_path / "usual" / "chrome")
    assert tools.find() == usual
    edge = program(tmp_path / "msedge")
    assert tools.find() == edge


def test_nothing_found_is_said_with_a_remedy(
    tools: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where nothing can be installed either, the script says what to do and ends in 1."""
    ran: list[list[str]] = []
    monkeypatch.setattr(tools, "_run", lambda command, _env: ran.append(command))
    assert tools.main() == 1
    assert ran[-1][1:] == ["-m", "playwright", "install", "chromium"]
    assert "playwright install chromium" in capsys.readouterr().err


def test_installed_chromium_is_printed(
    tools: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """After an installation its path is the answer."""
    monkeypatch.setattr(tools, "_run", lambda *_: program(tmp_path / "chromium"))
    assert tools.main() == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "chromium")
