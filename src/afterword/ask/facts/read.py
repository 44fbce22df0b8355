"""The one reading of a rejection: phrase tables guess, the learned tables weigh, and what is found becomes facts with evidence.

Holds that order. It must not decide whether or whom to ask.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from afterword.ask.facts import learned, offers
from afterword.ask.facts.company import writes_for_clients
from afterword.ask.facts.criticism import holds_feedback
from afterword.ask.facts.dates import read_date, read_deadline
from afterword.ask.facts.employer_signs import strip_team_words
from afterword.ask.facts.frame import advertised, thread_names
from afterword.ask.facts.guesses import Guesses, guessed
from afterword.ask.facts.looks import heads_of, looks
from afterword.ask.facts.mail import own_label
from afterword.ask.facts.met import others_met
from afterword.ask.facts.named import (
    Name,
    company_named,
    first_named,
    is_one_of,
    names_in,
    parted,
    people_named,
    perhaps_named,
    role_named,
)
from afterword.ask.facts.naming import Found
from afterword.ask.facts.orgs import host_match, is_agency_label, squeeze
from afterword.ask.facts.people import on_behalf, without_firm
from afterword.ask.facts.register import read_formality
from afterword.ask.facts.rows import Row, rows_of
from afterword.ask.facts.shape import UNDECIDED, Facts, Outcome, Secret, Stage
from afterword.ask.facts.source import Source, header_name, lay_out
from afterword.ask.facts.told import TOLD, weighted
from afterword.message import Cleaned, Message
from afterword.text.concepts import LANGUAGES
from afterword.text.language import guess
from afterword.text.letters import fold
from afterword.text.names import same_person
from afterword.text.weights import Row as Chances


def read(
    message: Message,
    cleaned: Cleaned,
    *,
    known: Mapping[str, str] = MappingProxyType({}),
    has_feedback: Callable[[str], bool] | None = None,
    today: dt.date | None = None,
) -> Facts:
    """Read a rejection into facts; the room's ``read_facts`` says what each argument is."""
    source = lay_out(message, cleaned, guess(cleaned.text))
    by_phrases = guessed(source)
    rows = rows_of(source)
    told = learned.told_by(
        [row.kind for row in rows], [weighted(row, by_phrases.hints, source.language) for row in rows]
    )
    looked = looks(rows, heads_of(source, by_phrases.names), source.language or "en")
    scores = learned.scores_of(looked)
    chances = learned.chances_of(scores)
    perhaps = {what: perhaps_named(rows, chances, kinds) for what, kinds in _PERHAPS.items()}
    names = names_in(rows, learned.tags_of(scores), chances)
    named = _named(names, by_phrases, source)
    named = replace(named, interviewers=_all_met(names, rows, perhaps["person"], named, source))
    invitation, invitations = offers.invitation(rows, told, by_phrases.wishes.invites_feedback)
    criticised = has_feedback(cleaned.text) if has_feedback else holds_feedback(source)
    said = {
        "invites_feedback": invitation,
        "declines_feedback": by_phrases.wishes.declines_feedback or offers.refusal(rows, told),
        "do_not_contact": by_phrases.wishes.do_not_contact or _quote(rows, told, ("no_contact",), ASKED),
    }
    criticised = criticised or bool(_quote(rows, told, ("feedback",), FEEDBACK))
    asks = tuple(
        row.text
        for row, chances in zip(rows, told, strict=True)
        if row.kind == "body" and chances[_REQUEST] >= WANTED
    )
    facts = _facts(
        source,
        by_phrases,
        named,
        _fate(rows, told, by_phrases),
        said,
        criticised=criticised,
        invitations=invitations,
        known=known,
        today=today,
    )
    return replace(facts, perhaps=perhaps, asks=asks[:MOST_ASKED])


_PERHAPS: Mapping[Secret, tuple[str, ...]] = {
    "person": ("sender", "candidate", "interviewer", "contact"), "company": ("company", "agency"), "reference": ("reference",),
}  # fmt: skip


FEEDBACK, ASKED = 0.5, 0.7
"""How likely a sentence must tell something for the message to tell it."""


@dataclass(frozen=True, slots=True)
class Named:
    """Who and what a message names."""

    company: Found | None
    agency: Found | None
    role: Found | None
    other_role: Found | None
    candidate: Found | None
    sender: Found | None
    function: Found | None
    reference: Found | None
    interviewers: tuple[Found, ...]


_THROUGH = r"(?i)\b(?:via|über|vía|através d[eoa])\b"


