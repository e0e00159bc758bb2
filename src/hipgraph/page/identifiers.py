"""Public ontologies: where a reader finds the class behind an identifier."""

from __future__ import annotations

from urllib.parse import quote

OBO = "https://purl.obolibrary.org/obo/{prefix}_{local}"
ADDRESSES = {
    "CHEBI": OBO,
    "EFO": "https://www.ebi.ac.uk/efo/EFO_{local}",
    "FMA": OBO,
    "GO": OBO,
    "HP": OBO,
    "MESH": "https://meshb.nlm.nih.gov/record/ui?ui={local}",
    "NBO": OBO,
    "NCIT": OBO,
    "UBERON": OBO,
    "WIKIDATA": "https://www.wikidata.org/wiki/{local}",
}
"""By CURIE prefix. What is not here (SNOMED CT, UMLS) has no open page, and is shown as text."""


def address(curie: str) -> str | None:
    """Return the web page of a CURIE such as ``UBERON:0001298``, or None if it has none."""
    prefix, _, local = curie.partition(":")
    form = ADDRESSES.get(prefix.upper())
    if form is None or not local:
        return None
    return form.format(prefix=prefix, local=quote(local, safe=""))
