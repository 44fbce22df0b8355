"""Who signed, and as what.

Holds the lines under a message. It must not know headers.
"""

from afterword.ask.facts.kinds import has_role_noun
from afterword.ask.facts.mail import own_label
from afterword.ask.facts.naming import Found, display
from afterword.ask.facts.orgs import host_match, is_organisation, squeeze
from afterword.ask.facts.phrases import company as company_tables
from afterword.ask.facts.phrases import words
from afterword.ask.facts.prose import even_line, phrases, words_of
from afterword.ask.facts.runs import read_org
from afterword.ask.facts.source import Source
from afterword.text.letters import fold
from afterword.text.names import same_person

_DEPARTMENTS = (
    "hr", "human resources", "talent acquisition", "recruiting", "recruitment", "people", "talent", "personal", "personalabteilung",
    "reclutamiento", "recursos humanos", "ressources humaines", "rh",
)  # fmt: skip
_LAST_WORDS = "regards best cheers thanks wishes gruss grusse saludo abraco groet groetjes lg vg"


def signer(source: Source) -> Found | None:
    """Return the person whose name stands under the message."""
    for line in source.signature[:3]:
        for piece in _pieces(line.text):
            shown = display(piece)
            if (
                shown
                and not _is_job_line(piece)
                and not is_known_org(source, piece)
                and not _is_addressee(source, shown)
            ):
                return Found(shown, piece)
            if not shown and "%" not in piece and not piece.startswith(("<", "{", "[", "--")):
                return None
    last = source.lines[-1].text if source.lines else ""
    return _inline_signature(last) if not source.signature else None


def sender_role(source: Source, sender: Found | None) -> Found | None:
    """Return the sender's function, from the lines under their name."""
    if sender is None:
        return None
    lines = list(source.signature)
    for index, line in enumerate(lines[:8]):
        pieces = _pieces(line.text)
        if not any(display(piece) and same_person(piece, sender.value) for piece in pieces):
            continue
        below = [piece for after in lines[index + 1 : index + 3] for piece in _job_pieces(after.text)]
        for piece in [*(piece for piece in pieces if not display(piece)), *below]:
            if _is_job_line(piece):
                return Found(piece, piece)
    if source.lines and not source.headers.from_:
        for line in source.lines[1:3]:
            job = line.text.partition(" at ")[0]
            if len(line.text) < 70 and _is_job_line(job) and display(source.lines[0].text):
                return Found(job, job)
    return None


def is_known_org(source: Source, name: str) -> bool:
    """Say whether the message itself shows that a name is an employer's."""
    label = own_label(source.sender.email)
    if is_organisation(name) or (host_match(name, label) and not _is_mailbox_of(source, name)):
        return True
    key = squeeze(name)
    for prose in (source.body, source.subject):
        for hit in prose.find_all(phrases(company_tables.SURE_FRAMES)):
            org, _ = read_org(prose, prose.word_at(hit.end - 1) + 1)
            if org and squeeze(org) == key:
                return True
    return False


def _is_mailbox_of(source: Source, name: str) -> bool:
    """Say whether a family firm's owner writes: the mailbox is called like the person (``bernd@aumueller.example``)."""
    local = fold((source.sender.email or "").partition("@")[0])
    return any(len(part) > 2 and part in local for part in fold(name).split())


def _is_addressee(source: Source, name: str) -> bool:
    """Say whether a name under the message is the addressee's."""
    return any(address.name and same_person(address.name, name) for address in source.headers.to[:1])


def _pieces(text: str) -> list[str]:
    """Cut a signature line at its separators."""
    for mark in (" | ", " · ", " • ", " // ", " – ", " — ", " - ", "|", "\t"):
        text = text.replace(mark, "\n")
    pieces = [piece.strip(" *_~–—-,/") for piece in text.split("\n")]
    cut: list[str] = []
    for piece in pieces:
        head, comma, tail = piece.partition(", ")
        cut.extend(
            (head, tail)
            if comma and (has_role_noun(head) or has_role_noun(tail) or display(head))
            else (piece,)
        )
    return [piece for piece in cut if piece]


def _job_pieces(text: str) -> list[str]:
    """Cut a line under a name, but keep ``Manager - HR`` whole."""
    head, found, tail = text.partition(" - ")
    whole = found and has_role_noun(head) and fold(tail) in words_of(words.DEPARTMENTS)
    return [text] if whole else _pieces(text)


def _is_job_line(text: str) -> bool:
    if (
        not text
        or len(text) > 70
        or any(character in text for character in "@:{}%<>")
        or text[-1] in ".!?"
        or not text[0].isupper()
    ):
        return False
    lowered = f" {even_line(text)} "
    if " team " in lowered or lowered.startswith((" the ", " your ", " ihr ")):
        return False
    return has_role_noun(text) or (
        any(f" {word} " in lowered for word in _DEPARTMENTS) and len(text.split()) <= 5
    )


def _inline_signature(line: str) -> Found | None:
    """Read the name after a closing in running text: ``Cheers, Mike`` or ``– Jo`` at the very end."""
    for mark in (" - ", " – ", " — ", "—", "–", " /", "~"):
        head, found, tail = line.rpartition(mark)
        shown = display(tail.strip(" .!x")) if found and len(tail.split()) <= 2 and len(head) > 20 else None
        if shown:
            return Found(shown, tail.strip(" .!x"))
    head, comma, tail = line.rpartition(", ")
    closing = fold(head.rsplit(None, 1)[-1]) if head.strip() else ""
    if comma and len(tail.split()) <= 2 and closing in words_of(_LAST_WORDS):
        shown = display(tail.strip(" .!x"))
        return Found(shown, tail.strip(" .!x")) if shown else None
    return None
