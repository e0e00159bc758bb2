"""A third language without code: Swedish, Nynorsk, and languages that count otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polib
import pytest

from hipgraph.export import pages
from hipgraph.l10n import locale_rules, sync
from hipgraph.l10n.adding import add, canonical
from hipgraph.l10n.catalogs import catalogue_path, plural_rule
from hipgraph.l10n.intake import take_in
from hipgraph.l10n.localize import translators
from hipgraph.l10n.negotiate import negotiate
from hipgraph.l10n.sentences import sentence
from hipgraph.layout import pictures
from hipgraph.page.render import edition
from hipgraph.page.scene import labels

if TYPE_CHECKING:
    from pathlib import Path

    from hipgraph.model import Graph

SWEDISH: dict[str, Any] = {
    "ui|locale.name": "Svenska",
    "ui|sentence.quote": "”{text}”",
    "ui|view.map": "Karta",
    "ui|cli.search.found": {"one": "{n} begrepp hittades", "other": "{n} begrepp hittade"},
    "node|stress|label": "stress",
    "node|stress|in_sentence": "stress",
    "node|perceived-threat|label": "upplevt hot",
    "node|perceived-threat|in_sentence": "upplevt hot",
    "edge-type|increases|sentence": "{source} ökar {target}.",
    "claim|hips-store-stress|label": "höfterna lagrar stress",
    "claim|hips-react-to-stress|label": "höfterna reagerar på stress",
    "edge-type|disputes|sentence": "{source} ifrågasätter {target}.",
}
STRESS = "stress--increases--perceived-threat"
CLAIMS = "hips-react-to-stress--disputes--hips-store-stress"


def test_swedish_is_a_folder(tiny: Graph, locales: Path) -> None:
    """Its texts, sentences, quotation marks, numbers and order are its own; the rest is English."""
    add(tiny, locales, "sv")
    take_in(locales, "sv", SWEDISH)
    assert [e for e in locale_rules.check(tiny, locales, ["sv"]) if e.severity == "error"] == []
    swedish = translators(tiny, locales, ["sv"])["sv"]
    assert (swedish.name, swedish.chain) == ("Svenska", ("sv", "en"))
    assert str(sentence(tiny, STRESS, swedish)) == "Stress ökar upplevt hot."
    assert str(sentence(tiny, CLAIMS, swedish)) == (
        "”Höfterna reagerar på stress” ifrågasätter ”höfterna lagrar stress”."
    )
    assert swedish.ui("cli.search.found", n=1234) == "1\xa0234 begrepp hittade"
    assert swedish.percent(0.5) == "50\xa0%"
    assert swedish.list(["a", "b", "c"]) == "a, b och c"
    assert sorted(["ö", "ä", "å", "z"], key=swedish.sort_key) == ["z", "å", "ä", "ö"]
    assert swedish.say("node|hip|label").locale == "en"


def test_swedish_is_in_every_page(tiny: Graph, locales: Path) -> None:
    """The switch of each page has it, its own page carries its plural forms for Intl."""
    add(tiny, locales, "sv")
    take_in(locales, "sv", SWEDISH)
    made = pages(tiny, locales, ["en", "nb", "sv"])
    assert sorted(made) == [
        "hipgraph.en.html", "hipgraph.nb.html", "hipgraph.sv.html", "index.html",
    ]  # fmt: skip
    for text in made.values():
        assert "Svenska" in text
    speaking = translators(tiny, locales, ["en", "nb", "sv"])
    about = edition(tiny, speaking, pictures(tiny, labels(tiny, speaking))).scene["about"]
    assert about["locales"] == ["en", "nb", "sv"]
    assert about["chains"]["sv"] == ["sv", "en"]
    assert speaking["sv"].plural("ui|cli.search.found") == (
        SWEDISH["ui|cli.search.found"], "sv",
    )  # fmt: skip
    assert negotiate("sv-FI", about["locales"]) == "sv"


def test_nynorsk_asks_bokmal_first(tiny: Graph, locales: Path) -> None:
    """Whole sentences in one language each: Nynorsk, else Bokmål, else English."""
    (locales / "locales.yaml").write_text("fallback:\n  nn: [nb, en]\n", "utf-8")
    add(tiny, locales, "nn")
    both: dict[str, Any] = {
        "node|stress|in_sentence": "stress",
        "node|perceived-threat|in_sentence": "opplevd fare",
        "edge-type|increases|sentence": "{source} øker {target}.",
        "edge-type|increases|sentence_inverse": "{target} øker som følge av {source}.",
    }
    take_in(locales, "nb", both)
    take_in(
        locales,
        "nn",
        {
            "node|stress|in_sentence": "stress",
            "node|perceived-threat|in_sentence": "opplevd fare",
            "edge-type|increases|sentence": "{source} aukar {target}.",
        },
    )
    nynorsk = translators(tiny, locales, ["nn"])["nn"]
    assert nynorsk.chain == ("nn", "nb", "en")
    said = sentence(tiny, STRESS, nynorsk)
    assert (str(said), said.locale) == ("Stress aukar opplevd fare.", "nn")
    back = sentence(tiny, STRESS, nynorsk, inverse=True)
    assert (str(back), back.locale) == ("Opplevd fare øker som følge av stress.", "nb")
    assert nynorsk.name == "Norsk nynorsk"


@pytest.mark.parametrize(
    ("code", "forms", "same"),
    [
        ("ja", 1, {0: 0, 1: 0, 2: 0}),
        ("sv", 2, {0: 1, 1: 0, 2: 1}),
        ("pl", 3, {1: 0, 2: 1, 5: 2, 22: 1}),
        ("sl", 4, {1: 0, 2: 1, 3: 2, 5: 3, 101: 0}),
        ("ar", 6, {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}),
        ("zh-Hant", 1, {1: 0, 7: 0}),
    ],
)
def test_plural_forms_of_any_language(
    tiny: Graph, locales: Path, code: str, forms: int, same: dict[int, int]
) -> None:
    """The header's rule, the empty forms and the categories for Intl fit together."""
    add(tiny, locales, code)
    po = polib.pofile(str(catalogue_path(locales, code, "ui")))
    rule = plural_rule(po.metadata["Plural-Forms"])
    assert rule is not None
    assert rule[0] == forms
    assert {number: rule[1](number) for number in same} == same
    assert {len(each.msgstr_plural) for each in po if each.msgid_plural} == {forms}
    assert po.metadata["Language"] == code.replace("-", "_")
    assert [e for e in locale_rules.check(tiny, locales, [code]) if e.severity == "error"] == []
    assert sync.update(tiny, locales, [code], check=True).files == ()


def test_a_code_has_one_spelling() -> None:
    """However it is typed, the folder is named as BCP 47 recommends."""
    assert [canonical(tag) for tag in ("SV", "pt_br", "zh-hant-tw", "es-419", "sr_LATN")] == [
        "sv", "pt-BR", "zh-Hant-TW", "es-419", "sr-Latn",
    ]  # fmt: skip
