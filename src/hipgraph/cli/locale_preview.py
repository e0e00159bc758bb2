"""``hipgraph locale preview``: the pages as the readers of one language will have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hipgraph.cli.declare import declare
from hipgraph.cli.serve import open_option, port_option
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import current_locale
from hipgraph.keys import SOURCE
from hipgraph.l10n.negotiate import negotiate
from hipgraph.l10n.pseudo import ACCENTED, is_pseudo

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare(
    "locale.preview",
    WordedArgument("code", "locale", required=False),
    WordedOption(["--translator"], "cli.locale.preview.translator", is_flag=True),
    WordedOption(["--pseudo"], "cli.locale.preview.pseudo", is_flag=True),
    port_option(),
    open_option(),
)
def command(  # noqa: PLR0913 -- a parameter for each option
    session: Session,
    *,
    code: str | None,
    translator: bool,
    pseudo: bool,
    port: int | None,
    stay: bool,
) -> int:
    """Show the page of a language beside the English one, and follow its files."""
    from hipgraph.cli.preview import preview, workshop

    first = _meant(session, code)
    opened = ACCENTED if pseudo else first
    codes = tuple(dict.fromkeys((opened, first, SOURCE)))
    made = workshop(session, codes, for_translator=translator)
    return preview(made, port, stay=stay, locale=opened)


def _meant(session: Session, code: str | None) -> str:
    """Return the language that is meant: the one named, else the reader's, else the first one."""
    if code is None:
        others = tuple(one for one in session.available if one != SOURCE)
        return negotiate(current_locale(), others) or next(iter(others), SOURCE)
    return code if is_pseudo(code) or code == SOURCE else session.known([code])[0]
