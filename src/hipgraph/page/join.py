"""The page's script: its ES modules joined into one inline script, without a build tool.

A browser runs no module from a ``file://`` page, and the policy allows only scripts whose hash
it names. So the modules are put one after the other, each after what it imports, inside one
function. That works for a small part of the language, and everything else is refused:

- ``import { a, b } from "./other.js";`` at the top of a module, names as they are exported;
- ``export function``, ``export async function``, ``export const``, ``export let``,
  ``export class``;
- every top-level name is unique over all modules, since they end up in one scope;
- a template literal ends on the line it begins on, so that a line that begins with ``//`` is a
  comment. Those lines are left out: readers' browsers need no reasons.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

IMPORT = re.compile(r'^import\s*\{([^{}]*)\}\s*from\s*"\./([\w-]+\.js)";[^\S\n]*\n?', re.MULTILINE)
EXPORT = re.compile(r"^export (?=(?:async )?function\b|const\b|let\b|class\b)", re.MULTILINE)
TOP_LEVEL = re.compile(
    r"^(export )?(?:async )?(?:function\*?|const|let|var|class)\s+([\w$]+|[{\[])", re.MULTILINE
)
COMMENT = re.compile(r"^[^\S\n]*//.*\n", re.MULTILINE)
TEMPLATE_MARKS = re.compile(r"(?<!\\)`")
STATEMENT = re.compile(r"^(?:import\b(?!\()|export\b).*", re.MULTILINE)


class JoinError(ValueError):
    """The modules cannot be joined; the message names the module and what to change in it."""


@dataclass(frozen=True, slots=True)
class Module:
    """One module: what it imports, by file; the names it declares and exports; its own text."""

    name: str
    imports: tuple[tuple[str, tuple[str, ...]], ...]
    declared: tuple[str, ...]
    exported: tuple[str, ...]
    text: str


def join(modules: Mapping[str, str], start: str = "main.js") -> str:
    """Return one script that runs the module ``start`` and what it needs.

    ``modules`` maps file names to their text. The order depends only on the imports. Raises
    `JoinError` for a cycle, an unknown file or name, a name declared twice, a form of import or
    export that is not understood, and text that would end the script element.
    """
    parsed = {name: _parse(name, text) for name, text in sorted(modules.items())}
    order: list[Module] = []
    _visit(start, parsed, (), order)
    _check_names(order, parsed)
    body = "\n".join(f"// {module.name}\n{module.text}" for module in order)
    return f'(() => {{\n"use strict";\n{body}}})();\n'


def unused(
    modules: Mapping[str, str], starts: Iterable[str] = ("boot.js", "main.js")
) -> tuple[str, ...]:
    """Return the files that none of the modules ``starts`` reaches, sorted."""
    parsed = {name: _parse(name, text) for name, text in sorted(modules.items())}
    order: list[Module] = []
    for start in starts:
        _visit(start, parsed, (), order)
    return tuple(sorted(set(parsed) - {module.name for module in order}))


def _parse(name: str, text: str) -> Module:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "</script" in text.lower() or "<!--" in text:
        raise JoinError(f"{name}: '</script' and '<!--' end or comment out an inline script")
    imports = tuple(
        (found[2], tuple(part.strip() for part in found[1].split(",") if part.strip()))
        for found in IMPORT.finditer(text)
    )
    declared = tuple(found[2] for found in TOP_LEVEL.finditer(text))
    if any(word in "{[" for word in declared):
        raise JoinError(f"{name}: a top-level declaration takes its value apart; name each one")
    exported = tuple(found[2] for found in TOP_LEVEL.finditer(text) if found[1])
    body = EXPORT.sub("", IMPORT.sub("", text)).strip("\n") + "\n"
    body = COMMENT.sub("", body)
    for number, line in enumerate(body.split("\n"), 1):
        if len(TEMPLATE_MARKS.findall(line)) % 2:
            raise JoinError(f"{name}: a template literal goes on over line {number}; join strings")
    left = STATEMENT.search(body)
    if left:
        raise JoinError(f"{name}: this form of import or export is not understood: {left[0]}")
    return Module(name, imports, declared, exported, body)


def _visit(
    name: str, parsed: Mapping[str, Module], way: tuple[str, ...], order: list[Module]
) -> None:
    if name in way:
        raise JoinError(f"modules import each other: {' -> '.join((*way, name))}")
    if name not in parsed:
        raise JoinError(f"{way[-1] if way else 'join'}: there is no module {name}")
    if parsed[name] in order:
        return
    for needed, _ in parsed[name].imports:
        _visit(needed, parsed, (*way, name), order)
    order.append(parsed[name])


def _check_names(order: list[Module], parsed: Mapping[str, Module]) -> None:
    owner: dict[str, str] = {}
    for module in order:
        for name in module.declared:
            if name in owner:
                raise JoinError(f"{module.name}: {name} is already declared in {owner[name]}")
            owner[name] = module.name
        for other, names in module.imports:
            for name in names:
                if name not in parsed[other].exported:
                    raise JoinError(f"{module.name}: {other} does not export {name!r}")
