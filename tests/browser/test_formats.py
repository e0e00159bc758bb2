"""Numbers, lists, plurals and order: the commands write them as the page does, after CLDR."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph import load_graph
from hipgraph.l10n import cldr
from hipgraph.l10n.catalogs import plural_rule
from hipgraph.l10n.localize import translators

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
CHAINS = (("en",), ("nb", "en"), ("nn", "nb", "en"), ("sv", "en"), ("de", "en"), ("fi", "en"))
NUMBERS = (0, 7, 12, 0.5, 2.6, 1234, 12345.5, 1234567)


@pytest.mark.parametrize("chain", CHAINS, ids=lambda chain: chain[0])
def test_numbers_shares_and_lists(pure: Callable[..., Any], chain: tuple[str, ...]) -> None:
    """Decimal signs, groups, per cent and the word before the last item are the same."""
    seen = pure(
        """({
          numbers: given.numbers.map((one) => new Intl.NumberFormat(given.chain).format(one)),
          shares: [0, 0.25, 1].map((one) =>
            new Intl.NumberFormat(given.chain, { style: "percent" }).format(one)),
          lists: [1, 2, 3].map((n) =>
            new Intl.ListFormat(given.chain, { type: "conjunction" }).format("abc".slice(0, n))),
        })""",
        given={"numbers": list(NUMBERS), "chain": list(chain)},
    )
    # A narrow no-break space and a wide one are the same to a reader.
    plain = str.maketrans({"\u202f": "\xa0", "\u2212": "-"})
    numbers, shares, lists = ([text.translate(plain) for text in seen[key]] for key in seen)
    assert numbers == [cldr.number(one, chain).translate(plain) for one in NUMBERS]
    assert shares == [cldr.percent(one, chain).translate(plain) for one in (0, 0.25, 1)]
    assert lists == [cldr.listed("abc"[:n], chain) for n in (1, 2, 3)]


@pytest.mark.parametrize("code", ["en", "nb", "sv", "pl", "sl", "ar", "ja"])
def test_plural_categories(pure: Callable[..., Any], code: str) -> None:
    """Each whole number gets the category from gettext's rule that Intl asks for."""
    rule = plural_rule(cldr.plural_header(code))
    assert rule is not None
    indexes = cldr.plural_indexes(code, rule[1])
    wanted = pure(
        "Array.from({ length: 200 }, (_, n) => new Intl.PluralRules(given).select(n))", given=code
    )
    wrong = [
        (n, category) for n, category in enumerate(wanted) if indexes.get(category) != rule[1](n)
    ]
    assert not wrong


@pytest.mark.parametrize("code", ["en", "nb"])
def test_order_of_all_names(pure: Callable[..., Any], code: str) -> None:
    """Every name of the graph stands where the browser's collation puts it."""
    translator = translators(load_graph(ROOT / "graph"), ROOT / "locales", [code])[code]
    texts = translator.books[code].texts
    names = sorted({text for key, (text, *_) in texts.items() if key.endswith("|label")})
    # Hyphens and the like are weighed differently by each collation; letters are not.
    names = [name for name in names if name.replace(" ", "").isalpha()]
    seen = pure(
        "[...given.names].sort(new Intl.Collator(given.code).compare)",
        given={"names": names, "code": code},
    )
    assert len(names) > 100
    assert sorted(names, key=translator.sort_key) == seen
