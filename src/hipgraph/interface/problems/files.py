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
    "bad-yaml": (
        "This is not valid YAML: {detail}.",
        (
            "Look at this line and the one before: indentation, a missing colon or quotation "
            "mark. Texts with a colon and a space, or with # or braces, go in quotation "
            "marks."
        ),
    ),
    "duplicate-key": (
        "The field {field} is given twice; the first time in line {first}.",
        "Keep one of the two.",
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
    "missing-file.root": (
        "The graph folder {file} cannot be read: {reason}.",
        "Name a folder that holds a graph with --graph, or leave the option out.",
    ),
    "unexpected-file": (
        "A graph folder has no place for {file}.",
        ("Move it out of the folder, or give it the name that is meant; data files end in .yaml."),
    ),
    "empty-file": ("The file says nothing.", "Write [] for an empty list, or delete the file."),
}
"""Message and remedy by rule and variant."""
