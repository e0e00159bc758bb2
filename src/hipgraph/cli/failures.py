"""Every way a command can end badly, as one message with its remedy. No traceback for bad input."""

from __future__ import annotations

import errno
import sys
from typing import TYPE_CHECKING

import click

from hipgraph.cli.signals import Ended
from hipgraph.cli.stream import flush
from hipgraph.cli.words import say

if TYPE_CHECKING:
    from click import Context

WRONG_USAGE = 2
INTERRUPTED = 130
_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))


def explain(failure: BaseException) -> int:
    """Print what went wrong and what to do about it; return the exit code."""
    if isinstance(failure, click.exceptions.NoArgsIsHelpError):
        click.echo(failure.ctx.get_help() if failure.ctx else "", err=True)
        return WRONG_USAGE
    if isinstance(failure, click.ClickException):
        if isinstance(failure, click.UsageError) and failure.ctx is not None:
            _print_usage(failure.ctx)
        _print_error(_wrong_usage(failure))
        return failure.exit_code
    if isinstance(failure, OSError):
        _print_error(_system(failure))
        return 1
    return _ours(failure)


def _ours(failure: BaseException) -> int:
    from hipgraph.problem import FaultyGraphError, HipgraphError

    if isinstance(failure, FaultyGraphError):
        from hipgraph.cli.problems import print_problems

        print_problems(failure.problems, err=True)
    if isinstance(failure, HipgraphError):
        _print_error(say(failure.phrase.key, **failure.phrase.params))
        return failure.exit_code
    # What is left of the ways a run can end is the reader's own Ctrl-C, or a signal like it.
    _print_error(say("error.interrupted"))
    # click hands its own on, with what came as the cause.
    ended = next((one for one in (failure, failure.__cause__) if isinstance(one, Ended)), None)
    return ended.exit_code if ended else INTERRUPTED


def _print_usage(ctx: Context) -> None:
    click.echo(ctx.get_usage(), err=True)
    click.echo(say("cli.try-help", command=f"{ctx.command_path} --help"), err=True)
    click.echo(err=True)


def _print_error(message: str) -> None:
    # What was already printed comes first, also where both streams lead to one file.
    flush(sys.stdout)
    click.echo(f"{say('cli.error')} {message}", err=True)


def _wrong_usage(failure: click.ClickException) -> str:
    """Say in our words what click found; its own messages know English only."""
    if isinstance(failure, click.NoSuchOption):
        near = failure.possibilities or ()
        key = "error.no-such-option-near" if near else "error.no-such-option"
        return say(key, option=failure.option_name, near=", ".join(sorted(near)))
    if isinstance(failure, click.BadOptionUsage):
        return say("error.option-value", option=failure.option_name)
    if isinstance(failure, click.MissingParameter) and failure.param and failure.ctx:
        return say("error.missing", name=failure.param.make_metavar(failure.ctx))
    if isinstance(failure, click.BadParameter) and isinstance(
        getattr(failure.param, "type", None), click.Choice
    ):
        option, choices = _choice(failure.param)
        return say("error.bad-choice", option=option, choices=choices)
    if isinstance(failure, click.BadParameter) and isinstance(
        number := getattr(failure.param, "type", None), click.IntRange
    ):
        option = failure.param.opts[0] if failure.param else ""
        return say("error.bad-number", option=option, low=number.min, high=number.max)
    return failure.message


def _choice(param: click.Parameter | None) -> tuple[str, str]:
    if param is None or not isinstance(param.type, click.Choice):
        return "", ""
    return param.opts[0], ", ".join(map(str, param.type.choices))


def _system(failure: OSError) -> str:
    named = failure.filename2 or failure.filename
    path = str(named or say("cli.the-output"))
    if isinstance(failure, PermissionError) or failure.errno == errno.EROFS:
        return say("error.no-permission", path=path)
    if isinstance(failure, IsADirectoryError):
        return say("error.is-a-folder", path=path)
    if isinstance(failure, (NotADirectoryError, FileExistsError)):
        return say("error.is-a-file", path=path)
    if isinstance(failure, FileNotFoundError):
        return say("error.not-found", path=path)
    if failure.errno in _FULL:
        return say("error.disk-full", path=path) if named else say("error.output-full")
    return say("error.system", path=path, reason=failure.strerror or str(failure))
