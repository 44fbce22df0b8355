"""What kind of answer a reply is, and what the user must be warned of, each with the words that show it.

Holds kinds and flags. It reads labels and phrases; it makes no points.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from afterword.reply.areas import areas_named
from afterword.reply.cues import Phrases, plain
from afterword.reply.guards import addresses_machine, is_lure
from afterword.reply.labels import Labelled
from afterword.reply.reading import Flag, FlagName, Kind, Known, Point, Remark
from afterword.text.names import is_person, same_person
from afterword.text.salutations import GREETINGS

if TYPE_CHECKING:
    from afterword.message import Message


def warnings(
    text: str, sentences: Sequence[tuple[int, int]], message: "Message | None", known: Known, phrases: Phrases
) -> Iterator[Flag]:
    """Yield what can be seen before anything is read: whom the reply is for, who wrote it, what it is after."""
    whole = plain(text)
    if is_lure(whole, phrases):
        yield _flag("phishing", text, sentences, ("money", "identity"), phrases)
    automatic = _automatic(whole, message, phrases)
    if automatic is not None:
        yield Flag("auto_reply", automatic or _sentence_with(text, sentences, _AUTOMATIC, phrases))
    other = _other_reader(text, known)
    if other:
        yield Flag("wrong_recipient", other)
    for name, table in (("no_further_contact", "nocontact"), ("confidential", "confidential")):
        if phrases.any(table, whole):
            yield _flag(name, text, sentences, (table,), phrases)
    hidden = _hidden_orders(message, phrases)
    if hidden:
        yield Flag("prompt_injection", hidden)


_AUTOMATIC = ("autoreply_strong", "autoreply_weak")


def _flag(name: str, text: str, sentences: Sequence[tuple[int, int]], tables: Sequence[str], phrases: Phrases) -> Flag:
    flag_name: FlagName = name  # type: ignore[assignment]
    return Flag(flag_name, _sentence_with(text, sentences, tables, phrases))


def _sentence_with(text: str, sentences: Sequence[tuple[int, int]], tables: Sequence[str], phrases: Phrases) -> str:
    for start, end in sentences:
        if any(phrases.any(table, plain(text[start:end])) for table in tables):
            return text[start:end]
    return ""


def _automatic(whole: str, message: "Message | None", phrases: Phrases) -> str | None:
    """Give the header that says a reply is automatic, "" where its text does, None where nothing does."""
    if message is not None and message.headers is not None:
        if message.headers.auto_reply:
            return "Auto-Submitted"
        subject = plain(message.headers.subject or "")
        if phrases.any("autoreply_strong", subject) or _AWAY.intersection(subject.split()):
            return message.headers.subject
    if len(whole.split()) > 160:
        return None
    strong = phrases.found("autoreply_strong", whole)
    weak = phrases.found("autoreply_weak", whole)
    return "" if strong or len(weak) >= 2 else None


_AWAY = frozenset("abwesenheitsnotiz abwesend absence afwezig afwezigheid autoreply ausencia ausência automatisch automatisches".split())

_NOBODY = frozenset(
    """candidate applicant all there team everyone again both colleague colleagues sir madam mate hun babe guys folks
    bewerber bewerberin damen herren candidat candidate candidato candidata kandidaat sollicitant sollicitante zusammen
    """.split()
)


def _other_reader(text: str, known: Known) -> str | None:
    """Give the greeting when it names somebody else than the candidate and the candidate is named nowhere."""
    if not known.candidate:
        return None
    named = _greeted(text, known.candidate)
    if named is None or not is_person(named):
        return None
    parts = {part.lower().strip(".,") for part in known.candidate.replace("-", " ").split()}
    in_text = set(plain(text).replace("-", " ").split())
    if parts & in_text or same_person(named, known.candidate) or _nickname(named, known.candidate):
        return None
    return text[: text.find(named) + len(named)].strip()


def _greeted(text: str, candidate: str) -> str | None:
    line = text.lstrip()[:80].split("\n", 1)[0]
    lowered = line.lower()
    for greeting in sorted(_greetings(), key=len, reverse=True):
        if lowered.startswith((f"{greeting} ", f"{greeting}, ")):
            rest = line[len(greeting) :].lstrip(" ,")
            name = rest.split(",")[0].split(" – ")[0].split(" - ")[0].strip(" .:;!")
            words = name.split()
            titled = bool(words) and words[0].lower().strip(".") in _TITLES
            if titled and " " not in candidate.strip():
                return None  # "Mr Malik" may well be the Rashid we know
            while words and words[0].lower().strip(".") in _TITLES:
                words = words[1:]
            if 1 <= len(words) <= 3 and all(w[:1].isupper() for w in words) and words[0].lower() not in _NOBODY:
                return " ".join(words)
            return None
    return None


_TITLES = frozenset("mr mrs ms miss mx dr prof professor herr herrn frau monsieur madame señor señora sr sra senhor senhora meneer mevrouw sir".split())


def _greetings() -> list[str]:
    return [phrase for line in GREETINGS.split("\n") for phrase in line.split("|") if phrase]


_NICKNAMES = (
    "bob robert rob", "bill william will liam", "dick richard", "jack john", "harry henry harrison", "ted edward theodore ned",
    "peggy margaret", "kate katherine catherine", "chuck charles charlie", "jim james", "tony anthony", "pepe jose josé",
    "paco francisco", "kiko francisco", "lola dolores", "nacho ignacio", "chema", "zé josé", "uli ulrich", "sepp josef",
    "hannes johannes", "betty elizabeth beth liz eliza", "sasha alexander alexandra", "dima dmitri", "misha mikhail", "ned edmund",
)  # fmt: skip


def _nickname(one: str, other: str) -> bool:
    first, second = one.split()[0].lower(), other.split()[0].lower()
    if first[:3] == second[:3] or (len(first) >= 3 and first in second) or (len(second) >= 3 and second in first):
        return True
    return any(first in row.split() and second in row.split() for row in _NICKNAMES)


def _hidden_orders(message: "Message | None", phrases: Phrases) -> str | None:
    if message is None:
        return None
    for span in message.hidden[:50]:
        piece = message.text[span.start : min(span.end, span.start + 4_000)]
        if addresses_machine(piece, phrases):
            return "(hidden text)"
    return None


def contradicts(points: Sequence[Point], strengths: Sequence[Remark], voices: dict[int, str | None], phrases: Phrases) -> str | None:
    """Give the quote of a criticism whose trait another voice praises; voices tells who speaks at an offset."""
    for point in points:
        for strength in strengths:
            first, second = voices.get(point.start), voices.get(strength.start)
            if first and second and first != second and point.area in areas_named(strength.quote, phrases):
                if point.area in ("communication", "teamwork_culture", "leadership", "motivation_research", "answer_structure", "technical_depth"):
                    return point.quote
    return None


def kind_of(
    flags: Sequence[Flag], labelled: Sequence[Labelled], *, feedback: bool, outside: bool, call: bool, text: str, phrases: Phrases
) -> Kind:
    """Choose the first kind that fits, in the documented order; text is the whole reply, plain."""
    names = {flag.name for flag in flags}
    if "phishing" in names:
        return "phishing"
    if "auto_reply" in names:
        return "auto_reply"
    if "wrong_recipient" in names:
        return "misdirected"
    if feedback:
        return "feedback"
    if call:
        return "call_offer"
    boilerplate = len(phrases.found("boilerplate", text))
    if any(item.label == "refusal" and item.signals.get("refusal") for item in labelled) and boilerplate < 2:
        return "policy_refusal"
    if outside:
        return "outside_control"
    if phrases.any("promise", text) and not boilerplate:
        return "promise_later"
    return "boilerplate" if boilerplate or any(item.label == "refusal" for item in labelled) else "vague"
