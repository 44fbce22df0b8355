"""The employer, and the agency that writes for one.

Holds the choice among the names found. The mail system of hiring software is never the employer, and a client that
is not named stays unknown.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from afterword.ask.facts import employer_signs as signs
from afterword.ask.facts.employer_signs import Candidate, is_date_or_role, may_be_company, strip_team_words
from afterword.ask.facts.frame import chat_label
from afterword.ask.facts.introductions import Introduction
from afterword.ask.facts.mail import own_label, prettify
from afterword.ask.facts.naming import Found
from afterword.ask.facts.orgs import host_match, squeeze
from afterword.ask.facts.people import is_personal
from afterword.ask.facts.phrases import company as tables
from afterword.ask.facts.phrases import words
from afterword.ask.facts.prose import Prose, phrases, words_of
from afterword.ask.facts.runs import read_org
from afterword.ask.facts.source import Source
from afterword.text.letters import fold

_SURE = 5


@dataclass(frozen=True, slots=True)
class Employer:
    """The employer's name, its other spellings in the message, and the agency in between."""

    company: Found | None
    aliases: tuple[str, ...]
    agency: Found | None


def find_employer(source: Source, intro: Introduction | None, people: list[str]) -> Employer:
    """Find the employer and, where an agency writes, keep the two apart. ``people`` are names that are no company."""
    label = own_label(source.sender.email) or own_label((source.headers.reply_to or source.sender).email)
    found = [each for each in _candidates(source, intro, label) if not _is_someone(each.name, people)]
    best = _best(found, label)
    if not _writes_for_client(source, intro, best):
        return Employer(_found(best), _aliases(best, found), None)
    client = _client(source, best, people)
    agency = (
        Found(best.quote, best.quote)
        if best and squeeze(best.quote).startswith(squeeze(best.name))
        else _found(best)
    )
    return Employer(_found(client), (), agency)


def _found(candidate: Candidate | None) -> Found | None:
    return Found(candidate.name, candidate.quote) if candidate else None


def _candidates(source: Source, intro: Introduction | None, label: str | None) -> list[Candidate]:
    found = [
        *signs.from_display(source.sender.name or "", label, personal=is_personal(source)),
        *signs.from_signature(source, label),
        *signs.from_subject(source, label),
    ]
    found += [
        *signs.from_frames(source.body),
        *signs.from_frames(source.subject),
        *signs.from_heading(source),
        *signs.from_labels(source),
        *signs.from_nouns(source.body),
    ]
    if intro and intro.org:
        found.append(Candidate(intro.org, intro.org, 7))
    if labelled := chat_label(source)[1]:
        found.append(Candidate(labelled.value, labelled.quote, 7))
    bared = [(strip_team_words(each.name, label)[0] or each.name, each) for each in found]
    found = [
        Candidate(name, each.quote, each.weight + host_match(name, label))
        for name, each in bared
        if may_be_company(name)
    ]
    if label:
        found += signs.from_host(source, label)
    if label and len(label) > 1 and not label.isdigit():
        found.append(Candidate(prettify(label), source.sender.email or "", 4))
    return found


def _best(found: list[Candidate], label: str | None) -> Candidate | None:
    """Add up the weights of equal names and take the heaviest; a longer name that goes on from it is its full form."""
    totals: dict[str, int] = {}
    for each in found:
        totals[squeeze(each.name)] = totals.get(squeeze(each.name), 0) + each.weight
    if not totals:
        return None
    own = squeeze(prettify(label)) if label else ""
    key = max(totals, key=lambda each: (totals[each], each == own))
    if totals[key] < 4:
        return None
    longer = [
        other for other, weight in totals.items()
        if other != key and other.startswith(key) and len(key) >= 3 and (weight >= 4 or other == squeeze((label or "").replace("-", " ")))
    ]  # fmt: skip
    if longer:
        key = max(longer, key=totals.__getitem__)
    return max(
        (each for each in found if squeeze(each.name) == key),
        key=lambda each: (_looks_written(each), each.weight),
    )


def _aliases(best: Candidate | None, found: list[Candidate]) -> tuple[str, ...]:
    if best is None:
        return ()
    key = squeeze(best.name)
    names = [
        each.name
        for each in found
        if squeeze(each.name) != key and key.startswith(squeeze(each.name)) and len(squeeze(each.name)) >= 3
    ]
    return tuple(dict.fromkeys(names))


def _looks_written(candidate: Candidate) -> bool:
    return "@" not in candidate.quote


def _is_someone(name: str, people: list[str]) -> bool:
    return any(
        squeeze(person) in squeeze(name) or fold(name) in fold(person).split()
        for person in people
        if squeeze(person)
    )


def _writes_for_client(source: Source, intro: Introduction | None, best: Candidate | None) -> bool:
    if best is None or (intro and intro.in_note):
        return any(_speaks_of_client(prose) for prose in (source.body, source.subject))
    return writes_for_clients(source, best.name)


def writes_for_clients(source: Source, name: str) -> bool:
    """Say whether a message speaks of a client, or the name of who writes it is a recruiter's."""
    if any(_speaks_of_client(prose) for prose in (source.body, source.subject)):
        return True
    name = fold(name).replace("-", " ")
    if any(word in name for word in ("personalberatung", "personalvermittlung", "executive search")):
        return True
    return " " in name and name.rsplit(None, 1)[-1] in words_of(words.AGENCY_SUFFIXES)


def _speaks_of_client(prose: Prose) -> bool:
    hits = prose.find_all(phrases(tables.CLIENT))
    return any(not prose.has(phrases(tables.NO_CLIENT), hit.start, hit.end + 12) for hit in hits)


def _client(source: Source, agency: Candidate | None, people: list[str]) -> Candidate | None:
    """Find the named client of an agency; a client that is only called so stays None."""
    not_these = [*people, agency.name] if agency else people
    found: list[Candidate] = []
    for prose in (source.body, source.subject):
        for phrase in prose.present(phrases(tables.CLIENT_NAMED)):
            hit = prose.find(phrase)
            name = read_org(prose, prose.word_at(hit.end - 1) + 1)[0] if hit else ""
            if name and not is_date_or_role(name):
                found.append(Candidate(name, name, 6))
    found += [Candidate(each.name, each.name, 4) for each in signs.from_subject(source, None)]
    found += list(_opening_clients(source.body))
    found = [
        each for each in found
        if may_be_company(each.name) and not _is_someone(each.name, not_these) and not (agency and squeeze(agency.name).startswith(squeeze(each.name)))
    ]  # fmt: skip
    best = _best(found, None)
    weight = sum(each.weight for each in found if best and squeeze(each.name) == squeeze(best.name))
    return best if weight >= _SURE else None


def _opening_clients(prose: Prose) -> Iterator[Candidate]:
    """Read ``Thornbury Rail came back to me`` at the start of a sentence."""
    for index in range(min(len(prose.words), 150)):
        opens = (
            index == 0
            or prose.words[index - 1].text[-1] in ".!?,"
            or prose.even[prose.starts[index] - 1] == "\n"
        )
        name, following = read_org(prose, index) if opens else ("", index)
        if (
            name
            and following < len(prose.words)
            and fold(prose.words[following].text) in words_of(tables.CLIENT_VERBS)
        ):
            yield Candidate(name, name, 5)
