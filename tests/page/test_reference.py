"""References are formatted one way, and their links lead where the record is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hipgraph.model import Study
from hipgraph.page import reference
from hipgraph.page.identifiers import address

STUDY = Study(
    id="vandervelde2001",
    kind="experiment",
    authors=("van der Velde J", "Laan E", "Everaerd W"),
    year=2001,
    title="A general defensive reaction",
    container="International Urogynecology Journal",
    finding="",
    record_checked="full",
    finding_checked="read",
    volume="12",
    issue="5",
    pages="328-331",
    doi="10.1007/s001920170035",
    pmid="11716996",
    url="https://example.org/paper",
)


def test_an_article_in_full() -> None:
    """Names, year, title, journal, volume, issue and pages, each with its own mark."""
    assert reference.formatted(STUDY) == (
        "van der Velde J, Laan E, Everaerd W (2001). A general defensive reaction. "
        "International Urogynecology Journal 12(5), 328–331."
    )


def test_from_the_fourth_name_on_it_is_et_al() -> None:
    """Three names are written out, the rest is et al."""
    study = replace(STUDY, authors=(*STUDY.authors, "Roe R", "Doe D"))
    assert reference.formatted(study).startswith(
        "van der Velde J, Laan E, Everaerd W et al. (2001)"
    )


def test_a_book_and_bare_records() -> None:
    """What is absent leaves no mark behind; a question keeps its own."""
    bare = replace(STUDY, title="Why?", volume="", issue="", pages="", container="")
    assert reference.formatted(bare) == "van der Velde J, Laan E, Everaerd W (2001). Why?"
    book = replace(bare, publisher="Press")
    assert reference.formatted(book).endswith("Why? Press.")
    both = replace(book, container="Press")
    assert reference.formatted(both).endswith("Why? Press.")


@pytest.mark.parametrize(
    ("authors", "expected"),
    [
        (("van der Velde J", "Laan E", "Everaerd W"), "van der Velde et al. 2001"),
        (("Josselyn SA", "Tonegawa S"), "Josselyn & Tonegawa 2001"),
        (("Gundersen K",), "Gundersen 2001"),
        (("Levine, Peter A.",), "Levine 2001"),
        (("World Health Organization",), "World Health Organization 2001"),
        (("ACOG",), "ACOG 2001"),
        (("Øyen Å-B", "Lee J Jr"), "Øyen & Lee 2001"),
    ],
)
def test_short_forms(authors: tuple[str, ...], expected: str) -> None:
    """Surnames without initials, particles kept, organisations whole."""
    assert reference.short(replace(STUDY, authors=authors)) == expected


def test_links_prefer_the_doi() -> None:
    """DOI, then PubMed, then the record's own address; other schemes are not linked."""
    assert reference.link(STUDY) == "https://doi.org/10.1007/s001920170035"
    odd = replace(STUDY, doi='10.1/a<b>"c"')
    assert reference.link(odd) == "https://doi.org/10.1/a%3Cb%3E%22c%22"
    without = replace(STUDY, doi="")
    assert reference.link(without) == "https://pubmed.ncbi.nlm.nih.gov/11716996/"
    assert reference.link(replace(without, pmid="")) == "https://example.org/paper"
    assert reference.link(replace(without, pmid="", url="javascript:alert(1)")) is None
    assert reference.link(replace(without, pmid="", url="")) is None


def test_identifiers_link_to_open_vocabularies_only() -> None:
    """Open vocabularies have an address; what needs a licence is shown without one."""
    assert address("UBERON:0001298") == "https://purl.obolibrary.org/obo/UBERON_0001298"
    assert address("MESH:D006854") == "https://meshb.nlm.nih.gov/record/ui?ui=D006854"
    assert address("SNOMEDCT:182201002") is None
    assert address("nonsense") is None
    assert address("GO:../x") == "https://purl.obolibrary.org/obo/GO_..%2Fx"
