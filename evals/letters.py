"""Letters made from invented requests, and a plain look at each that shares no code with the rules.

A letter is scored twice: afterword refuses it itself when one of its rules fails, and ``blemishes`` looks for what
no reader should ever see: a leftover of the template, a doubled full stop, a missing name.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from evals.cases import Case
from evals.score import Miss, Score

STAGES = ("application", "phone_screen", "assessment", "interview", "final", "offer", "unknown")
CHANNELS = ("email", "email_internal", "linkedin", "linkedin_note", "sms")
TONES = ("", "warm", "formal", "brief")
PEOPLE = (
    "Anneke Vos",
    "Dr. María-José Núñez de la Cruz",
    "Nguyễn Thị Minh Khai",
    "Siobhán O'Dowd",
    "Priya",
    "Lim Wei Ling",
)
TOPICS: tuple[dict[str, str], ...] = (
    {},
    {"about": "the pricing exercise"},
    {"ask": "how I could structure an estimate better"},
    {
        "about": "my lesson on fractions; the tour of the school",
        "ask": "What would have made the lesson clearer?",
    },
)
DATES = ("", "2025-03-08", "2025-02-10")
TODAY = "2025-03-10"

LIMITS = {"linkedin_note": 300, "sms": 320}
"""Channel → most UTF-16 units that it carries."""

_LEFTOVER = re.compile(r"[\[\]{}<>]|%\w+%|\b(?:None|null|undefined|nan|Undefined)\b")
_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)|,,|[?!],|[,;:]\.|\?\.|\s[,.;:?!](?=\s|$)|  ")


def generate() -> Iterator[Case]:
    """Yield a request for every stage, channel, tone and person; topics and dates take turns."""
    for number, (stage, channel, tone, person) in enumerate(product(STAGES, CHANNELS, TONES, PEOPLE)):
        fields = {
            "to": person,
            "company": "Kestrel & Sons Ltd.",
            "role": "Supply Planner",
            "candidate": "Zoë Faßbinder",
        }
        fields |= {"stage": stage, "channel": channel, "tone": tone, "rejected": DATES[number % len(DATES)]}
        fields |= TOPICS[number % len(TOPICS)]
        known = {name: value for name, value in fields.items() if value}
        yield Case("letters", f"{stage} {channel} {tone or 'plain'} {person}", "own", "", known, known)


def score_letter(request: Mapping[str, Any], answer: Mapping[str, Any]) -> Score:
    """Score one answer: ``{"subject", "body"}``, ``{"declined": why}``, which is no fault, or nothing when refused."""
    if "body" not in answer:
        return Score(
            Counter(cases=1, declined=int("declined" in answer), refused=int("declined" not in answer)), ()
        )
    found = blemishes(request, answer["subject"], answer["body"])
    counts = Counter(
        cases=1, written=1, blemished=int(bool(found)), by_model=int(bool(answer.get("by_model")))
    )
    return Score(counts, tuple(Miss("blemish", found=each) for each in found))


def blemishes(request: Mapping[str, Any], subject: str, body: str) -> list[str]:
    """Return what a careful reader would stumble over in a letter to this request."""
    text = f"{subject}\n{body}"
    found = [f"leftover: {match[0]!r}" for match in _LEFTOVER.finditer(text)]
    found += [f"punctuation: {text[max(0, m.start() - 12) : m.end()]!r}" for m in _STOPS.finditer(text)]
    found += [f"nobody called {request['to']} is greeted"] if not _greets(body, request["to"]) else []
    found += ["the role is not named"] if request["role"] not in text else []
    signed = body.splitlines().count(request["candidate"])
    found += [f"signed {signed} times"] if signed != 1 else []
    units = len(body.encode("utf-16-le")) // 2
    found += [f"{units} units long"] if units > LIMITS.get(request["channel"], units) else []
    return found


def _greets(body: str, name: str) -> bool:
    first_line = body.strip().splitlines()[0] if body.strip() else ""
    return any(part in first_line for part in name.split() if not part.endswith("."))
