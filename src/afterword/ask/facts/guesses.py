"""What the phrase tables alone take for each fact. The learned tables weigh it with what else they see.

Holds the order in which the finders are called. It must not choose between them and the learned tables.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from afterword.ask.facts.company import Employer, find_employer
from afterword.ask.facts.naming import Found
from afterword.ask.facts.outcome import Verdict, read_outcome
from afterword.ask.facts.people import People, find_people
from afterword.ask.facts.reference import find_reference
from afterword.ask.facts.role import Roles, find_roles
from afterword.ask.facts.shape import Outcome, Stage
from afterword.ask.facts.signature import sender_role
from afterword.ask.facts.source import Source
from afterword.ask.facts.stage import read_stage
from afterword.ask.facts.wishes import Wishes, read_wishes


@dataclass(frozen=True, slots=True)
class Guesses:
    """What each finder found."""

    verdict: Verdict
    stage: tuple[Stage, str]
    people: People
    employer: Employer
    roles: Roles
    function: Found | None
    reference: Found | None
    wishes: Wishes

    @property
    def outcome(self) -> Outcome:
        """Give the outcome that the phrases say."""
        return self.verdict.outcome

    @property
    def names(self) -> Mapping[str, str | None]:
        """Give the names by the tag that words of them would have."""
        people, employer = self.people, self.employer
        return {
            "company": _value(employer.company), "agency": _value(employer.agency),
            "role": self.roles.role.name if self.roles.role else None, "sender": _value(people.sender),
            "candidate": _value(people.candidate), "sender_role": _value(self.function), "reference": _value(self.reference),
            "interviewer": " ".join(each.value for each in people.interviewers) or None, "contact": _value(people.contact),
        }  # fmt: skip

    @property
    def hints(self) -> Sequence[tuple[str, str]]:
        """Give the quotes that say something of the message, each with a name for it."""
        wishes = self.wishes
        return [
            (self.verdict.quote, f"r {self.verdict.outcome}"), (self.stage[1], f"rs {self.stage[0]}"),
            (wishes.invites_feedback, "r invites"), (wishes.declines_feedback, "r declines"),
            (wishes.do_not_contact, "r no contact"), (wishes.no_reply, "r no reply"),
        ]  # fmt: skip


def guessed(source: Source) -> Guesses:
    """Ask every finder."""
    verdict = read_outcome(source.body)
    people = find_people(source)
    employer = find_employer(source, people.introduced, people.names)
    companies = tuple(each.value for each in (employer.company, employer.agency) if each) + employer.aliases
    return Guesses(
        verdict,
        read_stage(source.body, source.subject, source.history, verdict.outcome),
        people,
        employer,
        find_roles(source, verdict.alternative, companies),
        sender_role(source, people.sender),
        find_reference(source, verdict.alternative),
        read_wishes(source),
    )


def _value(found: Found | None) -> str | None:
    return found.value if found else None
