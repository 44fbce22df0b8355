"""What is said to and fro on a terminal: what is missing before a letter, what to do with it after.

Only ``draft`` talks; every question has a way to skip it.
"""

import shlex
import tempfile
from dataclasses import replace
from pathlib import Path

import click

from afterword.ask import Draft, Request, recheck, request_from
from afterword.cli.options import Common
from afterword.cli.sink import letter_text, printing, save, say
from afterword.cli.source import paste
from afterword.cli.today import today
from afterword.config import config_file, save_profile
from afterword.deliver.clipboard import copy as copy_text
from afterword.deliver.eml import eml_bytes
from afterword.deliver.names import file_stem
from afterword.deliver.opening import open_in_mail_program
from afterword.errors import AfterwordError, InputError, RefusedError
from afterword.message import Message, read_text

_QUESTIONS = {
    "to": "Whom do you want to write to? A person who interviewed you, or the team.",
    "company": "At which company?",
    "role": "For which role?",
}
_OPTIONAL = {
    "about": "Which part of the interview should the letter mention, such as “the design session”? (Enter: none)",
    "ask": "What would you like to know, such as “how to structure my answers”? (Enter: the most useful thing)",
}
_PROFILE = {
    "candidate": "Your name, as it should stand under the letter?",
    "contact": "Your contact line under the letter, such as a phone number? (Enter: none)",
    "address": "Your own e-mail address? (Enter: none)",
    "tone": "Tone of your letters: warm, formal or brief? (Enter: as they wrote to you)",
}


def rejection() -> Message | None:
    """Ask for the rejection; None when it is skipped."""
    text = paste("the rejection", may_skip=True)
    return read_text(text) if text.strip() else None


def complete(request: Request, common: Common) -> Request:
    """Ask only what is missing: required fields, then the two that make a letter personal, then the profile once."""
    if request.rejection:
        known = (f"to {request.to}" if request.to else "", request.role or "", request.company or "")
        say("Understood: " + ", ".join(part for part in known if part) + ".")
    answers: dict[str, str] = {}
    try:
        for name, question in _QUESTIONS.items():
            while not getattr(request, name) and not answers.get(name):
                answers[name] = _asked(question, name)
        if not (request.about or request.ask):
            for name, question in _OPTIONAL.items():
                answers[name] = _asked(question, name)
        if not request.candidate or not (common.settings.candidate or config_file().exists()):
            answers |= _new_profile(request)
    except click.Abort:
        given = " ".join(f"--{name} {shlex.quote(text)}" for name, text in answers.items() if text)
        if given:
            say(f"\nYour answers so far, to be given with the same command: {given}")
        raise
    filled = request_from(
        {name: text for name, text in answers.items() if text and name != "address"}, place="your answer"
    )
    return replace(request, **{name: value for name in answers if (value := getattr(filled, name, None))})


_NONE = frozenset("n no none nein keine non aucun nee geen não nao nada -".split())
"""What people type where they have nothing to say."""


def _asked(question: str, name: str, default: str = "") -> str:
    """Ask one question; ask again when the answer cannot be used."""
    while True:
        say(question)
        text: str = click.prompt(
            "", default=default, show_default=bool(default), prompt_suffix="> ", err=True
        ).strip()
        if text.casefold() in _NONE:
            text = ""
        try:
            request_from({name: text} if text and name != "address" else {}, place="your answer")
        except InputError as error:
            say(f"{error.message} {error.hint}")
        else:
            return text


def _new_profile(request: Request) -> dict[str, str]:
    """Ask for the profile once and keep it."""
    profile = {
        name: _asked(question, name, getattr(request, name, None) or "")
        for name, question in _PROFILE.items()
    }
    if any(profile.values()):
        say(f"Kept for next time: {save_profile(profile)}")
    return profile


def copy(draft: Draft) -> None:
    """Copy the letter; a machine without a clipboard gets a hint."""
    letter = draft.letter
    try:
        copy_text(letter.body)
    except AfterwordError as error:
        say(f"{error.message} {error.hint}")
    else:
        say("Copied: the letter without its header lines.")


def open_(draft: Draft) -> None:
    """Open the letter as a draft in the user's mail program."""
    letter = draft.letter
    folder = Path(tempfile.mkdtemp(prefix="afterword-"))
    path = folder / _file_name(draft)
    save(path, eml_bytes(letter), force=True)
    try:
        open_in_mail_program(path)
    except AfterwordError as error:
        say(f"{error.message} {error.hint}")


def offer(draft: Draft) -> tuple[Draft, bool]:
    """Offer what can be done with a letter until the user quits; return it as it is then, and whether it was taken along."""
    refused: str | None = None
    taken = False
    while True:
        click.echo(err=True)
        choice = click.prompt(
            "[c]opy, [o]pen in your mail program, [e]dit, [s]ave, [q]uit", default="q", show_default=False, err=True
        ).strip().lower()[:1]  # fmt: skip
        taken = taken or choice in ("c", "o", "s")
        if choice == "c":
            copy(draft)
        elif choice == "o":
            open_(draft)
        elif choice == "e":
            draft, refused = _edited(draft, refused)
        elif choice == "s":
            _saved(draft)
        elif choice == "q":
            return draft, taken


def _edited(draft: Draft, refused: str | None) -> tuple[Draft, str | None]:
    """Let the user edit the letter, or what was refused before; return the letter, and the text if a rule refuses it."""
    text = click.edit(refused or draft.letter.body, extension=".txt", require_save=True)
    if text is None:
        return draft, refused
    if text.strip() == draft.letter.body.strip():
        return draft, None
    try:
        changed = recheck(draft, text.strip(), today=today())
    except RefusedError as error:
        say(f"{error.message} {error.hint} The earlier letter stands; [e] opens your text again.")
        return draft, text
    with printing():
        click.echo("\n" + letter_text(changed))
    return changed, None


def _saved(draft: Draft) -> None:
    name = click.prompt("File", default=_file_name(draft), err=True)
    path = Path(name)
    data = eml_bytes(draft.letter) if path.suffix.lower() == ".eml" else draft.letter.body
    try:
        save(path, data, force=False)
    except AfterwordError as error:
        say(f"{error.message} {error.hint}")


def _file_name(draft: Draft) -> str:
    return file_stem(1, draft.request.company or "", draft.request.role or "") + ".eml"
