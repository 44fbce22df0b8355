"""A small journal for the tests: two letters, one of them answered, one exercise."""

from datetime import date
from pathlib import Path

from afterword.journal import Ask, Entry, Exercise, Journal, Reply

TEXT = "Hi Priyanka,\n\nThe pairing was tidy. You reached for a queue before asking about traffic. Write to me in September.\n\nAnneke"
MARCH = date(2025, 3, 3)


def quoted(section: str, quote: str, **more: str) -> Entry:
    start = TEXT.index(quote)
    return Entry(section=section, quote=quote, start=start, end=start + len(quote), **more)  # type: ignore[arg-type]


SAID = (
    quoted(
        "point",
        "You reached for a queue before asking about traffic",
        area="system_design",
        action="Ask first.",
    ),
    quoted("strength", "The pairing was tidy"),
    quoted("door", "Write to me in September", when="in September", who="Anneke Vos"),
)
KESTREL = Ask(
    company="Kestrel Payments Ltd", role="Senior Backend Engineer (m/w/d)", to="Anneke Vos", email="anneke@kestrel.example",
    subject="Re: Your interviews", body="Hi Anneke,\n\nMay I ask your advice?", message_id="<4711@kestrel.example>",
    stage="final", rejected=MARCH, drafted=MARCH,
)  # fmt: skip
ACME = Ask(
    company="Acme", role="Cook", to="Ben Lee", email="ben@acme.example", drafted=MARCH, body="Dear Ben"
)


def fill(path: Path) -> None:
    """Make the journal at path."""
    with Journal.open(path) as journal:
        journal.add_ask(KESTREL, thread=["<1@mailbox.example>"])
        journal.add_ask(ACME)
        journal.mark_sent(1, MARCH)
        reply = Reply(
            ask=1, date=date(2025, 3, 6), kind="feedback", text=TEXT, sender="Anneke Vos", raw="raw " + TEXT
        )
        journal.add_reply(reply, SAID)
        journal.add_exercise(
            Exercise(entry=1, area="system_design", text="Ask for the load first", due=date(2025, 3, 20))
        )
