"""The page's pure modules, run in the browser they are written for."""

from __future__ import annotations

from hashlib import shake_256
from typing import TYPE_CHECKING, Any

import pytest

from hipgraph.asking import asked
from hipgraph.fold import fold, foldings
from hipgraph.near import near
from hipgraph.page.packed import pack

if TYPE_CHECKING:
    from collections.abc import Callable

    from hipgraph.model import Graph

WORDS = [
    "Hoftebøyer", "bekkenbunn", "HPA-aksen", "Ærlig talt", "åpne hoftene", "café", "naïve",
    "pusten  din", "lår\u00adben", "(psoas)", "Ångström", "œdema", "straße", "mind–body",
]  # fmt: skip

UNPACKED = """(() => {
    const holder = document.createElement("script");
    holder.type = "text/plain";
    holder.dataset.packed = "given";
    holder.textContent = given;
    document.body.append(holder);
    return unpack("given");
})()"""

SCENE: dict[str, Any] = {
    "about": {"locales": ["en", "nb"]},
    "story": "t",
    "lanes": ["trigger", "felt"],
    "grades": ["strong", "untested", "none"],
    "types": {"stressor": {"lane": "trigger"}, "symptom": {"lane": "felt"}},
    "tours": {"t": {"steps": [{}, {}, {}]}},
    "sources": {"article": ["a"], "study": ["s"]},
    "situations": [],
    "nodes": {
        "stress": {"lane": "trigger", "core": True},
        "tight-hips": {"lane": "felt", "core": True},
        "hips-lie": {"lane": "felt", "core": False, "claim": {}},
    },
    "edges": {"stress--raises--tight-hips": {"s": "stress", "t": "tight-hips", "grade": "strong"}},
    "texts": {
        "en": {
            "node|stress|label": "stress", "node|stress|synonyms": "strain\npressure",
            "node|tight-hips|label": "tight hips", "claim|hips-lie|label": "the hips lie",
        },
        "nb": {
            "node|stress|label": "stress", "node|tight-hips|label": "stramme hofter",
            "node|tight-hips|synonyms": "stive hofter", "claim|hips-lie|label": "hoftene lyver",
        },
    },
}  # fmt: skip


@pytest.mark.parametrize("word", WORDS)
def test_folding_is_the_same_in_page_and_tool(pure: Callable[..., Any], word: str) -> None:
    """The page folds a word exactly as the command line does."""
    assert pure("fold(given)", "fold:fold", given=word) == fold(word)


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("stramme", "tight-hips"), ("STIVE hofter", "tight-hips"), ("tight", "tight-hips"),
        ("pressure", "stress"), ("lyver", "hips-lie"), ("stress", "stress"),
    ],
)  # fmt: skip
def test_find_ranks_by_name(pure: Callable[..., Any], typed: str, best: str) -> None:
    """Any name in any language leads to its concept."""
    found = pure(
        "answer(indexOf(given.scene), given.typed, 'nb').map((one) => one.id)",
        "find:answer", "find:indexOf", given={"scene": SCENE, "typed": typed},
    )  # fmt: skip
    assert found[0] == best


QUESTIONS = (
    "why do i cry in pigeon", "er det traumer i hoftene mine", "my hips hurt at night",
    "does breathing relax the pelvic floor", "hva er tre", "vondt i hofta", "psoas psoas", "x",
    "jeg far panikk nar jeg puster dypt", "", "hip", "what is the vagus nerve", "hold",
)  # fmt: skip


def test_the_page_answers_questions_as_the_command_does(
    pure: Callable[..., Any], real: Graph
) -> None:
    """The same question comes to the same records in the same order, in Python and in the page."""
    names = {
        node.id: [fold(name) for name in (node.label, *node.synonyms)]
        for node in real.nodes.values()
    }
    small = ["why", "do", "i", "in", "er", "det", "my", "at", "the", "hva", "what", "is", "jeg"]
    found = pure(
        "given.questions.map((one) => asked(given.names, one, new Set(given.small)))",
        "ask:asked",
        given={"names": list(names.items()), "questions": QUESTIONS, "small": small},
    )
    assert found == [list(asked(names, question, small)) for question in QUESTIONS]
    assert any(found)


SLIPS = (
    "psaos", "diafragme", "bekenbunn", "bekken bunn", "kortsol", "er det psaos", "hofte bøyer",
    "hoftebøyr", "simpatetic", "vagis", "tre", "xyzzy", "iliosacral joint syndrom", "Hüfte",
    "trauma relase", "nervesystm",
)  # fmt: skip


