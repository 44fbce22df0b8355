"""What themes and the plan are made from, fetched from an open journal in a few plain queries.

Holds queries only; what recurs and what to practise is decided in the modules beside this.
"""

import datetime as dt

from afterword.journal import rows
from afterword.journal.bank import Bank
from afterword.journal.faults import explaining
from afterword.journal.store import Journal
from afterword.journal.themes import COLUMNS, Said, Themes, themes


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
