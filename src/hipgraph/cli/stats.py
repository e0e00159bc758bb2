"""``hipgraph stats``: counts by type, grade, source and language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from hipgraph.cli.declare import declare, json_option
from hipgraph.cli.stream import print_json
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hipgraph.cli.session import Session

_TOTALS = ("nodes", "concepts", "claims", "edges", "articles", "studies", "tours", "situations")


@declare("stats", json_option())
def command(session: Session, *, as_json: bool) -> int:
    """Print what the graph holds."""
    from hipgraph.stats import stats

    found = stats(session.graph, session.translated)
    if as_json:
        print_json(found)
        return 0
    text = session.translator.text
    click.echo(f"{say('share.version', version=found['version'], graph=found['graph'])}\n")
    for name in _TOTALS:
        click.echo(f"{found[name]:>6}  {say(f'cli.stats.{name}')}")
    _table(say("cli.stats.by-type"), found["node_types"], lambda t: text(f"node-type|{t}|label"))
    _table(say("cli.stats.by-relation"), found["edge_types"], str)
    _table(say("cli.stats.by-grade"), found["grades"], lambda grade: say(f"grade.{grade}"))
    _table(say("cli.stats.by-verdict"), found["verdicts"], lambda v: say(f"verdict.{v}"))
    _table(say("cli.stats.by-source"), found["used"], str)
    click.echo(f"\n{say('cli.stats.by-locale')}")
    for locale, share in found["locales"].items():
        click.echo(f"{session.percent(share):>6}  {locale}")
    return 0


def _table(title: str, counts: Mapping[str, Any], name: Callable[[str], str]) -> None:
    """Print a heading and its counts, largest first, without those that are nought."""
    click.echo(f"\n{title}")
    for key, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        if count:
            click.echo(f"{count:>6}  {name(key)}")
