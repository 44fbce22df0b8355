"""The text of a letter: the template of its case, filled with the plan, the facts and the user's words.

Holds how values reach a template and what is made of its output. Whether the text is fit to be shown is for the checks.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal
from zlib import crc32

from afterword.ask.checks.marks import placeholders_in
from afterword.ask.checks.names import is_mailbox
from afterword.ask.plan import Plan
from afterword.ask.request import Request, Thread
from afterword.ask.wording import bare_role, looks_back, wording
from afterword.ask.wording.firms import at_firm
from afterword.templating import Templates
from afterword.text.names import is_person, parse_name, same_person

SLOTS: Final = ("thanks", "question", "answer")
"""The parts of a letter that somebody else than the template may write."""
Focus = Literal["differently", "practise", "evidence"]
SHORT: Final = {"linkedin_note": "note", "sms": "note", "linkedin": "message"}


@dataclass(frozen=True, slots=True)
class Words:
    """What is not the template's: ``about`` and ``ask``, and slots that are written already.

    ``focus`` chooses among the template's own questions where nobody gave one.
    """

    about: tuple[str, ...] = ()
    ask: str | None = None
    focus: Focus | None = None
    slots: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter's text, with the text of its slots apart."""

    subject: str
    body: str
    slots: Mapping[str, str]


def compose(
    request: Request, planned: Plan, templates: Templates, words: Words, variant: int = 0
) -> Composed:
    """Render the template of the plan's case; the same input gives the same text."""
    name = SHORT.get(planned.channel, planned.case)
    another_s = name == "feedback_given" and referred_by(request)  # the addressee gave none
    if another_s or not templates.exists(f"letter/{planned.language}/{name}.txt"):
        name = "interview"
    thread = thread_of(request)
    return _filled(
        templates, f"letter/{planned.language}/{name}.txt", _values(request, planned, words, variant), thread
    )


def compose_after(
    request: Request, planned: Plan, templates: Templates, words: Words, thread: Thread | None, more: Mapping[str, object],
    variant: int = 0,
) -> Composed:  # fmt: skip
    """Render a letter that comes after the request, into thread; ``more`` is what its template knows beside the rest."""
    threaded = bool(thread and thread.subject)
    values = {**_values(request, planned, words, variant), "threaded": threaded, **more}
    return _filled(templates, f"letter/{planned.language}/{planned.case}.txt", values, thread)


def _filled(templates: Templates, name: str, values: Mapping[str, Any], thread: Thread | None) -> Composed:
    """Render a template, and take its parts out of it."""
    written = values["slots"]
    filled = dict(written)
    body, parts = templates.parts(name, {**values, "slots": filled}, ("subject", *SLOTS), filled)
    theirs = thread.subject if thread and thread.subject else ""
    taken = theirs and not any(placeholders_in(theirs))  # "Application for [JOB TITLE]" goes back to nobody
    subject = _reply_subject(theirs) if taken else _line(parts["subject"])
    slots = {slot: written.get(slot) or _line(parts[slot]) for slot in SLOTS}
    return Composed(
        "" if values["short"] else subject,
        _tidy(body),
        {slot: text for slot, text in slots.items() if text},
    )


def _values(request: Request, planned: Plan, words: Words, variant: int) -> dict[str, Any]:
    """Return everything a template may use."""
    fit = wording(planned.language)
    said = (request.to or "", request.company or "", request.role or "", *words.about, words.ask or "")
    seed = variant + crc32("\0".join(said).encode())

    mailbox = is_mailbox(planned.to)
    question = fit.question(words.ask) if words.ask else None

    def pick(*options: str) -> str:
        """Choose one wording, always the same for the same letter."""
        return options[(seed + crc32(options[0].encode())) % len(options)]

    return {
        "person": parse_name(planned.called or planned.to),
        "team": mailbox or not is_person(planned.to),
        "mailbox": mailbox,
        "register": planned.register,
        "formal": planned.register == "formal",
        "brief": request.tone == "brief",
        "case": planned.case,
        "channel": planned.channel,
        "short": planned.channel in SHORT,
        "late": planned.late,
        "invited": planned.invited,
        "referred": referred_by(request),
        "other_role": planned.other_role,
        "role": bare_role(request.role or ""),
        "company": request.company,
        "at_firm": at_firm(request.company or "", planned.language),
        "stage": request.stage,
        "interviewed": request.stage != "application",
        "anchor": fit.join([fit.anchor(about) for about in words.about]) if words.about else None,
        "question": question,
        "looks_back": question is not None and looks_back(question.text, planned.language),
        "focus": words.focus,
        "candidate": request.candidate or "",
        "contact": request.contact or "",
        "threaded": thread_of(request) is not None,
        "slots": words.slots,
        "pick": pick,
    }


def thread_of(request: Request) -> Thread | None:
    """Return the thread to answer into; a letter to another address than the rejection's starts its own."""
    rejection = request.rejection
    if (
        rejection
        and rejection.thread
        and request.email  # a mail that takes no answers has no thread to answer into
        and request.email == rejection.facts.reply_to
        and request.channel.startswith("email")
        and not referred_by(request)
    ):
        return rejection.thread
    return None


def referred_by(request: Request) -> str:
    """Return who named the addressee for questions, '' where the addressee wrote the rejection."""
    facts = request.rejection.facts if request.rejection else None
    if facts is None or not facts.contact_for_questions or not facts.sender_name or not request.to:
        return ""
    theirs = same_person(request.to, facts.contact_for_questions)
    return facts.sender_name if theirs and not same_person(request.to, facts.sender_name) else ""


def _reply_subject(subject: str) -> str:
    bare = re.sub(
        r"^(?:\s*(?:re|aw|fw|fwd|wg|sv|antw|tr|rv|enc|res)\s*:)+\s*", "", subject, flags=re.IGNORECASE
    )
    return f"Re: {_line(bare)}"


def _line(text: str) -> str:
    return _tidy(" ".join(text.split()))


def _tidy(text: str) -> str:
    """Return text with single spaces, single blank lines and no space at a line's end."""
    lines = (" ".join(line.split()) for line in text.strip().splitlines())
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
    return re.sub(r"(?<!\.)\.\.(?!\.)", ".", text)  # a company called "… Ltd." at the end of a sentence
