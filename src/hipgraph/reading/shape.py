"""Whether a file's content has the form of its records: fields, types, allowed values.

``unknown-field``: a record has only the fields of its form.
    PASS::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shap: box}

``missing-field``: a record has every field its form requires.
    PASS::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: gland, lane: brain, role: structure, shape: box}

``wrong-type``: text where text is meant, a list where a list is meant.
    PASS::

        # add node-types.yaml
        - {id: gland, label: "12", lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: gland, label: 12, lane: brain, role: structure, shape: box}

``bad-value``: one of the allowed values, a number in range, no empty text or list.
    PASS::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: gland, label: gland, lane: brian, role: structure, shape: box}

``bad-id``: an id is lower-case ASCII words joined by single hyphens.
    PASS::

        # add node-types.yaml
        - {id: endocrine-gland, label: gland, lane: brain, role: structure, shape: box}

    FAIL::

        # add node-types.yaml
        - {id: Endocrine_Gland, label: gland, lane: brain, role: structure, shape: box}

``bad-identifier``: an identifier is a CURIE, ``prefix:value``, under a lower-case scheme.
    PASS::

        # add nodes/muscle.yaml
        - {id: iliacus, label: iliacus, in_sentence: the iliacus, indefinite: iliacus,
           summary: A muscle., identifiers: {uberon: "UBERON:0001298", mesh: null}}

    FAIL::

        # add nodes/muscle.yaml
        - {id: iliacus, label: iliacus, in_sentence: the iliacus, indefinite: iliacus,
           summary: A muscle., identifiers: {uberon: iliacus muscle}}

``bad-doi``: a DOI begins with ``10.`` and is given without a resolver's address.
    PASS::

        # in sources/studies.yaml: doi: 10.1000/example.2020
        doi: 10.1000/xyz123

    FAIL::

        # in sources/studies.yaml: doi: 10.1000/example.2020
        doi: https://doi.org/10.1000/xyz123

``bad-url``: an address begins with ``http://`` or ``https://``.
    PASS::

        # in sources/studies.yaml: url: https://example.org/doe2020
        url: https://example.org/study

    FAIL::

        # in sources/studies.yaml: url: https://example.org/doe2020
        url: javascript:alert(1)

``bad-pmid``: a PubMed number is digits.
    PASS::

        # in sources/studies.yaml: pmid: 12345678
        pmid: 87654321

    FAIL::

        # in sources/studies.yaml: pmid: 12345678
        pmid: PMID12345678

``bad-language``: a language is a code such as ``en`` or ``nb``.
    PASS::

        # in sources/articles.yaml: languages: [en]
        languages: [nb]

    FAIL::

        # in sources/articles.yaml: languages: [en]
        languages: [English]

``bad-path``: a line is SVG path data: absolute M, L, C, Q, A and Z with whole numbers.
    PASS::

        # in body.yaml: d: M 90 60 L 70 200 L 60 200 Z
        d: M 90 60 C 80 90 75 150 60 200 Z

    FAIL::

        # in body.yaml: d: M 90 60 L 70 200 L 60 200 Z
        d: m 90 60 l -20 140
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, TypeAdapter, ValidationError

from hipgraph.problem import Problem, problem
from hipgraph.reading.hints import brief, with_nearest
from hipgraph.reading.records.fields import PATTERNS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic_core import ErrorDetails

    from hipgraph.problem import Place
    from hipgraph.reading.located import Located
    from hipgraph.reading.records.fields import Record

_TYPES = {
    "string_type": "text",
    "int_type": "integer",
    "int_from_float": "integer",
    "float_type": "number",
    "bool_type": "flag",
    "list_type": "list",
    "dict_type": "fields",
    "model_type": "fields",
    "model_attributes_type": "fields",
}
_LIMITS = {
    "greater_than": ("gt", ">"),
    "greater_than_equal": ("ge", "≥"),
    "less_than": ("lt", "<"),
    "less_than_equal": ("le", "≤"),
    "too_short": ("min_length", "≥"),
    "too_long": ("max_length", "≤"),
}


@cache
def _adapter(form: type[Record], *, many: bool) -> TypeAdapter[Any]:
    return TypeAdapter(list[form] if many else form)  # type: ignore[valid-type]


def shape(
    tree: Located, form: type[Record], many: bool
) -> tuple[list[Record] | None, list[Problem]]:
    """Return a file's records, or None and what is wrong with their form."""
    try:
        records = _adapter(form, many=many).validate_python(tree.plain())
    except ValidationError as error:
        details = error.errors(include_url=False)
        other = [detail for detail in details if detail["type"] != "missing"]
        found = [(detail["loc"], _finding(detail, tree, form)) for detail in other]
        # A required field whose name is misspelt is one slip, not an unknown and a missing field.
        meant = {(*loc[:-1], finding.hint.params.get("near", "")) for loc, finding in found}
        lacking = [d["loc"] for d in details if d["type"] == "missing" and d["loc"] not in meant]
        return None, [finding for _, finding in found] + _missing(lacking, tree)
    return (records if many else [records]), []


