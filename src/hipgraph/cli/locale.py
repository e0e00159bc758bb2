"""``hipgraph locale``: the translator's commands."""

from __future__ import annotations

from hipgraph.cli.worded import LazyGroup, locale_option

command = LazyGroup(
    "locale",
    {
        "list": "hipgraph.cli.locale_list",
        "update": "hipgraph.cli.locale_update",
        "check": "hipgraph.cli.locale_check",
        "stats": "hipgraph.cli.locale_stats",
    },
    [locale_option()],
)
