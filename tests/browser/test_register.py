"""The List by letter, and what it says when filters leave nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = {
    "en": ("Concepts and claims by letter", "Nothing is left with these filters.", "Psoas"),
    "nb": (
        "Begreper og påstander etter forbokstav",
        "Ingenting er igjen med disse filtrene.",
        "Psoas",
    ),
}
LANES = "trigger.brain.nerves.muscles.joints.felt.practice.claim"


def test_letters_stand_in_the_order_of_the_language(pure: Callable[..., Any]) -> None:
    """Norwegian ends with Æ Ø Å, an accent makes no letter of its own, quotes do not count."""
    names = ["Åndedrett", "Ærgrelse", "«Øye»", "Édith", "Eple", "zen", "Aas"]
    entries = [{"id": name, "name": name} for name in names]
    run = "byLetter(given.entries, given.locale).map((one) => [one.letter, one.entries.length])"
    found = pure(run, "letters:byLetter", given={"entries": entries, "locale": "nb"})
    assert found == [["E", 2], ["Z", 1], ["Æ", 1], ["Ø", 1], ["Å", 2]]


@pytest.mark.parametrize("locale", ["en", "nb"])
def test_a_letter_shows_its_entries(visit: Callable[..., Any], locale: str) -> None:
    """By keyboard: a letter opens, its link brings the card, filters and language are followed."""
    register, nothing, psoas = WORDS[locale]
    seen = visit(locale, "view=list")
    letters = seen.page.get_by_role("group", name=register)
    assert letters.get_by_role("button").first.inner_text() == "A"
    letter = letters.get_by_role("button", name="P", exact=True)
    letter.press("Enter")
    assert letter.get_attribute("aria-expanded") == "true"
    entries = seen.page.locator(".register-entries")
    link = entries.get_by_role("link", name=psoas, exact=True)
    link.press("Enter")
    assert seen.page.evaluate("document.activeElement.id") == "list-psoas-major"
    letter.press("Enter")
    assert letter.get_attribute("aria-expanded") == "false"
    assert entries.is_hidden()
    other = "nb" if locale == "en" else "en"
    seen.page.locator(f"button[data-locale={other}]").click()
    assert seen.page.get_by_role("group", name=WORDS[other][0]).is_visible()
    seen.page.evaluate(f"location.hash = 'view=list&without={LANES}&lang={locale}'")
    empty = seen.page.get_by_text(nothing)
    empty.wait_for()
    empty.locator("xpath=..").get_by_role("button").click()
    assert empty.is_hidden()
    assert seen.page.evaluate("document.activeElement.textContent") == "A"
    assert letters.get_by_role("button").count() > 15
    assert seen.complaints == []
