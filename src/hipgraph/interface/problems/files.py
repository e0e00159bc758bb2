"""Files that cannot be read as they are."""

from __future__ import annotations

PAIRS: dict[str, tuple[str, str]] = {
    "unreadable-file": (
        "The file cannot be read: {reason}.",
        "Check that the file exists and that you may read it.",
    ),
    "unreadable-file.kind": (
        "This is not a file.",
        "Put a YAML file here, or remove what has its name.",
    ),
    "unreadable-file.large": (
        "The file is larger than {most} bytes.",
        "Split it into several files.",
    ),
    "not-utf8": (
        "The file is not UTF-8: byte {byte} makes no character here.",
        "Save the file in the encoding UTF-8.",
    ),
    "bad-character": (
        "There is an invisible or control character here: {code}.",
        "Delete the character; retype the word it stands in.",
    ),
    "bad-character.bom": (
        "The file begins with a byte order mark.",
        "Save the file as UTF-8 without a byte order mark (BOM).",
    ),
    "bad-character.tab": ("There is a tab in this line.", "Use spaces instead of the tab."),
    "bad-character.space": (
        "This line begins with a space of another kind: {code}.",
        "Delete the beginning of the line, and indent it again with the space bar.",
    ),
    "bad-yaml": (
        "This is not valid YAML: {detail}.",
        (
            "Look at this line and the one before: indentation, a missing colon or quotation "
            "mark. Texts with a colon and a space, or with # or braces, go in quotation "
            "marks."
        ),
    ),
    "bad-yaml.merge": (
        "Two versions of this file were merged, and nobody has chosen between them.",
        "Keep the lines that are right; remove those with <<<<<<<, ======= and >>>>>>>.",
    ),
    "bad-yaml.colon": (
        "There is a second colon in this line, or it is indented too far.",
        (
            "A text with a colon and a space goes in quotation marks. The fields of a record "
            "begin one below the other."
        ),
    ),
    "bad-yaml.no-colon": (
        "This line should give a field, but has no colon with a space after it.",
        (
            "Write the name of the field, a colon, a space and the value. A text that goes on "
            "here is indented further than its field."
        ),
    ),
    "bad-yaml.record": (
        "This line belongs to no record: it is indented less than the fields above it.",
        (
            "Begin a new record with a hyphen; indent a field as far as the other fields of its "
            "record."
        ),
    ),
    "bad-yaml.field": (
        (
            "This line does not fit what stands above it: something from line {start} on is "
            "not closed, or not indented alike."
        ),
        (
            "Look for a quotation mark too few or inside the text, and for fields that do not "
            "begin one below the other. A text with an apostrophe goes in double quotation marks."
        ),
    ),
    "bad-yaml.bracket": (
        "The bracket or brace that opens in line {start} is not closed, or a comma is missing.",
        (
            "Write a list as [one, two]. A text with brackets, braces or commas inside a list "
            "goes in quotation marks."
        ),
    ),
    "bad-yaml.quote": (
        "The quotation mark that opens in line {start} is never closed.",
        "Close it. A text with an apostrophe goes in double quotation marks.",
    ),
    "bad-yaml.sign": (
        "A value cannot begin with this sign.",
        "Put the whole text in quotation marks.",
    ),
    "bad-yaml.escape": (
        "A backslash in double quotation marks has a meaning of its own, and not this one.",
        "Write two backslashes for one, or use single quotation marks.",
    ),
    "bad-yaml.hyphen": (
        "A list cannot begin in the middle of a line.",
        "Begin each entry in a line of its own, below the field; or write [one, two].",
    ),
    "duplicate-key": (
        "The field {field} is given twice; the first time in line {first}.",
        "Keep one of the two.",
    ),
    "duplicate-key.record": (
        "The field {field} comes again; the record with the first one begins in line {first}.",
        "If another record begins here, put a hyphen before the field; else keep one of the two.",
    ),
    "yaml-feature.documents": (
        "A second YAML document begins here.",
        "Remove the line with ---; a file is one document.",
    ),
    "yaml-feature.alias": (
        "YAML aliases are not used here.",
        "Write out what the alias stands for.",
    ),
    "yaml-feature.anchor": (
        "YAML anchors are not used here.",
        "Remove the word after &. A text that begins with & goes in quotation marks.",
    ),
    "yaml-feature.tag": (
        "YAML tags are not used here.",
        "Remove the word after !. A text that begins with ! goes in quotation marks.",
    ),
    "yaml-feature.key": (
        "The name of a field has to be a word.",
        (
            "Write the field as a word, a colon and a value. A text in braces goes in "
            "quotation marks."
        ),
    ),
    "too-deep": (
        "Lists and fields are nested more than {most} deep.",
        "Look for brackets that are never closed.",
    ),
    "missing-file": (
        "The file {file} is missing.",
        "Add it; the README.md of the graph folder shows what it holds.",
    ),
    "missing-file.folder": (
        "There is no YAML file in the folder {file}.",
        "Add one; the README.md of the graph folder shows what it holds.",
    ),
    "missing-file.cited": (
        "There is nothing in {file}, though other files name what belongs there.",
        "Put the file back, with its records; the README.md of the graph folder shows their form.",
    ),
    "missing-file.root": (
        "The graph folder {file} cannot be read: {reason}.",
        "Name a folder that holds a graph with --graph, or leave the option out.",
    ),
    "unexpected-file": (
        "A graph folder has no place for {file}.",
        ("Move it out of the folder, or give it the name that is meant; data files end in .yaml."),
    ),
    "unexpected-file.folder": (
        "{file} is a file, where a folder of that name belongs.",
        "Move the file away, and put its YAML files into a folder named {file}.",
    ),
    "empty-file": ("The file says nothing.", "Write [] for an empty list, or delete the file."),
}
"""Message and remedy by rule and variant."""
