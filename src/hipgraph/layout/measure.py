"""How wide a label is, without a font at hand, and where it may break.

The page sets its labels in the reader's system font, which the export cannot know. So a label is
measured in a wide common sans: a box that holds it there holds it in any usual system font.

Source of the table: the advance widths of DejaVu Sans 2.37 (dejavu-fonts.github.io), which is free
to use, copy and change under the Bitstream Vera licence; only the numbers are kept here.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import combinations, pairwise

SOFT_HYPHEN = "\u00ad"
MOST_LINES = 3

_ADVANCES = {
    228: "′",
    275: "'",
    278: "ijlìíîïĩīĭįıĵĺļ",
    285: "ł",
    295: "IJÌÍÎÏĨĪĬĮİĴ",
    318: " ,.·‘’‚‛",
    337: "/:;\\|¦",
    342: "ŀ",
    353: "fſ",
    361: "-‐‑",
    374: "″",
    375: "ľ",
    391: "()[]",
    393: "tţťŧ",
    400: "‹›",
    401: "!¡²³¹",
    412: "rŕŗř",
    460: '"',
    472: "ªº",
    500: "*_`§¨¯°´¸–",
    519: "“”„",
    521: "sśŝşš",
    525: "zźżž",
    531: "?¿",
    550: "cçćĉċč",
    556: "ĳ",
    558: "LĹĻĽĿ",
    563: "Ł",
    576: "F",
    580: "kķĸ",
    590: "Ĳ•",
    592: "vxyýÿŷ",
    604: "P",
    605: "Þ",
    611: "TYÝŢŤŦŶŸ",
    612: "o«»ðòóôõöøōŏő",
    613: "aàáâãäåāăą",
    616: "eèéêëēĕėęě",
    630: "ß",
    632: "EÈÉÊËĒĔĖĘĚ",
    634: "hnuñùúûüĥńņňŋũūŭůűų",
    635: "SbdgpqþďđĝğġģŚŜŞŠ",
    637: "$0123456789{}¢£¤¥µ¶‒€",
    656: "KĶ",
    685: "AVÀÁÂÃÄÅĀĂĄ",
    686: "XZŹŻŽ",
    687: "B",
    695: "RħŔŖŘ",
    699: "CÇĆĈĊČ",
    732: "UÙÚÛÜŨŪŬŮŰŲ",
    749: "NÑŃŅŇŊ",
    752: "HĤ",
    771: "DĎ",
    775: "GÐĐĜĞĠĢ",
    780: "&",
    788: "OQÒÓÔÕÖØŌŎŐ",
    814: "ŉ",
    818: "wŵ",
    838: "#+<=>^~¬±×÷←↑→↓−≈≤≥",
    863: "M",
    917: "Ħ",
    951: "%",
    970: "¼½¾",
    975: "mÆ",
    982: "æ",
    989: "WŴ",
    1000: "@©®—―…",
    1023: "œ",
    1070: "Œ",
}
"""Advance in thousandths of the font size, rounded up → the characters that have it.

Latin-1, Latin Extended-A and common punctuation.
"""

_ADVANCE = {character: advance for advance, group in _ADVANCES.items() for character in group}
_ADVANCE[SOFT_HYPHEN] = 0
_WIDE, _OTHER, _SPACE = 1000, 900, _ADVANCE[" "]


def text_width(text: str, size: float) -> int:
    """Return the width of one line of ``text`` in px at ``size`` px, rounded up.

    Characters outside the table count as a full square if they are East Asian wide, as nothing if
    they combine with the one before or are not seen, else as a wide letter.
    """
    thousandths = sum(_advance(character) for character in text)
    return -(-thousandths * round(size * 10) // 10_000)


@cache
def wrap(text: str, size: float, room: int, most: int = MOST_LINES) -> tuple[str, ...]:
    """Break ``text`` into at most ``most`` lines that fit ``room`` px, as few and even as can be.

    A line ends at a space, after a hyphen, or at a soft hyphen, which then shows; a break at a
    soft hyphen is taken only where no other helps. Where nothing fits, the narrowest is returned.
    """
    pieces = _pieces(text)
    best: tuple[tuple[int, int, int, int], tuple[str, ...]] | None = None
    for lines in range(1, min(most, len(pieces)) + 1):
        for cuts in combinations(range(1, len(pieces)), lines - 1):
            ends = (0, *cuts, len(pieces))
            shown = tuple(_join(pieces[a:b]) for a, b in pairwise(ends))
            widest = max(text_width(line, size) for line in shown)
            inside_words = sum(pieces[cut - 1].endswith(SOFT_HYPHEN) for cut in cuts)
            cost = (max(0, widest - room), lines, inside_words, widest)
            if best is None or cost < best[0]:
                best = (cost, shown)
    return best[1] if best else ("",)


def _advance(character: str) -> int:
    known = _ADVANCE.get(character)
    if known is not None:
        return known
    if unicodedata.combining(character) or unicodedata.category(character) == "Cf":
        return 0
    if character.isspace():
        return _SPACE
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _OTHER


def _pieces(text: str) -> list[str]:
    """Split into the pieces between which a line may end; spaces and hyphens stay on the left."""
    pieces = [""]
    for character in " ".join(text.split(" ")):
        pieces[-1] += character
        if character in " -‐–/" + SOFT_HYPHEN:
            pieces.append("")
    return [piece for piece in pieces if piece.strip()] or [""]


def _join(pieces: list[str]) -> str:
    line = "".join(pieces).rstrip(" ")
    shown = line.replace(SOFT_HYPHEN, "")
    return shown + "-" if line.endswith(SOFT_HYPHEN) else shown
