"""Records that do not have their form."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "unknown-field": (
        "There is no field {field} in this form.",
        "Remove it; the README.md of the graph folder lists the fields of every form.",
    ),
    "missing-field": (
        "The field {field} is missing.",
        "Add `{field}:`; the README.md of the graph folder shows an example.",
    ),
    "missing-field.several": (
        "These fields are missing: {field}.",
        "Add them; the README.md of the graph folder shows an example.",
    ),
    "wrong-type.text": (
        "{field} should be text, but is “{value}”.",
        'Write it as text; numbers and true or false go in quotation marks: "{value}".',
    ),
    "wrong-type.nothing": (
        "{field} has nothing in it.",
        "Write something after the colon, or remove the field if it can be left out.",
    ),
    "wrong-type.integer": (
        "{field} should be a whole number, but is “{value}”.",
        "Write digits only, without quotation marks.",
    ),
    "wrong-type.number": (
        "{field} should be a number, but is “{value}”.",
        "Write it with digits and a decimal point, without quotation marks: 0.4.",
    ),
    "wrong-type.flag": (
        "{field} should be true or false, but is “{value}”.",
        "Write true or false, in lower case and without quotation marks.",
    ),
    "wrong-type.list": (
        "{field} should be a list, but is “{value}”.",
        "Write it as a list: [one, two], or a line with a hyphen for each.",
    ),
    "wrong-type.fields": (
        "{field} should have fields of its own, but is “{value}”.",
        "Write fields under it, each a name, a colon and a value.",
    ),
    "wrong-type.record": (
        "This should be a record with fields, but is “{value}”.",
        "Begin a record with a hyphen, and give it fields, each a name, a colon and a value.",
    ),
    "wrong-type.whole-list": (
        "The file should be a list of records.",
        "Begin each record with a hyphen; an empty list is [].",
    ),
    "wrong-type.whole-fields": (
        "The file should be one record with fields.",
        "Write the fields without a hyphen before them.",
    ),
    "bad-value": ("{field} cannot be “{value}”.", "Write one of: {known}."),
    "bad-value.range": ("{field} is {value}, which is out of range.", "Write a number {limit}."),
    "bad-value.length": ("{field} has the wrong number of entries.", "Entries needed: {limit}."),
    "bad-value.empty": (
        "{field} is empty.",
        "Write something, or remove the field if it can be left out.",
    ),
    "bad-id": (
        "“{value}” cannot be an id.",
        (
            "Use lower-case letters a to z and digits, in words joined by single hyphens: "
            "psoas-major."
        ),
    ),
    "bad-identifier": (
        "“{value}” is not an identifier.",
        (
            "Write the scheme in lower case and the value as prefix and number: uberon: "
            '"UBERON:0001298".'
        ),
    ),
    "bad-doi": (
        "“{value}” is not a DOI.",
        (
            "Write it from 10. on, without https://doi.org/ before it; leave it out if you do "
            "not know it."
        ),
    ),
    "bad-url": (
        "“{value}” is not a web address.",
        "Write an address that begins with https:// or http://.",
    ),
    "bad-pmid": ("“{value}” is not a PubMed number.", "Write its digits only."),
    "bad-language": ("“{value}” is not the code of a language.", "Write a code such as en or nb."),
    "bad-path": (
        "“{value}” is not a line that can be drawn.",
        "Write absolute M, L, C, Q, A or Z, each followed by its whole numbers: M 0 0 L 10 20.",
    ),
}
"""Message and remedy by rule and variant."""
