"""click's commands, groups and options with our words: help in the reader's language.

click looks its own words up in a process-wide catalogue and writes help texts when a command is
defined. Here a command carries keys, and they become words when help is asked for.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hipgraph.cli.words import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    PathType = click.ParamType[Path]
else:
    PathType = click.ParamType  # takes no types before click 8.4

SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


class WordedOption(click.Option):
    """An option whose help is looked up by ``text`` and whose metavar by ``metavar_key``."""

    def __init__(
        self,
        names: Sequence[str],
        text: str,
        *,
        metavar_key: str = "",
        expose: bool = True,
        **settings: Any,  # noqa: ANN401 -- click's own, handed on
    ) -> None:
        super().__init__(names, expose_value=expose, **settings)
        self.text = text
        self.metavar_key = metavar_key

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Return the option's line of the help, in words."""
        self.help = say(self.text)
        return super().get_help_record(ctx)

    def make_metavar(self, ctx: click.Context) -> str:
        """Return what stands for the value, in words."""
        if self.metavar_key:
            return say(f"cli.metavar.{self.metavar_key}")
        return super().make_metavar(ctx)


class Folder(PathType):
    """A path to a folder; an empty one is a slip, such as a variable of the shell without value."""

    name = "folder"

    def convert(
        self,
        value: object,
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> Path:
        """Return the path."""
        if not str(value) and param is not None:
            raise click.BadOptionUsage(param.opts[0], "", ctx)
        return Path(str(value))


def locale_option() -> WordedOption:
    """Return ``-l`` as groups have it: a language given before the command is the command's."""
    return WordedOption(
        ["--locale", "-l"],
        "cli.option.locale",
        metavar_key="locale",
        expose=False,
        callback=_keep_locale,
    )


def _keep_locale(ctx: click.Context, _option: click.Parameter, value: str | None) -> None:
    root = ctx.find_root()
    root.obj = value or root.obj


class WordedArgument(click.Argument):
    """An argument whose metavar is looked up."""

    def __init__(self, name: str, metavar_key: str, **settings: Any) -> None:  # noqa: ANN401
        super().__init__([name], **settings)
        self.metavar_key = metavar_key

    def make_metavar(self, ctx: click.Context) -> str:  # noqa: ARG002 -- click's signature
        """Return the argument's name, in words."""
        name = say(f"cli.metavar.{self.metavar_key}")
        name = name if self.required else f"[{name}]"
        return f"{name}..." if self.nargs != 1 else name


def _show_help(ctx: click.Context, _option: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        click.echo(ctx.get_help())
        ctx.exit()


class WordedCommand(click.Command):
    """A command whose help is ``cli.NAME.help``; NAME has a dot for each step into a group."""

    def __init__(self, name: str, path: str, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(name, context_settings=SETTINGS, **settings)
        self.path = path
        self._asking = WordedOption(
            ["-h", "--help"], "cli.option.help",
            is_flag=True, expose=False, is_eager=True, callback=_show_help,
        )  # fmt: skip

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return ``--help``, with our words."""
        del ctx
        return self._asking

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse; refuse what is left over in our words rather than click's."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group) and not ctx.resilient_parsing:
            ctx.fail(say("error.extra-arguments", given=" ".join(rest)))
        return rest

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the line that shows how the command is called."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=say("cli.usage") + " ")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the parts of that line."""
        self.options_metavar = f"[{say('cli.metavar.options')}]"
        return super().collect_usage_pieces(ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does."""
        del ctx
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(say(f"cli.{self.path}.help"))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options."""
        options = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section(say("cli.options")):
            formatter.write_dl([record for record in records if record is not None])


class LazyGroup(WordedCommand, click.Group):
    """A group that imports a command's module when the command is called, not before.

    ``modules`` maps a command's name to the module that holds it as ``command``.
    """

    def __init__(
        self,
        name: str,
        modules: Mapping[str, str],
        params: Sequence[click.Parameter] = (),
        *,
        path: str = "",
        epilog: Callable[[], str] | None = None,
    ) -> None:
        super().__init__(name, path or name, params=list(params))
        self.modules = modules
        self.ending = epilog

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order in which they are met."""
        del ctx
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        del ctx
        if cmd_name not in self.modules:
            return None
        loaded: click.Command = import_module(self.modules[cmd_name]).command
        return loaded

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that ``args`` begin with, or say which there are."""
        if args[0] not in self.modules and not ctx.resilient_parsing:
            known = ", ".join(self.modules)
            ctx.fail(say("error.no-such-command", given=args[0], known=known))
        return super().resolve_command(ctx, args)

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the parts of the usage line."""
        self.subcommand_metavar = say("cli.metavar.command")
        return super().collect_usage_pieces(ctx)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of options, then of commands."""
        WordedCommand.format_options(self, ctx, formatter)
        within = "" if self.path == "hipgraph" else f"{self.path}."
        with formatter.section(say("cli.commands")):
            formatter.write_dl([(name, say(f"cli.{within}{name}.short")) for name in self.modules])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how to go on."""
        del ctx
        if self.ending is not None:
            formatter.write_paragraph()
            formatter.write_text(self.ending())