def test_the_page_proposes_the_names_the_command_proposes(
    pure: Callable[..., Any], real: Graph
) -> None:
    """The same slips come to the same names in the same order, in Python and in the page."""
    names = {
        node.id: [fold(name) for name in (node.label, *node.synonyms)]
        for node in real.nodes.values()
    }
    questions = [list(foldings(slip)) for slip in SLIPS]
    found = pure(
        "given.questions.map((one) => near(given.names, one, new Set(['er', 'det'])))",
        "near:near", given={"names": list(names.items()), "questions": questions},
    )  # fmt: skip
    ours = [near(names, one, ("er", "det")) for one in questions]
    assert found == [[list(pair) for pair in one] for one in ours]
    assert ours[0][0] == ("psoas-major", 0)


@pytest.mark.parametrize(
    ("name", "typed", "met"),
    [
        ("Psoas major", "psoas", ["Psoas"]),
        ("Hoftebøyere", "hofteboe", ["Hoftebø"]),
        ("ærlig prat", "aerl", ["ærl"]),
        ("HPA-aksen", "hpa aks", ["HPA-aks"]),
        ("dorsal-vagal tilstand", "vagal", ["vagal"]),
        ("overbelastning", "last", ["last"]),
        ("Gråt i hofteåpnere er normalt", "hvorfor gråt i hofteåpner?", ["Gråt", "hofteåpner"]),
        ("cafe\u0301", "cafe", ["cafe\u0301"]),
        ("Stress", "hofte", []),
        ("Stress", "", []),
    ],
)
def test_what_was_typed_is_emphasized(
    pure: Callable[..., Any], name: str, typed: str, met: list[str]
) -> None:
    """The letters that answer are found as they are written, whatever way they were typed."""
    pieces: list[list[int]] = pure(
        "markings(given.name, given.typed, new Set(['i', 'hvorfor']))", "marking:markings",
        given={"name": name, "typed": typed},
    )  # fmt: skip
    assert [name[start:end] for start, end in pieces] == met


def test_find_of_nothing_is_nothing(pure: Callable[..., Any]) -> None:
    """Blank, punctuation and unknown words find nothing."""
    for typed in ("", "   ", "…!?", "qqqq"):
        found = pure(
            "answer(indexOf(given.scene), given.typed, 'en')",
            "find:answer", "find:indexOf", given={"scene": SCENE, "typed": typed},
        )  # fmt: skip
        assert found == []


@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#view=map",
        "#step=2&node=stress",
        "#view=map&edge=stress--raises--tight-hips&off=untested.none&all=1",
        "#source=study.s",
        "#without=felt&at=-12,340,0.75&lang=nb",
        "#learn=1",
        "#view=map&learn=test.t.42",
        "#view=map&open=stress.tight-hips",
        "#view=map&node=stress&near=stress.2",
        "#off=strong&types=symptom&time=acute.chronic&article=a",
    ],
)
def test_hash_survives_a_round_trip(pure: Callable[..., Any], fragment: str) -> None:
    """Reading a hash and writing it again gives the same hash."""
    again = pure(
        "writeHash(readHash(given.hash, given.scene, 'en'), given.scene, 'en')",
        "url:readHash", "url:writeHash", given={"scene": SCENE, "hash": fragment},
    )  # fmt: skip
    assert again == fragment