def _missing(paths: Iterable[tuple[str | int, ...]], tree: Located) -> list[Problem]:
    """Return one finding for each record that lacks fields, however many it lacks."""
    fields: dict[tuple[str | int, ...], list[str]] = {}
    for *record, field in paths:
        fields.setdefault(tuple(record), []).append(str(field))
    return [
        problem(
            "missing-field",
            tree.where(record),
            variant="several" if len(names) > 1 else "",
            field=", ".join(names),
        )
        for record, names in fields.items()
    ]


def _finding(detail: ErrorDetails, tree: Located, form: type[Record]) -> Problem:
    path = [step for step in detail["loc"] if step != "[key]"]
    place = tree.where(path)
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    kind = detail["type"]
    if kind == "extra_forbidden":
        finding = problem("unknown-field", place, field=brief(name))
        return with_nearest(finding, name, _fields(form, path[:-1]))
    return _value(detail, place, name, whole=not path)


def _value(detail: ErrorDetails, place: Place, name: str, *, whole: bool) -> Problem:
    kind, context, value = detail["type"], detail.get("ctx", {}), brief(detail["input"])
    rule, variant, limit = "bad-value", "empty", ""
    if kind in _TYPES:
        rule, variant = "wrong-type", _TYPES[kind]
        if variant == "text" and detail["input"] is None:
            variant = "nothing"
        if whole:
            variant = f"whole-{variant}"
        elif not name:
            variant = "record"
    elif kind == "literal_error":
        return _choice(detail, place, name, value)
    elif kind == "string_pattern_mismatch" and context["pattern"] in PATTERNS:
        rule, variant = PATTERNS[context["pattern"]], ""
    elif kind in _LIMITS:
        key, sign = _LIMITS[kind]
        variant = "length" if kind.startswith("too_") else "range"
        limit = f"{sign} {context[key]}"
    return problem(rule, place, variant=variant, field=name, value=value, limit=limit)


def _choice(detail: ErrorDetails, place: Place, name: str, value: str) -> Problem:
    allowed = [a.strip("'") for a in detail["ctx"]["expected"].replace(" or ", ", ").split(", ")]
    known = ", ".join(allowed)
    finding = problem("bad-value", place, field=name, value=value, known=known)
    return with_nearest(finding, value, allowed)


def _fields(form: type[BaseModel], path: list[str | int]) -> list[str]:
    """Return the field names of the form that a path into the data leads to."""
    for step in path:
        if isinstance(step, str):
            by_name = {f.alias or name: f for name, f in form.model_fields.items()}
            inner = _model(by_name[step].annotation) if step in by_name else None
            if inner is None:
                return []
            form = inner
    return [f.alias or name for name, f in form.model_fields.items()]


def _model(annotation: object) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    found = (_model(inner) for inner in get_args(annotation))
    return next((model for model in found if model is not None), None)
