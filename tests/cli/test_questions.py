"""show, search and stats, as a user sees them."""

from __future__ import annotations

import json
import re
import shutil
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from click.testing import Result

    Run = Callable[..., Result]

pytestmark = pytest.mark.usefixtures("place")


def parsed(run: Run, *args: str) -> Any:
    """Run a command that prints JSON and return it."""
    result = run(*args, "--json")
    assert result.exit_code == 0, result.output
    return json.loads(result.stdout)


@pytest.mark.parametrize(
    ("name", "node"),
    [
        ("psoas-tension", "psoas-tension"),
        ("Psoas Tension", "psoas-tension"),
        ("psoasspenning", "psoas-tension"),
        ("hofteboyere", "hip-flexors"),
        ("følelse av fare", "perceived-threat"),
        ("threat", "perceived-threat"),
        ("muscle-tightness", "psoas-tension"),
    ],
)
def test_show_finds_by_any_name(run: Run, name: str, node: str) -> None:
    """An id, a former id, a label or synonym in any language, typed plainly, is enough."""
    assert parsed(run, "show", name)["id"] == node


def test_show_takes_names_of_several_words(run: Run) -> None:
    """Nobody needs to think of quotation marks."""
    assert parsed(run, "show", "psoas", "tension")["id"] == "psoas-tension"


def test_show_tells_the_whole_card(run: Run) -> None:
    """Edges are sentences with their grade, who says so, and the studies."""
    text = run("show", "psoas-tension").output
    for words in (
        "psoas tension  [psoas-tension]", "nb: psoasspenning", "The deep hip flexor stays tense.",
        "Leads here", "Leads on to", "[not tested]", "Nobody has measured it.",
        "Studies: doe2020", "says so", "Sources",
    ):  # fmt: skip
        assert words in text


def test_show_speaks_the_language_asked_for(run: Run) -> None:
    """Labels and headings are Norwegian where there is Norwegian."""
    text = run("show", "psoas-tension", "-l", "nb").output
    assert text.startswith("psoasspenning  [psoas-tension]")
    assert "Fører hit" in text


def test_show_claim_has_verdict_and_what_to_say(run: Run) -> None:
    """A claim shows verdict, who asserts and who disputes it, and what to say instead."""
    found = parsed(run, "show", "hips-store-stress")
    assert found["claim"]["verdict"] == "contradicted"
    assert [stance["stance"] for stance in found["claim"]["stances"]] == ["asserts", "disputes"]
    assert found["claim"]["needs"] == ["stress--stored-in--hip"]
    text = run("show", "hips-store-stress").output
    assert "Say instead: Many people get tight hips under stress." in text
    assert "disputes it" in text


def test_show_json_has_evidence_and_sources(run: Run) -> None:
    """The JSON carries ids, so that scripts can go on from it."""
    found = parsed(run, "show", "psoas-tension")
    edges = {edge["id"]: edge for edge in found["edges"]}
    edge = edges["perceived-threat--increases--psoas-tension"]
    assert (edge["direction"], edge["grade"], edge["sign"]) == ("in", "untested", "+")
    assert edge["said_by"][0]["section"] == "introduction"
    assert [study["study"] for study in found["sources"]["studies"]] == ["doe2020"]


def test_show_unknown_offers_what_is_near(run: Run) -> None:
    """A slip of the finger is answered with candidates and exit code 2."""
    result = run("show", "soas tensoin")
    assert result.exit_code == 2
    assert "psoas-tension" in result.stderr
    nothing = run("show", "zzzz qqqq")
    assert nothing.exit_code == 2
    assert "nor any like it" in nothing.stderr


def test_show_ambiguous_lists_the_choices(run: Run, place: Path) -> None:
    """A name of two nodes is a question, not a guess."""
    nodes = place / "graph" / "nodes" / "muscle.yaml"
    text = nodes.read_text(encoding="utf-8")
    nodes.write_text(
        text.replace("  label: hip flexors\n", "  label: hip flexors\n  synonyms: [flexor]\n")
        .replace("  label: psoas major\n", "  label: psoas major\n  synonyms: [Flexor]\n"),
        encoding="utf-8",
    )  # fmt: skip
    result = run("show", "flexor")
    assert result.exit_code == 2
    assert "hip-flexors" in result.stderr
    assert "psoas-major" in result.stderr


def test_search_ranks_names_before_texts(run: Run) -> None:
    """The whole name comes first, then names that begin so, then texts; retired nodes not."""
    hits = [hit["id"] for hit in parsed(run, "search", "psoas")["hits"]]
    assert hits[:2] == ["psoas-major", "psoas-tension"]
    assert "muscle-tightness" not in hits
    stress = parsed(run, "search", "stress")["hits"]
    assert stress[0]["id"] == "stress"
    assert [hit["field"] for hit in stress].index("label") == 0


def test_search_in_all_languages_typed_plainly(run: Run) -> None:
    """Norwegian is found without Norwegian letters, whatever language the answer is in."""
    for typed in ("hofteboyere", "hofteboeyere", "HOFTEBØYERE"):
        found = parsed(run, "search", typed)["hits"]
        assert [(hit["id"], hit["locale"]) for hit in found] == [("hip-flexors", "nb")]


def test_search_finds_nothing_politely(run: Run) -> None:
    """No match is an answer, not an error."""
    result = run("search", "--", "?!")
    assert result.exit_code == 0
    assert result.output == "0 concepts found\n"
    assert run("search", "psoasspenning").output.endswith("1 concept found\n")


def test_search_proposes_near_names(run: Run) -> None:
    """Where nothing is found, names that are spelt nearly so follow, in words and as JSON."""
    for typed in ("psaos", "psoasspening"):
        said = run("search", typed, "-l", "nb").output
        assert said.startswith("0 begreper funnet\nMente du:\n"), said
        assert "[psoas-" in said
    found = parsed(run, "search", "psaos")
    assert found["hits"] == []
    assert found["near"][0]["id"] == "psoas-major"
    assert parsed(run, "search", "psoas")["near"] == []


def test_stats_counts(run: Run) -> None:
    """The counts of the tiny graph, with shares unrounded."""
    found = parsed(run, "stats")
    assert (found["version"], len(found["graph"])) == (version("hipgraph"), 12)
    assert found["nodes"] - found["concepts"] == found["claims"] == 2
    assert found["sources"] == found["articles"] + found["studies"]
    assert sum(found["node_types"].values()) == found["nodes"]
    assert sum(found["edge_types"].values()) == found["edges"]
    assert found["grades"]["untested"] == 1
    assert found["verdicts"]["contradicted"] == 1
    assert found["used"]["doe2020"] > 1
    assert found["locales"]["en"] == 1.0
    assert 0 < found["locales"]["nb"] < 1


def test_stats_in_words(run: Run) -> None:
    """The table has headings, and leaves out what is nought."""
    text = run("stats").output
    assert re.match(r"hipgraph \S+, graph [0-9a-f]{12}\n\n", text)
    assert "Links by evidence" in text
    assert "moderate evidence" in text
    assert "refuted" not in text


def test_graph_without_translations_is_english(run: Run, place: Path) -> None:
    """A graph folder alone works with every question; it is in English only."""
    shutil.rmtree(place / "locales")
    assert parsed(run, "stats")["locales"] == {"en": 1.0}
    assert list(parsed(run, "show", "hip")["names"]) == ["en"]
    assert run("stats", "-l", "nb").exit_code == 2
