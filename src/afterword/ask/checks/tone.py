"""What a letter must not say: contesting, legal fishing, begging, blame, pressure, comparison, self-praise.

Each rule asks which phrases of its topic were found and in what kind of sentence; the phrases are data.
"""

import re
from collections.abc import Iterable
from functools import cache

from afterword.ask.checks.finding import Finding, Severity
from afterword.ask.checks.heard import heard, surely_heard
from afterword.ask.checks.letter import Letter
from afterword.ask.checks.notes import hints_in
from afterword.ask.checks.phrases import Hit
from afterword.ask.checks.tokens import Sentence
from afterword.ask.context import Context

READ_PARTS = ("subject", "greeting", "middle", "signoff")


def find_contesting(letter: Letter, _context: Context) -> list[Finding]:
    """D07: the decision is accepted."""
    return _fail(
        letter,
        "contesting",
        _spoken(letter, "contest"),
        "This asks for the decision to change, or doubts it. A reader who fears an argument does not answer.",
        "Accept the decision, and ask only about next time.",
    )


def find_legal_fishing(letter: Letter, context: Context) -> list[Finding]:
    """D10: no law words, no demand for written reasons or stored notes, no question about protected traits."""
    known = " ".join(
        (*context.facts, context.role or "", context.company or "", context.recipient_role or "")
    ).lower()
    hits = [
        hit
        for hit in _spoken(letter, "legal", even_negated=True)
        if (letter.tokens[hit.first].word not in known or hit.last - hit.first > 1)
        and not _in_a_name(letter, hit)
    ]
    hits += [hit for hit in _spoken(letter, "trait") if _gives_a_reason(letter, letter.sentence_of(hit))]
    return _fail(
        letter,
        "legal-fishing",
        hits,
        "This sounds like a search for legal grounds, so a careful reader will pass it to HR and stay silent.",
        "Take it out; ask about a skill instead.",
    )


def _in_a_name(letter: Letter, hit: Hit) -> bool:
    """Say whether a single word stands in a name: ``Tremlett Solicitors``."""
    sentence = letter.sentence_of(hit)
    if hit.last - hit.first > 1 or hit.first <= sentence.first:
        return False
    text = letter.draft.text
    own, before = letter.tokens[hit.first], letter.tokens[hit.first - 1]
    return text[own.start].isupper() and text[before.start].isupper() and letter.words.language != "de"


def find_begging(letter: Letter, _context: Context) -> list[Finding]:
    """D11: no desperation, hardship, doubled pleading."""
    hits = _spoken(letter, "beg", even_negated=True)
    weak = _spoken(letter, "weak beg")
    if not hits and len(weak) >= 4:
        hits = weak[:1]
    return _fail(
        letter,
        "begging",
        hits,
        "This pleads. It puts the reader under a weight and takes your dignity.",
        "Leave the hardship out; ask calmly for one thing.",
    )


def find_blame(letter: Letter, _context: Context) -> list[Finding]:
    """D12: no criticism of interviewers, questions or the process."""
    return _fail(
        letter,
        "blame",
        [*_spoken(letter, "blame"), *_displeased(letter)],
        "This criticises the people or the process. The reader will defend instead of helping.",
        "Take the criticism out.",
    )


def find_pressure(letter: Letter, context: Context) -> list[Finding]:
    """D13: no deadline, demand, threat or leverage."""
    hits = _spoken(letter, "press")
    hits += [hit for hit in _unthanked(letter, "haste") if _wants_an_answer(letter, letter.sentence_of(hit))]
    if hints_in(context) & {"call", "question", "deadline", "alternative"}:
        hits = [hit for hit in hits if not _answers_an_offer(letter, hit)]
    return _fail(
        letter,
        "pressure",
        hits,
        "This presses for an answer. A favour cannot be due.",
        "Take the deadline or demand out.",
    )


