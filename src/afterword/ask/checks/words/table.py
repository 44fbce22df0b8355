"""What a language module holds: the shape of a phrase table, and nothing in any language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Words:
    """The words of one language, all in plain spelling.

    ``phrases`` maps a topic to phrases, one a line, in the notation of ``checks.phrases``. The other
    fields are words separated by blanks, or phrases one a line; months, weekdays and numbers are in their
    order, with other forms after ``|``. ``hints`` holds small word lists by purpose.
    """

    language: str
    phrases: Mapping[str, str]
    greetings: str
    closings: str
    generic_greetings: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    numbers: tuple[str, ...]
    negators: str
    question_words: str
    articles: str
    common: str
    capitals: str = ""
    with_person: str = ""
    at_place: str = ""
    formal: str = ""
    informal: str = ""
    split_apostrophes: bool = False
    spell_umlauts: bool = False
    nouns_capital: bool = False
    negates_after: bool = False
    hints: Mapping[str, str] = field(default_factory=dict)
