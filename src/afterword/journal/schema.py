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
        checksum INTEGER NOT NULL, not_now TEXT)""",
    "CREATE INDEX replies_put_off ON replies (not_now) WHERE not_now IS NOT NULL",
    "CREATE INDEX replies_by_ask ON replies (ask)",
    "CREATE INDEX replies_by_application ON replies (application)",
    # A reply that is read again is found by its text; the checksum leaves one to compare.
    "CREATE INDEX replies_by_checksum ON replies (checksum)",
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

SEARCHED: Final = (
    ("applications", 0, ("company", "role", "note")),
    ("asks", 1, ("recipient", "subject", "body")),
    ("replies", 2, ("sender", "text")),
    # The quotes of points are in their replies already; a reflection's quote is nowhere else.
    ("entries", 3, ("area", "gist", "action", "measure", "cue")),
    ("exercises", 4, ("text", "measure", "cue")),
)
"""What the search looks through: table, its place among KINDS, columns. A row's number there is id * KINDS + place."""
KINDS: Final = 8


def _words(table: str, columns: tuple[str, ...], row: str) -> str:
    """Return the expression for the searched text of a row of table."""
    words = " || char(10) || ".join(f"coalesce({row}{column}, '')" for column in columns)
    if table == "entries":
        words += f" || char(10) || CASE WHEN {row}reply IS NULL THEN {row}quote ELSE '' END"
    return words


WORDS_OF: Final = {
    table: f"SELECT {_words(table, columns, '')} FROM {table} WHERE id = ?"  # noqa: S608 - our names
    for table, _, columns in SEARCHED
}
"""The query for the searched text of one row."""


def _search() -> tuple[str, ...]:
    """Return the statements of the search index, which holds no text of its own and follows every change by itself."""
    parts = [
        f"SELECT id * {KINDS} + {place} AS number, {_words(table, columns, '')} AS words FROM {table}"  # noqa: S608 - our names
        for table, place, columns in SEARCHED
    ]
    made = [
        f"CREATE VIEW searched AS {' UNION ALL '.join(parts)}",
        "CREATE VIRTUAL TABLE search USING fts5 (words, content = 'searched', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2')",
    ]
    for table, place, columns in SEARCHED:
        new, old = (_words(table, columns, f"{row}.") for row in ("new", "old"))
        put = f"INSERT INTO search (rowid, words) VALUES (new.id * {KINDS} + {place}, {new})"  # noqa: S608
        take = (
            f"INSERT INTO search (search, rowid, words) VALUES ('delete', old.id * {KINDS} + {place}, {old})"  # noqa: S608
        )
        changing = ", ".join((*columns, "quote") if table == "entries" else columns)
        made += [
            f"CREATE TRIGGER {table}_put AFTER INSERT ON {table} BEGIN {put}; END",
            f"CREATE TRIGGER {table}_taken AFTER DELETE ON {table} BEGIN {take}; END",
            f"CREATE TRIGGER {table}_changed AFTER UPDATE OF {changing} ON {table} BEGIN {take}; {put}; END",
        ]
    # What is still to be done to the file after something was forgotten, should that be interrupted.
    made += [
        "CREATE TABLE chores (name TEXT PRIMARY KEY) WITHOUT ROWID",
        "INSERT INTO search (search) VALUES ('rebuild')",
    ]
    return tuple(made)


MIGRATIONS: Final[tuple[tuple[str, ...], ...]] = (_TABLES, _search())
"""MIGRATIONS[n] brings a journal of version n to version n + 1."""
