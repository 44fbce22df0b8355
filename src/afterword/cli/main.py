"""The command group and the one place where errors become a line and an exit code.

Commands are imported when they are called: ``--help`` reads their names from the table below.
"""

import os
import sys
from importlib import import_module
from typing import Any, Final

import click

from afterword import __version__
from afterword.errors import AfterwordError, FileError

COMMANDS: Final = {
    "draft": "Write one feedback request, from a rejection or from a few facts.",
    "summarize": "Read the interviewer's answer: points, strengths, open doors.",
    "batch": "Write one draft a row, from a table or a folder of rejections.",
    "facts": "Show what was understood of a rejection, with its evidence.",
    "clean": "Show only what the sender of a message newly wrote.",
    "check": "Hold a draft against the rules of a good request.",
    "sent": "Say that you sent a letter, so that reminders can be counted from then.",
    "follow-up": "Write the one reminder of a letter that has no answer.",
    "thank": "Write the thanks for an answer, in two or three sentences.",
    "status": "Show what is due: thanks, reminders, doors that open, what comes next.",
    "themes": "Show what recurs in your answers, with the quotes it is counted from.",
    "plan": "Show what to practise: at most three exercises, each for a quote.",
    "reflect": "Look back on an interview yourself, in five questions.",
    "journal": "Show, search, export or forget what was asked and answered.",
    "doctor": "Show which engine would be used and where files are.",
}
"""Every command with its one line of help; the module ``afterword.cli.NAME`` holds the command ``NAME`` (a hyphen is an underscore there)."""

INTERRUPTED: Final = 130


class Lazy(click.Group):
    """A group that imports a command only when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the commands in the order a user meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Import one command."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        command: click.Command = getattr(import_module(f"afterword.cli.{name}"), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """Write the table of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:  # noqa: ARG002
        """Complete the names of commands without importing any."""
        from click.shell_completion import CompletionItem  # noqa: PLC0415 - only in a shell's completion

        return [
            CompletionItem(name, help=text) for name, text in COMMANDS.items() if name.startswith(incomplete)
        ]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Name the nearest command where the one given is unknown."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches  # noqa: PLC0415 - only for a typing error

            near = get_close_matches(args[0], COMMANDS, n=1) if args else []
            raise click.UsageError(
                f"There is no command {args[0]!r}." + (f" Did you mean {near[0]!r}?" if near else "")
            ) from error


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, message="afterword %(version)s")
def cli() -> None:
    """Ask for advice after a rejected interview, and use the answer.

    \b
    afterword draft rejection.eml        a polite request, ready to send
    afterword summarize reply.eml        what the answer says, with its exact words
    afterword batch rejections/ --out drafts/
    """  # noqa: D301 - click wants the character itself


def run(arguments: list[str]) -> int:
    """Run the command line with arguments; print errors; return the exit code."""
    _open_streams()
    try:
        code = cli.main(arguments, prog_name="afterword", standalone_mode=False)
        sys.stdout.flush()
    except AfterwordError as error:
        _complain(error.message, error.hint)
        return error.exit_code
    except click.UsageError as error:
        _complain(error.format_message(), f"See: {error.ctx.command_path} --help" if error.ctx else "")
        return 2
    except click.ClickException as error:
        _complain(error.format_message())
        return 2
    except (click.Abort, KeyboardInterrupt):
        _complain("Stopped.")
        return INTERRUPTED
    except OSError as error:
        from afterword.cli.sink import drop_output  # noqa: PLC0415 - only when something went wrong

        drop_output()
        if isinstance(error, BrokenPipeError):
            return 0  # the reader went away (`| head`): nothing to say
        # What the system refuses is no bug; where nobody nearer has said it, it is said in the system's own words.
        _complain(": ".join(str(part) for part in (error.filename, error.strerror or error) if part) + ".")
        return FileError.exit_code
    return code if isinstance(code, int) else 0  # click returns the code of ctx.exit()


def _open_streams() -> None:
    """Stand in for a stream that was closed before the start (``<&-``): there is nothing to read, nobody to tell."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - open to the end


def _complain(message: str, hint: str = "") -> None:
    from afterword.text.printable import escape  # noqa: PLC0415 - only when something went wrong

    click.echo(click.style("afterword: ", fg="red", bold=True) + escape(message), err=True)
    if hint:
        click.echo("  " + escape(hint), err=True)
