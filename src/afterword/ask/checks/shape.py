"""The letter's shape: subject, length, sign-off."""

from afterword.ask.checks.finding import Finding, Severity
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.parts import Span
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context

MOST_SUBJECT_WORDS = 8
MOST_SUBJECT_CHARACTERS = 70
FEWEST_WORDS, FEW_WORDS, MANY_WORDS, MOST_WORDS = 25, 40, 170, 200
MOST_FOLLOW_UP_WORDS = 60
MOST_NOTE_UNITS = 300
MOST_SMS_CHARACTERS = 320

_REPLIES = frozenset("re aw antw fw fwd wg tr rv res enc sv doorst betr".split())


def bare_subject(subject: str) -> str:
    """Return a subject without "Re:", "AW:" and the like; the same text when it has none."""
    while ":" in subject[:12]:
        mark, _, rest = subject.partition(":")
        if mark.strip(" []0123456789").lower() not in _REPLIES:
            break
        subject = rest.strip()
    return subject


def find_subject(letter: Letter, context: Context) -> list[Finding]:
    """D01: an email has a short, quiet subject that names the role or answers the thread."""
    draft = letter.draft
    if letter.channel != "email" or not draft.headers:
        return []
    subject = draft.headers.get("subject", "")
    span = draft.places.get("subject", (0, 0))
    if not subject.strip():
        return [
            Finding(
                "subject",
                "warn",
                "The letter has no subject.",
                *span,
                "Give a subject of three to eight words.",
            )
        ]
    bare = bare_subject(subject)
    reply = bare != subject
    fault = _subject_fault(bare, letter)
    if fault:
        return [
            Finding("subject", "warn", fault, *span, "Use three to eight quiet words with the role in them.")
        ]
    if context.role and not reply and not _names_role(bare, context, letter):
        return [
            Finding(
                "subject",
                "warn",
                "The subject does not say which role it is about.",
                *span,
                "Name the role in it.",
            )
        ]
    return []


def _subject_fault(bare: str, letter: Letter) -> str:
    if len(words_of(bare, letter.words)) > MOST_SUBJECT_WORDS or len(bare) > MOST_SUBJECT_CHARACTERS:
        return "The subject is too long to be read in a list of mails."
    letters = [character for character in bare if character.isalpha()]
    if len(letters) > 3 and all(character.isupper() for character in letters):
        return "The subject is all in capitals."
    if "!" in bare or any(
        letter.sentence_of(hit).part == "subject"
        for hit in (*letter.hits.get("press", ()), *letter.hits.get("haste", ()))
    ):
        return "The subject shouts."
    return ""


def _names_role(subject: str, context: Context, letter: Letter) -> bool:
    said = words_of(subject, letter.words)
    return any(
        len(word) > 2 and any(other[:4] == word[:4] for other in said)
        for word in words_of(context.role or "", letter.words)
    ) or bool(context.reference and context.reference.lower() in subject.lower())


def find_length(letter: Letter, context: Context) -> list[Finding]:
    """D02: 50 to 125 words is the aim; what fits the channel is the limit."""
    draft, middle = letter.draft, letter.parts.middle
    body = draft.body.strip()
    whole = Span(draft.body_start, len(draft.text))
    if (
        letter.channel == "linkedin_note"
        and len(body.encode("utf-16-le", "surrogatepass")) // 2 > MOST_NOTE_UNITS
    ):
        units = len(body.encode("utf-16-le", "surrogatepass")) // 2
        return [
            _too_long(f"LinkedIn cuts a note at {MOST_NOTE_UNITS} characters; this one has {units}.", whole)
        ]
    if letter.channel == "sms" and len(body) > MOST_SMS_CHARACTERS:
        return [
            _too_long(
                f"A text message holds {MOST_SMS_CHARACTERS} characters; this one has {len(body)}.", whole
            )
        ]
    count = len(letter.text(middle)[:100_000].split())
    if context.previous_asks and letter.kind != "thanks" and count > MOST_FOLLOW_UP_WORDS:
        return [
            _too_long(f"A reminder has at most {MOST_FOLLOW_UP_WORDS} words; this one has {count}.", middle)
        ]
    if count > MOST_WORDS:
        return [_too_long(f"The letter has {count} words; beyond {MOST_WORDS} it is put aside.", middle)]
    if letter.channel != "email" or letter.kind != "ask":
        return []
    if count < FEWEST_WORDS:
        return [_too_short("fail", count, middle)]
    if count < FEW_WORDS:
        return [_too_short("warn", count, middle)]
    if count > MANY_WORDS:
        message = f"The letter has {count} words; 50 to 125 are answered most."
        return [Finding("length", "warn", message, *middle, "Cut it to 125 words.")]
    return []


def _too_long(message: str, span: Span) -> Finding:
    return Finding("length", "fail", message, *span, "Shorten it: one thanks, one question, one way out.")


def _too_short(severity: Severity, count: int, span: Span) -> Finding:
    message = f"With {count} words the letter is too curt to be answered."
    return Finding("length", severity, message, *span, "Say what you valued and why you ask.")


def find_sign_off(letter: Letter, context: Context) -> list[Finding]:
    """D24: a closing and a name; in a new thread also how to reach the writer."""
    if letter.channel != "email":
        return []
    parts, text = letter.parts, letter.text(letter.parts.signoff)
    end = Span(parts.signoff.start, parts.signoff.end)
    said = set(words_of(text, letter.words))
    name = {word for word in words_of(context.candidate or "", letter.words) if len(word) > 1}
    rest = letter.draft.text[parts.closing.end : parts.signoff.end]
    nameless = not name and not any(character.isalpha() for character in rest) and len(said) < 3
    if _ends_with_a_name(letter, name) and parts.closing.start == parts.closing.end:
        return [_sign_off("The letter ends without a closing.", end, "Add a closing before your name.")]
    if not text.strip() or (name and not name & said) or nameless:
        return [
            _sign_off("The letter does not end with your name.", end, "Close with a greeting and your name.")
        ]
    if parts.closing.start == parts.closing.end:
        return [_sign_off("The letter ends without a closing.", end, "Add a closing before your name.")]
    subject = letter.draft.headers.get("subject", "")
    reachable = (
        sum(character.isdigit() for character in text) >= 6 or "@" in text or "://" in text or "www." in text
    )
    if context.contact and context.contact.strip() and context.contact.strip() in text:
        reachable = True
    if "internal" in (context.channel or ""):
        reachable = True  # colleagues find each other
    if subject and bare_subject(subject) == subject and letter.kind == "ask" and not reachable:
        return [
            _sign_off(
                "A new thread needs a way to reach you.",
                end,
                "Add a phone number or address under your name.",
            )
        ]
    return []


def _sign_off(message: str, span: Span, mend: str) -> Finding:
    return Finding("sign-off", "warn", message, *span, mend)


def _ends_with_a_name(letter: Letter, name: set[str]) -> bool:
    """Say whether the last line can be a name: the known one, or one to three words that begin with capitals."""
    last = letter.draft.body.rstrip().rpartition("\n")[2].strip()
    words = last.split()
    if name:
        return bool(name & set(words_of(last, letter.words))) and len(words) <= MOST_NAME_WORDS
    return 1 <= len(words) <= MOST_NAME_WORDS and all(w[0].isupper() for w in words) and last[-1].isalpha()


MOST_NAME_WORDS = 4
