"""A request becomes a checked letter, or the reason why none should be written.

The template owns the letter; the user's words fill slots. A slot that makes a rule fail falls back to the
template's own words, and the draft says so. Only ``checked`` makes a CheckedLetter.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, NamedTuple, Protocol

from afterword.ask.checks import Finding, check, read_draft
from afterword.ask.compose import Composed, Words, compose, thread_of
from afterword.ask.context import Context
from afterword.ask.plan import Declined, Plan, against, plan
from afterword.ask.request import Request, Thread
from afterword.ask.wording import wording
from afterword.ask.wording.voice import is_scolding, is_sentence, of_another
from afterword.errors import InputError, RefusedError
from afterword.templating import Templates

_USERS: Final = {"thanks": "about", "question": "ask"}
"""Which of the user's words a slot holds."""


@dataclass(frozen=True, slots=True)
class CheckedLetter:
    """A letter that breaks no rule: everything a mail program needs."""

    to_name: str
    to_email: str | None
    subject: str
    body: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    from_name: str | None = None
    from_email: str | None = None


@dataclass(frozen=True, slots=True)
class Personal:
    """Words that a model chose or wrote and that passed; why others did not; and what it cost."""

    words: Words
    complaints: Sequence[str] = ()
    usage: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Draft:
    """A checked letter with how it came about: ``written_by`` says for each slot whose words it holds."""

    letter: CheckedLetter
    plan: Plan
    request: Request
    slots: dict[str, str]
    written_by: dict[str, str]
    findings: tuple[Finding, ...]
    advice: tuple[str, ...]
    model: str | None = None
    usage: dict[str, int] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    """Why words of the model were left out of the letter."""
    context: Context | None = None
    """What a letter after the request is held against; a request's own context follows from its fields."""

    def as_json(self) -> dict[str, object]:
        """Return the contract's shape."""
        letter = self.letter
        return {
            "ask": True, "case": self.plan.case, "channel": self.plan.channel, "language": self.plan.language,
            "to": {"name": letter.to_name, "email": letter.to_email}, "subject": letter.subject, "body": letter.body,
            "slots": self.slots, "written_by": self.written_by, "findings": [f.as_json() for f in self.findings],
            "advice": list(self.advice), "engine": {"name": "model" if self.model else "offline", "model": self.model}, "usage": self.usage,
        }  # fmt: skip


Attempt = Callable[[Words], tuple[Composed, Sequence[str]]]
"""Composes the letter with words and says what fails in it."""


class Writer(Protocol):
    """Somebody who makes a letter personal: a model."""

    @property
    def name(self) -> str:
        """Return what it is called."""

    def write(self, request: Request, planned: Plan, words: Words, attempt: Attempt) -> Personal:
        """Return words in which ``attempt`` finds nothing that fails."""


def write(
    request: Request,
    *,
    today: date,
    templates: Templates,
    anyway: bool = False,
    variant: int = 0,
    sender: str | None = None,
    writer: Writer | None = None,
) -> Draft | Declined:
    """Write the letter for a request; ``sender`` is the user's own address, ``writer`` makes its slots personal.

    Raises InputError when a required field is missing, RefusedError when the letter breaks a rule even in the
    template's own words, ConfigError for a faulty template, and what the writer raises.
    """
    if missing := request.missing():
        if not anyway and (declined := against(request, today)):
            return declined  # what would not be used is not asked for
        raise InputError(
            f"Missing for a letter: {', '.join(missing)}.",
            "Give " + " ".join(f'--{name} "…"' for name in missing) + ".",
        )
    planned = plan(request, today=today, anyway=anyway)
    if isinstance(planned, Declined):
        return planned
    desk = _Desk(request, planned, templates, variant, _context(request, planned, today), [])
    words, composed, findings, notes = _settle(desk)
    by_slot = {
        slot: "user" if getattr(words, _USERS.get(slot, ""), None) else "template" for slot in composed.slots
    }
    personal = Personal(words)
    if writer is not None:
        _refuse(findings)  # what fails in the template's own words no model mends: nothing is spent on it
        personal = writer.write(request, planned, words, desk.faults)
        before = composed.slots
        composed, findings = desk.attempt(personal.words)
        by_slot |= {slot: "model" for slot, text in composed.slots.items() if text != before.get(slot)}
        if personal.complaints:
            notes.append(f"Some of the model's words were left out of the letter: {personal.complaints[0]}")
    letter = checked(request, planned, composed, findings, sender, thread_of(request))
    return Draft(
        letter, planned, request, dict(composed.slots), by_slot, tuple(findings), (*notes, *planned.advice),
        writer.name if writer else None, dict(personal.usage), tuple(personal.complaints),
    )  # fmt: skip


class _Desk(NamedTuple):
    """What stays the same while the words of one letter are tried."""

    request: Request
    planned: Plan
    templates: Templates
    variant: int
    context: Context
    attempts: list[tuple[Words, Composed, list[Finding]]]
    """What was tried already: the words that pass are tried again by whoever uses them."""

    def attempt(self, words: Words) -> tuple[Composed, list[Finding]]:
        """Compose the letter with words, and hold it against the rules."""
        for before, composed, findings in self.attempts:
            if before == words:
                return composed, findings
        tried, findings = self._attempt(words)
        self.attempts.append((words, tried, findings))
        return tried, findings

    def _attempt(self, words: Words) -> tuple[Composed, list[Finding]]:
        tried = compose(self.request, self.planned, self.templates, words, self.variant)
        context = replace(self.context, facts=(*self.context.facts, *words.about))
        return tried, hold(self.planned, tried.subject, tried.body, context)

    def faults(self, words: Words) -> tuple[Composed, list[str]]:
        """Compose the letter with words, and say what fails in it."""
        tried, findings = self.attempt(words)
        return tried, [finding.message for finding in findings if finding.severity == "fail"]


