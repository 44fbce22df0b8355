"""What a chat export, a portal or the user's own note shows beside the sender's words: a label, an account, the job.

Holds the reading of single lines that no person sent.
"""

import re
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from afterword.ask.facts.employer_signs import may_be_company
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import is_organisation
from afterword.ask.facts.outcome import read_outcome
from afterword.ask.facts.prose import even_out
from afterword.ask.facts.source import Source
from afterword.message import CHAT_STAMP, conversation, is_menu

_FIRST_LINES = 14
_ACCOUNT = (
    "signed in as|logged in as|welcome back,?|welcome,|my account:|angemeldet als|eingeloggt als|willkommen zurück,?|willkommen,|"
    "connecté en tant que|connectée en tant que|bienvenue,?|bonjour,|sesión iniciada como|sesión de|bienvenido,?|bienvenida,?|"
    "conectado como|sessão iniciada como|bem-vindo,?|bem-vinda,?|ingelogd als|welkom terug,?|welkom,"
)

_NUMBERED = (
    "(?:job|position|vacancy|requisition|req|posting|role|offer)[ -]?(?:id|ref|reference|number|no|code)|stellen-?(?:id|nummer)|job-?nummer|kennziffer|"
    "référence de l'offre|réf[.]? de l'offre|ref[.]? oferta|referencia de la oferta|id de la oferta|código da vaga|vacaturenummer"
)
"""What stands before the number of a job; a letter's "Our reference" does not."""


@cache
def _advert() -> re.Pattern[str]:
    return re.compile(
        rf"(?im)^(?P<role>[^\n:|>.!?]{{3,70}})\n(?:(?P<company>[^\n:|>!?]{{2,70}})\n)?(?:{_NUMBERED})\b[.]?[ ]*(?:[:#]|(?=[A-Z-]*\d))[^\n\d]{{0,12}}(?P<number>[^\s|·]*\d[^\s|·]*)"
    )


@cache
def _stamped() -> re.Pattern[str]:
    return re.compile(rf"^\s?{CHAT_STAMP}(?P<name>[^:\n]{{1,60}}):", re.MULTILINE)


@cache
def _account() -> re.Pattern[str]:
    return re.compile(rf"(?im)^\W{{0,3}}(?:{_ACCOUNT})\s+(?P<name>[^\n|(]{{2,50}})")


def _label(source: Source) -> "re.Match[str] | None":
    """Return the first label of an exported chat whose message is not the user's own."""
    for found in _stamped().finditer(source.text[:20_000]):
        if source.keeps(found.end() + 1):
            return found
    return None


def chat_label(source: Source) -> tuple[Found | None, Found | None]:
    """Return sender and company from the label of an exported chat: ``Toni Café Brunnhof`` is Toni of Café Brunnhof."""
    found = None if source.headers.from_ else _label(source)
    if found is None:
        return None, None
    name = found["name"].strip(" ~")
    words = name.split()
    for at in (1, 2):
        firm = " ".join(words[at:])
        if len(words) > at and is_organisation(firm):
            firm = re.sub(r"^[\W_]*(?:from|at|von|vom|de|du|da|do|del|van|bei|@)?\s*", "", firm) or firm
            person = display(" ".join(words[:at]).strip(" (-–,"))
            return (Found(person, name) if person else None), Found(firm.strip(" )"), name)
    person = display(name)
    return (Found(person, name) if person else None), None


def thread_names(source: Source) -> tuple[Found | None, Found | None]:
    """Return who wrote what was kept of a conversation copied from a chat window, and who wrote the rest of it.

    Where nothing of it was cut, the one who refuses wrote it to the other.
    """
    lines = source.text[:20_000].split("\n")
    starts = [*accumulate((len(line) + 1 for line in lines), initial=0)]
    turns = [] if source.headers.from_ else conversation(lines)
    kept: dict[str, list[tuple[int, int]]] = {}
    for turn in turns:
        start, stop = starts[turn.opened + 1], starts[min(turn.stop, len(lines))]
        if any(first < stop and start < last for first, last in source.kept):
            kept.setdefault(turn.name, []).append((start, stop))
    others = {turn.name for turn in turns} - kept.keys()
    if len(kept) == 1:
        return _only({*kept}), _only(others)
    refusing = {
        name for name, places in kept.items() if read_outcome(even_out(source.text, places)).rejection
    }
    return (_only(refusing), _only(kept.keys() - refusing)) if len(refusing) == 1 else (None, None)


def _only(names: set[str]) -> Found | None:
    """Return the one name of a set as it is shown, None where there are more or none."""
    shown = display(next(iter(names))) if len(names) == 1 else None
    return Found(shown, next(iter(names))) if shown else None


def account_holder(source: Source) -> Found | None:
    """Return whose portal page it is: ``Signed in as Hamza Iqbal``."""
    top = "\n".join(source.text.split("\n")[:_FIRST_LINES])
    found = _account().search(top) if not source.headers.from_ else None
    shown = display(found["name"].strip(" .,!")) if found else None
    return Found(shown, found["name"].strip()) if found and shown else None


class Advert(NamedTuple):
    """What a portal's page shows on lines of their own: the job, whose it is, and its number."""

    role: Found | None = None
    company: Found | None = None
    reference: Found | None = None


def advertised(source: Source) -> Advert:
    """Return role, company and number as a portal's page shows them above the application's state."""
    found = _advert().search(source.text[:3000]) if not source.headers.from_ else None
    if (
        found is None
        or is_menu(found["role"])
        or _account().match(found["role"])
        or is_organisation(found["role"])
    ):
        return Advert()
    role, company = found["role"].strip(), re.split(r"\s[·|–-]\s|[(]", found["company"] or "")[0].strip()
    number = found["number"].strip(".,;:#()")
    return Advert(
        Found(role, role),
        Found(company, company) if may_be_company(company) else None,
        Found(number, number),
    )
