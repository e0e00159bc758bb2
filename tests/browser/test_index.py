"""The start page: it opens the visitor's language, and remembers a choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from hipgraph.l10n.negotiate import ALIASES
from hipgraph.page import assets

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.mark.parametrize(
    ("visitor", "opened"),
    [("nb-NO", "nb"), ("no", "nb"), ("nn-NO", "nb"), ("en-GB", "en"), ("sv-SE", "en")],
)
def test_opens_the_visitors_language(
    browser: Browser, exported: Path, visitor: str, opened: str
) -> None:
    """Norwegian of any kind opens the Norwegian page, everything unknown the English one."""
    context = browser.new_context(locale=visitor, offline=True)
    page = context.new_page()
    page.goto((exported / "index.html").as_uri() + "#node=psoas-major")
    page.wait_for_selector("html[data-ready=yes]")
    assert page.url.split("#")[0].endswith(f"hipgraph.{opened}.html")
    assert page.evaluate("hipgraph.inspect().state.node") == "psoas-major"
    context.close()


def test_remembers_a_choice(browser: Browser, exported: Path) -> None:
    """Who once chose English gets English, whatever the browser says."""
    context = browser.new_context(locale="nb-NO", offline=True)
    page = context.new_page()
    page.goto((exported / "hipgraph.nb.html").as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    page.locator("button[data-locale=en]").click()
    page.goto((exported / "index.html").as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    assert page.get_attribute("html", "lang") == "en"
    context.close()


def test_offers_all_languages_without_scripts(browser: Browser, exported: Path) -> None:
    """Without scripts it is a list of links, each in its own language."""
    context = browser.new_context(java_script_enabled=False, offline=True)
    page = context.new_page()
    page.goto((exported / "index.html").as_uri())
    links = page.locator("a[href^='hipgraph.']")
    assert links.evaluate_all("all => all.map((a) => [a.getAttribute('href'), a.hreflang])") == [
        ["hipgraph.en.html", "en"],
        ["hipgraph.nb.html", "nb"],
    ]
    context.close()


def test_negotiates_as_the_commands_do(browser: Browser) -> None:
    """Every case of the one table has the same answer in the start page's script."""
    table = Path(__file__).parents[1] / "l10n" / "negotiation.yaml"
    cases = yaml.safe_load(table.read_text("utf-8"))
    page = browser.new_page()
    script = assets.read("index", "negotiate.js")
    page.evaluate(f"(() => {{ {script} globalThis.negotiate = negotiate; }})()")
    answers = page.evaluate(
        "([cases, aliases]) => cases.map((c) => negotiate(c.wanted, c.available, aliases))",
        [cases, dict(ALIASES)],
    )
    page.close()
    wrong = [
        (case, answer) for case, answer in zip(cases, answers, strict=True) if answer != case["is"]
    ]
    assert not wrong
