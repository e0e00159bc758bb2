"""What records are made of: ids, texts, codes, and the base of every form."""

# No postponed annotations here: pydantic reads them when the classes are made.

from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

ID = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
SCHEME = r"^[a-z][a-z0-9_]*$"
CURIE = r"^[A-Za-z][A-Za-z0-9_.]*:[A-Za-z0-9_.-]+$"
DOI = r"^10\.[0-9]{4,9}/[!-~]*[0-9A-Za-z)>]$"
URL = r"^https?://[0-9A-Za-z][0-9A-Za-z.-]*(:[0-9]+)?([/?#][!-~]*)?$"
PMID = r"^[1-9][0-9]{0,8}$"
LANGUAGE = r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
PATH = (
    r"^M( -?[0-9]{1,4}){2}"
    r"( ([ML]( -?[0-9]{1,4}){2}|Q( -?[0-9]{1,4}){4}|C( -?[0-9]{1,4}){6}"
    r"|A( [0-9]{1,4}){2} -?[0-9]{1,3}( [01]){2}( -?[0-9]{1,4}){2}|Z))+$"
)
"""SVG path data: absolute commands, each with its letter, and whole numbers."""

PATTERNS = {
    ID: "bad-id",
    SCHEME: "bad-identifier",
    CURIE: "bad-identifier",
    DOI: "bad-doi",
    URL: "bad-url",
    PMID: "bad-pmid",
    LANGUAGE: "bad-language",
    PATH: "bad-path",
}
"""Which rule a text breaks that does not have its pattern."""

Id = Annotated[str, Field(pattern=ID)]
Text = Annotated[str, Field(pattern=r"\S")]
Curie = Annotated[str, Field(pattern=CURIE)]
Language = Annotated[str, Field(pattern=LANGUAGE)]
Texts = Annotated[list[Text], Field(default_factory=list)]
"""A list of texts that may be left out."""
Fraction = Annotated[float, Field(ge=0, le=1)]
Weight = Annotated[float, Field(gt=0, lt=1)]


def _number_as_text(value: object) -> object:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


TextOrNumber = Annotated[
    Text, BeforeValidator(_number_as_text), WithJsonSchema({"type": ["string", "integer"]})
]
Pmid = Annotated[
    str,
    Field(pattern=PMID),
    BeforeValidator(_number_as_text),
    WithJsonSchema({"type": ["string", "integer"]}),
]


class Record(BaseModel):
    """A record of a data file: no other fields, no conversions."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, populate_by_name=False)
