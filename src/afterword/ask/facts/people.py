"""Who wrote, to whom, and who else is named: sender, candidate, interviewers, the person for questions.

Holds the finding of people. It must not decide whom to write to.
"""

import re
from collections.abc import Collection, Iterator
from functools import cache
from typing import NamedTuple

from afterword.ask.facts.frame import account_holder, chat_label, thread_names
from afterword.ask.facts.introductions import Introduction, introduction, is_common
from afterword.ask.facts.kinds import bare
from afterword.ask.facts.mail import is_no_reply, is_relay, is_shared
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import squeeze
from afterword.ask.facts.phrases import people as tables
from afterword.ask.facts.prose import Prose, even_out, lines_of, phrases
from afterword.ask.facts.runs import read_name
from afterword.ask.facts.signature import is_known_org, signer
from afterword.ask.facts.source import Line, Source, header_name
from afterword.text.letters import fold
from afterword.text.names import holds_all, same_person
from afterword.text.salutations import GREETINGS, is_closing, is_greeting


class People(NamedTuple):
    """Everybody a message names, by what they are in it."""

    candidate: Found | None
    wrong_name: str | None
    greeted: Found | None
    sender: Found | None
    introduced: Introduction | None
    interviewers: tuple[Found, ...]
    contact: Found | None

    @property
    def names(self) -> list[str]:
        """All names, so that none of them is taken for a company."""
        return [
            each.value for each in (self.candidate, self.sender, self.contact, *self.interviewers) if each
        ]


def find_people(source: Source) -> People:
    """Find everybody a message names; who is only to be asked questions is no interviewer."""
    candidate, wrong_name = find_candidate(source)
    sender, introduced = find_sender(source)
    contact = contact_for_questions(source)
    others = [each.value for each in (candidate, sender, contact) if each]
    met = tuple(interviewers(source, others))
    return People(candidate, wrong_name, greeted(source), sender, introduced, met, contact)


def greeted(source: Source) -> Found | None:
    """Return the person the message greets."""
    for line in source.lines[:9]:
        prose = even_out(source.text, [(line.start, line.start + len(line.text))])
        index = _after_greeting(prose)
        name, _ = read_name(prose, index) if index is not None else ("", 0)
        if not name and index is None:
            name = _bare_greeting(prose, line)
        shown = display(name) if name else None
        if shown:
            return Found(shown, name)
    return None


def find_candidate(source: Source) -> tuple[Found | None, str | None]:
    """Return the candidate, and the name used in the body when it is another person's (a mix-up of the sender's)."""
    found = greeted(source)
    named = header_name(source.headers, "to")
    shown = display(named)
    if shown:
        wrong = (
            found.value
            if found and not (same_person(found.value, shown) or holds_all(shown, found.value))
            else None
        )
        return Found(shown, named), wrong
    other = thread_names(source)[1]
    if other and (found is None or same_person(other.value, found.value)):
        return other, None
    return account_holder(source) or found, None


def find_sender(source: Source) -> tuple[Found | None, Introduction | None]:
    """Return the person who wrote, and how they introduced themselves if they did."""
    intro = introduction(source)
    named = header_name(source.headers, "from")
    from_header = (
        Found(shown, named)
        if is_personal(source) and (shown := display(_without_org(source, named)))
        else _chat_name(source)
    )
    signed = signer(source)
    if from_header and signed and same_person(from_header.value, signed.value):
        return _fuller(from_header, signed), intro
    if signed and (from_header is None or len(signed.value.split()) > 1):
        return signed, intro
    if from_header:
        return from_header, intro
    return (Found(intro.name, intro.quote) if intro and intro.name else None), intro


def is_personal(source: Source) -> bool:
    """Say whether the From address is a person's: by its display name, its mailbox and its host."""
    name, email = header_name(source.headers, "from"), source.sender.email or ""
    if not display(_without_org(source, name)) or is_known_org(source, name):
        return False
    local = fold(email.partition("@")[0])
    if is_relay(email) or is_no_reply(email):
        return any(same_person(name, line.text) for line in source.signature[:3] if display(line.text))
    if any(
        len(part) > 2 and part in local for part in fold(name).replace(",", " ").replace("-", " ").split()
    ):
        return True
    return not is_shared(email) or any(
        same_person(name, line.text) for line in source.signature[:3] if display(line.text)
    )


def interviewers(source: Source, others: list[str]) -> list[Found]:
    """Return those named as having met the candidate or as being asked for more, in order; ``others`` are left out."""
    found: list[Found] = []
    for prose in (source.body, source.history):
        for hit in prose.find_all(phrases(tables.INTERVIEWERS)):
            for name in _names_from(prose, prose.word_at(hit.end - 1) + 1):
                shown = display(name)
                if shown and not any(
                    same_person(shown, other) for other in [*others, *(each.value for each in found)]
                ):
                    found.append(Found(shown, name))
    behalf = on_behalf(header_name(source.headers, "from"))
    if behalf:
        found.insert(0, Found(behalf, behalf))
    return found[:6]


