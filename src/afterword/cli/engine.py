"""Which engine a command works with: the model behind the endpoint, or none and a line that says why."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from afterword.cli.options import Common
from afterword.cli.sink import say
from afterword.config import is_here
from afterword.errors import InputError, ModelError
from afterword.text.printable import escape

if TYPE_CHECKING:
    from afterword.model.answer import Model
    from afterword.model.client import Client

OFFLINE_INSTEAD = "Working offline instead"
T = TypeVar("T")


def with_model(common: Common, work: Callable[["Model | None"], T]) -> T:
    """Do work with the model, or with None for the offline engine; where the model fails, do it again offline.

    ``--show-prompt`` prints what would be sent and sends nothing; ``--answers`` stands in for the model's answers.
    Raises ModelError under ``--strict``.
    """
    if common.show_prompt or common.answers:
        from afterword.model.replay import Replay  # noqa: PLC0415

        answers = answers_from(common.answers) if common.answers else []
        replay = Replay(common.settings.model, answers, show if common.show_prompt else None)
        done = work(replay)
        if replay.ran_out:
            raise click.exceptions.Exit(0)
        return done
    with model_of(common) as model:
        if model is not None:
            try:
                return work(model)
            except ModelError as error:
                if common.strict:
                    raise
                hint = error.hint.replace(", or work with --offline", "")
                say(f"{error.message} {hint} {OFFLINE_INSTEAD}.")
    return work(None)


def show(messages: Sequence[Mapping[str, str]]) -> None:
    """Print the messages of one call as they would be sent."""
    for message in messages:
        click.echo(f"--- {message['role']}\n{escape(message['content'])}")
    click.echo("---")


@contextmanager
def model_of(common: Common, *, at_once: int | None = None) -> Iterator["Client | None"]:
    """Yield the model to use, or None for the offline engine; say so when nobody asked for offline.

    ``at_once`` is how many calls may run together, for a batch.

    Raises ModelError under ``--strict`` when there is no model or it may not be used.
    """
    engine = common.settings.engine(offline=common.offline)
    if engine.name == "offline":
        if common.strict:
            raise ModelError(
                f"There is no model to use: {engine.why}.", "Set OPENAI_API_KEY or OPENAI_BASE_URL."
            )
        if not common.offline:
            say(f"Working offline: {engine.why}.")
        yield None
        return
    from afterword.model.client import Client  # noqa: PLC0415 - the openai client takes a second to import
    from afterword.model.memory import recall, remember  # noqa: PLC0415

    settings = common.settings
    url = settings.endpoint
    known = recall(url, settings.model)
    host = engine.host or ""
    if not (known.allowed or is_here(host) or _allowed(host, settings.model, common)):
        if common.strict:
            raise ModelError(f"{host} was not allowed.", "Allow it with --yes.")
        say(f"{OFFLINE_INSTEAD}: {host} is not allowed yet. Add --yes to allow it from now on.")
        yield None
        return
    if not known.allowed:
        remember(url, settings.model, allowed=True)
    client = Client(
        model=settings.model, api_key=settings.api_key, base_url=url, insecure=settings.insecure, without=known.without,
        at_once=at_once,
    )  # fmt: skip
    with client:
        yield client
        if client.without != set(known.without):
            remember(url, settings.model, without=tuple(sorted(client.without)))


def _allowed(host: str, model: str, common: Common) -> bool:
    """Ask once whether text may go to host; without a terminal only ``--yes`` allows it."""
    if common.yes:
        return True
    if not sys.stdin.isatty():
        return False
    say(
        f"The model {model} is at {host}. Names, companies and addresses are replaced before anything is sent there."
    )
    return click.confirm("May afterword send text to it?", err=True)


def answers_from(path: Path) -> Sequence[str]:
    """Read an ``--answers`` file: a JSON list of answers, each a string or an object."""
    import json  # noqa: PLC0415

    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(f"{path} cannot be read as JSON.", 'Give a list: [{"…": "…"}, …].') from error
    if not isinstance(data, list):
        raise InputError(f"{path} holds no list of answers.", 'Give a list: [{"…": "…"}, …].')
    return [answer if isinstance(answer, str) else json.dumps(answer) for answer in data]