def find_comparison(letter: Letter, _context: Context) -> list[Finding]:
    """D14: no question about the person hired, other candidates, or one's rank."""
    hits = [hit for hit in _spoken(letter, "compare") if is_asking(letter, letter.sentence_of(hit))]
    hits += _spoken(letter, "rank")
    return _fail(
        letter,
        "comparison",
        hits,
        "This asks about other candidates, which nobody may answer.",
        "Ask about your own work only.",
    )


def find_repitch(letter: Letter, _context: Context) -> list[Finding]:
    """D15: no new application; one clause about one's own qualifications at most."""
    hits = _spoken(letter, "pitch")
    weak = _apart(_spoken(letter, "weak pitch"))
    if not hits and len(weak) > 1:
        hits = weak
    return _fail(
        letter,
        "re-pitch",
        hits,
        "This applies for the job again. The decision is made; the space is better spent on the question.",
        "Cut your qualifications to one clause at most.",
    )


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that share no word with an earlier one."""
    apart: list[Hit] = []
    for hit in sorted(hits):
        if not apart or hit.first >= apart[-1].last:
            apart.append(hit)
    return apart


def is_asking(letter: Letter, sentence: Sentence) -> bool:
    """Say whether a sentence asks for something."""
    return sentence.question or letter.has("request", sentence)


def _unthanked(letter: Letter, topic: str) -> list[Hit]:
    """Return the hits in sentences that thank for nothing: a prompt answer may be thanked for, not asked for."""
    return [hit for hit in _spoken(letter, topic) if not letter.found_in("thanks", letter.sentence_of(hit))]


def _displeased(letter: Letter) -> list[Hit]:
    """Return the mild reproaches, unless their sentence speaks of something good: "surprised how open it was"."""
    return [
        hit for hit in _unthanked(letter, "mild blame") if not letter.has("pleased", letter.sentence_of(hit))
    ]


def _wants_an_answer(letter: Letter, sentence: Sentence) -> bool:
    return sentence.part == "subject" or is_asking(letter, sentence) or letter.has("reply word", sentence)


def _gives_a_reason(letter: Letter, sentence: Sentence) -> bool:
    return is_asking(letter, sentence) or letter.has("suspects", sentence)


def _answers_an_offer(letter: Letter, hit: Hit) -> bool:
    """Say whether "I will call you" takes up what the sender offered."""
    return "offer taken" in letter.hits and letter.has("offer taken", letter.sentence_of(hit))


def _spoken(letter: Letter, topic: str, *, even_negated: bool = False) -> list[Hit]:
    return [
        hit
        for hit in letter.found(topic, even_negated=even_negated)
        if letter.sentence_of(hit).part in READ_PARTS
    ]


DOUBTED = 0.15
"""A phrase of a fault in a sentence less likely heard as one, or likelier as an answer to what the reader asked, is only warned of."""


@cache
def _answered() -> re.Pattern[str]:
    return re.compile(r"\s*(?:re|aw|antw|rv|tr|res|sv)\s*:", re.IGNORECASE)


def _gravity(letter: Letter, rule: str, sentence: Sentence) -> Severity:
    """Say how grave a phrase of a fault is in its sentence."""
    if sentence.part == "subject" and _answered().match(letter.draft.headers.get("subject", "")):
        return "warn"  # the words are theirs
    chances = heard(letter, sentence)
    return "warn" if chances[rule] < max(DOUBTED, chances["answers"]) else "fail"


def _fail(letter: Letter, rule: str, hits: Iterable[Hit], message: str, mend: str) -> list[Finding]:
    """Return one finding a sentence: at its first phrase, or the whole sentence where it is surely heard as the fault."""
    findings: dict[int, Finding] = {}
    for hit in sorted([*hits, *surely_heard(letter).get(rule, ())]):
        span = letter.place(hit)
        severity = _gravity(letter, rule, letter.sentence_of(hit))
        findings.setdefault(
            letter.tokens[hit.first].sentence, Finding(rule, severity, message, span.start, span.end, mend)
        )
    return list(findings.values())
