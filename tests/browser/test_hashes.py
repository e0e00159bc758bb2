"""Whatever stands in a hash: a state of the page, and a hash that gives the same state again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hipgraph import load_graph
from hipgraph.l10n.localize import translators
from hipgraph.layout import pictures
from hipgraph.page.scene import labels, scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

TINY = Path(__file__).parents[1] / "tiny" / "graph"
FIELDS = (
    "view",
    "tour",
    "step",
    "told",
    "asks",
    "node",
    "edge",
    "source",
    "off",
    "without",
    "types",
    "time",
    "article",
    "part",
    "situation",
    "verdicts",
    "words",
    "every",
    "all",
    "open",
    "near",
    "at",
    "learn",
    "projector",
    "lang",
    "tool",
    "from",
    "to",
    "with",
    "mode",
    "evidence",
    "wave",
    "__proto__",
)
WORDS = (
    "story",
    "map",
    "list",
    "claims",
    "body",
    "1",
    "0",
    "-1",
    "2",
    "1e9",
    "nb",
    "en",
    "psoas-tension",
    "hip",
    "stress",
    "__proto__",
    "constructor",
    "toString",
    "hips-store-stress",
    "psoas-tension.3",
    "hip.1",
    "0,0,1",
    "1,2",
    "NaN,0,1",
    "strong.untested",
    ".",
    "..",
    "study.x",
    "article.blog-hips",
    "test.__proto__.1",
    "test.main.7",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "%00",
    "🧘",
    "\u2028",
    "\u202e",
    "acute",
    "chronic",
    "a" * 5000,
)
VALUES = st.one_of(st.sampled_from(WORDS), st.text(max_size=8))
HASHES = st.one_of(
    st.lists(st.tuples(st.sampled_from(FIELDS), VALUES), max_size=6).map(
        lambda pairs: "#" + "&".join(f"{name}={quote(value)}" for name, value in pairs)
    ),
    st.text(max_size=40).map(lambda text: f"#{text}"),
    VALUES.map(lambda text: f"#list-{text}"),
    VALUES.map(lambda text: f"#list--situation--{text}"),
)
BATCH = 40
READ = """(hashes) => {
    const { scene, own } = globalThis.given;
    const plain = (value) => JSON.stringify(value);
    return hashes.map((hash) => {
        const state = readHash(hash, scene, own);
        const written = writeHash(state, scene, own);
        const again = readHash(written, scene, own);
        return [plain(state) === plain(again), plain(state), plain(again), written];
    });
}"""


@pytest.fixture(scope="module")
def page(pure: Callable[..., Any]) -> Page:
    """Return an empty page that knows the tiny graph's scene and how hashes are read."""
    graph = load_graph(TINY)
    speaking = translators(graph, None, ("en", "nb"))
    shown = scene(graph, speaking, pictures(graph, labels(graph, speaking)))
    found: Page = pure.page  # type: ignore[attr-defined]
    pure(
        "(globalThis.given = given, Object.assign(globalThis, { readHash, writeHash }), null)",
        "url:readHash", "url:writeHash", given={"scene": shown, "own": "en"},
    )  # fmt: skip
    return found


@settings(
    max_examples=max(5, settings().max_examples // 10),
    suppress_health_check=[HealthCheck.too_slow],
)
@given(st.lists(HASHES, min_size=BATCH, max_size=BATCH))
def test_any_hash_is_a_state(page: Page, hashes: list[str]) -> None:
    """Nothing throws, nothing unknown gets in, and what is written is read as it was."""
    for hash_, (same, state, again, written) in zip(
        hashes, page.evaluate(READ, hashes), strict=True
    ):
        assert same, f"{hash_!r}\n{state}\n{written!r}\n{again}"
        kept = json.loads(state)
        # What the claims are searched for is the reader's own; all else is the scene's.
        assert isinstance(kept.pop("words"), str)
        assert not set("<>&") & set(json.dumps(kept))
        assert "__proto__" not in json.dumps(kept)
