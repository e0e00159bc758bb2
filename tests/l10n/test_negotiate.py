"""Which locale somebody gets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from hipgraph.l10n.negotiate import ALIASES, environment_locale, negotiate

CASES = yaml.safe_load((Path(__file__).parent / "negotiation.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['wanted']}-{case['available']}")
def test_every_case_of_the_table(case: dict[str, Any]) -> None:
    """Any spelling of a wish finds the locale that fits it, and nonsense finds none."""
    assert negotiate(case["wanted"], case["available"]) == case["is"]


def test_aliases_are_written_as_tags_are_compared() -> None:
    """An alias in another spelling than the compared one would never be found."""
    for tag, alias in ALIASES.items():
        assert tag == tag.lower().replace("_", "-")
        assert alias == alias.lower()
        assert tag != alias


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, None),
        ({"LANG": "nb_NO.UTF-8"}, "nb"),
        ({"LANG": "no_NO.UTF-8"}, "nb"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "nb_NO.UTF-8"}, "nb"),
        ({"LANG": "nb_NO.UTF-8", "LC_MESSAGES": "", "LC_ALL": ""}, "nb"),
        ({"LC_MESSAGES": "nb_NO.UTF-8", "LC_ALL": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "nn:nb:en"}, "nb"),
        ({"LANGUAGE": "nb"}, "nb"),
        ({"LANG": "nb_NO.UTF-8", "LANGUAGE": "fr"}, "nb"),
        ({"LC_ALL": "C", "LANGUAGE": "nb", "LANG": "nb_NO.UTF-8"}, None),
        ({"LC_ALL": "POSIX", "LANGUAGE": "nb"}, None),
        ({"LANG": "C.UTF-8", "LANGUAGE": "nb"}, "nb"),
        ({"LANG": "C.UTF-8"}, None),
    ],
)
def test_environment_as_gnu_gettext_reads_it(environ: dict[str, str], expected: str | None) -> None:
    """LC_ALL beats LC_MESSAGES beats LANG; LANGUAGE goes first unless the locale is plain C."""
    assert environment_locale(["en", "nb"], environ) == expected


def test_environment_of_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a mapping, the process's own environment is asked."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "nn_NO.UTF-8")
    assert environment_locale(["en", "nb"]) == "nb"