FILTERED = {
    "nodes": {
        "stress": {"lane": "trigger", "type": "stressor", "by": ["one", "two"]},
        "tension": {"lane": "muscles", "type": "muscle-state", "by": []},
        "psoas": {"lane": "muscles", "type": "muscle", "by": ["one"]},
        "hip": {"lane": "joints", "type": "joint", "by": ["one", "two"]},
    },
    "edges": {
        "stress-tension": {"s": "stress", "t": "tension", "category": "causal", "by": ["one"],
                           "time": "acute", "grade": "strong"},
        "stress-hip": {"s": "stress", "t": "hip", "category": "causal", "by": [], "time": "both"},
        "psoas-hip": {"s": "psoas", "t": "hip", "category": "structural", "by": []},
        "stress-psoas": {"s": "stress", "t": "psoas", "category": "causal", "by": ["two"],
                         "time": "chronic"},
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("filters", "nodes", "edges"),
    [
        ({}, "", ""),
        ({"gradesOff": ["none"]}, "", "psoas-hip stress-hip stress-psoas"),
        ({"lanesOff": ["muscles"]}, "psoas tension", "psoas-hip stress-psoas stress-tension"),
        ({"typesOff": ["muscle"]}, "psoas", "psoas-hip stress-psoas"),
        # What holds at once and in the long run stays while either is shown.
        ({"timesOff": ["acute"]}, "", "stress-tension"),
        ({"timesOff": ["acute", "chronic"]}, "", "stress-hip stress-psoas stress-tension"),
        # An effect nobody says is not the article's; parts of two things it names are.
        ({"article": "one"}, "", "stress-hip stress-psoas"),
        ({"article": "two"}, "tension", "psoas-hip stress-hip stress-tension"),
    ],
)
def test_one_rule_says_what_is_left_out(
    pure: Callable[..., Any], filters: dict[str, Any], nodes: str, edges: str
) -> None:
    """By grade, lane, kind, time and article; an edge goes with its ends, a node on its own."""
    out = pure(
        """(({ nodes, edges }) => [[...nodes], [...edges]].map((ids) => ids.sort().join(" ")))(
            leftOut(given.scene, { ...NO_FILTERS, ...given.filters }))""",
        "emphasis:leftOut", "filters:NO_FILTERS", given={"scene": FILTERED, "filters": filters},
    )  # fmt: skip
    assert out == [nodes, edges]


def test_what_is_asked_for_by_name_is_let_in(pure: Callable[..., Any]) -> None:
    """Only what would leave that concept out is undone."""
    filters = {"lanesOff": ["joints", "muscles"], "typesOff": ["muscle", "joint"], "article": "two"}
    let = pure(
        "letIn(given.scene, given.filters, 'psoas')", "filters:letIn",
        given={"scene": FILTERED, "filters": filters},
    )  # fmt: skip
    assert let == {"lanesOff": ["joints"], "typesOff": ["joint"], "article": None}


def test_arrow_keys_prefer_linked_concepts(pure: Callable[..., Any]) -> None:
    """Right goes to the linked concept on the right although an unlinked one is nearer."""
    scene = {
        "nodes": {"a": {}, "b": {}, "c": {}},
        "edges": {"a--x--c": {"s": "a", "t": "c"}},
    }
    picture = {
        "nodes": {"a": [0, 0, 10, 10], "b": [20, 0, 10, 10], "c": [90, 30, 10, 10]},
        "edges": {"a--x--c": {}},
    }
    shown = {"nodes": {"a": 1, "b": 1, "c": 1}, "edges": {"a--x--c": 1}}
    given = {"scene": scene, "picture": picture, "shown": shown}
    reached = pure(
        "['ArrowRight', 'ArrowUp'].map("
        "(key) => walk(given.scene, given.picture, given.shown, 'a', key))",
        "walk:walk",
        given=given,
    )
    assert reached == ["c", None]


def test_camera_never_looks_past_the_picture(pure: Callable[..., Any]) -> None:
    """Looking at a part keeps the view inside the picture and never smaller than the whole."""
    given = {
        "picture": {
            "w": 900,
            "h": 600,
            "font": 15,
            "nodes": {"a": [50, 40, 100, 40], "b": [850, 560, 80, 40]},
        },
        "room": {"width": 900, "height": 600},
    }
    for nodes in (["a"], ["b"], ["a", "b"], []):
        view = pure("around(given.picture, given.nodes, given.room)", "camera:around",
                    given={**given, "nodes": nodes})  # fmt: skip
        whole = pure("wholePicture(given.picture, given.room)", "camera:wholePicture", given=given)
        assert view["scale"] >= whole["scale"]
        assert 0 <= view["x"] <= 900
        assert 0 <= view["y"] <= 600


@pytest.mark.parametrize(
    "value",
    [
        "",
        "</script><img src=x onerror=alert(1)> æøå \u2028",
        ["abc" * 40_000, list(range(3000))],
        shake_256(b"bytes").hexdigest(70_000),
        [at * 7919 % 100_003 for at in range(30_000)],
    ],
)
def test_packed_values_are_read(pure: Callable[..., Any], value: object) -> None:
    """Short and long, regular and random: the page reads what the export packed."""
    assert pure(UNPACKED, "unpack:unpack", given=pack(value)) == value


def test_every_kind_of_step_is_read(pure: Callable[..., Any]) -> None:
    """Near and far repetitions, short and long, of the last places and others."""
    noise = shake_256(b"steps").hexdigest(60_000)
    cuts = [noise[at * 97 % 90_000 :][: 1 + at * at % 400] for at in range(900)]
    rows = [f"{at % 7}:{noise[at % 5 * 40 :][:30]}{at}" for at in range(3000)]
    value = [noise, cuts, rows, noise[:40_000], "a" * 3000, cuts[::-1]]
    assert pure(UNPACKED, "unpack:unpack", given=pack(value)) == value


@pytest.mark.parametrize("cut", [1, 20, 200])
def test_packed_values_that_are_cut_off_are_an_error(pure: Callable[..., Any], cut: int) -> None:
    """A file that lost its end is not taken for a whole one."""
    text = pack([str(at) for at in range(500)])[: -2 * cut]
    with pytest.raises(Exception, match="packed data"):
        pure(UNPACKED, "unpack:unpack", given=text)


def test_a_list_is_built_from_its_tree(pure: Callable[..., Any]) -> None:
    """Elements and attributes are those of the tree; texts that look like markup stay texts.

    Cards are filled as many at a time as is asked for.
    """
    given = {
        "shapes": [
            ["p", {"class": "names"}, []],
            ["a", {}, ["href", "id"]],
            ["article", {}, ["id"]],
        ],
        "body": [
            [0, "<b>&amp;</b> ", [1, "#list-a", "x", "y"]],
            [2, "s1", "one"],
            [2, "s2", "two"],
        ],
    }
    built = (
        "(() => { const holder = document.createElement('div');"
        " const { fragment, fill } = createBuild(given, {}); const more = fill(1);"
        " holder.append(fragment); return [holder.innerHTML, more, fill(1)]; })()"
    )
    markup = (
        '<p class="names">&lt;b&gt;&amp;amp;&lt;/b&gt; <a href="#list-a" id="x">y</a></p>'
        '<article id="s1">one</article><article id="s2"></article>'
    )
    assert pure(built, "build:createBuild", given=given) == [markup, True, False]


@pytest.mark.parametrize(
    ("shape", "values"),
    [
        (["script", {}, []], ["alert(1)"]),
        (["p", {"onclick": "alert(1)"}, []], []),
        (["a", {}, ["href"]], ["javascript:alert(1)"]),
    ],
)
def test_what_no_list_has_is_refused(
    pure: Callable[..., Any], shape: list[object], values: list[str]
) -> None:
    """A tree with other elements, attributes or links is a fault and not built."""
    with pytest.raises(Exception, match="A List has no"):
        pure("createBuild(given, {})", "build:createBuild",
             given={"shapes": [shape], "body": [[0, *values]]})  # fmt: skip


def test_a_view_moves_just_so_far_that_boxes_lie_in_it(pure: Callable[..., Any]) -> None:
    """What is in view leaves it where it is; what is too wide is seen from its beginning."""
    view, room = {"x": 500, "y": 300, "scale": 0.5}, {"width": 400, "height": 300}
    given = {"view": view, "room": room}
    expression = "given.boxes.map((boxes) => nudged(boxes, given.view, given.room))"
    boxes = [
        [[500, 300, 100, 40]],
        [[900, 300, 100, 40]],
        [[500, 20, 100, 40], [600, 60, 100, 40]],
        [[100, 300, 100, 40], [2000, 300, 100, 40]],
    ]
    stays, right, up, wide = pure(expression, "camera:nudged", given={**given, "boxes": boxes})
    assert stays == view
    # Half of the room, less the air, is 180 px: 360 in the picture at this scale.
    assert right == {**view, "x": 950 - 360}
    assert up == {**view, "y": 0 + 260}
    assert wide == {**view, "x": 50 + 360}


def test_of_a_crowd_only_what_is_lit_or_in_sight_is_drawn(pure: Callable[..., Any]) -> None:
    """From far away lit lines, and all of a small picture; near by those that meet the screen."""
    drawn = """(() => {
        const size = given.size;
        const scene = { edges: {} };
        const picture = { nodes: {}, edges: {} };
        for (let at = 0; at < size; at += 1) {
            picture.nodes[`n${at}`] = [at * 100, 0, 50, 20];
            if (!at) continue;
            picture.edges[`e${at}`] = { d: `M${at * 100 - 100} 0 L${at * 100} 0` };
            scene.edges[`e${at}`] = { s: `n${at - 1}`, t: `n${at}` };
        }
        const levels = Object.fromEntries(Object.keys(picture.edges).map((id) => [id, 0.4]));
        levels.e3 = 1;
        const shift = { a: 1, d: 1, e: -950, f: 50 };
        const ctx = { canvas: { width: 400, height: 100 }, getTransform: () => shift };
        const ids = (far) => linesToDraw(ctx, scene, picture, levels, far);
        return [isCrowd(picture), ids(true).length, ids(true).at(-1), ids(false).join(" ")];
    })()"""
    names = ("sparse:isCrowd", "sparse:linesToDraw")
    inside = "e10 e11 e12 e13 e14"
    assert pure(drawn, *names, given={"size": 20}) == [False, 19, "e3", inside]
    assert pure(drawn, *names, given={"size": 4000}) == [True, 1, "e3", inside]
