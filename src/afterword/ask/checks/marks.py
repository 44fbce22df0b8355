"""What a letter must not carry between its words: places left to fill in, loud punctuation, emoji, capitals."""

import re
from collections.abc import Iterator
from functools import cache

from afterword.ask.checks.finding import Finding, Severity
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.parts import Span
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context

MOST_CHARACTERS = 50_000
SHOUTS_THAT_FAIL = 3

_BRACKETS = ("[", "{", "<", "%", "$", "_", "…", "..", "(", "x", "X")
_BLANKS = (
    "XXX",
    "xxx",
    "TBD",
    "TBC",
    "TODO",
    "FIXME",
    "INSERT ",
    "LOREM",
    "None",
    "null",
    "undefined",
    "NaN",
)
_STAND_INS = frozenset(
    "your name|your full name|first name last name|company name|recipient name|job title|ihr name|dein name|vorname nachname|max mustermann|"
    "votre nom|ton nom|prénom nom|su nombre|tu nombre|nombre apellido|seu nome|nome sobrenome|uw naam|je naam|voornaam achternaam".split("|")
)  # fmt: skip


@cache
def _in_brackets() -> re.Pattern[str]:
    return re.compile(
        r"\[[^\]\n]{1,80}\]|\{[^}\n]{0,80}\}{1,2}|<<?[^<>\n@/=]{0,30}[^\W\d_][^<>\n@/=]{0,50}>>?|%[^\W\d]\w{1,40}%|\$[A-Z_]{3,30}\b|"
        r"(?i:\((?:datum|date|data|fecha)\)|\([^\W\d_]{2,20} (?:einsetzen|einfügen|eintragen|ergänzen|goes here|à compléter|à insérer|aquí|aqui|invullen)\))|"
        r"\b[xX]{2}[./][xX]{2}\b|_{3,}|…{2,}|\.{5,}|\((?:insert|name|nome|nom|naam|nombre)\b[^)\n]{0,40}\)|"
        r"\((?:your|ihre?|deine?|votre|ton|su|tu|seu|uw|je) (?:full |own )?(?:name|company|role|position|title|phone|number|e?-?mail|date|firma|stelle|"
        r"nom|nombre|nome|naam|empresa|entreprise|bedrijf|puesto|cargo|poste|functie)\b[^)\n]{0,30}\)"
    )  # fmt: skip


@cache
def _in_words() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:X{3,}|x{3,}|TBD|TBC|TODO|FIXME|LOREM IPSUM)\b|\bINSERT (?=[A-Z]{3}|your|name|here|role|company|the)|"
        r"(?<![.!?] )(?<![\n])\b(?:None|null|undefined|NaN)\b(?! of| is| at)"
    )


@cache
def _case_number() -> re.Pattern[str]:
    return re.compile(r"^\[[^\]]*\d{3}[^\]]*\]$")


def placeholders_in(text: str, known: str = "") -> Iterator[tuple[int, int]]:
    """Yield where something is left to fill in; what is known stands as it is, and so does a case number."""
    for signs, pattern in ((_BRACKETS, _in_brackets), (_BLANKS, _in_words)):
        for found in pattern().finditer(text) if any(sign in text for sign in signs) else ():
            if found[0] not in known and not _case_number().search(found[0]):
                yield found.span()


def find_placeholders(letter: Letter, context: Context) -> list[Finding]:
    """D04: nothing is left to fill in."""
    text = letter.draft.text
    known = " ".join((context.role or "", context.company or "", context.reference or "", *context.facts))
    places = [letter.draft.places[name] for name in ("subject", "to") if name in letter.draft.places]
    for start, end in (*places, (letter.draft.body_start, len(text))):
        found = next(placeholders_in(text[start : min(end, start + MOST_CHARACTERS)], known), None)
        if found:
            return [_unfilled(start + found[0], start + found[1])]
    for line in letter.text(letter.parts.signoff).splitlines():
        if line.strip(" ,.").lower() in _STAND_INS:
            at = text.find(line, letter.parts.signoff.start)
            return [_unfilled(at, at + len(line))]
    return []


def _unfilled(start: int, end: int) -> Finding:
    message = "Something is still to be filled in here."
    return Finding("placeholder", "fail", message, start, end, "Fill it in, or take it out.")


@cache
def _emoji() -> re.Pattern[str]:
    return re.compile(
        "[\u2600-\u27bf\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2b50\u2764]\ufe0f?|[:;]-?[)(DP](?!\\w)"
    )


def emoji_in(text: str, start: int, end: int) -> list[Span]:
    """Return the places of emoji and typed smileys."""
    part = text[start:end]
    if part.isascii() and not any(smiley in part for smiley in (":)", ":(", ":-", ";)", ";-", ":D", ":P")):
        return []
    return [Span(start + found.start(), start + found.end()) for found in _emoji().finditer(part)]


def shouted_words(letter: Letter, context: Context) -> list[Span]:
    """Return the words in capitals that are no acronyms and no names."""
    loud = [
        token
        for token in letter.tokens
        if letter.draft.text[token.start].isupper()
        and letter.draft.text[token.start : token.end].isupper()
        and letter.draft.text[token.start : token.end].isalpha()
        and (token.word in letter.vocabulary("common") or token.end - token.start > 5)
        and letter.sentences[token.sentence].part != "signoff"
    ]
    loud = [token for token in loud if token.end - token.start > 1]
    if not loud:
        return []
    names = (
        context.role,
        context.company,
        context.candidate,
        context.recipient,
        context.agency,
        context.reference,
    )
    known = (
        *(name for name in names if name),
        *context.facts,
        *context.company_aliases,
        *context.interviewers,
        context.rejection_notes,
    )
    names_said = set(words_of(" ".join(known), letter.words))
    return [Span(token.start, token.end) for token in loud if token.word not in names_said]


def find_typography(letter: Letter, context: Context) -> list[Finding]:
    """D23: at most one exclamation mark, no emoji in email, no words in capitals; three such faults fail."""
    text, start = letter.draft.text, letter.draft.body_start
    end = min(len(text), start + MOST_CHARACTERS)
    places = [letter.draft.places[name] for name in ("subject",) if name in letter.draft.places]
    marks = [
        Span(at, at + 1)
        for first, last in (*places, (start, end))
        if "!" in text[first:last]  # a look at every character is dear
        for at in range(first, last)
        if text[at] == "!"
    ]
    greeting = letter.parts.greeting
    marks = [
        mark for mark in marks if not greeting.start <= mark.start < greeting.end
    ]  # "Hallo Jonas!" is how some greet
    faults = list(marks) if len(marks) > 1 else []
    faults += emoji_in(text, start, end) if letter.channel == "email" else []
    faults += shouted_words(letter, context)
    if not faults:
        return []
    severity: Severity = "fail" if len(faults) >= SHOUTS_THAT_FAIL else "warn"
    message = "Exclamation marks, emoji and capitals make the letter loud."
    return [Finding("typography", severity, message, *min(faults), "Use full stops and ordinary words.")]
