"""Whom the letter goes to, by which address, and what hangs on it."""

import re
from functools import cache

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.notes import signals_in
from afterword.ask.checks.parts import Span
from afterword.ask.checks.phrases import Hit
from afterword.ask.checks.tokens import fold, words_of
from afterword.ask.context import Context


@cache
def _no_reply() -> re.Pattern[str]:
    return re.compile(
        r"no[-_.]?reply|do[-_.]?not[-_.]?reply|donot?reply|ne[-_.]?pas[-_.]?repondre|nepasrepondre|keine?[-_.]?antwort|nicht[-_.]?antworten|"
        r"no[-_.]?respond|nao[-_.]?respond|geen[-_.]?antwoord|niet[-_.]?(?:be)?antwoord|mailer-daemon|notifications?@|unmonitored",
        re.IGNORECASE,
    )


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


_NOTHING = frozenset(" none no nothing keine kein - – — n/a aucune aucun ninguno nenhum geen 0".split(" "))


def addresses_in(text: str) -> list[str]:
    """Return the email addresses in a text, in lower case."""
    return [found.lower().rstrip(".") for found in _address().findall(text[:20_000])] if "@" in text else []


def _header(letter: Letter, name: str) -> tuple[str, Span]:
    return letter.draft.headers.get(name, ""), Span(*letter.draft.places.get(name, (0, 0)))


def find_recipients(letter: Letter, context: Context) -> list[Finding]:
    """D16: one address in To; a copy only to someone the rejection named; no round letter."""
    findings = []
    to, place = _header(letter, "to")
    parts = [part for part in re.split(r"[;,]", to[:2000]) if part.strip()]
    several = len(set(addresses_in(to))) > 1 or (";" in to and len(parts) > 1)
    if not addresses_in(to) and len(parts) > 2:
        several = True
    if several:
        findings.append(
            Finding(
                "one-recipient",
                "fail",
                "The letter goes to several people, so each leaves it to the others.",
                *place,
                "Write to one person only.",
            )
        )
    known = " ".join(
        (context.rejection_notes, *context.facts, *context.evidence, *context.interviewers)
    ).lower()
    copied = False
    for name in ("cc", "bcc"):
        value, span = _header(letter, name)
        if value.lower().strip() in _NOTHING:
            continue
        if name == "cc" and _is_named(value, known):
            copied = True
        else:
            findings.append(
                Finding(
                    "one-recipient",
                    "fail",
                    "The copy goes to someone the rejection did not bring in.",
                    *span,
                    "Take the copy out.",
                )
            )
    round_letter = [
        hit
        for hit in letter.in_part("round letter", "greeting", "middle", "subject")
        if not (copied and _speaks_of_copy(letter, hit))
    ]
    if round_letter and not findings:
        findings.append(
            Finding(
                "one-recipient",
                "fail",
                "The letter says that others got it too.",
                *letter.place(round_letter[0]),
                "Write to one person only.",
            )
        )
    return findings


def _speaks_of_copy(letter: Letter, hit: Hit) -> bool:
    """Say whether words are about a copy: ``I have copied in Jenna``."""
    said = (token.word for token in letter.tokens[hit.first : hit.last])
    return any(word.startswith(("cop", "kopi", "cc")) for word in said)


def _is_named(value: str, known: str) -> bool:
    """Say whether a copy's name or address occurs in what is known of the rejection."""
    if any(address in known for address in addresses_in(value)):
        return True
    names = [word for word in words_of(value.partition("@")[0], None) if len(word) > 2]
    folded = fold(known, None)
    return (
        bool(names)
        and any(word in folded for word in names)
        and ("cc" in folded or "copy" in folded or "copied" in folded)
    )


def find_address(letter: Letter, context: Context) -> list[Finding]:
    """D19: an address somebody reads, the route that was asked for, and no letter against a stated wish."""
    to, place = _header(letter, "to")
    if not letter.draft.headers.get("to"):
        place = Span(letter.parts.middle.start, letter.parts.middle.start)
    address = (addresses_in(to) or addresses_in(context.recipient_email or "") or [""])[0]

    def fault(message: str, mend: str) -> list[Finding]:
        return [Finding("recipient", "fail", message, *place, mend)]

    if _no_reply().search(address):
        return fault("Nobody reads this address.", "Find a person's address in the thread or signature.")
    kinds = {signal.kind for signal in signals_in(context)}
    if "no_contact" in kinds:
        return fault("The rejection asked for no further contact.", "Respect it: do not write.")
    if "no_feedback" in kinds and letter.kind != "thanks":
        return fault("The rejection said that no feedback is given.", "Send thanks only, or nothing.")
    if context.agency and address and not _is_agency(address, context):
        return fault(
            "The agency is passed over; the client did not write to you.",
            "Write to the agency's recruiter only.",
        )
    if context.no_reply and not context.reply_to and not context.recipient_email and not address:
        return fault(
            "The rejection came from an address that nobody reads.", "Find a person's address first."
        )
    if addresses_in(to) and not _is_expected(address, context):
        return fault("This is not the address you were given.", "Write to the address the rejection names.")
    return []


def _is_expected(address: str, context: Context) -> bool:
    given = [
        a
        for a in (context.recipient_email, context.reply_to, context.sender_email)
        if a and not _no_reply().search(a)
    ]
    known = [a for text in (*given, context.rejection_notes, *context.facts) for a in addresses_in(text)]
    usable = [a for a in known if not _no_reply().search(a)]
    return not usable or address in usable


def _is_agency(address: str, context: Context) -> bool:
    """Say whether an address may be the agency's: not the client's domain, unless it names the agency too."""
    domain = fold(address.partition("@")[2], None)
    agency = _name_parts(context.agency or "")
    client = set().union(*(_name_parts(name) for name in (context.company or "", *context.company_aliases)))
    if any(part in domain for part in agency):
        return True
    return not any(part in domain for part in client - agency)


@cache
def _name_parts(name: str) -> frozenset[str]:
    """Return the telling words of a firm's name, as they may stand in a domain."""
    empty = {
        "the",
        "and",
        "und",
        "gmbh",
        "group",
        "recruitment",
        "recruiting",
        "personal",
        "company",
        "consulting",
        "services",
    }
    return frozenset(word for word in words_of(name, None) if len(word) > 3 and word not in empty)


def find_attachments(letter: Letter, _context: Context) -> list[Finding]:
    """D20: no attachment, form, survey, calendar or tracking link."""
    value, place = _header(letter, "attachments")
    if value.lower().strip() not in _NOTHING:
        return [
            Finding(
                "attachment",
                "fail",
                "Something is attached, which makes a small favour look like work.",
                *place,
                "Attach nothing.",
            )
        ]
    middle = letter.text(letter.parts.middle)
    link = (
        _link().search(letter.draft.text, *letter.parts.middle) if "/" in middle or "www." in middle else None
    )
    if link:
        return [
            Finding(
                "attachment",
                "fail",
                "There is a link in the letter; careful readers do not follow links.",
                *link.span(),
                "Take the link out.",
            )
        ]
    hits = letter.found("attach")
    if hits:
        return [
            Finding(
                "attachment",
                "fail",
                "The letter sends the reader to a file, form or calendar.",
                *letter.place(hits[0]),
                "Ask in the letter itself, attach nothing.",
            )
        ]
    return []


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?:https?://|www\.)[^\s<>]{2,200}|\b[\w-]{2,40}\.(?:com|ly|gle|io|me|link|net|org|app|de|fr|es|nl|br)/[^\s<>]{1,200}",
        re.IGNORECASE,
    )
