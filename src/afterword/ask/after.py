"""The two letters after a request: the one reminder, and the thanks for the answer.

Decides whether each should be written at all, and writes it: the template owns the words, the rules of every letter hold
here too. Knows nothing of where it is kept what was asked: ``Asked`` and ``Answer`` say it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from afterword.ask.checks import check, passes, read_draft
from afterword.ask.checks.timing import FOLLOW_UP_DAYS
from afterword.ask.compose import SHORT, Composed, Words, compose_after
from afterword.ask.context import Context, PreviousAsk, Register
from afterword.ask.fields import LANGUAGES
from afterword.ask.letter import Draft, checked, hold
from afterword.ask.plan import Declined, Plan
from afterword.ask.request import Request, Thread, request_from
from afterword.ask.wording import wording
from afterword.errors import InputError
from afterword.templating import Templates
from afterword.text.days import working_days_after, working_days_between
from afterword.text.language import guess
from afterword.text.names import is_person, parse_name
from afterword.text.sentences import split

REMIND_FROM: Final = 5
"""Working days after which a reminder is no pressure; it should go out within ten."""
TOO_LATE_DAYS: Final = 42
"""Days after which a reminder asks for what few remember."""
_MOST_POINTS: Final = 2
"""Points that a letter of three sentences can name."""
_NO_ANSWER: Final = {
    "auto_reply": "This answer was sent by a machine: nobody has read your letter yet.",
    "phishing": "This answer asks for what no employer needs: it may be a fraud.",
    "misdirected": "This answer was meant for somebody else.",
}
_ONE_CLOSE_FORM: Final = ("fr", "es")
"""Languages in which several people are addressed in one way only."""
_FORMS: Final[tuple[Register | None, ...]] = (None, "formal")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that went out, as far as it is known.

    ``request`` says who asked whom about what; ``thread`` is the conversation to write into, ``body`` the letter itself.
    The dates say when it was sent, reminded of, answered, thanked for; None where nobody said.
    """

    request: Request
    thread: Thread | None = None
    body: str = ""
    sent: date | None = None
    reminded: date | None = None
    answered: date | None = None
    thanked: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of the answer: its kind, the areas of the points it makes (the weightiest first), what it says.

    ``pleased`` says that it names something it liked, ``door`` that it leaves one open, ``no_contact`` that it wants no
    further letters, ``touches_trait`` that it may give a protected trait as a reason.
    """

    kind: str = "feedback"
    areas: tuple[str, ...] = ()
    pleased: bool = False
    door: bool = False
    no_contact: bool = False
    language: str | None = None
    text: str = ""
    touches_trait: bool = False


def remind(
    asked: Asked, *, today: date, templates: Templates, anyway: bool = False, variant: int = 0, sender: str | None = None
) -> Draft | Declined:  # fmt: skip
    """Write the one reminder of a request, or say why it is better not to; ``sender`` is the user's own address.

    Raises InputError where nobody said whom it goes to and about which role, else as ``write`` does.
    """
    _require(asked.request, "to", "role")
    declined = reason_not_to_remind(asked, today)
    if declined and not anyway:
        return declined
    context = _context(asked, "follow_up", today)
    earlier = (PreviousAsk(asked.sent),)
    if declined:  # what the user has overridden is not held against the letter once more
        earlier = (PreviousAsk(),)
    context = replace(context, previous_asks=earlier, facts=(asked.body,) if asked.body else ())
    question = _question(asked.body)
    tries: list[Mapping[str, object]] = [
        {"restated": said, "curt": curt} for said in dict.fromkeys((question, None)) for curt in (False, True)
    ]
    advice = ("This is the one reminder: if no answer comes, let it rest. Most requests stay unanswered.",)
    if declined:
        advice = (f"Written because you asked for it. {declined.reason}",)
    return _written(
        asked, "follow_up", tries, Words(), (asked.body,), context, templates, advice, variant, sender
    )


def thank(
    asked: Asked,
    answer: Answer,
    *,
    today: date,
    templates: Templates,
    anyway: bool = False,
    variant: int = 0,
    sender: str | None = None,
) -> Draft | Declined:
    """Write the thanks for an answer; the request's ``about`` is what the user takes from it, in their own words.

    Raises InputError where nobody said whom it goes to, else as ``write`` does.
    """
    _require(asked.request, "to")
    declined = reason_not_to_thank(asked, answer, today)
    if declined and not anyway:
        return declined
    if answer.language in LANGUAGES and (asked.request.language is None or guess(answer.text)):
        asked = replace(asked, request=replace(asked.request, language=answer.language))
    about = next(iter(asked.request.about), None)
    context = _context(asked, "thanks", today)
    context = replace(context, facts=tuple(fact for fact in (about, answer.text, asked.body) if fact))
    notes = [f"Written because you asked for it. {declined.reason}"] if declined else []
    question = wording(context.language or "en").question(about) if about else None
    if about and (question is None or question.form == "direct"):
        notes.append(
            "Your words in --about were left out: they do not name one thing that you take with you."
        )
    words = Words((about,), about) if about and question and question.form != "direct" else Words()
    known = {"kind": answer.kind, "pleased": answer.pleased, "door": answer.door}
    # Two points, one, none: the shortest fits into any channel.
    named = dict.fromkeys((answer.areas[:_MOST_POINTS], answer.areas[:1], ()))
    said = (answer.text, asked.body)
    made = _written(
        asked, "thank", [known | {"areas": areas} for areas in named], words, said, context, templates, tuple(notes),
        variant, sender,
    )  # fmt: skip
    advice = []
    if answer.touches_trait:
        advice.append(
            "Their answer may give something the law protects as a reason. Keep it, and hear a public advice body before you write back."
        )
    if answer.kind == "call_offer":
        advice.append("The letter takes up the offer to talk: change that if you would rather not.")
    return replace(made, advice=(*made.advice, *advice))


def reason_not_to_remind(asked: Asked, today: date) -> Declined | None:
    """Return why no reminder should go out on a day, or None. One that was made on the same day is the same one."""
    to, sent = asked.request.to, asked.sent
    if asked.answered:
        return Declined(
            "answered", f"{to} answered on {asked.answered.isoformat()}.", "Thank them instead: afterword thank."
        )  # fmt: skip
    if asked.reminded and asked.reminded != today:
        return Declined(
            "reminded", f"{to} was reminded on {asked.reminded.isoformat()} already, and a second reminder presses.",
            "Let it rest, and look back on the interview yourself: no answer is the normal case.",
        )  # fmt: skip
    if sent is None:
        return Declined(
            "not_sent", "Nobody has said that the letter went out.",
            "If it did, say when: --sent 2025-03-14, or afterword sent.",
        )  # fmt: skip
    first = first_reminder(sent)
    if today < first:
        days = working_days_between(sent, today)
        return Declined(
            "too_early", f"Only {days} working {'day has' if days == 1 else 'days have'} passed since you wrote on {sent.isoformat()}.",
            f"From {first.isoformat()} on a reminder is not too early.",
        )  # fmt: skip
    if (today - sent).days > TOO_LATE_DAYS:
        return Declined(
            "too_late", f"You wrote {(today - sent).days // 7} weeks ago: a reminder now asks for what few remember.",
            "Let it rest, and look back on the interview yourself.",
        )  # fmt: skip
    return None


def first_reminder(sent: date) -> date:
    """Return the first day on which a reminder is fair: five working days and a whole week after the letter."""
    return max(working_days_after(sent, REMIND_FROM), sent + timedelta(days=FOLLOW_UP_DAYS))


def reason_not_to_thank(asked: Asked, answer: Answer, today: date) -> Declined | None:
    """Return why no thanks should go out, or None. Those that were made on the same day are the same ones."""
    if reason := _NO_ANSWER.get(answer.kind):
        return Declined(
            answer.kind, reason, "There is nothing to thank for; read it with afterword summarize."
        )
    if answer.kind == "none":
        return Declined(
            "no_answer",
            "No answer to this letter is known.",
            "Give the answer itself: afterword thank reply.eml.",
        )
    if answer.no_contact:
        return Declined(
            "declined_in_advance", "The answer asks for no further messages.", "Respect that: silence is polite here."
        )  # fmt: skip
    if asked.thanked and asked.thanked != today:
        return Declined(
            "thanked", f"{asked.request.to} was thanked on {asked.thanked.isoformat()} already.",
            "Once is enough.",
        )  # fmt: skip
    return None


def _require(request: Request, *fields: str) -> None:
    if missing := [field for field in fields if not getattr(request, field)]:
        raise InputError(
            f"Missing for the letter: {', '.join(missing)}.",
            "Give " + " ".join(f'--{name} "…"' for name in missing) + ".",
        )


def _context(asked: Asked, kind: str, today: date) -> Context:
    request = asked.request
    return Context(
        channel=request.channel, kind=kind, recipient=request.to, recipient_email=request.email, company=request.company,
        role=request.role, candidate=request.candidate, contact=request.contact, sent=today, language=request.language or "en",
    )  # fmt: skip


def _written(
    asked: Asked, case: str, tries: list[Mapping[str, object]], words: Words, said: tuple[str, ...], context: Context,
    templates: Templates, advice: tuple[str, ...], variant: int, sender: str | None,
) -> Draft:  # fmt: skip
    """Write the letter with the first of tries that breaks no rule; without the user's words where it still does."""
    request = asked.request
    planned = Plan(
        case, request.to or "", request.email, request.channel, context.language or "en", None,
        called=_called(request, said[-1]), advice=advice,
    )  # fmt: skip

    def composed(register: Register | None, words: Words, more: Mapping[str, object]) -> Composed:
        named = replace(planned, register=register)
        return compose_after(request, named, templates, words, asked.thread, more, variant)

    greetings = {form: composed(form, Words(), tries[-1]).body.partition("\n")[0] for form in _FORMS}
    planned = replace(planned, register=_register(request, said, context, greetings))
    if not is_person(planned.to) and planned.language in _ONE_CLOSE_FORM:
        planned = replace(planned, register=None)
    context = replace(context, register=planned.register)
    plans = [(words, more) for more in tries] + ([(Words(), more) for more in tries] if words.about else [])
    notes: list[str] = []
    for used, more in plans:
        text = composed(planned.register, used, more)
        findings = hold(planned, text.subject, text.body, context)
        if passes(findings):
            break
        if used.about and not notes:
            fault = next(finding for finding in findings if finding.severity == "fail")
            notes = [f"Your words in --about were left out of the letter: {fault.message}"]
    if used.about:
        notes = []
    thread = None if request.channel in SHORT else asked.thread
    letter = checked(request, planned, text, findings, sender, thread)
    by_slot = dict.fromkeys(text.slots, "template") | ({"thanks": "user"} if used.about else {})
    return Draft(
        letter, planned, request, dict(text.slots), by_slot, tuple(findings), (*notes, *advice), context=context
    )  # fmt: skip


