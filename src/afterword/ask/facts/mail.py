"""What an address says by itself: a mail system, a free mail provider, a mailbox nobody reads, an employer's domain.

Holds pure questions about one address. It must not know the message.
"""

import re

from afterword.ask.facts.phrases import words as tables
from afterword.ask.facts.prose import words_of
from afterword.text.letters import fold

_NO_REPLY = (
    "noreply", "donotreply", "dontreply", "nepasrepondre", "noresponder", "noresponda", "naoresponda", "naoresponder", "nichtantworten", "keineantwort",
    "nietbeantwoorden", "nonrispondere", "nieodpowiadaj", "svarainte", "svarikke", "mailerdaemon", "autoreply", "donotrespond", "norespond", "unmonitored",
)  # fmt: skip


_RELAY_PARTS = {"relay", "relays", "mailer", "ats", "assess", "assessments", "recruitmail", "hiringmail"}


def is_no_reply(address: str | None) -> bool:
    """Say whether nobody reads the mailbox, in any of the usual spellings and languages."""
    local = "".join(filter(str.isalnum, fold((address or "").partition("@")[0])))
    return any(mark in local for mark in _NO_REPLY) or local in (
        "notification",
        "notifications",
        "notify",
        "mailer",
        "bounce",
        "bounces",
    )


def is_shared(address: str) -> bool:
    """Say whether a mailbox is a team's or an office's by its words: ``feedback@``, ``hr.london@``."""
    local = fold(address.partition("@")[0])
    mailbox = "".join(character if character.isalnum() else " " for character in local).split()
    return any(word in words_of(tables.TEAM_WORDS) | words_of(_MAILBOXES) for word in mailbox)


_MAILBOXES = "info mail office contact kontakt contacto contato bewerbung rekrutacja rh direccion secretariat sekretariat hiring apply people feedback head school"


def is_for_others(address: str) -> bool:
    """Say whether a mailbox is for something else than an applicant's question: data, complaints, technical help, job alerts."""
    return any(part in _FOR_OTHERS for part in re.split(r"[._+-]", fold(address.partition("@")[0])))


_FOR_OTHERS = frozenset(
    "privacy dpo dataprotection gdpr data datenschutz privacidad privacidade lgpd avg support help helpdesk webhelp soporte suporte alerts alert alertes appeals appeal "
    "complaints klachten beschwerde reclamaciones ouvidoria unsubscribe cancelar abmelden postmaster webmaster abuse security legal press presse billing".split()
)


def labels(address: str | None) -> list[str]:
    """Return the labels of an address's host, lower case."""
    return [label for label in (address or "").rpartition("@")[2].lower().strip(".> ").split(".") if label]


def is_relay(address: str | None) -> bool:
    """Say whether the host belongs to hiring software."""
    hosts = labels(address)[:-1]
    return any(label in words_of(tables.RELAYS) or _RELAY_PARTS & set(label.split("-")) for label in hosts)


def is_free(address: str | None) -> bool:
    """Say whether the host is a free mail provider."""
    parts = labels(address)
    return len(parts) >= 2 and _registered(parts) in words_of(tables.FREE_MAIL)


def own_label(address: str | None) -> str | None:
    """Return the employer's label of an address's host (``sundial-robotics``), None for relays and free providers."""
    parts = labels(address)
    if len(parts) < 2 or is_relay(address) or is_free(address):
        return None
    return _registered(parts)


def prettify(label: str) -> str:
    """Write a domain label as a name: ``sundial-robotics`` becomes ``Sundial Robotics``."""
    for noun in sorted(words_of(tables.ORG_NOUNS), key=len, reverse=True):
        if (
            len(noun) >= 4
            and "-" not in label
            and len(label) - len(noun) >= 4
            and (label.startswith(noun) or label.endswith(noun))
        ):
            label = (
                f"{noun}-{label[len(noun) :]}" if label.startswith(noun) else f"{label[: -len(noun)]}-{noun}"
            )
            break
    return " ".join(
        word
        if word in ("and", "of", "de", "du", "des", "la", "le", "do", "da", "der", "van", "von") and at
        else word.capitalize()
        for at, word in enumerate(label.split("-"))
        if word
    )


def _registered(parts: list[str]) -> str:
    if len(parts) >= 3 and parts[-2] in words_of(tables.SECOND_LEVEL):
        return parts[-3]
    return parts[-2]
