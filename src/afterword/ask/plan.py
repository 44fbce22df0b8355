"""Which letter to write, to whom and through which channel, or why it is better not to write.

Decides from the request's facts and today's date; words of letters are in the templates, advice to the user is here.
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal

from afterword.ask.addressing import titled
from afterword.ask.checks.names import is_mailbox
from afterword.ask.checks.timing import LATE_DAYS, TOO_LATE_DAYS
from afterword.ask.facts.remedy import names_remedy
from afterword.ask.fields import LANGUAGES
from afterword.ask.hints import by_phone, in_person, is_tested, on_reserve_list, spoken, takes_questions
from afterword.ask.request import Request
from afterword.errors import InputError
from afterword.text.language import NAMES, is_european_portuguese
from afterword.text.names import is_person

NAMELESS: Final = "The letter has no name under it: give --candidate, or keep it in your profile."
_READ_SO: Final = "The mail reads as if there was no interview: if you had one, give --stage interview."
_SHORT_CHANNELS: Final = ("linkedin", "linkedin_note", "sms")


@dataclass(frozen=True, slots=True)
class Plan:
    """What the letter will be: its case and everything the template needs to know beside the request's fields."""

    case: str
    to: str
    email: str | None
    channel: str
    language: str
    register: Literal["formal", "informal"] | None  # "formal", "informal", or None where nobody said
    late: bool = False
    invited: bool = False
    other_role: str | None = None
    called: str | None = None
    """How the letter greets the reader where their name alone does not say: with a title."""
    advice: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Declined:
    """Why afterword advises against writing, and what to do instead."""

    case: str
    reason: str
    instead: str


def plan(request: Request, *, today: date, anyway: bool = False) -> Plan | Declined:
    """Choose the case of domain rules; ``anyway`` overrides advice against writing.

    The request must have its required fields (``request.missing()`` is empty). Raises InputError for a day to come.
    """
    declined = against(request, today)
    if declined and not anyway:
        return declined
    if request.rejected and (request.rejected - today).days > 1 and not _is_from_mail(request):
        raise InputError(
            f"The rejection is dated {request.rejected.isoformat()}, a day that has not come.",
            "Give the day it came with --rejected.",
        )
    facts = request.rejection.facts if request.rejection else None
    advice: list[str] = []
    if declined:
        advice.append(f"Written because you asked for it. {declined.reason}")
    email, late = _address(request, advice), _days(request, today) > LATE_DAYS
    language = _language(request, advice)
    made = Plan(
        case=_case(request, late=late),
        to=request.to or "",
        email=email,
        channel=request.channel,
        language=language,
        register=_register(request),
        late=late,
        invited=bool(facts and facts.invites_feedback and not takes_questions(facts)),
        called=_called(request, language),
        other_role=facts.other_role if facts and facts.outcome == "rejected_with_alternative" else None,
    )
    return replace(made, advice=(*advice, *_advice(request, made, today)))


def _called(request: Request, language: str) -> str | None:
    """Return the reader's name with the title that their function in the rejection shows."""
    facts = request.rejection.facts if request.rejection else None
    if facts is None or not request.to or _register(request) == "informal" or request.to != facts.sender_name:
        return None
    return titled(request.to, facts.sender_role, language)


def _is_from_mail(request: Request) -> bool:
    """Say whether the date is the mail's own: its clock may be wrong, and the user cannot help it."""
    facts = request.rejection.facts if request.rejection else None
    return bool(facts and request.rejected and facts.date == request.rejected.isoformat())