_TITLE: Final = r"(?i)\b(Frau|Herr|Madame|Monsieur|Sra?\.|mevrouw|meneer|heer) (?:Dr\. |Prof\. )*"


def _called(request: Request, letter: str) -> str | None:
    """Return the reader's name with the title that the letter before greeted them with."""
    opening = letter.strip().partition("\n")[0]
    known = parse_name(request.to or "")
    if known.title or not known.family or (known.given and known.given in opening):
        return None
    title = re.search(rf"{_TITLE}{re.escape(known.family)}\b", opening)
    return f"{title[1]} {request.to}" if title else None


def _register(
    request: Request, said: tuple[str, ...], known: Context, greetings: Mapping[Register | None, str]
) -> Register | None:
    """Return how close the letter speaks: as the user says, else as what was written before it does, the latest first."""
    if request.tone == "formal":
        return "formal"
    for text in said:
        if speaks(text, "informal", known):
            return "informal"
        if speaks(text, "formal", known):
            break
    opening = said[-1].strip().partition("\n")[0].strip()
    return next((form for form, greeting in greetings.items() if greeting == opening), None)


def speaks(text: str, register: Register, known: Context) -> bool:
    """Say whether a text addresses its reader in a register, and not in the other one too; names in known are no words."""
    other: Register = "formal" if register == "informal" else "informal"

    def clashes(form: Register) -> bool:
        findings = check(read_draft(text), replace(known, register=form))
        return any(finding.rule == "register" and finding.severity == "fail" for finding in findings)

    return clashes(other) and not clashes(register)


def _question(body: str) -> str | None:
    """Return the one question of a letter as it stands there; None where there is none or more than one."""
    if body.count("?") != 1:
        return None
    question = next((" ".join(sentence.text.split()) for sentence in split(body) if "?" in sentence.text), "")
    try:
        return request_from({"ask": question}, place="the letter").ask
    except InputError:
        return None  # it holds what no letter may: an unfilled field, a control character
