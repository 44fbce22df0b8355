"""Whose names a reply holds, so that they stay home when it goes to a model.

Holds the finding of names; hiding them is done below.
"""

from afterword.message import Cleaned, Message
from afterword.message.people import domains_in, people_in
from afterword.reply.reading import Known
from afterword.reply.speakers import turns, writer_of
from afterword.text.language import guess
from afterword.text.proper import proper_names
from afterword.text.pseudonyms import Pseudonyms
from afterword.text.sentences import split


def names_in(cleaned: Cleaned, message: Message, known: Known) -> Pseudonyms:
    """Return the tokens for everyone that the mail, its speakers and the user name, and for what looks like a name."""
    text = cleaned.text
    speakers = [turn.name for turn in turns(text, split(text))]
    people = [*people_in(cleaned, message), *speakers, writer_of(text), known.candidate, known.to]
    companies = [known.company, *domains_in(message)]
    return Pseudonyms(
        [name for name in people if name],
        [name for name in companies if name],
        others=proper_names(text, guess(text)),
    )
