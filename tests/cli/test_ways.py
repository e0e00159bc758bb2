"""path, loops and tour, as a user sees them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]

ROOT = Path(__file__).parents[2]
TO_HIPS = [
    "stress--increases--perceived-threat",
    "perceived-threat--increases--psoas-tension",
    "psoas-tension--increases--hip-tightness",
]


def parsed(run: Run, *args: str) -> Any:
    """Run a command that prints JSON and return it."""
    result = run(*args, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.mark.usefixtures("place")
class TestPath:
    """On the tiny graph."""

    def test_causal_way_as_json(self, run: Run) -> None:
        """The contract: nodes, edges, a sentence each, sign, weakest grade, cost."""
        found = parsed(run, "path", "stress", "hip-tightness", "--causal")
        (way,) = found["paths"]
        assert (found["from"], found["to"], found["mode"]) == ("stress", "hip-tightness", "causal")
        assert way["nodes"] == ["stress", "perceived-threat", "psoas-tension", "hip-tightness"]
        assert way["edges"] == TO_HIPS
        assert way["sentences"] == [
            "More stress increases perceived threat.",
            "More perceived threat is said to increase psoas tension.",
            "More psoas tension can increase hip tightness.",
        ]
        assert way["together"] == "More stress is said to increase hip tightness."
        assert (way["sign"], way["weakest"]) == ("+", "untested")
        assert way["weakest_edge"] == TO_HIPS[1]
        # strong: .9·.9; moderate, untested: .75·.45·.9; moderate, limited: .75·.8·.9
        assert way["cost"] == 211 + 1192 + 616
        assert "nearest" not in found

    def test_a_claim_is_told_with_its_verdict(self, run: Run) -> None:
        """What people say stands on no way without what it is worth."""
        text = run("path", "hip", "hips-store-stress").output
        assert "[goes against research]" in text

    def test_any_way_claims_no_effect(self, run: Run) -> None:
        """Edges are told as themselves, backward ones with the inverse phrase; there is no sign."""
        found = parsed(run, "path", "hip-tightness", "stress")
        way = found["paths"][0]
        assert (found["mode"], way["sign"], way["together"]) == ("any", None, None)
        assert way["edges"][0] == "hip-tightness--requires--psoas-tension"
        assert way["backward"] == [False, True, True]
        assert way["sentences"][-1] == "Perceived threat is increased by stress."

    @pytest.mark.parametrize("name", ["Hip Tightness", "tight hips", "hip-tightness"])
    def test_names_are_ids_labels_or_synonyms(self, run: Run, name: str) -> None:
        """Whatever names a concept whole will do."""
        graph = Path("graph/nodes/symptom.yaml")
        text = graph.read_text(encoding="utf-8")
        graph.write_text(
            text.replace("  label: hip tightness\n", "  label: hip tightness\n"
                         "  synonyms: [tight hips]\n"),
            encoding="utf-8",
        )  # fmt: skip
        assert parsed(run, "path", "følelse av fare", name)["to"] == "hip-tightness"

    def test_text_in_english_and_norwegian(self, run: Run) -> None:
        """Each step has its grade, the way its sign, its weakest step and who says so."""
        text = run("path", "stress", "hip-tightness", "--causal").output
        for words in (
            "From stress to hip tightness: 1 way by cause and effect",
            "1. stress → perceived threat → psoas tension → hip tightness",
            "   2) More perceived threat is said to increase psoas tension. [not tested]",
            "If every step holds: More stress is said to increase hip tightness.",
            "Sign: +", "Weakest link: step 2, not tested.", "says so",
        ):  # fmt: skip
            assert words in text
        assert "\x1b" not in text
        norwegian = run("path", "stress", "hip-tightness", "--causal", "-l", "nb").output
        assert "1 vei fra årsak til virkning" in norwegian
        assert "Svakeste ledd: steg 2, ikke undersøkt." in norwegian

    def test_no_way_says_so_and_what_is_nearest(self, run: Run) -> None:
        """No way is an answer: exit 0, an empty list, and candidates."""
        found = parsed(run, "path", "stress", "hip", "--causal")
        assert found["paths"] == []
        assert found["nearest"]["from_leads_to"]
        result = run("path", "stress", "hip", "--causal")
        assert result.exit_code == 0
        assert "No way leads from stress to hip by cause and effect" in result.output
        assert "stress leads to, nearest to hip first:" in result.output

    def test_number_and_ranking(self, run: Run) -> None:
        """-k is the most there are; --ranked is the plain order, with what is alike."""
        ranked = parsed(run, "path", "hip-tightness", "stress", "-k", "25", "--ranked")["paths"]
        costs = [(way["cost"], way["nodes"]) for way in ranked]
        assert costs == sorted(costs)
        few = parsed(run, "path", "hip-tightness", "stress", "-k", "2")["paths"]
        assert len(few) <= 2
        assert few[0] == ranked[0]

    @pytest.mark.parametrize(
        ("args", "words"),
        [
            (("stress", "zzzz qqqq"), "nor any like it"),
            (("soas tensoin", "stress"), "psoas-tension"),
            (("stress", "Stress"), "Both names mean stress"),
            (("stress",), "TO is missing"),
            (("stress", "hip", "hip"), "One word too many"),
            (("stress", "hip", "-k", "0"), "-k takes a whole number from 1 to 1000"),
            (("stress", "hip", "-k", "many"), "-k takes a whole number from 1 to 1000"),
            (("", "hip"), "FROM is missing"),
            (("stress", " "), "TO is missing"),
        ],
    )
    def test_bad_input_is_explained(self, run: Run, args: tuple[str, ...], words: str) -> None:
        """Wrong usage ends with 2, says what is wrong, and prints nothing else."""
        result = run("path", *args)
        assert result.exit_code == 2
        assert result.stdout == ""
        assert words in result.stderr

    def test_bad_input_in_norwegian(self, run: Run) -> None:
        """Errors are in the reader's language too."""
        assert "Begge navnene betyr" in run("path", "stress", "stress", "-l", "nb").stderr
        assert "-k tar et heltall" in run("path", "a", "b", "-k", "0", "-l", "nb").stderr


