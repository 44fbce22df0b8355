"""Options that mean the same in every command, and the settings they override."""

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from afterword.config import Settings, load
from afterword.errors import FileError, InputError
from afterword.files import naming
from afterword.templating import Templates
from afterword.text.printable import escape

if TYPE_CHECKING:
    from afterword.model.memory import Profile

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Common:
    """The options every command shares, as given."""

    settings: Settings
    offline: bool
    strict: bool
    yes: bool
    verbose: bool
    format: str
    output: Path | None
    force: bool
    show_prompt: bool = False
    answers: Path | None = None
    journal: Path | None = None
    """Where to keep what this run does; None when nothing is to be kept."""

    def model_profile(self) -> "Profile":
        """Return how capable the model of this run is."""
        from afterword.model.memory import profile_of  # noqa: PLC0415 - only with a model

        return profile_of(self.settings.endpoint, self.settings.model)

    def prompts(self) -> Templates:
        """Return the prompts of this run."""
        return Templates(kind="prompts")

    def templates(self) -> Templates:
        """Return the templates of this run."""
        return Templates(self.settings.templates)


def common(*formats: str) -> Callable[[F], F]:
    """Add the shared options to a command, which receives them as one ``Common``; formats[0] is the default."""

    def decorate(function: F) -> F:
        def command(
            offline: bool, strict: bool, model: str | None, no_journal: bool, templates: Path | None, yes: bool, verbose: int,
            format: str, output: Path | None, force: bool, show_prompt: bool, answers: Path | None, **others: Any,  # noqa: A002 - click names it after the option
        ) -> Any:  # fmt: skip
            settings = load(folder=_working_folder())
            for note in settings.notes:
                click.echo(f"* {escape(note)}", err=True)
            if model:
                settings = replace(settings, model=model)
            if templates:
                settings = replace(settings, templates=templates)
            if offline and strict:
                raise InputError(
                    "--offline and --strict exclude each other.", "--strict means: only with the model."
                )
            if output is not None:
                _refuse_unwritable(output, force=force)
            return function(
                Common(
                    settings,
                    offline,
                    strict,
                    yes,
                    bool(verbose),
                    format,
                    output,
                    force,
                    show_prompt,
                    answers,
                    None if no_journal or show_prompt else settings.journal,
                ),
                **others,
            )

        command.__name__, command.__doc__ = function.__name__, function.__doc__
        command.__click_params__ = [*getattr(function, "__click_params__", [])]  # type: ignore[attr-defined]
        for option in reversed(_options(formats)):
            command = option(command)
        return command  # type: ignore[return-value]

    return decorate


def passed_on() -> bool:
    """Say whether a group's subcommand follows, which takes what was given before its name as its own options."""
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is None:
        return False
    given = {
        name: value
        for name, value in ctx.params.items()
        if ctx.get_parameter_source(name) is ParameterSource.COMMANDLINE
    }
    ctx.default_map = {ctx.invoked_subcommand: given}
    return True


def _working_folder() -> Path:
    """Return the working directory; one that was removed holds no ``.env``, which stops nothing."""
    try:
        return Path.cwd()
    except OSError:
        return Path()


def _refuse_unwritable(path: Path, *, force: bool) -> None:
    """Raise FileError where a result could not be written to path: the work before it may be paid for."""
    with naming(path):
        if path.is_dir():
            raise FileError(f"{path} is a folder.", "Name a file in it.")
        if not force and os.path.lexists(path):
            raise FileError(f"{path} exists already.", "Choose another name, or add --force to replace it.")
        TemporaryFile(dir=path.parent).close()


def _options(formats: tuple[str, ...]) -> list[Callable[[Any], Any]]:
    path = click.Path(path_type=Path)
    return [
        click.option(
            "--format",
            type=click.Choice(formats),
            default=formats[0],
            show_default=True,
            help="Form of the result.",
        ),
        click.option("-o", "--output", type=path, metavar="FILE", help="Write the result to FILE."),
        click.option("--force", is_flag=True, help="Replace FILE if it exists."),
        click.option("--offline", is_flag=True, help="Use no model; nothing leaves this machine."),
        click.option("--strict", is_flag=True, help="Fail rather than fall back to offline."),
        click.option("--model", metavar="NAME", help="Name of the model to use."),
        click.option(
            "--templates", type=path, metavar="DIR", help="Your own templates; they shadow the packaged ones."
        ),
        click.option("--show-prompt", is_flag=True, help="Show what a model would be sent; send nothing."),
        click.option(
            "--answers",
            type=path,
            metavar="FILE",
            help="Use these answers in place of a model's (JSON list).",
        ),
        click.option("--no-journal", is_flag=True, help="Keep nothing of this run in the journal."),
        click.option("--yes", is_flag=True, help="Answer yes to every question."),
        click.option("-v", "--verbose", count=True, help="Say more on standard error."),
    ]
