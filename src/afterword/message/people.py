"""Who stands around a message: in its headers, its greeting, under it, and in front of forwarded parts.

Holds the finding of their names; whether one of them is a person, and who is who, is for others.
"""

from afterword.message.types import Cleaned, Message
from afterword.text.salutations import is_closing, is_greeting


def people_in(cleaned: Cleaned, message: Message) -> list[str]:
    """Return the names in the headers, the greeting, the sign-off, the cut signature and before forwarded parts."""
    headers = message.headers
    addresses = [*headers.to, *headers.cc, headers.from_, headers.reply_to] if headers else []
    people = [address.name for address in addresses if address] + [voice.name for voice in cleaned.voices]
    lines = [line.strip() for line in cleaned.text.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        if is_greeting(line) and at < 3:
            people.append(" ".join(word.strip(",.!:") for word in line.split()[1:] if word[:1].isupper()))
        if is_closing(line):
            people += [after for after in lines[at + 1 : at + 3] if len(after.split()) <= 4]
    people += lines[-1:] if lines and len(lines[-1].split()) <= 3 else []
    return [name for name in people if name]


def domains_in(message: Message) -> list[str]:
    """Return the name in front of each address's domain: ``kestrel`` of ``vos@kestrel.example``."""
    headers = message.headers
    addresses = [*headers.to, *headers.cc, headers.from_, headers.reply_to] if headers else []
    found = {each.email.partition("@")[2].partition(".")[0] for each in addresses if each and each.email}
    return sorted(name for name in found if name)
