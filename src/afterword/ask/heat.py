"""Whether the user's own words are bitter: then a night's sleep is worth more than any wording.

Pure. It goes by the rules that a letter must keep; what the user feels is not for a program to say.
"""

from typing import Final

from afterword.ask.checks import check, read_draft
from afterword.ask.context import Context
from afterword.ask.request import Request
from afterword.ask.wording.voice import is_scolding

_HOT: Final = frozenset(("contesting", "blame", "pressure", "begging"))


def is_bitter(request: Request) -> bool:
    """Say whether the question or topics in the user's words contest, blame, press or beg."""
    words = "\n".join((request.ask or "", *request.about)).strip()
    if not words:
        return False
    if is_scolding(words, request.language):
        return True
    findings = check(read_draft(words), Context(language=request.language))
    return any(finding.rule in _HOT for finding in findings)
