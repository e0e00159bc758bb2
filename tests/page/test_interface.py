"""What the page's parts use, they have: interface texts, exported names, colours."""

from __future__ import annotations

import re
from importlib.resources import files

from hipgraph.interface import page_texts, part
from hipgraph.page.assets import modules, read

TEMPLATES = sorted(
    entry.name
    for entry in (files("hipgraph.page") / "templates").iterdir()
    if entry.name.endswith(".jinja")
)
LITERAL = re.compile(
    r"""(?:ui|term)\(\s*"([a-z][\w.-]+)"|data-(?:text|name|placeholder)="([a-z][\w.-]+)"
    |"ui\|([\w.-]+)"|\.ui\([^()]*?"([a-z]+\.[\w.-]+)"|"((?:story|map|search)\.[\w.-]+)\"""",
    re.VERBOSE,
)
FAMILY = re.compile(r"[\"`|]([a-z-]+\.)(?:\$\{|\" ~)")


def sources() -> list[str]:
    """Return every script and template that shows interface texts."""
    return [*modules().values(), *(read("templates", name) for name in TEMPLATES)]


def test_page_texts_are_used_and_declared() -> None:
    """A key in a script or template is declared, and a declared key of the page is used there."""
    found = {key for text in sources() for match in LITERAL.findall(text) for key in match if key}
    families = {name for text in sources() for name in FAMILY.findall(text)}
    # Titles and views are also named through variables: "view.story" stands in the state.
    others = (part(name) for name in ("page_list", "locale", "preview", "translator", "cli"))
    declared = {**page_texts(), **{key: text for table in others for key, text in table.items()}}
    missing = {key for key in found if key not in declared and not key.endswith(".")}
    assert missing == set()
    # A list in a template names keys in its entries.
    named = {key for key in page_texts() if any(f'"{key}"' in text for text in sources())}
    unused = {key for key in page_texts() if not key.startswith(tuple(families))} - found - named
    assert unused == set()


def test_every_export_is_imported() -> None:
    """A name that one module offers, another takes: nothing is left over."""
    texts = modules()
    offered = {
        (file, name)
        for file, text in texts.items()
        for name in re.findall(
            r"^export (?:async )?(?:function\*?|const|class) (\w+)", text, re.MULTILINE
        )
    }
    taken = {
        (file, name.strip())
        for text in texts.values()
        for names, file in re.findall(
            r'^import \{([^}]*)\} from "\./([\w-]+\.js)"', text, re.MULTILINE
        )
        for name in names.split(",")
    }
    assert offered == taken


def test_dark_is_the_same_chosen_or_from_the_system() -> None:
    """The two places that set the dark colours set the same ones."""
    css = read("css", "1-tokens.css")
    blocks = re.findall(r"(:root[^{]*)\{([^}]*)\}", css)
    dark = [
        sorted(re.findall(r"--[\w-]+: #\w+", body))
        for selector, body in blocks
        if 'data-theme="dark"' in selector or ":not([data-theme])" in selector
    ]
    assert len(dark) == 2
    assert dark[0] == dark[1]
    assert len(dark[0]) > 20
