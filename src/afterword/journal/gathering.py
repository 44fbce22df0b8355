"""What themes and the plan are made from, fetched from an open journal in a few plain queries.

Holds queries only; what recurs and what to practise is decided in the modules beside this.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

from afterword.journal import rows
from afterword.journal.bank import Bank
from afterword.journal.faults import explaining
from afterword.journal.planning import Plan, choose, plan
from afterword.journal.recording import put_exercise, update
from afterword.journal.store import Journal
from afterword.journal.themes import COLUMNS, Said, Themes, themes
from afterword.journal.types import Entry, Exercise

_LOOKED_AT: Final = 50
"""Themes for which a tailored exercise is looked up: at most three are begun."""


def themes_of(journal: Journal, bank: Bank, today: dt.date) -> Themes:
    """Return what recurs in the journal; of answers that are put off, only the praise."""
    with explaining(journal.path):
        put_off = journal.db.execute(
            "SELECT id FROM replies WHERE not_now > ?", (rows.iso(today),)
        ).fetchall()
        said = journal.db.execute(COLUMNS)
        return themes(
            map(Said._make, said), journal.exercises(), bank, put_off=frozenset(number for (number,) in put_off),
            replies=journal.count("replies"), today=today,
        )  # fmt: skip


def put_off(journal: Journal, number: int, until: dt.date) -> None:
    """Note that nothing but the praise of reply number is to be seen until a morning; InputError where there is none."""
    with journal.together():
        journal.reply(number)
        update(journal.db, "replies", number, not_now=rows.iso(until))


def plan_of(journal: Journal, bank: Bank, today: dt.date) -> Plan:
    """Return the plan as it stands."""
    return plan(themes_of(journal, bank, today), journal.exercises(), bank)


def to_begin(
    journal: Journal, bank: Bank, today: dt.date, worded: Mapping[int, Entry] | None = None
) -> list[Exercise]:
    """Return the exercises to begin; ``worded`` are points by number whose exercise somebody worded anew."""
    found = themes_of(journal, bank, today)
    return choose(found, journal.exercises(), bank, {**_tailored(journal, found), **(worded or {})})


def begin(journal: Journal, exercises: Iterable[Exercise]) -> None:
    """Keep exercises, all of them or none."""
    with journal.together():
        for exercise in exercises:
            put_exercise(journal.db, exercise, once=True)  # two that begin at once choose the same


def _tailored(journal: Journal, found: Themes) -> dict[int, Entry]:
    """Return the newest points of each theme for which a model wrote an exercise of their own."""
    newest = {theme.said[-1].entry for theme in found.themes()[:_LOOKED_AT]}
    with explaining(journal.path):
        by_model = journal.db.execute(
            f"""{rows.ENTRY} JOIN replies AS r ON r.id = e.reply WHERE r.model IS NOT NULL
            AND e.section = 'point' AND e.id IN ({", ".join("?" * len(newest))})""",
            tuple(newest),
        ).fetchall()
    return {e.id: e for e in rows.entries(by_model) if e.action and e.measure and e.cue}
