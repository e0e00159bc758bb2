"""The stylesheet of a picture in a file of its own; in the page, the page's stylesheet rules.

Colours are the tokens of the look: stroke and tint of each lane, in light and dark.
"""

from __future__ import annotations

LANES = {
    "trigger": ("#B4532A", "#F8E6DD", "#F0A27D", "#3A241A"),
    "brain": ("#6D4A8C", "#EDE5F4", "#C9A9E6", "#2C2238"),
    "nerves": ("#1F6F8B", "#DDEDF3", "#7CC3DC", "#17303A"),
    "muscles": ("#A23B55", "#F7E1E7", "#F29BB0", "#3A1C25"),
    "joints": ("#5C6B2F", "#EAEEDB", "#B9CB84", "#272C17"),
    "felt": ("#8A6400", "#F7EDCF", "#E3C15F", "#33290F"),
    "practice": ("#2F7D57", "#DFF1E8", "#84D1AC", "#163328"),
    "claim": ("#4A5568", "#E8EBF0", "#B8C2CF", "#262E38"),
}


def _lanes(stroke: int, tint: int) -> str:
    return "".join(
        f".lane-{lane}{{--stroke:{colours[stroke]};--tint:{colours[tint]}}}"
        for lane, colours in LANES.items()
    )


STANDALONE = (
    ".picture{--paper:#FBFAF7;--ink:#1F2933;--second:#52606D;background:var(--paper);"
    "font-family:system-ui,sans-serif}"
    + _lanes(0, 1)
    + "@media (prefers-color-scheme:dark){.picture{--paper:#12181D;--ink:#E6EAEE;--second:#A9B4BE}"
    + _lanes(2, 3)
    + "}"
    ".band{fill:none}"
    "text.lane{fill:var(--stroke);font-size:12.5px;font-weight:600;letter-spacing:.02em;"
    "stroke:var(--paper);stroke-width:5;paint-order:stroke}"
    ".outline{fill:var(--tint);stroke:var(--stroke);stroke-width:1.5;stroke-linejoin:round}"
    ".node text{fill:var(--ink)}"
    ".line{fill:none;stroke:var(--second);stroke-width:1.75}"
    ".head{fill:var(--second);stroke:none}"
    ".head.bar{stroke:var(--second);stroke-width:2.5}"
    ".head.circle{fill:var(--paper);stroke:var(--second);stroke-width:1.5}"
    ".grade-strong .line{stroke-width:3}"
    ".grade-limited .line{stroke-dasharray:9 5}"
    ".grade-conflicting .line{stroke-dasharray:9 4 2 4}"
    ".grade-untested .line{stroke-dasharray:2 4}"
    ".grade-tradition .line{stroke-width:4}"
    ".grade-tradition .line.inner{stroke:var(--paper);stroke-width:2}"
    ".category-structural .line,.category-association .line,.category-claim .line"
    "{stroke-width:1.25}"
)
