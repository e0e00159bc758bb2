"""spread, as a user and as a script sees it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

TINY = Path(__file__).parents[1] / "tiny" / "graph"

EXAMPLE = """
stress threat increases strong acute strong
stress hpa increases strong acute strong
threat sympathetic increases strong acute strong
hpa cortisol increases strong acute strong
cortisol hpa decreases moderate acute strong
threat shallow-breath increases moderate acute moderate
threat muscle-tension increases moderate acute moderate
threat pelvic-floor increases moderate acute moderate
sympathetic muscle-tension increases moderate acute limited
shallow-breath diaphragm increases moderate acute limited
muscle-tension hip-tight increases moderate acute limited
pelvic-floor hip-tight increases moderate acute limited
psoas-chronic hip-tight increases moderate acute limited
sympathetic psoas-acute increases moderate acute untested
psoas-acute psoas-chronic increases moderate chronic untested
diaphragm psoas-chronic increases weak chronic limited
psoas-acute hip-tight increases weak acute limited
shallow-breath threat increases weak acute limited
hip-tight low-back increases weak chronic conflicting
low-back threat increases weak chronic moderate
slow-breathing shallow-breath eases strong acute strong
slow-breathing sympathetic eases moderate acute moderate
"""

TYPE = """
- id: {id}
  category: {category}
  sign: "{sign}"
  source: [{source}]
  target: [quantity]
  forward: changes
  inverse: is changed by
  sentence: "{{source}} changes {{target}}."
  sentence_inverse: "{{target}} is changed by {{source}}."
  sentence_hedged: "{{source}} can change {{target}}."
  sentence_inverse_hedged: "{{target}} can be changed by {{source}}."
  sentence_said: "{{source}} is said to change {{target}}."
  sentence_inverse_said: "{{target}} is said to be changed by {{source}}."
"""

NODE_TYPES = """
- {id: stressor, label: stressor, lane: trigger, role: stressor, shape: rounded}
- {id: quantity, label: quantity, lane: muscles, role: quantity, shape: wave}
- {id: practice, label: practice, lane: practice, role: practice, shape: capsule}
"""

ACUTE = {
    "threat": (0.419952384, 6, 0.915541, "strong"),
    "muscle-tension": (0.173329981, 7, 3.205006, "strong"),
    "psoas-acute": (0.054596668, 8, 4.510195, "clear"),
    "hip-tight": (0.092779807, 8, 4.794428, "clear"),
    "psoas-chronic": (0.004220447, 15, 8.298348, "faint"),
    "low-back": (0.002855066, 16, None, "not reached"),
}
CHRONIC = {
    "threat": (0.431758974, 0.941281, "strong"),
    "muscle-tension": (0.195552124, 3.512265, "strong"),
    "psoas-acute": (0.063793946, 4.897062, "clear"),
    "hip-tight": (0.123301962, 5.631028, "clear"),
    "psoas-chronic": (0.027338558, 28.917834, "mild"),
    "low-back": (0.019720489, 31.154031, "mild"),
}


def kind_of(node: str) -> str:
    """Return the type of a node of the example."""
    return {"stress": "stressor", "slow-breathing": "practice"}.get(node, "quantity")


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the worked example as a graph that anybody could have written, and return its folder.

    It has no default starts.
    """
    folder = tmp_path_factory.mktemp("example") / "graph"
    for part in ("edges", "nodes", "tours"):
        (folder / part).mkdir(parents=True)
    shutil.copytree(TINY / "sources", folder / "sources")
    given = (TINY / "parameters.yaml").read_text(encoding="utf-8")
    (folder / "parameters.yaml").write_text(given[: given.index("default_from")], encoding="utf-8")
    (folder / "node-types.yaml").write_text(NODE_TYPES, encoding="utf-8")
    causal = {"category": "causal", "source": "stressor, quantity"}
    types = [
        {"id": "increases", "sign": "+", **causal},
        {"id": "decreases", "sign": "-", **causal},
        {"id": "eases", "sign": "-", "category": "practice", "source": "practice"},
    ]
    (folder / "edge-types.yaml").write_text(
        "".join(TYPE.format(**one) for one in types), encoding="utf-8"
    )
    rows = [line.split() for line in EXAMPLE.strip().split("\n")]
    edges, nodes = [], {}
    for source, target, kind, strength, timescale, grade in rows:
        evidence = {"grade": grade, "because": "It is an example."}
        if grade != "untested":
            evidence["studies"] = ["doe2020"]  # type: ignore[assignment]
        edges.append({
            "source": source, "type": kind, "target": target, "strength": strength,
            "timescale": timescale, "evidence": evidence,
            "said_by": [{"article": "blog-hips", "section": "introduction"}],
        })  # fmt: skip
        for node in (source, target):
            names = dict.fromkeys(("label", "in_sentence", "indefinite"), node)
            moves = {"up": f"more {node}", "down": f"less {node}"}
            moves = moves if kind_of(node) != "practice" else {}
            nodes[node] = {"id": node, **names, **moves, "summary": "A part of the example."}
    for kind in ("stressor", "quantity", "practice"):
        of = [record for node, record in nodes.items() if kind_of(node) == kind]
        (folder / "nodes" / f"{kind}.yaml").write_text(json.dumps(of), encoding="utf-8")
    (folder / "edges" / "all.yaml").write_text(json.dumps(edges), encoding="utf-8")
    return folder