def _settle(desk: _Desk) -> tuple[Words, Composed, list[Finding], list[str]]:
    """Fit the user's words in, leaving out those that make a rule fail; the last list says which and why."""
    request, notes = desk.request, []
    words = Words(request.about, request.ask)
    language = desk.planned.language
    if request.ask and (other := of_another(request.ask, language)):
        words = replace(words, ask=None)
        notes.append(f"Your words in --ask were left out of the letter: {_others(other, 'how I …')}")
    elif request.ask and is_scolding(request.ask, language):
        words = replace(words, ask=None)
        notes.append(f"Your words in --ask were left out of the letter: {_SCOLDS}")
    elif request.ask and wording(language).question(request.ask) is None:
        words = replace(words, ask=None)
        notes.append(
            "Your question was replaced by one about advice for next time: that is what gets answered."
        )
    for about in request.about:
        if unfit := _unfit(about, language):
            words = replace(words, about=tuple(each for each in words.about if each != about))
            notes.append(f"Your words in --about were left out of the letter: {unfit}")
    while True:
        composed, findings = desk.attempt(words)
        spoilt = _spoilt(findings, composed, words)
        if spoilt is None:
            return words, composed, findings, notes
        fault = next(finding for finding in findings if finding.severity == "fail")
        notes.append(f"Your words in --{spoilt} were left out of the letter: {fault.message}")
        words = replace(words, about=()) if spoilt == "about" else replace(words, ask=None)


def _unfit(about: str, language: str) -> str | None:
    """Say why words cannot be named as a part of the interview."""
    if other := of_another(about, language):
        return _others(other, "my …")
    if is_scolding(about, language):
        return _SCOLDS
    if is_sentence(about, language):
        return f"“{about}” is a sentence; name a part of the interview, such as “the case study”."
    return None


_SCOLDS: Final = (
    "they judge the decision, and a letter that does is not answered. Ask what you could do next time."
)


def _others(said: str, instead: str) -> str:
    return f"“{said}” speaks of the candidate, who writes the letter; say it as they would: “{instead}”."


def recheck(draft: Draft, body: str, *, today: date) -> Draft:
    """Return the draft with a body that the user edited, held against the rules again; raise RefusedError if it fails."""
    letter, planned, request = draft.letter, draft.plan, draft.request
    findings = hold(planned, letter.subject, body, draft.context or _context(request, planned, today))
    _refuse(findings)
    return replace(
        draft,
        letter=replace(letter, body=body),
        slots={},
        written_by={"body": "user"},
        findings=tuple(findings),
    )


def _context(request: Request, planned: Plan, today: date) -> Context:
    """Return what the checks may hold the letter against: everything the user and the rejection said."""
    facts = request.rejection.facts if request.rejection else None
    known = [
        *request.about,
        request.ask or "",
        *(facts.interviewers if facts else ()),
    ]
    return Context(
        channel=planned.channel, recipient=planned.to, recipient_email=planned.email, company=request.company,
        role=request.role, candidate=request.candidate, contact=request.contact, stage=request.stage,
        rejected=request.rejected, sent=today, language=planned.language,
        agency=facts.agency if facts and planned.email not in (facts.sender_email, facts.reply_to) else None,
        register=planned.register, facts=tuple(fact for fact in known if fact),
        evidence=tuple(quote for quote in facts.evidence.values() if quote) if facts else (),
    )  # fmt: skip


def hold(planned: Plan, subject: str, body: str, context: Context) -> list[Finding]:
    """Return the rules' findings with spans in the body (those of the header lines stand at its start)."""
    headers = (f"To: {planned.email}\n" if planned.email else "") + (
        f"Subject: {subject}\n" if subject else ""
    )
    draft = read_draft(f"{headers}\n{body}" if headers else body)
    shift = draft.body_start
    return [
        Finding(f.rule, f.severity, f.message, max(f.start - shift, 0), max(f.end - shift, 0), f.mend)
        for f in check(draft, context)
    ]


def _spoilt(findings: Sequence[Finding], composed: Composed, words: Words) -> str | None:
    """Return which of the user's words (``about`` or ``ask``) a failing rule lies in, if any are left to drop."""
    failing = [finding for finding in findings if finding.severity == "fail"]
    left = [source for source in ("ask", "about") if getattr(words, source)]
    for finding in failing:
        for slot, source in _USERS.items():
            start = composed.body.find(composed.slots.get(slot, "\0"))
            if (
                source in left
                and 0 <= start < max(finding.end, 1)
                and finding.start < start + len(composed.slots[slot])
            ):
                return source
    return left[0] if failing and left else None


def checked(
    request: Request, planned: Plan, composed: Composed, findings: Sequence[Finding], sender: str | None, thread: Thread | None
) -> CheckedLetter:  # fmt: skip
    """Make the letter out of text that breaks no rule; raise RefusedError otherwise."""
    _refuse(findings)
    chain = (
        () if thread is None else (*thread.references, *((thread.message_id,) if thread.message_id else ()))
    )
    return CheckedLetter(
        to_name=planned.to,
        to_email=planned.email,
        subject=composed.subject,
        body=composed.body,
        in_reply_to=thread.message_id if thread else None,
        references=tuple(dict.fromkeys(chain)),
        from_name=request.candidate,
        from_email=sender,
    )


def _refuse(findings: Sequence[Finding]) -> None:
    for finding in findings:
        if finding.severity == "fail":
            raise RefusedError(f"The draft is not ready ({finding.rule}): {finding.message}", finding.mend)