def _named(names: Sequence[Name], by_phrases: Guesses, source: Source) -> Named:
    """Choose among the tagged names; where no company or role was tagged, the phrase tables' find stands."""
    employer = by_phrases.employer
    label = own_label(source.sender.email) or own_label((source.headers.reply_to or source.sender).email)
    shown = [each.value for each in thread_names(source) if each]
    names = [name for name in names if name.what != "company" or not is_one_of(name.text, shown)]
    senders, candidates, interviewers = _people(names, by_phrases, source)
    firms = {
        squeeze(name.text) for name in names if name.what == "company" and name.kind not in ("from", "to")
    }
    senders = [each for each in senders if squeeze(each.value) not in firms]  # it writes under its own name
    senders = [replace(each, value=without_firm(each.value, source, firms)) for each in senders]
    names = _held_out(names, by_phrases.roles.other.name if by_phrases.roles.other else "")
    elsewhere = {name.row for name in names if name.what == "other_role"} - {
        name.row for name in names if name.what == "role"
    }
    someone = [each.value for each in (*senders, *candidates[:1], *interviewers)]
    through = re.search(
        _THROUGH, header_name(source.headers, "from")
    )  # the system then names itself at the foot
    agency = company_named(
        [name for name in names if not (through and name.kind == "foot")], "agency", label, someone
    )
    others = [name for name in names if not (agency and squeeze(name.text) == squeeze(agency.value))]
    company = company_named(others, "company", label, someone)
    if agency and company is None and not employer.agency and not writes_for_clients(source, agency.value):
        company, agency = agency, None  # nobody else is written for
    if company is None and agency is None:
        company = employer.company
    if company and company.value.count("(") != company.value.count(")"):
        company = replace(company, value=company.value.strip("() "))  # "(joinery Ottema & Son)"
    posted, poster, numbered = advertised(source)
    if poster and agency is None and (company is None or squeeze(company.value) in squeeze(poster.value)):
        company = poster
    if agency is None and company and not host_match(company.value, label):
        agency = company_named(_own_house(others, company, label, source), "company", label, someone)
    if agency and company and host_match(company.value, label) and not host_match(agency.value, label):
        agency = None  # the employer's own mailbox writes: whatever else is named does not stand between
    if agency and company and _begins(company.value, strip_team_words(agency.value)[0] or agency.value):
        agency = None  # "Brackwater Recruitment" of Brackwater Analytics
    companies = [each.value for each in (company, agency) if each]
    same = {squeeze(each) for each in companies}
    writers = [each for each in senders if squeeze(each.value) not in same]
    by_table = by_phrases.roles.role
    role = role_named(names, "role", companies, source.language) or (
        Found(by_table.name, by_table.quote) if by_table else None
    )
    if posted and (role is None or squeeze(posted.value).startswith(squeeze(role.value))):
        role = posted
    return Named(
        company=company,
        agency=agency,
        role=role,
        other_role=role_named(names, "other_role", companies, source.language),
        candidate=candidates[0] if candidates else None,
        sender=writers[0] if writers else None,  # "The Northgate team" signs for nobody
        function=first_named([name for name in names if not is_one_of(name.text, someone)], "sender_role"),
        reference=first_named([name for name in names if name.row not in elsewhere], "reference")
        or by_phrases.reference
        or numbered,
        interviewers=tuple(interviewers),
    )


_RECRUITS = r"(?i)\b(?:recruiter|recruitment consultant|headhunter|consultant|consultante|berater(?:in)?|consultora?|consulent|cabinet|interim|intérim|talent)\b"


def _own_house(names: Sequence[Name], company: Found, label: str | None, source: Source) -> list[Name]:
    """Give the names of a recruiter's own house, from which the writer signs for another's job."""
    functions = " ".join(name.text for name in names if name.what == "sender_role")
    return [
        name
        for name in names
        if name.kind in ("from", "sign")
        and host_match(name.text, label)
        and squeeze(name.text) != squeeze(company.value)
        and (
            is_agency_label(label)
            or writes_for_clients(source, name.text)
            or re.search(_RECRUITS, f"{name.text} {functions}")
        )
    ]


def _begins(name: str, part: str) -> bool:
    """Say whether a name begins with the words of another: Airbus does not with Air."""
    words = fold(part).split()
    return fold(name).split()[: len(words)] == words


