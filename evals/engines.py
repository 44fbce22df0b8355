"""What is scored: an engine answers a case in the shapes of the command line's JSON.

The one place where evals touch afterword. An engine is a class with these verbs and a line in ENGINES; the table shows
engines side by side.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from evals.cases import Case
from evals.letters import TODAY

from afterword import ask
from afterword.ask.personal import ModelWriter
from afterword.config import load
from afterword.message import clean, read
from afterword.model.answer import Answer, Model, Schema
from afterword.model.client import Client
from afterword.model.memory import Profile, profile_of
from afterword.reply import Known, has_feedback, read_reply
from afterword.reply.names import names_in
from afterword.reply.second import SecondReader
from afterword.templating import Templates


class Engine(Protocol):
    """Answers one case of each area."""

    def clean(self, case: Case) -> str:
        """Return the cleaned text of a message."""

    def read(self, case: Case) -> dict[str, Any]:
        """Return the reading of a reply, as ``summarize --format json`` does."""

    def facts(self, case: Case) -> dict[str, Any]:
        """Return the facts of a rejection, as ``facts --format json`` does."""

    def check(self, case: Case) -> list[dict[str, Any]]:
        """Return the findings on a draft, as ``check --format json`` does."""

    def letter(self, case: Case) -> dict[str, Any]:
        """Return ``subject`` and ``body`` of a letter, or as ``declined`` why there should be none."""

    def sent(self, case: Case) -> str:
        """Return everything that a model would be sent of a reply or a rejection."""


class Offline:
    """The rules that come with afterword; nothing leaves the machine."""

    def __init__(self) -> None:
        self._templates = Templates()
        self._prompts = Templates(kind="prompts")

    def clean(self, case: Case) -> str:
        """Cut everything but the sender's words."""
        return clean(read(case.text.encode())).text

    def read(self, case: Case) -> dict[str, Any]:
        """Clean the message, then read it with what the user knows."""
        return self._read(case, None, "small")

    def facts(self, case: Case) -> dict[str, Any]:
        """Understand the message as `afterword facts` does."""
        return ask.understand(
            read(case.text.encode()), known=case.known, has_feedback=has_feedback
        ).facts.as_json()

    def check(self, case: Case) -> list[dict[str, Any]]:
        """Hold the draft against the rules in the context of the case."""
        context = ask.context_from(case.known, place=case.id)
        findings = ask.check(ask.read_draft(case.text), context)
        return [{"rule": each.rule, "severity": each.severity, "message": each.message} for each in findings]

    def letter(self, case: Case) -> dict[str, Any]:
        """Write the letter that the request of the case asks for."""
        request = ask.request_from(case.known, place=case.id)
        writer = self._writer()
        draft = ask.write(request, today=date.fromisoformat(TODAY), templates=self._templates, writer=writer)
        if isinstance(draft, ask.Declined):
            return {"declined": draft.reason}
        by_model = sum(source == "model" for source in draft.written_by.values())
        return {"subject": draft.letter.subject, "body": draft.letter.body, "by_model": by_model}

    def sent(self, case: Case) -> str:
        """Let a model that says nothing usable be asked everything, in one call for all and in one a piece."""
        listener = Listener()
        message = read(case.text.encode())
        for profile in ("capable", "small"):
            if case.known["reads"] == "reply":
                self._read(case, listener, profile)
            else:
                rejection = ask.understand(message, known={}, has_feedback=has_feedback)
                request = ask.request_from(
                    {"role": "Engineer", "to": "Kim", "company": "Kestrel"}
                    if not rejection.facts.role
                    else {},
                    place=case.id,
                    rejection=rejection,
                )
                writer = ModelWriter(listener, self._prompts, profile)
                if not request.missing():
                    ask.write(
                        request,
                        today=date(2025, 3, 10),
                        templates=self._templates,
                        anyway=True,
                        writer=writer,
                    )
        return "\n".join(listener.heard)

    def _read(self, case: Case, model: Model | None, profile: Profile) -> dict[str, Any]:
        message = read(case.text.encode())
        cleaned = clean(message)
        known = Known(**{key: value for key, value in case.known.items() if key != "reads"})
        second = None
        if model is not None:
            names = names_in(cleaned, message, known)
            second = SecondReader(model, self._prompts, profile, names, known.role)
        return read_reply(cleaned, message=message, known=known, second=second).as_json()

    def _writer(self) -> ask.Writer | None:
        return None


class Listener:
    """A model that keeps what it is asked and answers nothing usable."""

    name = "listener"

    def __init__(self) -> None:
        self.heard: list[str] = []

    def ask(self, messages: Sequence[Mapping[str, str]], schema: Schema, *, most_tokens: int) -> Answer:
        """Keep the part that is not the instructions."""
        del schema, most_tokens
        self.heard += [message["content"] for message in messages if message["role"] == "user"]
        return Answer("{}")


class Endpoint(Offline):
    """The model that the environment names, with everything around it: reading and letters."""

    def __init__(self) -> None:
        super().__init__()
        settings = load()
        self.name = settings.model
        self._profile = profile_of(settings.endpoint, settings.model)
        self._client = Client(
            model=settings.model, api_key=settings.api_key, base_url=settings.endpoint, deadline=600,
            insecure=settings.insecure,
        )  # fmt: skip

    def read(self, case: Case) -> dict[str, Any]:
        """Read the reply with the model reading along."""
        return self._read(case, self._client, self._profile)

    def _writer(self) -> ask.Writer | None:
        return ModelWriter(self._client, self._prompts, self._profile)


ENGINES: dict[str, type[Engine]] = {"offline": Offline, "endpoint": Endpoint}
