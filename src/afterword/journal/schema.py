"""The journal's tables, as the migrations that make them.

Holds SQL only, one statement a string: ``executescript`` would commit half of a migration. A migration that was
released is never changed; a new one is added below.
"""

from typing import Final

APPLICATION_ID: Final = 0x61667764
"""What tells the journal from any other SQLite file: ``afwd``."""

_TABLES: Final = (
    """CREATE TABLE applications (
        id INTEGER PRIMARY KEY AUTOINCREMENT, company TEXT NOT NULL, role TEXT NOT NULL, company_key TEXT NOT NULL,
        role_key TEXT NOT NULL, stage TEXT NOT NULL, rejected TEXT, added TEXT, note TEXT NOT NULL DEFAULT '')""",
    "CREATE INDEX applications_by_name ON applications (company_key, role_key)",
    """CREATE TABLE asks (
        id INTEGER PRIMARY KEY AUTOINCREMENT, application INTEGER NOT NULL REFERENCES applications (id), recipient TEXT NOT NULL,
        email TEXT, candidate TEXT, channel TEXT NOT NULL, language TEXT NOT NULL, tone TEXT, subject TEXT NOT NULL,
        body TEXT NOT NULL, message_id TEXT, kind TEXT NOT NULL, drafted TEXT, sent TEXT, wait_until TEXT, reminded TEXT,
        thanked TEXT, answered TEXT)""",
    "CREATE INDEX asks_by_application ON asks (application)",
    "CREATE INDEX asks_by_email ON asks (email COLLATE NOCASE)",
    # What status looks at: asks that something is still to be done about.
    "CREATE INDEX asks_open ON asks (id) WHERE answered IS NULL OR thanked IS NULL",
    # Message-IDs of the thread an ask belongs to: a reply names one of them.
    "CREATE TABLE threads (message_id TEXT NOT NULL, ask INTEGER NOT NULL REFERENCES asks (id), PRIMARY KEY (message_id, ask)) WITHOUT ROWID",
    "CREATE INDEX threads_by_ask ON threads (ask)",
    """CREATE TABLE replies (
        id INTEGER PRIMARY KEY AUTOINCREMENT, application INTEGER REFERENCES applications (id), ask INTEGER REFERENCES asks (id), date TEXT,
        kind TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL, raw TEXT, engine TEXT NOT NULL, model TEXT,
        prompts TEXT, next_step TEXT NOT NULL, message_id TEXT, sender TEXT NOT NULL, flags TEXT NOT NULL,
        fingerprint TEXT NOT NULL)""",
    "CREATE INDEX replies_by_ask ON replies (ask)",
    "CREATE INDEX replies_by_application ON replies (application)",
    "CREATE INDEX replies_by_fingerprint ON replies (fingerprint)",
    """CREATE TABLE entries (
        id INTEGER PRIMARY KEY AUTOINCREMENT, reply INTEGER REFERENCES replies (id), application INTEGER REFERENCES applications (id),
        date TEXT, section TEXT NOT NULL, quote TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, area TEXT,
        gist TEXT NOT NULL, situation TEXT NOT NULL, action TEXT NOT NULL, measure TEXT NOT NULL, by_when TEXT NOT NULL,
        cue TEXT NOT NULL, severity TEXT, confidence TEXT, source TEXT NOT NULL, hand TEXT, "when" TEXT, who TEXT)""",
    "CREATE INDEX entries_by_reply ON entries (reply)",
    "CREATE INDEX entries_by_application ON entries (application)",
    "CREATE INDEX entries_by_section ON entries (section)",
    """CREATE TABLE exercises (
        id INTEGER PRIMARY KEY AUTOINCREMENT, entry INTEGER REFERENCES entries (id), area TEXT NOT NULL, text TEXT NOT NULL,
        measure TEXT NOT NULL, cue TEXT NOT NULL, due TEXT, done TEXT)""",
    "CREATE INDEX exercises_by_entry ON exercises (entry)",
)

MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (_TABLES,)
"""MIGRATIONS[n] brings a journal of version n to version n + 1."""
