"""Studies as a reader finds them again: formatted references, short forms and links.

One form for all languages: Vancouver names as the records have them ("van der Velde J"), the
year after the names, "et al." from the fourth name on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from hipgraph.model import Study

SHOWN = 3
"""Names written out before "et al."."""

REST = "et al."
"""What stands for the authors a record does not name."""
INITIALS = re.compile(r"[^\W\d_a-zæøå]{1,4}(?:-[^\W\d_a-zæøå])?(?: (?:Jr|Sr|II|III))?")


def formatted(study: Study) -> str:
    """Return the whole reference as one line of text, without its link."""
    given = [author for author in study.authors if author != REST]
    names = ", ".join(given[:SHOWN])
    if len(given) > SHOWN or REST in study.authors:
        names += f" {REST}"
    return " ".join(
        part
        for part in (f"{names} ({study.year}).", _stop(study.title), _stop(_where(study)))
        if part
    )


def short(study: Study) -> str:
    """Return surnames and year: "Gundersen 2016", "Kim & Lee 2020", "van der Velde et al. 2001"."""
    names = [surname(author) for author in study.authors if author != REST]
    few = len(study.authors) <= 2 and REST not in study.authors  # noqa: PLR2004 - a pair
    shown = " & ".join(names) if few else f"{names[0]} et al."
    return f"{shown} {study.year}".strip()


def surname(author: str) -> str:
    """Return the name without its initials; an organisation's name stays whole."""
    name, _, rest = author.partition(", ")
    if rest:
        return name
    words = author.split(" ")
    for start in range(1, len(words)):
        if INITIALS.fullmatch(" ".join(words[start:])):
            return " ".join(words[:start])
    return author


def link(study: Study) -> str | None:
    """Return where the record is found: DOI first, then PubMed, then its own address.

    None where the record has none of them, or an address a reader should not be sent to.
    """
    if study.doi:
        return "https://doi.org/" + quote(study.doi, safe="/:;().-_~")
    if study.pmid.isdigit():
        return f"https://pubmed.ncbi.nlm.nih.gov/{study.pmid}/"
    if study.url.startswith(("https://", "http://")):
        return study.url
    return None


def _where(study: Study) -> str:
    volume = study.volume + (f"({study.issue})" if study.issue else "")
    pages = re.sub(r"(?<=\d)-(?=\w)", "–", study.pages)
    place = " ".join(part for part in (study.container, volume) if part)
    publisher = "" if study.publisher == study.container else study.publisher
    return ", ".join(part for part in (place, pages, publisher) if part)


def _stop(text: str) -> str:
    return text if not text or text.endswith((".", "?", "!")) else text + "."
