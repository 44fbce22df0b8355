"""Whose names a reply holds, so that they stay home when it goes to a model.

Holds the finding of names; hiding them is done below.
"""

from afterword.message import Cleaned, Message
from afterword.reply.reading import Known
from afterword.reply.speakers import turns, writer_of
from afterword.text.language import guess
from afterword.text.proper import proper_names
from afterword.text.pseudonyms import Pseudonyms
from afterword.text.salutations import is_closing, is_greeting
from afterword.text.sentences import split


def names_in(cleaned: Cleaned, message: Message, known: Known) -> Pseudonyms:
    """Return the tokens for everyone that the header, the greeting, the sign-off, the speakers and the user name."""
    headers = message.headers
    addresses = [*headers.to, *headers.cc, headers.from_, headers.reply_to] if headers else []
    people = [address.name for address in addresses if address] + [voice.name for voice in cleaned.voices]
    domains = {
        address.email.partition("@")[2].partition(".")[0]
        for address in addresses
        if address and address.email
    }
    lines = [line.strip() for line in cleaned.text.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        if is_greeting(line) and at < 3:
            people.append(" ".join(word.strip(",.!:") for word in line.split()[1:] if word[:1].isupper()))
        if is_closing(line):
            people += [after for after in lines[at + 1 : at + 3] if len(after.split()) <= 4]
    people += [turn.name for turn in turns(cleaned.text, split(cleaned.text))]
    people += [writer_of(cleaned.text), known.candidate, known.to]
    return Pseudonyms(
        [name for name in people if name],
        [name for name in (known.company, *sorted(domains)) if name],
        others=proper_names(cleaned.text, guess(cleaned.text)),
    )
