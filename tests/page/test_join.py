"""The page's modules become one script, in an order that follows from their imports alone."""

from __future__ import annotations

import pytest

from hipgraph.page import assets
from hipgraph.page.join import JoinError, join, unused

SOUND = {
    "main.js": (
        'import { twice } from "./math.js";\nimport { say } from "./say.js";\nsay(twice(2));\n'
    ),
    "math.js": "export function twice(n) {\n  return 2 * n;\n}\n",
    "say.js": 'import {\n  twice,\n} from "./math.js";\nexport const say = (n) => twice(n);\n',
}


def test_modules_stand_after_what_they_import_in_one_function() -> None:
    """Each module stands once, after what it needs, without import and export."""
    script = join(SOUND)
    assert script.startswith('(() => {\n"use strict";\n')
    assert script.endswith("})();\n")
    assert (
        script.index("function twice") < script.index("const say") < script.index("say(twice(2))")
    )
    assert script.count("function twice") == 1
    assert "import" not in script
    assert "export" not in script


def test_the_order_of_the_files_does_not_matter() -> None:
    """The same modules in another order give the same bytes."""
    assert join(dict(reversed(SOUND.items()))) == join(SOUND)


def test_newlines_become_plain() -> None:
    """A checkout with CRLF gives the same script, and so the same hash."""
    assert join({name: text.replace("\n", "\r\n") for name, text in SOUND.items()}) == join(SOUND)


def test_lines_of_comments_stay_with_the_authors() -> None:
    """A line that is a comment is left out; what stands behind code or in a text stays."""
    math = 'export const twice = 2; // stays\n  // goes\nconst far = "https://example.org";\n'
    script = join({"main.js": 'import { twice } from "./math.js";\ntwice();\n', "math.js": math})
    assert "goes" not in script
    assert "// stays" in script
    assert '"https://example.org"' in script


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"math.js": 'import { say } from "./say.js";\n'}, "import each other"),
        ({"main.js": 'import { a } from "./other.js";\n'}, "no module other.js"),
        ({"main.js": 'import { half } from "./math.js";\n'}, "does not export 'half'"),
        ({"main.js": SOUND["main.js"] + "function twice() {}\n"}, "already declared in math.js"),
        ({"main.js": 'import * as math from "./math.js";\n'}, "not understood: import \\*"),
        ({"main.js": 'import { twice as two } from "./math.js";\n'}, "does not export 'twice as"),
        ({"main.js": 'import math from "math";\n'}, "not understood"),
        ({"math.js": "export default 3;\n"}, "not understood: export default"),
        ({"math.js": "const a = 1;\nexport { a };\n"}, "not understood: export {"),
        ({"math.js": "const { a } = window;\n"}, "takes its value apart"),
        ({"math.js": 'const end = "</SCRIPT>";\n'}, "end or comment out"),
        ({"math.js": 'const end = "<!-- x";\n'}, "end or comment out"),
        ({"math.js": "const text = `one\n// two`;\n"}, "template literal goes on over line 1"),
    ],
)
def test_what_cannot_be_joined_is_refused(changed: dict[str, str], message: str) -> None:
    """Cycles, unknown and doubled names, other syntax: refused by the name of the module."""
    with pytest.raises(JoinError, match=message):
        join(SOUND | changed)


def test_no_module_of_the_page_is_left_out() -> None:
    """Every module under js/ is reached from boot.js or main.js; what is not is dead and can go."""
    assert unused(assets.modules()) == ()
