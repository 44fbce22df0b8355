"""The rules a request for feedback must keep, and what a draft is found to break.

Pure: no disk, clock or network. A rule is a function from (letter, context) to findings; ``RULES`` is all
of them. Words and phrases are data in ``words``.
"""

from collections.abc import Callable, Iterable

from afterword.ask.checks import (
    answers,
    facts,
    greeting,
    marks,
    register,
    requests,
    role,
    routing,
    shape,
    timing,
    tone,
)
from afterword.ask.checks.draft import DraftText as DraftText
from afterword.ask.checks.draft import read_draft as read_draft
from afterword.ask.checks.finding import Finding as Finding
from afterword.ask.checks.language import words_of_draft
from afterword.ask.checks.letter import Letter, read_letter
from afterword.ask.context import Context

Rule = Callable[[Letter, Context], list[Finding]]

RULES: tuple[Rule, ...] = (
    shape.find_subject,
    shape.find_length,
    greeting.find_greeting,
    marks.find_placeholders,
    role.find_role,
    requests.find_thanks,
    tone.find_contesting,
    requests.find_requests,
    requests.find_easy_out,
    tone.find_legal_fishing,
    tone.find_begging,
    tone.find_blame,
    tone.find_pressure,
    tone.find_comparison,
    tone.find_repitch,
    routing.find_recipients,
    timing.find_timing,
    timing.find_follow_ups,
    routing.find_address,
    routing.find_attachments,
    register.find_register,
    facts.find_facts,
    marks.find_typography,
    shape.find_sign_off,
    requests.find_long_call,
    answers.find_unanswered,
)


def check(draft: DraftText, context: Context) -> list[Finding]:
    """Hold a draft against every rule; return what it breaks, in order of place.

    The words are those of the language the draft is written in. In a language without words of its own
    nothing can be said but that it is not the known one.
    """
    words = words_of_draft(draft, context)
    if words is None:
        return _in_unknown_language(draft, context)
    letter = read_letter(draft, context, words)
    found = [finding for rule in RULES for finding in rule(letter, context)]
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule))


def passes(findings: Iterable[Finding]) -> bool:
    """Say whether no finding is a failing one."""
    return all(finding.severity != "fail" for finding in findings)


def _in_unknown_language(draft: DraftText, context: Context) -> list[Finding]:
    span = draft.body_start, len(draft.text)
    if context.language and register.is_supported(context.language):
        message = "The letter is not in the language of the rejection."
        return [Finding("register", "fail", message, *span, "Write in the language of the rejection.")]
    message = "The letter is in a language whose words are not known here, so it was not checked."
    return [Finding("register", "warn", message, *span, "Have someone who speaks it read it.")]
