"""What is scored: an engine answers a case in the shapes of the command line's JSON.

The one place where evals touch afterword. A second engine (a language model) is another class with the same
verbs and a line in ENGINES; the table then shows it beside the first.
"""

from datetime import date
from typing import Any, Protocol

from evals.cases import Case
from evals.letters import TODAY

from afterword import ask
from afterword.message import clean, read
from afterword.reply import Known, has_feedback, read_reply
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


class Offline:
    """The rules that come with afterword; nothing leaves the machine."""

    def __init__(self) -> None:
        self._templates = Templates()

    def clean(self, case: Case) -> str:
        """Cut everything but the sender's words."""
        return clean(read(case.text.encode())).text

    def read(self, case: Case) -> dict[str, Any]:
        """Clean the message, then read it with what the user knows."""
        message = read(case.text.encode())
        return read_reply(clean(message), message=message, known=Known(**case.known)).as_json()

    def facts(self, case: Case) -> dict[str, Any]:
        """Clean the message, then take the facts from its headers and its words."""
        message = read(case.text.encode())
        cleaned = clean(message)
        found = ask.read_facts(message, cleaned, known=case.known, has_feedback=has_feedback)
        return found.as_json()

    def check(self, case: Case) -> list[dict[str, Any]]:
        """Hold the draft against the rules in the context of the case."""
        context = ask.context_from(case.known, place=case.id)
        findings = ask.check(ask.read_draft(case.text), context)
        return [{"rule": each.rule, "severity": each.severity, "message": each.message} for each in findings]

    def letter(self, case: Case) -> dict[str, Any]:
        """Write the letter that the request of the case asks for."""
        request = ask.request_from(case.known, place=case.id)
        draft = ask.write(request, today=date.fromisoformat(TODAY), templates=self._templates)
        if isinstance(draft, ask.Declined):
            return {"declined": draft.reason}
        return {"subject": draft.letter.subject, "body": draft.letter.body}


ENGINES: dict[str, type[Engine]] = {"offline": Offline}