def _people(
    names: Sequence[Name], by_phrases: Guesses, source: Source
) -> tuple[list[Found], list[Found], list[Found]]:
    """Choose who can have written, to whom, and who met the candidate, the surest first."""
    people = by_phrases.people
    written, read_by = people_named(names, "sender"), people_named(names, "candidate")
    senders, candidates = parted(written, read_by), parted(read_by, written)
    interviewers = [each for each, _ in people_named(names, "interviewer")]
    if behalf := on_behalf(header_name(source.headers, "from")):
        # who is spoken for does not write, unless they signed
        signed = [name.text for name in names if (name.what, name.kind) == ("sender", "sign")]
        spoken_for = [
            each for each in senders if same_person(each.value, behalf) and not is_one_of(each.value, signed)
        ]
        interviewers += [
            each for each in spoken_for if not is_one_of(each.value, [other.value for other in interviewers])
        ]
        senders = [each for each in senders if each not in spoken_for]
    writes, reads = thread_names(source)  # what a chat window shows is certain
    if writes:
        senders, candidates = [writes], parted(read_by, [(writes, 1.0)])
        candidates = [
            next((full for full, _ in written if _is_fuller(full.value, each.value)), each)
            for each in candidates
        ]
    if reads:
        candidates = [reads]
    if source.language not in LANGUAGES:  # which the tagger has not learned
        senders += [people.sender] if people.sender and not senders else []
        candidates += [people.candidate] if people.candidate and not candidates else []
    return senders, candidates, interviewers


def _is_fuller(name: str, other: str) -> bool:
    """Say whether a name is another one with more words: ``Jerome Baptiste`` of ``Jerome``."""
    return same_person(name, other) and len(name.split()) > len(other.split())


def _all_met(
    names: Sequence[Name], rows: Sequence[Row], perhaps: Sequence[str], named: Named, source: Source
) -> tuple[Found, ...]:
    """Give everybody who met the candidate, each as fully named as the header lines name them."""
    writer = [named.sender] if named.sender else []
    own = [named.candidate.value] if named.candidate else []
    found: list[Found] = []
    for each in (*named.interviewers, *others_met(names, rows, source.language, writer, perhaps)):
        if not is_one_of(each.value, [*own, *(other.value for other in found)]):
            found.append(replace(each, value=source.fuller(each.value)))
    return tuple(found)


