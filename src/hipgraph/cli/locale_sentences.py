"""``hipgraph locale sentences``: every sentence of a link as readers will see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from hipgraph.cli.declare import declare
from hipgraph.cli.worded import WordedArgument, WordedOption
from hipgraph.cli.words import say
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from hipgraph.cli.session import Session


@declare(
    "locale.sentences",
    WordedArgument("code", "locale"),
    WordedOption(["--type", "kind"], "cli.locale.sentences.type", metavar_key="type"),
    WordedOption(["--every-form"], "cli.locale.sentences.every", is_flag=True),
)
def command(session: Session, *, code: str, kind: str | None, every_form: bool) -> int:
    """Print the sentences under the key of their template; what fell back says so."""
    from hipgraph.l10n.proofs import proofs

    graph = session.graph
    if kind is not None and kind not in graph.edge_types:
        known = ", ".join(sorted(graph.edge_types))
        raise HipgraphError("error.unknown-link-type", exit_code=2, given=kind, known=known)
    locale = session.known([code])[0]
    found: dict[str, dict[str, None]] = {}
    for proof in proofs(graph, session.translators[locale], kind or "", every_form=every_form):
        other = f"  [{proof.sentence.locale}]" if proof.sentence.locale != locale else ""
        found.setdefault(proof.keys[0], {})[f"  {proof.sentence}{other}"] = None
    for key, lines in found.items():
        click.echo("\n".join((key, *lines, "")))
    click.echo(say("cli.locale.sentences.found", n=sum(map(len, found.values()))))
    return 0
