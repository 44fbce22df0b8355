"""The greeting: the recipient's name, spelled as it is known, with its title, the family name where one belongs."""

from afterword.ask.checks.finding import Finding, Severity
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.names import PARTICLES, TITLES, Name, differ_little, read_name
from afterword.ask.checks.parts import Span, starts_with
from afterword.ask.checks.routing import addresses_in
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context


def find_greeting(letter: Letter, context: Context) -> list[Finding]:
    """D03: the name is there and right; nobody known is greeted as "Hiring Manager"."""
    name = read_name(context.recipient or "", letter.words)
    span = letter.parts.greeting
    greeting = letter.text(span)
    if name is None or "[" in greeting or "{" in greeting or "<" in greeting:
        return []
    if span.start == span.end:
        return [_fault("The letter greets nobody.", span, f"Begin with a greeting to {context.recipient}.")]
    said = words_of(greeting, letter.words)
    if _is_generic(letter, said, name):
        return [
            _fault(
                "The reader's name is known, and the greeting does not use it.",
                span,
                f"Greet {context.recipient}.",
            )
        ]
    known = {*name.given, *name.family}
    if _is_bare_title(letter, said, name):
        return []
    if not _is_named(said, name, context):
        close = [word for word in said if any(differ_little(word, part) for part in known)]
        if close:
            return [
                _fault(
                    "The reader's name is spelled differently from what is known.",
                    span,
                    f"Write {context.recipient}.",
                )
            ]
        return [
            _fault("The greeting does not name the person this goes to.", span, f"Greet {context.recipient}.")
        ]
    misspelt = _misspelt(greeting, name, letter)
    if misspelt:
        return [
            _fault(f"The reader's name is known as {context.recipient}.", span, f"Write it as {misspelt}.")
        ]
    return _title_faults(letter, said, name, span, context)


def _fault(message: str, span: Span, mend: str, severity: Severity = "fail") -> Finding:
    return Finding("greeting", severity, message, *span, mend)


def _is_generic(letter: Letter, said: list[str], name: Name) -> bool:
    rest = list(said)
    if set(rest) & {part for each in (*name.given, *name.family) for part in each.split()}:
        return False
    while rest:
        if starts_with(rest, letter.words.generic_greetings, letter.words):
            return True
        rest = rest[1:]
    return False


def _is_bare_title(letter: Letter, said: list[str], name: Name) -> bool:
    """Say whether a French letter begins with the reader's title alone, as formal ones do."""
    titles = [TITLES.get(word) for word in said if word not in ("chere", "cher")]
    return (
        letter.words.language == "fr"
        and len(titles) == 1
        and titles[0] in ("m", "f")
        and titles[0] in name.titles
    )


def _is_named(said: list[str], name: Name, context: Context) -> bool:
    spoken = f" {' '.join(said)} "
    if any(f" {part} " in spoken for part in (*name.given, *name.family)):
        return True
    initials = "".join(word[0] for word in (*name.given, *name.family))
    if len(initials) > 1 and initials in said:
        return True
    local = words_of(
        " ".join(a.partition("@")[0] for a in addresses_in(context.recipient_email or "")).replace("_", " "),
        None,
    )
    return any(len(word) > 2 and word in local for word in said if word not in TITLES)


def _misspelt(greeting: str, name: Name, letter: Letter) -> str:
    """Return a known word of the name that the greeting writes differently: another accent or one letter off."""
    for word in greeting.replace(",", " ").replace("!", " ").replace(":", " ").replace(".", " ").split():
        if (
            word in name.written
            or not word[:1].isalpha()
            or words_of(word, letter.words) == []
            or word.lower() in PARTICLES
        ):
            continue
        folded = words_of(word, letter.words)[0]
        if folded in TITLES:
            continue
        for written in name.written:
            other = words_of(written, letter.words)
            if other and folded == other[0] and word.lower() != written.lower():
                return written
            if other and other[0] not in words_of(greeting, letter.words) and differ_little(folded, other[0]):
                return written
    return ""


_BEHIND_NAMES = frozenset(("sir", "madam", "maam"))
"""Titles that stand behind a given name: ``Venkatesh Sir``, as India writes."""


def _title_faults(letter: Letter, said: list[str], name: Name, span: Span, context: Context) -> list[Finding]:
    """Hold the greeting's title against the known one."""
    greeted = [TITLES[word] for word in said if word in TITLES]
    by_family = any(word in said for word in " ".join(name.family).split())
    by_given = any(word in said for word in name.given)
    sexes = {"m", "f"}
    wrong = (
        (set(greeted) & sexes) and (set(name.titles) & sexes) and not set(greeted) & set(name.titles) & sexes
    )
    if wrong:
        return [
            _fault(
                "The greeting gives the reader another title than the known one.",
                span,
                f"Greet {context.recipient}.",
            )
        ]
    academic = [title for title in name.titles if title in ("Dr", "Prof")]
    if academic and by_family and not by_given and not set(academic) & set(greeted):
        return [_fault(f"The reader's title {academic[0]} is missing.", span, f"Greet {context.recipient}.")]
    by_surname = letter.words.language not in ("pt", "es")  # Brazil says Profa. Sônia, Spain says don Luis
    courtesy = said[-1] in _BEHIND_NAMES and len(said) > 1
    if by_surname and greeted and by_given and not by_family and name.family and not courtesy:
        given_first = context.recipient and words_of(context.recipient, None)[-1:] != list(name.family)[-1:]
        severity: Severity = "fail" if given_first else "warn"
        return [
            _fault(
                "A title goes with the family name.", span, f"Use {' '.join(name.family).title()}.", severity
            )
        ]
    return []