@pytest.mark.usefixtures("place")
class TestLoopsAndTours:
    """On the tiny graph."""

    def test_loop_is_told(self, run: Run) -> None:
        """The tale runs round and ends with what it does; JSON has the ids."""
        (loop,) = parsed(run, "loops")["loops"]
        assert loop["nodes"] == ["perceived-threat", "shallow-breathing"]
        assert loop["kind"] == "reinforcing"
        assert loop["sentences"] == [
            "More perceived threat can increase shallow breathing.",
            "Shallower breathing can increase perceived threat.",
        ]
        text = run("loops").output
        assert "1 loop feeds itself, 0 loops calm themselves" in text
        assert "So it can feed itself: more perceived threat can lead to more" in text
        assert "1 sløyfe forsterker seg selv" in run("loops", "-l", "nb").output

    def test_loops_through_one_concept(self, run: Run) -> None:
        """A name chooses; a concept in no loop has none; an unknown one is wrong usage."""
        assert len(parsed(run, "loops", "perceived", "threat")["loops"]) == 1
        assert parsed(run, "loops", "hip")["loops"] == []
        assert run("loops", "zzzz").exit_code == 2

    def test_tours_are_listed_and_read(self, run: Run) -> None:
        """The list names each by title and id; one is read by either, in steps."""
        listed = run("tour").output
        tours = json.loads(run("stats", "--json").stdout)["tours"]
        assert listed.count("  [") == tours > 0
        id_ = listed.split("[")[1].split("]")[0]
        title = listed.split("  [")[0]
        text = run("tour", id_).output
        assert text.startswith(title)
        assert "\n1. " in text
        assert run("tour", *title.split()).output == text

    def test_unknown_tour_offers_those_there_are(self, run: Run) -> None:
        """A name that fits none is answered with the ids there are."""
        result = run("tour", "zzzz")
        assert result.exit_code == 2
        assert "There are:" in result.stderr

    def test_show_says_what_comes_first(self, run: Run) -> None:
        """What a concept builds on stands on its card, in learning order."""
        assert parsed(run, "show", "hip-tightness")["requires"] == ["psoas-tension"]
        words = "To understand hip tightness, it helps to know this first: psoas tension."
        assert words in run("show", "hip-tightness").output
        assert "it helps to know this first" not in run("show", "stress").output


class TestRealGraph:
    """In both languages, as it will be read."""

    @pytest.mark.parametrize("locale", ["en", "nb"])
    @pytest.mark.parametrize(
        "args",
        [("path", "stress", "hip-tightness", "--causal"), ("loops",), ("tour", "the-tension-loop")],
        ids=lambda args: args[0],
    )
    def test_lines_fit_a_terminal(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, locale: str, args: tuple[str, ...]
    ) -> None:
        """No line is longer than 80 columns, and nothing is left in the other language."""
        monkeypatch.chdir(ROOT)
        result = run(*args, "-l", locale)
        assert result.exit_code == 0, result.output
        assert max(map(len, result.output.split("\n"))) <= 80
        assert ("can " in result.output) == (locale == "en")