def parsed(run: Run, *args: str | Path) -> Any:
    """Run ``spread --json`` and return what it printed."""
    result = run("spread", "--json", *args)
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


class TestWorkedExample:
    """The example of the model's description, through the command."""

    def test_acute(self, run: Run, example: Path) -> None:
        """Peaks, steps, arrivals and bands have all digits given; the only stressor is the start.

        Fields are those of the contract, in its order, and numbers are whole doubles.
        """
        found = parsed(run, "--graph", example, "--acute", "--samples", "0")
        assert list(found) == ["from", "with", "mode", "evidence", "steps", "reference", "nodes"]
        assert (found["from"], found["with"]) == (["stress"], [])
        assert (found["mode"], found["evidence"], found["steps"]) == ("acute", "all", 400)
        assert list(found["nodes"]) == sorted(found["nodes"])
        assert "slow-breathing" not in found["nodes"]
        assert list(found["nodes"]["stress"]) == [
            "value", "peak", "peak_step", "arrival", "band", "wave"
        ]  # fmt: skip
        for node, (peak, step, arrival, band) in ACUTE.items():
            one = found["nodes"][node]
            rounded = one["arrival"] and round(one["arrival"], 6)
            assert (round(one["peak"], 9), one["peak_step"], rounded, one["band"]) == (
                peak, step, arrival, band
            )  # fmt: skip
        assert found["reference"] == found["nodes"]["threat"]["peak"]
        assert {one["wave"] for one in found["nodes"].values()} == {None}
        start = found["nodes"]["stress"]
        assert (start["peak"], start["peak_step"], start["arrival"]) == (1.0, 0, 0.0)
        assert (start["value"], start["band"]) == (0.0, "strong")

    def test_chronic_is_the_default(self, run: Run, example: Path) -> None:
        """Without a word on it the stress stays; a held start keeps its value."""
        found = parsed(run, "--graph", example, "--samples", "0")
        assert found["mode"] == "chronic"
        assert found["nodes"]["stress"]["value"] == 1.0
        for node, (value, arrival, band) in CHRONIC.items():
            one = found["nodes"][node]
            assert (round(one["value"], 9), round(one["arrival"], 6), one["band"]) == (
                value, arrival, band
            )  # fmt: skip

    def test_practice_and_switch_keep_the_reference(self, run: Run, example: Path) -> None:
        """Bands are shares of the run with everything and no practice."""
        whole = parsed(run, "--graph", example, "--samples", "0")
        dimmed = parsed(run, "--graph", example, "--samples", "0", "--with", "slow-breathing")
        thinner = parsed(run, "--graph", example, "--samples", "0", "--evidence", "strong")
        assert whole["reference"] == dimmed["reference"] == thinner["reference"]
        breath = dimmed["nodes"]["shallow-breath"]
        assert (round(breath["value"], 9), breath["band"]) == (0.053981419, "clear")
        assert round(dimmed["nodes"]["hip-tight"]["value"], 9) == 0.106679937
        hips = thinner["nodes"]["hip-tight"]
        assert (hips["value"], hips["arrival"], hips["band"]) == (0.0, None, "not reached")

    def test_waves(self, run: Run, example: Path) -> None:
        """Starts are wave 0, what is reached has a wave, what is not has none."""
        found = parsed(run, "--graph", example)["nodes"]
        assert found["stress"]["wave"] == 0
        assert found["hpa"]["wave"] == 1
        assert 0 < found["threat"]["wave"] < found["muscle-tension"]["wave"]
        assert found["muscle-tension"]["wave"] < found["hip-tight"]["wave"]
        few = parsed(run, "--graph", example, "--samples", "10", "--evidence", "strong")["nodes"]
        assert few["hip-tight"]["wave"] is None


