"""``afterword doctor``: which engine would be used and why, where files are, and the fix for each problem."""

import os
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import click

from afterword import __version__
from afterword.cli.engine import model_of
from afterword.cli.options import Common, common
from afterword.cli.sink import put_json, put_text
from afterword.config import Settings, config_file
from afterword.errors import AfterwordError, ConfigError
from afterword.templating import packaged_folder


@dataclass(frozen=True, slots=True)
class Line:
    """One thing looked at: what it is, how it stands, and the fix if it is not well."""

    name: str
    value: str
    fix: str = ""


@click.command()
@common("text", "json")
def doctor(common: Common) -> None:
    """Show which engine would be used, where files are, and what to do about each problem."""
    lines = [*_engine(common), *_files(common.settings), *_templates(common), _clipboard()]
    problems = [line for line in lines if line.fix]
    if common.format == "json":
        shown = [{"name": line.name, "value": line.value, "fix": line.fix or None} for line in lines]
        put_json(common, {"version": __version__, "ok": not problems, "lines": shown})
    else:
        text = [
            f"{line.name:14}{line.value}" + (f"\n{'':14}-> {line.fix}" if line.fix else "") for line in lines
        ]
        put_text(
            common,
            "\n".join(
                [
                    f"{'afterword':14}{__version__}",
                    *text,
                    "",
                    f"{len(problems)} to look at." if problems else "All is well.",
                ]
            ),
        )
    if any(line.name == "templates" for line in problems):
        raise click.exceptions.Exit(ConfigError.exit_code)


def _engine(common: Common) -> list[Line]:
    """Say which engine would be used and, with a model, whether it answers: one short call."""
    engine = common.settings.engine(offline=common.offline)
    if engine.name == "offline":
        return [Line("engine", f"offline ({engine.why})")]
    lines = [Line("engine", f"{engine.model} at {engine.host} ({engine.why})")]
    try:
        from afterword.model.memory import remember  # noqa: PLC0415 - only with a model
        from afterword.reply.second import probe  # noqa: PLC0415

        with model_of(replace(common, strict=True)) as model:
            if model is None:
                return lines
            profile = probe(model, common.prompts())
            base_url = model.base_url
            takes_schema = "json_schema" not in model.without
    except AfterwordError as error:
        return [*lines, Line("answers", f"no: {error.message}", error.hint)]
    remember(base_url, common.settings.model, profile=profile)
    how = "reads a reply in one call" if profile == "capable" else "reads a reply piece by piece"
    schema = "" if takes_schema else "; the server takes no JSON schema, so JSON mode is used"
    return [*lines, Line("answers", f"yes: {how}{schema}")]


def _files(settings: Settings) -> list[Line]:
    path = config_file()
    lines = [Line("settings", f"{path} ({'there' if path.exists() else 'not made yet'})")]
    journal = settings.journal
    if journal is None:
        lines.append(Line("journal", "off (nothing is kept)"))
    elif journal.exists() and (fault := _fault(journal)):
        lines.append(Line("journal", fault.message, fault.hint))
    elif journal.exists() and not os.access(journal, os.W_OK):
        lines.append(
            Line(
                "journal",
                f"{journal} (not writable)",
                "Give yourself write access, or name another with AFTERWORD_JOURNAL.",
            )
        )
    else:
        lines.append(Line("journal", f"{journal} ({'there' if journal.exists() else 'not made yet'})"))
    profile = settings.candidate or ""
    return [
        *lines,
        Line(
            "profile",
            profile or "no name yet",
            "" if profile else f'Add  candidate = "Your Name"  to {path}.',
        ),
    ]


def _fault(journal: Path) -> AfterwordError | None:
    """Open the journal to see whether it can be."""
    from afterword.journal import Journal  # noqa: PLC0415

    try:
        Journal.open(journal).close()
    except AfterwordError as error:
        return error
    return None


def _templates(common: Common) -> list[Line]:
    """Try every template that shadows a packaged one, so that its fault shows before a letter is due."""
    lines = [
        Line("templates", str(packaged_folder("templates"))),
        Line("prompts", str(packaged_folder("prompts"))),
    ]
    if common.settings.templates is None:
        return lines
    try:
        templates = common.templates()
        names = sorted(
            p.relative_to(common.settings.templates).as_posix()
            for p in common.settings.templates.rglob("*.j2")
        )
        for name in names:
            templates.parse(name.removesuffix(".j2"))
    except AfterwordError as error:
        return [*lines, Line("templates", error.message, error.hint or "Mend the template.")]
    return [
        *lines,
        Line(
            "templates",
            f"{common.settings.templates} ({len(names)} of your own: {', '.join(names) or 'none'})",
        ),
    ]


def _clipboard() -> Line:
    for program in ("wl-copy", "xclip", "xsel", "pbcopy", "clip.exe"):
        if shutil.which(program):
            return Line("clipboard", program)
    return Line("clipboard", "none found: --copy prints a hint instead")
