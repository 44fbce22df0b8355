"""The one reading of a rejection, which calls the finders in order.

Holds that order and how finds become facts with evidence. It must not decide whether or whom to ask.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from afterword.ask.facts.company import Employer, find_employer
from afterword.ask.facts.criticism import holds_feedback
from afterword.ask.facts.dates import read_date, read_deadline
from afterword.ask.facts.naming import Found
from afterword.ask.facts.outcome import Verdict, read_outcome
from afterword.ask.facts.people import People, find_people
from afterword.ask.facts.reference import find_reference
from afterword.ask.facts.register import read_formality
from afterword.ask.facts.role import Roles, find_roles
from afterword.ask.facts.shape import Facts
from afterword.ask.facts.signature import sender_role
from afterword.ask.facts.source import Source, lay_out
from afterword.ask.facts.stage import read_stage
from afterword.ask.facts.wishes import Wishes, answer_address, read_wishes
from afterword.message import Cleaned, Message
from afterword.text.language import guess


def read(
    message: Message,
    cleaned: Cleaned,
    *,
    known: Mapping[str, str] = MappingProxyType({}),
    has_feedback: Callable[[str], bool] | None = None,
) -> Facts:
    """Read a rejection into facts; the room's ``read_facts`` says what each argument is."""
    source = lay_out(message, cleaned, guess(cleaned.text))
    verdict = read_outcome(source.body)
    people = find_people(source)
    employer = find_employer(source, people.introduced, people.names)
    companies = tuple(each.value for each in (employer.company, employer.agency) if each) + employer.aliases
    roles = find_roles(source, verdict.alternative, companies)
    criticised = has_feedback(cleaned.text) if has_feedback else holds_feedback(source)
    return _facts(source, verdict, people, employer, roles, criticised=criticised, known=known)


def guesses(source: Source) -> dict[str, str | None]:
    """Say what the phrase tables alone take for each fact; the learned tagger weighs it with what else it sees."""
    people = find_people(source)
    employer = find_employer(source, people.introduced, people.names)
    companies = tuple(each.value for each in (employer.company, employer.agency) if each) + employer.aliases
    roles = find_roles(source, read_outcome(source.body).alternative, companies)
    reference = find_reference(source, None)
    function = sender_role(source, people.sender)
    return {
        "company": _value(employer.company), "agency": _value(employer.agency), "role": roles.role.name if roles.role else None,
        "sender": _value(people.sender), "candidate": _value(people.candidate), "sender_role": _value(function),
        "reference": _value(reference), "interviewer": " ".join(each.value for each in people.interviewers) or None,
        "contact": _value(people.contact),
    }  # fmt: skip


def _facts(
    source: Source,
    verdict: Verdict,
    people: People,
    employer: Employer,
    roles: Roles,
    *,
    criticised: bool,
    known: Mapping[str, str],
) -> Facts:
    date, date_quote = read_date(source)
    stage, stage_quote = read_stage(source.body, source.subject, source.history, verdict.outcome)
    formality, formality_quote = read_formality(source, people.greeted)
    function, reference = sender_role(source, people.sender), find_reference(source, verdict.alternative)
    role = Found(roles.role.name, roles.role.quote) if roles.role else None
    wishes = read_wishes(source)
    found = {
        "company": employer.company, "role": role, "candidate_name": people.candidate, "sender_name": people.sender,
        "sender_role": function, "agency": employer.agency, "reference": reference,
    }  # fmt: skip
    quotes = {name: each.quote for name, each in found.items() if each} | _quotes(wishes)
    quotes |= {
        "date": date_quote,
        "stage": stage_quote,
        "outcome": verdict.quote,
        "formality": formality_quote,
    }
    return Facts(
        company=known.get("company") or _value(employer.company),
        role=known.get("role") or _value(role),
        candidate_name=known.get("candidate") or _value(people.candidate),
        sender_name=known.get("to") or _value(people.sender),
        sender_role=_value(function),
        sender_email=source.sender.email,
        date=date.isoformat() if date else None,
        stage=stage,
        outcome=verdict.outcome,
        invites_feedback=bool(wishes.invites_feedback),
        declines_feedback=bool(wishes.declines_feedback),
        no_reply=bool(wishes.no_reply),
        agency=_value(employer.agency),
        reference=_value(reference),
        reply_to=answer_address(source),
        interviewers=tuple(each.value for each in people.interviewers),
        do_not_contact=bool(wishes.do_not_contact),
        contains_feedback=criticised,
        language=source.language,
        formality=formality,
        evidence=MappingProxyType(_grounded(quotes, source)),
        company_aliases=employer.aliases,
        other_role=roles.other.name if roles.other else None,
        alternative_offered=verdict.alternative is not None,
        deadline=read_deadline(source, date),
        contact_for_questions=_value(people.contact),
        wrong_name=people.wrong_name,
    )


def _grounded(quotes: Mapping[str, str], source: Source) -> dict[str, str]:
    """Keep the quotes that stand word for word in the text or in a header."""
    headers = source.headers
    values = (
        *headers.raw.values(),
        headers.subject,
        headers.date_text,
        source.sender.name,
        source.sender.email,
        *(to.name for to in headers.to),
    )
    said = [source.text, *(value for value in values if value)]
    return {name: quote for name, quote in quotes.items() if quote and any(quote in value for value in said)}


def _quotes(wishes: Wishes) -> dict[str, str]:
    return {
        "invites_feedback": wishes.invites_feedback,
        "declines_feedback": wishes.declines_feedback,
        "do_not_contact": wishes.do_not_contact,
        "no_reply": wishes.no_reply,
    }


def _value(found: Found | None) -> str | None:
    return found.value if found else None
