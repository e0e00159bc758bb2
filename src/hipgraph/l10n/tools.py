"""What other programs say about a catalogue, where they are installed.

GNU gettext's msgfmt, hunspell, and Translate Toolkit's pofilter. One that is not there is named.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hipgraph.l10n import catalogs
from hipgraph.l10n.language import WORD, read_words
from hipgraph.problem import Place, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hipgraph.problem import Problem

DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO", "sv": "sv_SE", "da": "da_DK", "de": "de_DE"}
"""hunspell's names where they are others than the locale's code."""
FILTERS = (
    "blank", "doublespacing", "emails", "endwhitespace", "escapes", "filepaths", "functions",
    "nplurals", "options", "printf", "purepunc", "pythonbraceformat", "short", "startwhitespace",
    "tabs", "urls", "variables", "xmltags",
)  # fmt: skip
"""pofilter's tests that have nothing to say about good running text in any language."""
PATIENCE = 120
_GETTEXT = re.compile(r":(\d+): (.+)$")
_HOLE = re.compile(r"\{\w+\}|https?://\S+|`[^`]*`|--[a-z-]+|\bmsg\w+|\b\w+\.(?:yaml|po|html|md)\b")


@dataclass(frozen=True, slots=True)
class Heard:
    """What was found, and what could not be asked: key of a phrase and the program's name."""

    problems: tuple[Problem, ...]
    missing: tuple[tuple[str, str], ...]


def ask(folder: Path, codes: Iterable[str]) -> Heard:
    """Ask every installed program about the catalogues of these locales in a folder."""
    found: list[Problem] = []
    missing: dict[tuple[str, str], None] = {}
    for code in codes:
        files = [
            (catalogs.catalogue_path(folder, code, domain), catalogs.catalogue_name(code, domain))
            for domain in catalogs.DOMAINS
        ]
        for path, name in ((path, name) for path, name in files if path.exists()):
            for program, asking in ASKED.items():
                tool = where(program)
                if tool is None:
                    missing[f"cli.locale.check.no-{program}", program] = None
                    continue
                try:
                    found += list(asking(tool, path, name, code))
                except _UnknownLanguageError:
                    missing["cli.locale.check.no-dictionary", code] = None
                except (OSError, subprocess.SubprocessError):
                    missing["cli.locale.check.failed", program] = None
    return Heard(tuple(sorted(found, key=lambda each: (each.file, each.line))), tuple(missing))


class _UnknownLanguageError(Exception):
    """A program is there, but not for this language."""


def where(program: str) -> str | None:
    """Return where a program is: on the path, or beside the Python that runs."""
    beside = Path(sys.executable).with_name(program)
    return shutil.which(program) or (str(beside) if beside.exists() else None)


def _run(*command: str, given: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 -- a program found by name, with files as arguments
        command, input=given, capture_output=True, check=False, encoding="utf-8",
        errors="replace", timeout=PATIENCE,
    )  # fmt: skip


def _gettext(tool: str, path: Path, name: str, _code: str) -> Iterator[Problem]:
    """Yield what msgfmt refuses."""
    done = _run(tool, "-c", "-o", "-", str(path))
    for line in done.stderr.splitlines() if done.returncode else ():
        told = _GETTEXT.search(line)
        if told:
            yield problem("gettext", Place(name, int(told[1])), reason=told[2])


def _hunspell(tool: str, path: Path, name: str, code: str) -> Iterator[Problem]:
    """Yield words that the language's dictionary and the locale's word list do not know."""
    catalogue, _ = catalogs.read_catalogue(path, name)
    dictionary = DICTIONARIES.get(code, code.replace("-", "_"))
    texts = [(entry, _words(entry)) for entry in (catalogue.entries if catalogue else ())]
    words = sorted({word for _, found in texts for word in found})
    done = _run(tool, "-d", dictionary, "-i", "utf-8", "-l", given="\n".join(words))
    if done.returncode:
        raise _UnknownLanguageError(code)
    own = read_words(path.parents[2], code)
    known = own | {word.lower() for word in own}
    unknown = {
        word for word in done.stdout.split() if word not in known and word.lower() not in known
    }
    for entry, found in texts:
        for word in dict.fromkeys(word for word in found if word in unknown):
            place = Place(name, entry.line)
            yield problem("spelling", place, severity="warning", key=entry.key, found=word)


def _words(entry: catalogs.Entry) -> list[str]:
    """Return the words of a translation; those that stand in the English as well are names.

    Synonyms and small words are what readers type, in any language and spelling.
    """
    if entry.key.endswith(("|synonyms", "|short", ".small-words")):
        return []
    english = set(WORD.findall(f"{entry.source} {entry.source_plural}"))
    text = _HOLE.sub(" ", " ".join(entry.texts))
    return [word for word in WORD.findall(text) if len(word) > 1 and word not in english]


def _pofilter(tool: str, path: Path, name: str, _code: str) -> Iterator[Problem]:
    """Yield what Translate Toolkit's tests for running text find."""
    tests = [argument for test in FILTERS for argument in ("-t", test)]
    with tempfile.TemporaryDirectory() as folder:
        written = Path(folder) / "found.po"
        done = _run(tool, "--progress=none", *tests, str(path), str(written))
        if done.returncode:
            raise subprocess.SubprocessError
        said = written.read_text("utf-8") if written.exists() else ""
    told = ""
    catalogue, _ = catalogs.read_catalogue(path, name)
    lines = {entry.key: entry.line for entry in catalogue.entries} if catalogue else {}
    for line in said.splitlines():
        if line.startswith("# (pofilter) "):
            told = line.removeprefix("# (pofilter) ").partition(":")[0]
        elif line.startswith('msgctxt "') and told:
            key = line.removeprefix('msgctxt "').removesuffix('"')
            place = Place(name, lines.get(key, 0))
            yield problem("pofilter", place, severity="warning", key=key, found=told)
            told = ""


ASKED: dict[str, Callable[[str, Path, str, str], Iterator[Problem]]] = {
    "msgfmt": _gettext,
    "hunspell": _hunspell,
    "pofilter": _pofilter,
}
RULES = {"msgfmt": "gettext", "hunspell": "spelling", "pofilter": "pofilter"}
"""The rule of each program's findings."""
