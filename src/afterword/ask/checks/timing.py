"""When the letter goes out, and how many went before it."""

from datetime import date

from afterword.ask.checks.finding import Finding
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.parts import Span
from afterword.ask.context import Context

LATE_DAYS = 14
TOO_LATE_DAYS = 56
FOLLOW_UP_DAYS = 7


def find_timing(letter: Letter, context: Context) -> list[Finding]:
    """D17: after two weeks a clause admits the delay; after eight weeks better not at all."""
    sent = context.sent or _header_date(letter)
    if context.previous_asks or letter.kind == "thanks" or not context.rejected or not sent:
        return []
    days = (sent - context.rejected).days
    start = Span(letter.parts.middle.start, letter.parts.middle.end)
    if days > LATE_DAYS and not letter.in_part("delay", "middle", "subject"):
        return [
            Finding(
                "timing",
                "fail",
                f"The rejection came {days} days ago, and the letter does not say a word about it.",
                *start,
                "Admit the delay in one clause.",
            )
        ]
    if days > TOO_LATE_DAYS:
        return [
            Finding(
                "timing",
                "warn",
                f"After {days} days few readers remember the interview.",
                *start,
                "Write only if you know each other.",
            )
        ]
    return []


def _header_date(letter: Letter) -> date | None:
    try:
        return date.fromisoformat(letter.draft.headers.get("date", "")[:10])
    except ValueError:
        return None


def find_follow_ups(letter: Letter, context: Context) -> list[Finding]:
    """D18: one reminder at most, a week after the first letter or later."""
    if letter.kind == "thanks":
        return []
    place = letter.parts.middle
    asks = context.previous_asks
    sent = context.sent or _header_date(letter)
    if len(asks) > 1:
        return [
            Finding(
                "follow-up",
                "fail",
                f"This would be message number {len(asks) + 1}.",
                *place,
                "Let it rest: one reminder is enough.",
            )
        ]
    last = max((ask.sent for ask in asks if ask.sent), default=None)
    if last and sent and (sent - last).days < FOLLOW_UP_DAYS:
        return [
            Finding(
                "follow-up",
                "fail",
                f"Only {max(0, (sent - last).days)} days have passed since your first letter.",
                *place,
                f"Wait until at least {FOLLOW_UP_DAYS} days after it.",
            )
        ]
    repeated = letter.found("many asks")
    if repeated:
        return [
            Finding(
                "follow-up",
                "fail",
                "The letter says that you have written more than once already.",
                *letter.place(repeated[0]),
                "Let it rest: one reminder is enough.",
            )
        ]
    return []
