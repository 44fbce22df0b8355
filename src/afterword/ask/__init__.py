"""From a rejection to a checked letter: facts, plan, letter, checks.

The room's face. Each name is imported when it is first used: ``check`` needs no templates, ``facts`` no rules.
"""

from typing import TYPE_CHECKING

from afterword.lazy import lazily

if TYPE_CHECKING:
    from afterword.ask.after import Answer as Answer
    from afterword.ask.after import Asked as Asked
    from afterword.ask.after import remind as remind
    from afterword.ask.after import thank as thank
    from afterword.ask.checks import DraftText as DraftText
    from afterword.ask.checks import Finding as Finding
    from afterword.ask.checks import check as check
    from afterword.ask.checks import passes as passes
    from afterword.ask.checks import read_draft as read_draft
    from afterword.ask.checks.mend import fix as fix
    from afterword.ask.context import Context as Context
    from afterword.ask.context import context_from as context_from
    from afterword.ask.facts import Facts as Facts
    from afterword.ask.facts import as_toml as as_toml
    from afterword.ask.facts import read_facts as read_facts
    from afterword.ask.facts_file import read_facts_file as read_facts_file
    from afterword.ask.letter import CheckedLetter as CheckedLetter
    from afterword.ask.letter import Draft as Draft
    from afterword.ask.letter import Writer as Writer
    from afterword.ask.letter import recheck as recheck
    from afterword.ask.letter import write as write
    from afterword.ask.plan import Declined as Declined
    from afterword.ask.plan import Plan as Plan
    from afterword.ask.plan import against as against
    from afterword.ask.rejection import understand as understand
    from afterword.ask.request import Rejection as Rejection
    from afterword.ask.request import Request as Request
    from afterword.ask.request import Thread as Thread
    from afterword.ask.request import request_from as request_from

__getattr__ = lazily(
    __name__,
    {
        "after": ("Answer", "Asked", "remind", "thank"),
        "checks": ("DraftText", "Finding", "check", "passes", "read_draft"),
        "checks.mend": ("fix",),
        "context": ("Context", "context_from"),
        "facts": ("Facts", "as_toml", "read_facts"),
        "facts_file": ("read_facts_file",),
        "letter": ("CheckedLetter", "Draft", "Writer", "recheck", "write"),
        "plan": ("Declined", "Plan", "against"),
        "rejection": ("understand",),
        "request": ("Rejection", "Request", "Thread", "request_from"),
    },
)
