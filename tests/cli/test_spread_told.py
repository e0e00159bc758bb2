"""What spread tells a reader: bands and waves in words, ways in sentences, a picture."""

from __future__ import annotations

import errno
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

import hipgraph
from hipgraph import write
from hipgraph.page import png

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    from hipgraph.model import Graph

    Run = Callable[..., Result]

ROOT = Path(__file__).parents[2]
REAL = ("--graph", str(ROOT / "graph"), "--samples", "200")
FORBIDDEN = re.compile(
    r"\d[.,]\d|%|per cent|prosent|minutt|\bminutes? |\bweeks? |\buker|risiko|risk"
)
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(autouse=True)
def _read_once(real: Graph, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let commands on the real graph have the one that is read already."""
    reading = hipgraph.load_graph

    def load(folder: Path) -> Graph:
        return real if folder == ROOT / "graph" else reading(folder)

    monkeypatch.setattr(hipgraph, "load_graph", load)


def told(run: Run, *args: str) -> str:
    """Run ``spread`` on the real graph and return its text as one line."""
    result = run("spread", *REAL, *args)
    assert result.exit_code == 0, result.output
    assert max(map(len, result.output.splitlines())) <= 80
    assert "\x1b" not in result.output
    words = " ".join(result.output.split())
    assert not FORBIDDEN.search(words.replace("no minutes, no weeks", "")), words
    return words


def test_who_reads_learns_what_it_is_about(run: Run) -> None:
    """What comes first, what builds up, by which ways, what breathing changes, what is untested.

    Nothing is said in numbers of a body, and the fixed line ends it.
    """
    words = told(run, "--with", "slow-breathing")
    for part in (
        "Starts with: stress and long-lasting stress. The stress is long-lasting.",
        "Meanwhile: slow breathing. Links that count: everything people say.",
        "First clear: lower vagal tone Then strong: more perceived threat",
        "Builds up over time strong: ",
        "Reached in fewer than half of the versions of this map",
        "The order of the waves holds in 9 of 10 versions of this map.",
        "How it gets there: tighter hips 1) More long-lasting stress can increase muscle tension.",
        "[conflicting findings] 2) More muscle tension is said to increase hip tightness.",
        "[not tested] Weakest link: step 2, not tested.",
        "So it calms itself: more cortisol leads to less cortisol.",
        "What slow breathing changes",
        "Slow breathing reduces shallow breathing. [strong evidence]",
        "Alone it changes nothing.",
        "What of it is well supported",
        "hip tightness. [not tested] Not reached any more: hip tightness",
        "This builds up slowly: low back pain, hip tightness, psoas tension",
        "With slow breathing, this gets weaker: lower vagal tone, shallower breathing",
    ):
        assert part in words, part
    assert words.endswith("not a forecast, not treatment advice.")
    assert re.search(r"- shallower breathing: strong → clear, in \d of 10 versions of", words)
    steps = r"Of the \d+ steps it takes here, nobody has tested \d+\b.*? One of them: .*? said to"
    assert re.search(steps, words)


def test_the_same_in_norwegian(run: Run) -> None:
    """The house names of bands and switches; never the word that reads as contagion."""
    words = told(run, "--acute", "--with", "rolig pust", "-l", "nb")
    for part in (
        "Følg stresset Begynner med: stress. Stresset er kortvarig. Samtidig: rolig pust.",
        "Først kraftig: lavere vagustonus Så kraftig: mer opplevd fare",
        "Hva rolig pust endrer",
        "[ikke undersøkt]",
        "Ingenting bygger seg opp",
    ):
        assert part in words, part
    assert re.search(r"pust: kraftig → tydelig, i \d av 10 varianter av dette kartet", words)
    assert "spredning" not in words.lower()
    assert words.endswith("behandlingsråd.")


def test_fewer_links_and_why(run: Run) -> None:
    """With well supported links only: what is left, and which step is missing."""
    words = told(run, "--evidence", "strong", "--samples", "0")
    assert "Links that count: well supported." in words
    assert "tighter hips" not in words
    assert "Not reached any more: hip tightness" in words
    assert "The order is that of one run on this map." in words
    assert "Every step it takes here has been studied." in words
    nowhere = told(run, "--evidence", "strong", "--from", "posttraumatisk stress")
    assert "From here it reaches nothing on this map." in nowhere
    assert "Here a step is missing" in nowhere


def test_why_in_words(run: Run) -> None:
    """What acts on it, its ways, and which band is left without a part; of a start, that it is."""
    words = told(run, "--acute", "--why", "stramme hofter")
    for part in (
        "Why: tighter hips tighter hips: clear What acts on it mostly: More muscle tension is",
        "The strongest ways here 1) More stress can increase perceived threat.",
        "Smaller ways and loops add to it.",
        "- Without muscle tension: mild.",
        "- Without perceived threat: faint.",
    ):
        assert part in words, part
    dimmed = told(run, "--acute", "--with", "slow-breathing", "--why", "shallow breathing")
    assert "dimmed by: Slow breathing reduces shallow breathing. [strong evidence]" in dimmed
    assert "Here it starts" in told(run, "--why", "stress")
    assert "does not reach hip tightness" in told(
        run, "--evidence", "strong", "--why", "hip-tightness"
    )


def parsed(run: Run, *args: str) -> Any:
    """Run ``spread --json`` on the real graph and return what it printed."""
    result = run("spread", "--json", *REAL, *args)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


def test_why_as_json_only_when_asked(run: Run) -> None:
    """The field is added to the contract's; inputs sum to the sum."""
    assert "why" not in parsed(run, "--samples", "0")
    why = parsed(run, "--samples", "0", "--why", "hip-tightness")["why"]
    assert list(why) == ["node", "step", "inputs", "sum", "left", "ways", "rest", "without"]
    assert abs(sum(one["amount"] for one in why["inputs"]) - why["sum"]) < 1e-12
    assert why["ways"][0]["sentences"][0].startswith("More long-lasting stress")


@pytest.mark.usefixtures("place")
class TestPlot:
    """``--plot``, on the tiny graph."""

    def test_svg(self, run: Run) -> None:
        """A row for each concept that is reached, under its heading, with its band and a curve."""
        result = run("spread", "--samples", "20", "--plot", "deep/waves.SVG", "-l", "nb")
        assert result.exit_code == 0, result.output
        assert "Skrev" in result.stderr
        picture = ET.fromstring(Path("deep/waves.SVG").read_bytes())  # noqa: S314 -- ours
        words = [text.text for text in picture.iter(f"{SVG}text")]
        for part in ("Følg stresset", "Først", "more hip tightness", "kraftig", "more stress"):
            assert part in words
        curves = [path for path in picture.iter(f"{SVG}path") if path.get("stroke-width") == "1.5"]
        assert len(curves) == 5
        assert not [one for one in picture.iter() if one.get("style") or one.get("href")]

    def test_same_bytes_each_time_and_json_beside_it(self, run: Run) -> None:
        """The picture does not depend on what is printed."""
        for name, more in (("a.svg", ()), ("b.svg", ("--json",))):
            result = run("spread", "--samples", "20", "--acute", "--plot", name, *more)
            assert result.exit_code == 0, result.output
        assert json.loads(result.stdout)["mode"] == "acute"
        assert Path("a.svg").read_bytes() == Path("b.svg").read_bytes()

    def test_png(self, run: Run) -> None:
        """The same as dots, twice as fine as the picture's units."""
        result = run("spread", "--samples", "0", "--plot", "waves.png")
        assert result.exit_code == 0, result.output
        data = Path("waves.png").read_bytes()
        assert data.startswith(b"\x89PNG\r\n")
        assert int.from_bytes(data[16:20]) == 2 * 860

    @pytest.mark.parametrize("name", ["waves", "waves.pdf", "waves.svg.txt"])
    def test_other_endings(self, run: Run, name: str) -> None:
        """What is neither is refused before anything is done."""
        result = run("spread", "--plot", name)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "neither in .svg nor in .png" in result.stderr
        assert not Path(name).exists()

    def test_png_without_its_package(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """The message names what to install, and the way round."""
        monkeypatch.setattr(png, "find_spec", lambda _: None)
        result = run("spread", "--plot", "waves.png")
        assert (result.exit_code, result.stdout) == (1, "")
        assert "pip install 'hipgraph[png]'" in result.stderr

    @pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES])
    def test_old_picture_stays_when_writing_fails(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, code: int
    ) -> None:
        """A full disk or a lack of permission: one message, the old file whole, nothing beside."""
        Path("waves.svg").write_text("old", encoding="utf-8")

        def fail(*_: object) -> None:
            raise OSError(code, "refused")

        monkeypatch.setattr(write, "_write", fail)
        result = run("spread", "--samples", "0", "--plot", "waves.svg")
        assert result.exit_code == 1
        assert "waves.svg" in result.stderr
        assert Path("waves.svg").read_text(encoding="utf-8") == "old"
        assert not list(Path.cwd().glob(".waves*"))

    def test_a_folder_in_the_way(self, run: Run) -> None:
        """A folder with the picture's name is named in the message."""
        Path("waves.svg").mkdir()
        result = run("spread", "--samples", "0", "--plot", "waves.svg")
        assert result.exit_code == 1
        assert "is a folder" in result.stderr


def test_picture_in_the_documents_is_current(run: Run, tmp_path: Path) -> None:
    """Its curves are those of the graph as it is: else run docs/make-waves.py."""
    path = tmp_path / "waves.svg"
    graph = ("--graph", str(ROOT / "graph"))
    result = run("spread", *graph, "--evidence", "plausible", "--plot", str(path))
    assert result.exit_code == 0, result.output
    curves = re.compile(r'<path d="[^"]*"')
    drawn = (ROOT / "docs" / "spread-waves.svg").read_text(encoding="utf-8")
    assert curves.findall(drawn) == curves.findall(path.read_text(encoding="utf-8"))
