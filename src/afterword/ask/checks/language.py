"""Which words a draft is read with: those of the language it is written in."""

from afterword.ask.checks.draft import DraftText
from afterword.ask.checks.words import words_for
from afterword.ask.checks.words.table import Words
from afterword.ask.context import Context
from afterword.text.language import guess

FEWEST_WORDS = 12
"""A text shorter than this does not overrule the language that is known."""


def words_of_draft(draft: DraftText, context: Context) -> Words | None:
    """Return the words of the draft's language; of the known one where the draft does not give itself away."""
    body = draft.body[:4000]
    guessed = guess(body) if len(body.split()) >= FEWEST_WORDS or not context.language else None
    found = words_for(guessed) if guessed else None
    if found is not None:
        return found
    return words_for(context.language or "en") if guessed is None else None
