"""Live pages: what they have more than exported ones, and that exported ones have none of it."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from hipgraph.interface import part
from hipgraph.page.assets import modules, read
from hipgraph.page.live import PLACE, Told, live, waiting_page, with_news
from hipgraph.page.render import render, render_index

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.page.conftest import Document, Made

NAMES = re.compile(r"^(?:export )?(?:async )?(?:function|const|let|class) (\w{6,})", re.MULTILINE)
CLASSES = re.compile(r"[.#\[](preview[\w-]*|translator[\w-]*|data-translation)")


def whole(page: str, parse: Callable[[str], Document], unpacked: Callable[[str], Any]) -> str:
    """Return a page with everything that is packed in it, as readable text."""
    packed = [
        text for name, given, text in parse(page).raw
        if name == "script" and "data-packed" in given
    ]  # fmt: skip
    return page + "".join(str(unpacked(text)) for text in packed)


def traces() -> set[str]:
    """Return every name by which the preview's modules and styles could be told."""
    folder = files("hipgraph.page") / "preview"
    texts = {entry.name: read("preview", entry.name) for entry in folder.iterdir()
             if entry.name.endswith((".js", ".css"))}  # fmt: skip
    names = {name for file, text in texts.items() if file.endswith(".js")
             for name in NAMES.findall(text)}  # fmt: skip
    own = {name for text in modules().values() for name in NAMES.findall(text)}
    classes = {name for text in texts.values() for name in CLASSES.findall(text)}
    return (names - own) | classes | {file for file in texts if file.endswith(".js")}


def test_exported_pages_have_no_trace_of_the_preview(
    made: Made, parse: Callable[[str], Document], unpacked: Callable[[str], Any]
) -> None:
    """No module, style, text, address or permission of it, packed parts included."""
    exported = [whole(render(made.edition, code), parse, unpacked) for code in made.translators]
    exported.append(render_index(made.translators))
    shown = "".join(
        whole(render(made.edition, code, live()), parse, unpacked) for code in made.translators
    )
    own = traces()
    assert {"createScan", "data-translation", "translator.js"} <= own
    assert {"startReload", "reload.js"} <= own
    assert "reload" in shown
    for page in exported:
        words = set(re.findall(r"[\w.-]+", page))
        assert own & words == set()
        assert PLACE not in page
        for sign in ("connect-src", "/preview/", "fetch("):
            assert sign not in page
        for key, text in part("preview").items():
            assert text.text not in page or key.startswith("cli."), key


def test_a_live_page_is_the_exported_one_and_more(made: Made) -> None:
    """What is added is added at the end of head and body; nothing else differs but the policy."""
    exported, shown = render(made.edition, "en"), render(made.edition, "en", live())
    policy = re.compile(r'(Content-Security-Policy" content=")[^"]*')
    made_of = (f"<style>{live().style}</style>", PLACE, f"<script>{live().scripts[0]}</script>")
    for more in (f"{one}\n" for one in made_of):
        assert more in shown
        shown = shown.replace(more, "", 1)
    assert policy.sub(r"\1", shown) == policy.sub(r"\1", exported)


def test_news_are_text_in_every_language(made: Made) -> None:
    """What is said of a build stands once in the page, and a page without any is still whole."""
    words = {code: translator.ui for code, translator in made.translators.items()}
    told = Told((), None, kept=False)
    shown = with_news(render(made.edition, "en", live()), told, words, "en", "7")
    assert shown.count('id="preview"') == 1
    assert PLACE not in shown
    waiting = waiting_page(told, words, "en", "7")
    assert 'data-build="7"' in waiting
    assert waiting.rstrip().endswith("</html>")