def contact_for_questions(source: Source) -> Found | None:
    """Return the person to whom the message sends questions, when it names one."""
    for hit in source.body.find_all(phrases(tables.CONTACTS)):
        word = source.body.word_at(hit.end - 1) + 1
        name, _ = read_name(source.body, word)
        closes = name and is_closing(
            re.split(r"[,\n]", source.body.source[source.body.words[word].start :])[0]
        )
        if name and not closes and (shown := display(name)):
            return Found(shown, name)
    return None


def _after_greeting(prose: Prose) -> int | None:
    """Return the number of the word after the greeting formula, None when the line does not greet."""
    opening = prose.even[:60].lstrip("¡!¿* ")
    if opening.startswith("ha ") and prose.words[1:]:
        return 1
    skipped = len(prose.even[:60]) - len(opening)
    best = max((len(phrase) for phrase in _greeting_phrases() if _opens(opening, phrase)), default=0)
    if not best:
        return None
    index = prose.word_at(skipped + best - 1) + 1
    if fold(bare(prose.words[0].text)) in ("madame", "monsieur"):
        return 0
    while index < len(prose.words) and fold(bare(prose.words[index].text)) in (
        "sr(a)",
        "a",
        "o",
        "ao",
        "à",
        "zusammen",
    ):
        index += 1
    return index


@cache
def _greeting_phrases() -> frozenset[str]:
    return lines_of(GREETINGS.replace("|", "\n"))


def _opens(opening: str, phrase: str) -> bool:
    return opening.startswith(phrase) and not opening[len(phrase) : len(phrase) + 1].isalnum()


def _bare_greeting(prose: Prose, line: Line) -> str:
    """Read ``Callum,`` on a line of its own, or ``Gil - we're passing`` at the start of a message."""
    name, following = read_name(prose, 0)
    if not name or len(name.split()) > 3:
        return ""
    if is_closing(line.text):
        return ""
    alone = following == len(prose.words) and line.text[-1] in ",:!"
    dashed = following < len(prose.words) and prose.words[following].text in ("-", "–", "—")
    return name if alone or dashed else ""


def without_firm(name: str, source: Source, firms: Collection[str] = ()) -> str:
    """Return a name without the firm behind "von": ``Jette von Wattwerk``, where ``Jette von Bülow`` stays.

    It is a firm where it is among ``firms``, or the message names it without "von" or by a host.
    """
    person, von, firm = name.partition(" von ")
    return person if von and (squeeze(firm) in firms or _is_firm(firm, source)) else name


def _is_firm(name: str, source: Source) -> bool:
    said = f"{source.headers.subject or ''}\n{source.text}"
    hosts = f"{said} {source.sender.email or ''}".lower()
    squeezed = re.escape(squeeze(name))
    alone = re.search(rf"(?<!von )\b{re.escape(name)}\b", said)
    return bool(squeezed) and (alone is not None or re.search(rf"[@.]{squeezed}[\w-]*\.", hosts) is not None)


def _without_org(source: Source, name: str) -> str:
    lowered = name.lower()
    if "on behalf of" in lowered or " im auftrag" in lowered:
        return ""
    return without_firm(name, source)


def on_behalf(name: str) -> str | None:
    """Return whom a From name says somebody writes for (``Recruitment (on behalf of Prof. L. Okafor)``)."""
    _, found, after = name.lower().partition("on behalf of ")
    return display(name[len(name) - len(after) :].strip("() ")) if found else None


def _fuller(header: Found, signed: Found) -> Found:
    """Prefer the header's spelling; take the signature's when it alone has a title or both names."""
    more = len(signed.value.split()) > len(header.value.split())
    return signed if more else header


def _chat_name(source: Source) -> Found | None:
    """Read the name that stands above a message pasted from a chat."""
    if (labelled := chat_label(source)[0] or thread_names(source)[0]) is not None:
        return labelled
    if source.headers.from_ or len(source.lines) < 3:
        return None
    first = source.lines[0].text
    if is_greeting(first) or first[-1] in ",:!.?":
        return None
    heads = " ".join(line.text for line in source.lines[1:3])
    stamped = any(_is_time(word) for word in heads.split())
    shown = display(first) if stamped or " at " in heads else None
    return Found(shown, first) if shown and len(first.split()) >= 2 else None


def _is_time(word: str) -> bool:
    hour, colon, minute = word.strip("()[],.").partition(":")
    return bool(colon) and hour.isdigit() and minute[:2].isdigit()


def _names_from(prose: Prose, index: int) -> Iterator[str]:
    """Yield the names of a list (``Hugh Tan, Rosa Lim and Jo``) that starts at a word."""
    for _ in range(6):
        name, following = read_name(prose, index)
        if not name or is_common(prose, index):
            return
        yield name
        ended = (
            prose.words[following - 1].text[-1] in ".;:!?"
            and not prose.words[following - 1].text[-2:-1].isupper()
        )
        if ended or following >= len(prose.words):
            return
        linked = fold(prose.words[following].text) in tables.NAME_LINKS.split()
        if not linked and prose.words[following - 1].text[-1] != ",":
            return
        index = following + 1 if linked else following
