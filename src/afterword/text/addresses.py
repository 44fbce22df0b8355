"""Email addresses: what can be written to, and what pretends to be something else.

Pure: no look-up, no network. Says nothing about whether the mailbox exists.
"""

import re
import unicodedata
from functools import cache
from typing import Final

_LOCAL: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
_NOBODY: Final = (
    "no reply", "do not reply", "dont reply", "ne pas repondre", "no responder", "nao responda", "nao responder",
    "nicht antworten", "keine antwort", "non rispondere", "niet beantwoorden", "svara inte", "mailer daemon",
)  # fmt: skip
_ROBOTS: Final = ("postmaster", "bounce", "bounces")
_CHANGED_BY_IDNA: Final = "ßς\u200c\u200d"
"""Letters that the two editions of the standard turn into two different domains."""
_FOREIGN_SCRIPTS: Final = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE")
_LATIN_TWINS: Final = frozenset("асԁеһіјӏорԛѕԝхуԍьєԌαικνορυϲ")
"""Cyrillic and Greek small letters that look like Latin ones."""


@cache
def _written() -> re.Pattern[str]:
    return re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")


def addresses_in(text: str) -> list[tuple[int, str]]:
    """Return the addresses that stand in a text, each with where it begins."""
    return (
        [(found.start(), found[0].rstrip(".")) for found in _written().finditer(text)] if "@" in text else []
    )


@cache
def _plain_address() -> re.Pattern[str]:
    label = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
    return re.compile(rf"(?=.{{1,64}}@){_LOCAL}@{label}(?:\.{label})+")


def address_problem(email: str) -> str | None:
    """Say in one clause why nobody can be written to at email, or None.

    Covers syntax, several addresses, addresses that nobody reads (no-reply) and domains that imitate
    another with letters of a second script; those are shown in the form that the network uses.
    """
    return malformed(email) or _unread(email) or _imitation(email)


def malformed(email: str) -> str | None:
    """Say in one clause why email is not one address of the form name@domain, or None."""
    if len(email) <= 254 and _plain_address().fullmatch(email) and not email[-1].isdigit():
        return None
    if any(unicodedata.category(character) in ("Cc", "Zl", "Zp", "Cs", "Cf") for character in email):
        return "it holds a line break or an invisible character"
    if any(sign in email for sign in ",;") or email.count("@") > 1:
        return "it is more than one address"
    local, at, domain = email.partition("@")
    if not at or not local or not domain:
        return "it is not of the form name@domain"
    if any(sign in email for sign in " <>()[]\\\"'") and not re.fullmatch(_LOCAL, local):
        return "it holds characters that do not belong in an address"
    if len(local) > 64 or len(email) > 254:
        return "it is too long for an address"
    if not re.fullmatch(_LOCAL, local):
        return "the part before the @ is not one that mail servers accept"
    ascii_domain = to_ascii_domain(domain)
    if (
        ascii_domain is None
        or "." not in ascii_domain
        or not all(map(_LABEL.fullmatch, ascii_domain.split(".")))
    ):
        return f"{domain!r} is not a domain"
    if ascii_domain.rpartition(".")[2].isdigit():
        return f"{domain!r} is not a domain"
    return None


def to_ascii_domain(domain: str) -> str | None:
    """Return domain as the network writes it (punycode), or None when it cannot be one."""
    if domain.isascii():
        return domain
    if any(letter in domain for letter in _CHANGED_BY_IDNA):
        return None
    try:
        return domain.encode("idna").decode("ascii")
    except UnicodeError:
        return None


@cache
def _unread_pattern() -> re.Pattern[str]:
    spaced = "|".join(name.replace(" ", "[^a-z]?") for name in _NOBODY)
    joined = "|".join(name.replace(" ", "") for name in _NOBODY)
    robots = "|".join(_ROBOTS)
    return re.compile(rf"(?<![a-z])(?:{spaced}|(?:{robots})(?![a-z]))|(?:{joined})(?![a-z])")


def _unread(email: str) -> str | None:
    if _unread_pattern().search(email.partition("@")[0].lower()):
        return "nobody reads mail sent there (a no-reply address)"
    return None


def _imitation(email: str) -> str | None:
    domain = email.partition("@")[2].lower()
    if domain.isascii():
        return None
    for label in domain.split("."):
        letters = [character for character in label if character.isalpha() and not character.isascii()]
        names = [unicodedata.name(character, "") for character in letters]
        foreign = [name for name in names if name.startswith(_FOREIGN_SCRIPTS)]
        latin = len(foreign) < len(letters) or any("a" <= character <= "z" for character in label)
        twins = foreign and all(character in _LATIN_TWINS for character in letters)
        if foreign and (latin or twins):
            return f"its domain imitates another with foreign letters: it is really {to_ascii_domain(domain)}"
    return None