def _held_out(names: Sequence[Name], other: str) -> Sequence[Name]:
    """Give the job that the phrase tables see held out instead its own kind, where another one is named beside it."""
    same = {name for name in names if name.what == "role" and squeeze(name.text) == squeeze(other)}
    if not other or not any(name.what == "role" and name not in same for name in names):
        return names
    return [replace(name, what="other_role") if name in same else name for name in names]


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of the application and how far it had come, with the words that say so."""

    outcome: Outcome
    outcome_quote: str
    stage: Stage
    stage_quote: str


_SHOWN: Mapping[Outcome, tuple[str, ...]] = {
    "rejected": ("reject",), "rejected_with_alternative": ("reject", "alternative"), "position_filled": ("filled", "reject"),
    "position_closed": ("closed",), "on_hold": ("hold", "delay"), "offer_withdrawn": ("offer_withdrawn",),
    "not_a_rejection": (),
}  # fmt: skip
_STEPS: Mapping[Stage, tuple[str, ...]] = {
    "application": ("st_application", "ack"), "phone_screen": ("st_screen",), "assessment": ("st_assessment",),
    "interview": ("st_interview", "st_panel"), "final": ("st_final", "shortlist"), "offer": ("st_offer", "offer", "offer_withdrawn"),
    "unknown": (),
}  # fmt: skip
_ENDED: tuple[Outcome, ...] = tuple(each for each in learned.OUTCOMES if each not in UNDECIDED)
OPEN, OPEN_AGAINST = 0.3, 0.5
"""A message that is this likely no rejection is called none: to take a moved interview for one is worse than the reverse. The
second is for a message in which the phrase tables see an end."""

REFUSED = 0.9
"""How likely a sentence must refuse for a place on a reserve list beside it to keep nothing open."""

_ALTERNATIVE = TOLD.index("alternative")
_REQUEST = TOLD.index("request")
WANTED, MOST_ASKED = 0.6, 3
"""How likely a sentence must want something of the reader to be shown as an open question, and how many are."""
HELD_OUT = 0.3
"""How likely a sentence must hold something else out for a message to."""

SURE, CLEAR = 0.5, 1.5
"""A stage that the phrases name otherwise must be at least this likely (half of it where they name none), and so many times likelier
than theirs."""


def _fate(rows: Sequence[Row], told: Sequence[Chances], by_phrases: Guesses) -> Fate:
    """Weigh the whole message."""
    table, (stage, stage_quote) = learned.model(), by_phrases.stage
    numbers = learned.message_vector([row.kind for row in rows], told, by_phrases.outcome, stage)
    chances = dict(zip(learned.OUTCOMES, learned.weigh(table.outcome, numbers), strict=True))
    peaks = dict(zip(TOLD, map(max, zip(*told, strict=True)), strict=True)) if told else {}
    if peaks and peaks["reject"] > REFUSED and peaks["shortlist"] > max(peaks["hold"], peaks["delay"], 0.5):
        chances["on_hold"] = 0.0  # refused, with a place on a list
    open_still = chances["not_a_rejection"] + chances["on_hold"]
    least = OPEN if by_phrases.outcome in UNDECIDED else OPEN_AGAINST
    for each in UNDECIDED if open_still < least else _ENDED:
        del chances[each]
    if (
        not by_phrases.verdict.alternative
        and max((row[_ALTERNATIVE] for row in told), default=0.0) < HELD_OUT
    ):
        chances.pop("rejected_with_alternative", None)  # no sentence holds anything out
    outcome = max(chances, key=chances.__getitem__)
    outcome_quote = by_phrases.verdict.quote if outcome == by_phrases.outcome else ""
    steps = dict(zip(learned.STAGES, learned.weigh(table.stage, numbers), strict=True))
    steps.pop("unknown")
    likely = max(steps, key=steps.__getitem__)
    if likely != stage and steps[likely] >= max(
        SURE / 2 if stage == "unknown" else SURE, CLEAR * steps.get(stage, 0.0)
    ):
        stage, stage_quote = likely, ""
    return Fate(
        outcome,
        outcome_quote or _quote(rows, told, _SHOWN[outcome]),
        stage,
        stage_quote or _quote(rows, told, _STEPS[stage]),
    )


def _quote(rows: Sequence[Row], told: Sequence[Chances], what: Sequence[str], least: float = 0.2) -> str:
    """Give the row that tells one of some things the clearest; '' where none does."""
    columns = [TOLD.index(each) for each in what]
    chance, text = max(
        ((row[column], each.text) for each, row in zip(rows, told, strict=True) for column in columns),
        default=(0.0, ""),
    )
    return text if chance >= least else ""


def _facts(
    source: Source,
    by_phrases: Guesses,
    named: Named,
    fate: Fate,
    said: Mapping[str, str],
    *,
    criticised: bool,
    invitations: Sequence[str],
    known: Mapping[str, str],
    today: dt.date | None,
) -> Facts:
    date, date_quote = read_date(source, _value(named.candidate), today)
    people, wishes = by_phrases.people, by_phrases.wishes
    reply_to, owner = offers.where_to(
        source, invitations, _value(named.candidate), silent=bool(said["do_not_contact"])
    )
    contact, sender = owner or _value(people.contact), _value(named.sender)
    formality, formality_quote = read_formality(source, people.greeted)
    found = {
        "company": named.company, "role": named.role, "candidate_name": named.candidate, "sender_name": named.sender,
        "sender_role": named.function, "agency": named.agency, "reference": named.reference,
    }  # fmt: skip
    quotes = {name: each.quote for name, each in found.items() if each} | dict(said) | {
        "no_reply": wishes.no_reply, "date": date_quote, "stage": fate.stage_quote, "outcome": fate.outcome_quote, "formality": formality_quote,
    }  # fmt: skip
    alternative = fate.outcome == "rejected_with_alternative"
    other = named.other_role.value if named.other_role else None
    if other is None and by_phrases.roles.other:
        other = by_phrases.roles.other.name
    return Facts(
        company=known.get("company") or _value(named.company),
        role=known.get("role") or _value(named.role),
        candidate_name=known.get("candidate") or _value(named.candidate),
        sender_name=known.get("to") or _value(named.sender),
        sender_role=_value(named.function),
        sender_email=source.sender.email,
        date=date.isoformat() if date else None,
        stage=fate.stage,
        outcome=fate.outcome,
        invites_feedback=bool(quotes["invites_feedback"]),
        declines_feedback=bool(quotes["declines_feedback"]),
        no_reply=bool(wishes.no_reply),
        agency=_value(named.agency),
        reference=_value(named.reference),
        reply_to=reply_to,
        interviewers=tuple(each.value for each in named.interviewers),
        do_not_contact=bool(quotes["do_not_contact"]),
        contains_feedback=criticised,
        language=source.language,
        formality=formality,
        evidence=_grounded(quotes, source),
        company_aliases=by_phrases.employer.aliases,
        other_role=other if alternative or by_phrases.verdict.alternative else None,
        alternative_offered=alternative,
        deadline=read_deadline(source, date),
        contact_for_questions=contact if contact and not (sender and same_person(contact, sender)) else None,
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


def _value(found: Found | None) -> str | None:
    return found.value if found else None