def against(request: Request, today: date) -> Declined | None:
    """Return the first reason not to write, if there is one."""
    facts = request.rejection.facts if request.rejection else None
    if facts:
        if facts.outcome == "on_hold":
            return Declined(
                "not_a_rejection", "Nothing is decided yet: the mail says the process is on hold.",
                "Wait, or answer that you are still interested; ask for advice when there is a decision.",
            )  # fmt: skip
        if facts.outcome == "not_a_rejection" and (weeks := _days(request, today) // 7) >= 2:
            return Declined(
                "not_a_rejection", f"The last mail is {weeks} weeks old and decides nothing: silence is no rejection yet.",
                "Ask in one line how the decision stands, and for advice only once it is a no.",
            )  # fmt: skip
        if facts.outcome == "not_a_rejection":
            return Declined(
                "not_a_rejection", "This does not read like a rejection, so there is nothing to ask advice about yet.",
                "Answer what the mail asks. If it is a rejection after all, run it again with --anyway.",
            )  # fmt: skip
        if facts.outcome == "offer_withdrawn":
            return Declined(
                "offer_withdrawn", "An offer was withdrawn: that is a different matter from a rejection.",
                "Keep the mail, and talk to an employment adviser in your country before you answer.",
            )  # fmt: skip
        if facts.do_not_contact or facts.declines_feedback:
            wish = (
                "asks for no further enquiries" if facts.do_not_contact else "says that no feedback is given"
            )
            return Declined(
                "declined_in_advance", f"The mail {wish}; a request would go against that.",
                "Send thanks only, or look back on the interview yourself.",
            )  # fmt: skip
        if (
            request.rejection
            and request.rejection.criticises
            and not request.ask
            and facts.outcome != "rejected_with_alternative"
        ):
            more = (
                'More is offered in it: run `afterword summarize` on it, then say with --ask "…" what you would like to hear about.'
                if facts.invites_feedback
                else 'Run `afterword summarize` on it and thank the writer; --ask "…" asks one thing it left open.'
            )
            return Declined(
                "feedback_given", "The mail already holds feedback: read it before you ask for more.", more
            )
    return None


def _case(request: Request, *, late: bool) -> str:
    """Return the case whose letter fits; the special ones come before the stages."""
    facts = request.rejection.facts if request.rejection else None
    if facts:
        if (
            request.rejection
            and request.rejection.criticises
            and facts.outcome != "rejected_with_alternative"
        ):
            return "feedback_given"
        if facts.outcome == "rejected_with_alternative":
            return "offer_first"
        if facts.outcome == "position_closed":
            return "position_closed"
    if facts and facts.agency:
        return "agency"
    if request.channel == "email_internal":
        return "internal"
    if request.channel in _SHORT_CHANNELS:
        return "message"
    by_stage = {
        "application": "before_interview",
        "assessment": "interview" if in_person(request) or not is_tested(request) else "take_home",
        "final": "final_round",
        "offer": "final_round",
    }.get(request.stage, "interview")
    return (
        "late" if late and by_stage == "interview" else by_stage
    )  # the others admit the delay in a clause, too


def _address(request: Request, advice: list[str]) -> str | None:
    """Return the address to write to, or None with advice where the sender reads no answers."""
    facts = request.rejection.facts if request.rejection else None
    if request.email or request.channel in _SHORT_CHANNELS:
        return request.email
    if facts and facts.no_reply:
        advice.append(
            "The sender's address takes no answers: find a person's address in your earlier mails with them."
        )
    return None


def _language(request: Request, advice: list[str]) -> str:
    """Return the letter's language: the user's choice, else the rejection's, else that of the user's own words, else English."""
    if request.language:
        return request.language
    facts = request.rejection.facts if request.rejection else None
    if facts and facts.language and facts.language not in LANGUAGES:
        advice.append(
            f"The rejection's language ({facts.language}) is not one that letters are written in; this one is in English."
        )
    elif named := spoken(request):
        if named != "en":
            advice.append(f"Written in {NAMES[named]}, as what you gave is; --language says otherwise.")
        return named
    return "en"


def _register(request: Request) -> Literal["formal", "informal"] | None:
    """Return how close the letter speaks: as the user says, else as the rejection does."""
    facts = request.rejection.facts if request.rejection else None
    if request.tone == "formal":
        return "formal"
    return facts.formality if facts else None


def _days(request: Request, today: date) -> int:
    return (today - request.rejected).days if request.rejected else 0


def _advice(request: Request, made: Plan, today: date) -> list[str]:
    """Return what the user should know before sending, most important first."""
    facts = request.rejection.facts if request.rejection else None
    advice = []
    if made.case == "offer_first" and made.other_role:
        advice.append(
            f"The letter says you would be glad to hear more about {made.other_role}: change that if you are not."
        )
    if facts and made.invited and by_phone(request):
        advice.append("They offer to talk by phone: a call brings more than a letter, if you like to call.")
    if facts and facts.contact_for_questions:
        advice.append(f"The mail names {facts.contact_for_questions} for questions.")
    if _days(request, today) > TOO_LATE_DAYS:
        weeks = _days(request, today) // 7
        advice.append(
            f"The rejection is {weeks} weeks old: few people remember enough to answer. Expect silence."
        )
    if facts and facts.deadline:
        over = facts.deadline < today
        advice.append(
            f"Feedback {'could' if over else 'can'} be asked for until {facts.deadline.isoformat()}."
        )
    advice += [
        f"They want something of you: “{asked}” The letter leaves that to you: add your answer."
        for asked in (facts.asks if facts else ())
    ]
    if request.rejection and names_remedy(request.rejection.text):
        advice.append(
            "The mail names a formal way to object: this letter does not take it, and does not stop its time."
        )
    if on_reserve_list(request):
        advice.append("They keep you on a reserve list: nothing in the letter gives that place up.")
    if facts and facts.wrong_name:
        advice.append(f"The mail calls you {facts.wrong_name}; the letter does not mention it.")
    if made.language == "pt" and request.rejection and is_european_portuguese(request.rejection.text):
        advice.append(
            "The mail is written as in Portugal, the letter as in Brazil: read it over for words you would say otherwise."
        )
    if not is_person(made.to) or is_mailbox(made.to):
        advice.append(
            "A person answers more often than a mailbox: if you know who interviewed you, give --to."
        )
    if request.stage == "application":
        advice.append(
            "Before an interview few employers can say much; this letter asks about one requirement only."
            + (f" {_READ_SO}" if facts and facts.stage == request.stage else "")
        )
    if 0 <= _days(request, today) < 1 and request.rejected:
        advice.append("The rejection is fresh: tomorrow is early enough to send this.")
    if not request.candidate:
        advice.append(NAMELESS)
    return advice