class TestNowhere:
    """Where nothing starts, or nothing is led to."""

    def test_a_start_that_leads_nowhere(self, run: Run, example: Path) -> None:
        """It alone is reached; everything is measured against nothing, and there are waves."""
        found = parsed(run, "--graph", example, "--from", "psoas-acute", "--evidence", "strong")
        reached = {node for node, one in found["nodes"].items() if one["arrival"] is not None}
        assert reached == {"psoas-acute"}
        assert found["nodes"]["psoas-acute"]["wave"] == 0
        assert found["reference"] > 0
        alone = parsed(run, "--graph", TINY, "--from", "hip-tightness", "--samples", "5")
        assert alone["reference"] == 0.0
        start = alone["nodes"]["hip-tightness"]
        assert (start["band"], start["wave"], start["arrival"]) == ("strong", 0, 0.0)

    def test_no_stressor_at_all(self, run: Run, example: Path, tmp_path: Path) -> None:
        """Without defaults and stressors nothing starts, and everything stays at zero."""
        folder = Path(shutil.copytree(example, tmp_path / "calm"))
        types = folder / "node-types.yaml"
        calm = types.read_text(encoding="utf-8").replace("role: stressor", "role: quantity")
        types.write_text(calm, encoding="utf-8")
        found = parsed(run, "--graph", folder)
        assert (found["from"], found["reference"]) == ([], 0.0)
        assert {one["peak"] for one in found["nodes"].values()} == {0.0}
        assert {one["band"] for one in found["nodes"].values()} == {"not reached"}


@pytest.mark.usefixtures("place")
class TestNames:
    """What is given to ``--from`` and ``--with``."""

    def test_names_in_any_language(self, run: Run) -> None:
        """Synonyms of another language will do, and saying it twice says nothing more."""
        args = ("--from", "følelse av fare", "--from", "perceived-threat", "--from", "Stress")
        found = parsed(run, *args, "--samples", "0")
        assert found["from"] == ["perceived-threat", "stress"]

    @pytest.mark.parametrize(
        ("args", "words"),
        [
            (("--from", "soas tensoin"), "psoas-tension"),
            (("--from", "psoas major"), "psoas-tension  (psoas tension)"),
            (("--from", "slow-breathing"), "nothing can start there"),
            (("--with", "stress"), "stress is not a practice"),
            (("--with", "shallow breathing"), "slow-breathing  (slow breathing)"),
            (("--with", "zzzz qqqq"), "nor any like it"),
            (("--from", " "), "CONCEPT is missing"),
            (("--evidence", "weak"), "--evidence takes one of: strong, plausible, all"),
            (("--samples", "-1"), "--samples takes a whole number from 0 to 100000"),
            (("stress",), "One word too many"),
        ],
    )
    def test_wrong_usage(self, run: Run, args: tuple[str, ...], words: str) -> None:
        """A name that fits nothing, or the wrong thing, ends with 2 and with what may be meant."""
        result = run("spread", *args)
        assert result.exit_code == 2
        assert words in result.stderr
        assert not result.stdout
