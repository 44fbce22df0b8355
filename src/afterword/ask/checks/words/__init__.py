"""Words and phrases by language. Only the module of the draft's language is imported."""

from functools import cache
from importlib import import_module

from afterword.ask.checks.words.table import Words

LANGUAGES = ("en", "de", "fr", "es", "pt", "nl")


@cache
def words_for(language: str) -> Words | None:
    """Return the table for a language tag such as ``de`` or ``pt-BR``; None when there is none."""
    code = language.replace("_", "-").partition("-")[0].lower()
    if code not in LANGUAGES:
        return None
    table = import_module(f"{__name__}.{code}").WORDS
    assert isinstance(table, Words)
    return table
