"""What was asked, what was answered, what it said and what to practise: one SQLite file of the user's own.

The room's face. Each name is imported when it is first used: most commands only write one row.
"""

from typing import TYPE_CHECKING

from afterword.lazy import lazily

if TYPE_CHECKING:
    from afterword.journal.store import Journal as Journal
    from afterword.journal.types import NO_ANSWER as NO_ANSWER
    from afterword.journal.types import SECTIONS as SECTIONS
    from afterword.journal.types import Application as Application
    from afterword.journal.types import Ask as Ask
    from afterword.journal.types import Entry as Entry
    from afterword.journal.types import Exercise as Exercise
    from afterword.journal.types import Reply as Reply
    from afterword.journal.types import Section as Section

__getattr__ = lazily(
    __name__,
    {
        "store": ("Journal",),
        "types": ("NO_ANSWER", "SECTIONS", "Application", "Ask", "Entry", "Exercise", "Reply", "Section"),
    },
)
