"""``hipgraph locale``: the translator's commands."""

from __future__ import annotations

from hipgraph.cli.worded import LazyGroup, locale_option

command = LazyGroup(
    "locale",
    {
        "list": "hipgraph.cli.locale_list",
        "add": "hipgraph.cli.locale_add",
        "update": "hipgraph.cli.locale_update",
        "check": "hipgraph.cli.locale_check",
        "stats": "hipgraph.cli.locale_stats",
        "preview": "hipgraph.cli.locale_preview",
        "show": "hipgraph.cli.locale_show",
        "sentences": "hipgraph.cli.locale_sentences",
        "merge": "hipgraph.cli.locale_merge",
    },
    [locale_option()],
)
