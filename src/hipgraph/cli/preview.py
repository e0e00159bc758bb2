"""The live preview in the terminal: where it is, what each build came to, and its end."""

from __future__ import annotations

import os
import sys
import time
import webbrowser
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from hipgraph.cli.check import locale_problems
from hipgraph.cli.problems import print_problems, seen_from_here
from hipgraph.cli.progress import progress
from hipgraph.cli.waiting import waiting
from hipgraph.cli.words import current_locale, say
from hipgraph.folders import packaged, resolved
from hipgraph.keys import SOURCE
from hipgraph.l10n.negotiate import negotiate
from hipgraph.page.addresses import page_name
from hipgraph.preview.built import Folders, build
from hipgraph.preview.run import EVERY, Preview, Workshop
from hipgraph.problem import HipgraphError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from hipgraph.cli.session import Session
    from hipgraph.page.live import Say
    from hipgraph.preview.built import Built


def preview(workshop: Workshop, port: int | None, *, stay: bool, locale: str = "") -> int:
    """Run a preview until Ctrl-C; the browser opens the page of ``locale``, else the reader's."""
    own = locale or next(iter(workshop.words()))
    with Preview(workshop, port) as running:
        try:
            _run(running, stay=stay, page=page_name(own))
        except KeyboardInterrupt:
            # That is how it ends; nothing was cut short.
            click.echo()
            click.echo(say("cli.serve.ended"))
    return 0


def _run(running: Preview, *, stay: bool, page: str) -> None:
    url = running.server.url + page
    last = running.renew()
    _tell(last, None, kept=False)
    click.echo(say("cli.serve.at", url=url))
    click.echo(say("cli.serve.end-hint"))
    sys.stdout.flush()
    if not stay:
        _open(url)
    while True:
        time.sleep(EVERY)
        if running.changed():
            kept = running.shown.pages is not None
            before, last = last, running.renew()
            _tell(last, before, kept=kept)
            sys.stdout.flush()


def _tell(built: Built, before: Built | None, *, kept: bool) -> None:
    # What was said once and is still so need not be said after every change.
    if before is None or built.problems != before.problems:
        print_problems(built.problems)
    if built.failure:
        click.echo(f"{say('cli.error')} {say(built.failure.key, **built.failure.params)}")
    if built.pages is not None:
        click.echo(say("cli.serve.built"))
    else:
        click.echo(say("cli.serve.kept" if kept else "cli.serve.none"))


def workshop(
    session: Session, codes: tuple[str, ...] = (), *, for_translator: bool = False
) -> Workshop:
    """Return what a preview of these folders is made with; of all languages, or of ``codes``."""
    # What is named on the command line must be there when it starts; later it may come and go.
    graph, given = session.folder, session.given_locales
    _ = session.locales, session.chosen

    def now() -> Session:
        return replace(session, given_graph=graph, verbose=False)

    def folders() -> tuple[Path, ...]:
        beside = given or resolved(graph).parent / "locales"
        ui = packaged("locales")
        return (graph, beside) if resolved(ui) == resolved(beside) else (graph, beside, ui)

    def find() -> Folders:
        here = now()
        return Folders(here.folder, here.locales, codes or here.chosen or here.available)

    def made() -> Built:
        from hipgraph.standard import effort

        with waiting("pages"), ExitStack() as bars:
            return build(
                find,
                seen_from_here,
                lambda g, folder: locale_problems(g, folder, None),
                for_translator=for_translator,
                begin=lambda g: bars.enter_context(progress("cli.spread.sampling", effort(g))),
            )

    return Workshop(folders, made, lambda: _words(now(), codes))


def _words(session: Session, codes: tuple[str, ...]) -> Mapping[str, Say]:
    """Return who speaks each language there is a page in, that of this run first."""
    from hipgraph.l10n.localize import translators

    try:
        known = codes or session.chosen or session.available
    except (HipgraphError, OSError):
        known = (SOURCE,)
    own = negotiate(current_locale(), known) or known[0]
    ordered = (own, *(code for code in known if code != own))
    try:
        speaking = translators(None, session.locales, ordered)
    except (HipgraphError, OSError):
        # The interface's own catalogue is what is being mended.
        speaking = translators(None, None, (SOURCE,))
        return dict.fromkeys(ordered, speaking[SOURCE].ui)
    return {code: translator.ui for code, translator in speaking.items()}


def _open(url: str) -> None:
    """Open a browser, where there is a screen for one; one in the terminal would take it over."""
    screen = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if screen:
        webbrowser.open(url)
