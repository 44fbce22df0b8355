"""What the rejection asked, offered or forbade, read from short notes about it.

The notes are the user's or the program's own words, mostly English. A learned table and phrases say what a clause tells.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from afterword.ask.checks.noted import noted
from afterword.ask.checks.phrases import Index, Token, find_phrases, index_phrases
from afterword.ask.checks.tokens import words_of
from afterword.ask.context import Context

MOST_CHARACTERS = 4000

SignalKind = Literal["call", "alternative", "question", "deadline", "feedback", "no_contact", "no_feedback"]


class Signal(NamedTuple):
    """One thing the rejection wants taken up or respected, and the clause that says so."""

    kind: SignalKind
    clause: str


@cache
def _index() -> Index:
    from afterword.ask.checks.words.notes import SIGNALS  # noqa: PLC0415 - read only when there are notes

    return index_phrases(SIGNALS, frozenset())


def _topics(clause: str) -> set[str]:
    """Name what a clause speaks of."""
    tokens = [Token(word, 0, 0, 0, 0) for word in words_of(clause.replace("-", " "), None)]
    return set(find_phrases(tokens, _index()))


@lru_cache(maxsize=64)
def signals_in(context: Context) -> tuple[Signal, ...]:
    """Return what the rejection wants taken up, by what is known of it."""
    found: list[Signal] = []
    for clause in _clauses(context):
        found.extend(Signal(kind, clause) for kind in _kinds(clause))
    if context.outcome == "rejected_with_alternative" and not any(s.kind == "alternative" for s in found):
        found.append(Signal("alternative", ""))
    if context.contains_feedback and not any(s.kind == "feedback" for s in found):
        found.append(Signal("feedback", ""))
    if context.do_not_contact:
        found.append(Signal("no_contact", ""))
    if context.declines_feedback:
        found.append(Signal("no_feedback", ""))
    return tuple(found)


@lru_cache(maxsize=64)
def hints_in(context: Context) -> frozenset[SignalKind]:
    """Return what the rejection may have said, by phrases or by the table: enough to excuse a sentence, too little to demand one."""
    found: set[SignalKind] = set()
    for clause in _clauses(context):
        found.update(_by_phrases(clause, _topics(clause), RULED_OUT), _by_table(clause, HINTED))
    return frozenset(found)


def _clauses(context: Context) -> list[str]:
    """Return the clauses of the notes, and of the facts that are notes."""
    clauses = [part.strip() for part in re.split(r"[;\n]|\.\s", context.rejection_notes[:MOST_CHARACTERS])]
    clauses += [fact[:400] for fact in context.facts[:60] if _is_note(fact)]
    return [clause for clause in clauses if clause]


def _is_note(fact: str) -> bool:
    """Say whether a fact tells what somebody else asked or offered; a quotation of them does not."""
    said = {word.partition("'")[0] for word in words_of(fact[:400], None)}
    return bool({"asked", "offered", "suggested", "proposed"} & said) and not {"i", "we", "you"} & said


_LEARNED: Mapping[SignalKind, str] = {
    "no_contact": "no_contact", "call": "call", "alternative": "alternative", "question": "asks", "deadline": "deadline",
}  # fmt: skip
LIKELY, DOUBTED = 0.85, 0.05
"""How likely a clause must say something by the learned table: where no phrase of it does, and where one does."""
HINTED, RULED_OUT = 0.2, 0.02
"""From the first on a clause may say it; under the second it does not, whatever its phrases."""


def _kinds(clause: str) -> list[SignalKind]:
    """Name what one clause of the notes says: by its phrases, which the learned table may take back, and by the table.

    Whether feedback was refused or given is left to the phrases: the table takes "no comments given" for a refusal.
    """
    topics = _topics(clause)
    said = _by_phrases(clause, topics, DOUBTED)
    if "no_contact" in said or "no_feedback" in said or "nothing" in topics:
        return said
    likely = _by_table(clause, LIKELY)
    if "no_contact" in likely:
        return ["no_contact"]
    said += [kind for kind in likely if kind not in said]
    return [kind for kind in said if not (kind == "question" and "alternative" in said)]


def _by_table(clause: str, least: float) -> list[SignalKind]:
    """Name what a clause says at least this likely by the learned table."""
    chances = noted(clause)
    return [kind for kind, name in _LEARNED.items() if chances[name] >= least]


def _by_phrases(clause: str, topics: set[str], least: float) -> list[SignalKind]:
    """Name what a clause says by its phrases, but for what the learned table finds less likely than ``least``."""
    chances = noted(clause)
    return [kind for kind in _spoken_of(topics) if chances.get(_LEARNED.get(kind, ""), 1.0) >= least]


def _spoken_of(said: set[str]) -> list[SignalKind]:
    """Name what a clause says by the topics of its phrases."""
    if "no_contact" in said:
        return ["no_contact"]
    if "no_feedback" in said:
        return ["no_feedback"]
    if {"nothing", "negative"} & said:
        return []
    kinds: list[SignalKind] = ["feedback"] if "feedback" in said else []
    if "offer" in said and "call" in said:
        kinds.append("call")
    elif {"offer", "question"} & said and "alternative" in said:
        kinds.append("alternative")
    elif "question" in said:
        kinds.append("question")
    return kinds or (["deadline"] if "deadline" in said else [])
