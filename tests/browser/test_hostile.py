"""A graph and translations full of attacks: shown as typed, and nothing of it ever runs.

Each text of the tiny graph is made hostile where the rules let it be; what they refuse is told by
``hipgraph check`` and stays as it was. Pages are opened with their policy and without it.
"""

from __future__ import annotations

import json
import re
import shutil
import xml.etree.ElementTree as ET
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polib
import pytest

from hipgraph import load_graph
from hipgraph.export import export
from hipgraph.keys import is_list
from hipgraph.l10n.messages import graph_messages, ui_messages
from hipgraph.reading.source import load
from hipgraph.rules import check_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

    from hipgraph.reading.located import Located

TINY = Path(__file__).parents[1] / "tiny" / "graph"
LONG = """ "><img src=x onerror=hack()><script>hack()</script><svg onload=hack()>'-->]]>`\\"""
SHORT = "<b onclick=hack()>&quot;"
NOT_TEXTS = re.compile(r"schema|expectations|parameters|coverage")
# What a page has of these is its own and says nothing of the data.
SPIES = """
window.hacked = [];
window.print = () => {};
window.hack = (...what) => { window.hacked.push(String(what)); };
for (const name of ["alert", "confirm", "prompt", "open"]) window[name] = window.hack;
"""
INJECTED = """() => {
    const found = [];
    for (const element of document.querySelectorAll("*")) {
        const names = element.getAttributeNames();
        const handles = names.some((name) => name.startsWith("on"));
        if (handles || element.matches("img, iframe, object, embed, base, link[rel=stylesheet]")) {
            found.push(element.outerHTML.slice(0, 200));
        }
        const link = element.getAttribute("href") || "";
        if (/^\\s*(javascript|data|vbscript):/i.test(link)) found.push(link);
    }
    return [found, hacked];
}"""
PRESS_ALL = """async () => {
    // The tool itself before what leads from it to another.
    const scopes = ["#dock", ".panel", "main", "dialog", "#menu"];
    const away = "[data-act=full-screen], [data-act^=close], [data-act=leave-near], [data-door]";
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const pressed = new Set();
    for (const scope of scopes) {
        for (let count = 0; count < 40; count += 1) {
            const here = [...document.querySelectorAll(`:is(${scope}) :is(button, summary)`)];
            const next = here.find((one) => one.checkVisibility() && !one.disabled
                && !one.matches(away) && !pressed.has(one));
            if (!next) break;
            pressed.add(next);
            next.click();
            await frame();
        }
    }
    return pressed.size;
}"""
TOOLS = (
    "view=map&tool=spread",
    "view=body&tool=spread",
    "tool=ways&from=stress&to=psoas-tension",
    "tool=ways&from=psoas-tension&to=stress",
    "tool=ways&seek=leads&about=psoas-tension",
    "tool=ways&seek=loops",
    "view=map&near=psoas-tension.2&node=psoas-tension",
    "view=claims",
    "view=claims&part=who",
    "learn=1",
    "step=2&told=0",
)
"""States with tools, each of whose buttons is pressed in turn; among them are those that print."""
HASHES = (
    "<img src=x onerror=hack()>",
    "view=<script>hack()</script>",
    "node=__proto__",
    "node=constructor&view=map",
    "edge=toString",
    "lang=__proto__",
    "tour=__proto__&step=2",
    "near=__proto__.3&view=map",
    "open=__proto__.constructor&view=map",
    "words=<img src=x onerror=hack()>&view=claims",
    "situation=__proto__&view=claims",
    "source=study.__proto__",
    "at=1e999,0,1",
    "learn=test.__proto__.1",
    "off=__proto__",
    "list-<img src=x onerror=hack()>",
    "list--situation--__proto__",
    "javascript:hack()",
    "%",
    "%E0%A4%A",
    "a" * 100_000,
    "tool=__proto__",
    "view=list&article=__proto__",
)


def plain(tree: Located) -> Any:
    """Return a tree as plain data."""
    if isinstance(tree.value, dict):
        return {name: plain(one) for name, one in tree.value.items()}
    return [plain(one) for one in tree.value] if isinstance(tree.value, list) else tree.value


def texts(data: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every place of a text: what it stands in, and where in that."""
    inner = list(data.items()) if isinstance(data, dict) else []
    inner = list(enumerate(data)) if isinstance(data, list) else inner
    for at, value in inner:
        if isinstance(value, str):
            yield data, at
        else:
            yield from texts(value)


def poison(folder: Path) -> int:
    """Make each text of a graph hostile that may be; return how many are."""
    files = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.yaml")}
    clean = {
        name: plain(tree)
        for name, path in sorted(files.items())
        if not NOT_TEXTS.search(name) and (tree := load(path, name)[0]) is not None
    }
    left = {(name, at) for name, data in clean.items() for at in range(len([*texts(data)]))}
    whole = len(left)
    for attack in (LONG, SHORT):
        kept = left
        while kept:
            data = deepcopy(clean)
            for name, one in data.items():
                for number, (inside, at) in enumerate(texts(one)):
                    if (name, number) in kept:
                        inside[at] += attack
            wrong = faulty(folder, data)
            if not wrong:
                clean, left = data, left - kept
                break
            # What nothing can be said of but that it is in a file: the whole file stays clean.
            names = {name for name, _ in wrong}
            kept = kept - wrong if kept & wrong else {one for one in kept if one[0] not in names}
    assert faulty(folder, clean) == set()
    return whole - len(left)


def faulty(folder: Path, data: dict[str, Any]) -> set[tuple[str, int]]:
    """Write files; return the texts that the rules name, as file and number; -1 is all of it."""
    numbers: dict[tuple[str, int], int] = {}
    for name, one in data.items():
        lines = json.dumps(one, ensure_ascii=False, indent=1).split("\n")
        (folder / name).write_text("\n".join(lines), encoding="utf-8")
        count = 0
        for line, text in enumerate(lines, 1):
            if text.endswith(('"', '",')):
                numbers[name, line] = count
                count += 1
    errors = [one for one in check_folder(folder)[1] if one.severity == "error"]
    places = {(one.file, one.line) for one in errors}
    places |= {(place.file, place.line) for one in errors for place in one.also}
    return {(file, numbers.get((file, line), -1)) for file, line in places}


def translate(folder: Path, graph_folder: Path) -> None:
    """Write Norwegian in which every text is an attack; placeholders and lists stay whole."""
    graph = load_graph(graph_folder)
    for domain, messages in (("graph", graph_messages(graph)), ("ui", ui_messages())):
        po = polib.POFile(wrapwidth=0)
        po.metadata = {
            "Language": "nb", "Content-Type": "text/plain; charset=UTF-8",
            "Plural-Forms": "nplurals=2; plural=(n != 1);",
        }  # fmt: skip
        for message in messages:
            attack = SHORT if message.key.endswith("|label") else LONG
            text = "\n".join(f"{line[:40] if '{' not in line else line}{attack}"
                             for line in message.text.split("\n"))  # fmt: skip
            entry = polib.POEntry(msgctxt=message.key, msgid=message.text, msgstr=text)
            if message.plural:
                entry.msgid_plural = message.plural
                entry.msgstr, entry.msgstr_plural = "", {0: text, 1: message.plural + attack}
            assert is_list(message.key) or text
            po.append(entry)
        path = folder / "nb" / "LC_MESSAGES" / f"{domain}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        po.save(str(path))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the hostile graph in both languages, each page with its policy and without."""
    place = tmp_path_factory.mktemp("hostile")
    folder = Path(shutil.copytree(TINY, place / "graph"))
    poisoned = poison(folder)
    assert poisoned > 60, "most texts can be hostile"
    translate(place / "locales", folder)
    out = place / "out"
    export(load_graph(folder), place / "locales", ("en", "nb"), out, "https://example.org/")
    for locale in ("en", "nb"):
        text = (out / f"hipgraph.{locale}.html").read_text(encoding="utf-8")
        bare, removed = re.subn(r"<meta http-equiv=[^>]*>", "", text, count=1)
        assert removed
        (out / f"bare.{locale}.html").write_text(bare, encoding="utf-8")
    return out


@pytest.fixture
def watched(browser: Browser) -> Iterator[Page]:
    """Return a page on which nothing of the data may run."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, offline=True, reduced_motion="reduce"
    )
    context.add_init_script(SPIES)
    page = context.new_page()
    page.set_default_timeout(15_000)
    errors: list[str] = []
    asked: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("dialog", lambda dialog: errors.append(dialog.message))
    page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    page.on("request", lambda sent: asked.append(sent.url))
    yield page
    assert errors == []
    assert [url for url in asked if not url.startswith("file:")] == []
    context.close()


def unharmed(page: Page) -> None:
    """Hold that nothing ran, and nothing in the page came from a text."""
    assert page.evaluate(INJECTED) == [[], []]


def go(page: Page, hash_: str) -> None:
    """Let an open page follow a hash."""
    page.evaluate("(hash) => { location.hash = hash; }", hash_)
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")


@pytest.mark.parametrize("name", ["hipgraph.en", "hipgraph.nb", "bare.nb"])
def test_nothing_in_a_text_runs(watched: Page, pages: Path, name: str) -> None:
    """Canvas, list, panels, cards, dialogs, search, paper, pictures: as typed, and quiet."""
    page = watched
    page.goto((pages / f"{name}.html").as_uri())
    page.wait_for_selector("html[data-ready=yes]")
    nodes, edges = page.evaluate(
        "() => [hipgraph.scene.nodes, hipgraph.scene.edges].map(Object.keys)"
    )
    hashes = [f"view={view}" for view in ("body", "map&all=1", "list", "claims")]
    hashes += [f"view=claims&part={part}" for part in ("who", "class", "cues")]
    hashes += [f"view=map&all=1&node={node}" for node in nodes]
    hashes += [f"view=list&edge={edge}" for edge in edges[:3]]
    hashes += ["learn=1", "step=2", "lang=en", "lang=nb", "tool=spread", "tool=ways"]
    for hash_ in hashes:
        go(page, hash_)
    unharmed(page)
    # As typed: the heading of a card, and the text of it.
    go(page, f"view=map&all=1&node=psoas-tension&lang={name[-2:]}")
    assert SHORT in page.locator(".panel-body h2").inner_text()
    assert "<img src=x onerror=hack()>" in page.locator(".panel-body").inner_text()
    # What is typed into the search is a text as well.
    for typed in ("<img src=x onerror=hack()>", "psoas <b onclick"):
        page.locator("#search input").fill(typed)
    page.locator("#search input").press("Escape")
    # A saved picture is well formed, and holds the texts as texts.
    page.locator(".panel-tools [data-act=share]").click()
    with page.expect_download() as saved:
        page.locator("[data-share=svg]").click()
    root = ET.fromstring(Path(saved.value.path()).read_text(encoding="utf-8"))  # noqa: S314 -- ours
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "g", "rect", "path", "text", "tspan"}
    assert not [at for one in root.iter() for at in one.attrib if at.startswith("on")]
    assert "onclick=hack()" in "".join("".join(root.itertext()).split())
    page.keyboard.press("Escape")
    # On paper.
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    assert "<img src=x onerror=hack()>" in (page.locator("#paper").text_content() or "")
    unharmed(page)


@pytest.mark.parametrize("hash_", TOOLS)
def test_nothing_runs_in_any_tool(watched: Page, pages: Path, hash_: str) -> None:
    """Spread, ways, trees, loops, what is near, tests, sheets, sharing: whatever is pressed.

    Without the page's policy, which would stop what came through.
    """
    page = watched
    page.goto(f"{(pages / 'bare.nb.html').as_uri()}#{hash_}")
    page.wait_for_selector("html[data-ready=yes]")
    pressed = page.evaluate(PRESS_ALL)
    assert pressed > 3, "a tool has buttons"
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    unharmed(page)


@pytest.mark.parametrize("name", ["hipgraph.en", "bare.en"])
def test_a_hostile_hash_opens_the_page_and_nothing_more(
    watched: Page, pages: Path, name: str
) -> None:
    """As a link, and typed into an open page: the page is there, and the state is one it knows."""
    page = watched
    page.goto(f"{(pages / f'{name}.html').as_uri()}#{HASHES[0]}")
    page.wait_for_selector("html[data-ready=yes]")
    opening = page.evaluate("() => hipgraph.inspect({ lines: false }).state")
    for hash_ in HASHES:
        go(page, hash_)
        state = page.evaluate("() => hipgraph.inspect({ lines: false }).state")
        for field in ("node", "edge", "source", "tour", "article", "situation", "learn", "at"):
            assert state[field] == opening[field], hash_
    unharmed(page)
    assert page.evaluate("() => Object.keys(Object.prototype).length") == 0
