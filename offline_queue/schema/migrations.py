"""The outbox's tables, as migrations that run in order, once each.

Readable columns hold numbers, item names, times and statuses only; everything else is a sealed blob. The README of
`offline_queue` lists every column, and a test compares the two.
"""

from sqlite_utils import Database, Migrations

outbox_migrations = Migrations("outbox")

_ENTRIES = """
CREATE TABLE entries (
    sequence        INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id   TEXT NOT NULL UNIQUE,
    local_no        TEXT NOT NULL,
    item_code       TEXT NOT NULL,
    item_name       TEXT NOT NULL,
    accepted_at     TEXT NOT NULL,
    status          TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'dead')),
    case_no         TEXT NOT NULL DEFAULT '',
    finished_at     TEXT,
    attempts        INTEGER NOT NULL DEFAULT 0,
    unfinished      INTEGER NOT NULL DEFAULT 0,
    failures        INTEGER NOT NULL DEFAULT 0,
    last_code       TEXT,
    sealed_reason   BLOB,
    sealed_token    BLOB NOT NULL,
    sealed_case     BLOB
) STRICT
"""

_ATTACHMENTS = """
CREATE TABLE attachments (
    sequence    INTEGER NOT NULL REFERENCES entries (sequence) ON DELETE CASCADE,
    position    INTEGER NOT NULL,
    file_name   TEXT NOT NULL,
    upload_id   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (sequence, position)
) STRICT, WITHOUT ROWID
"""

_RATINGS = """
CREATE TABLE ratings (
    sequence        INTEGER PRIMARY KEY AUTOINCREMENT,
    rating_id       TEXT NOT NULL,
    entry           INTEGER NOT NULL UNIQUE REFERENCES entries (sequence) ON DELETE CASCADE,
    rated_at        TEXT NOT NULL,
    status          TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'dead')),
    finished_at     TEXT,
    attempts        INTEGER NOT NULL DEFAULT 0,
    unfinished      INTEGER NOT NULL DEFAULT 0,
    failures        INTEGER NOT NULL DEFAULT 0,
    last_code       TEXT,
    sealed_reason   BLOB,
    sealed_grade    BLOB
) STRICT
"""

_PRINTS = """
CREATE TABLE prints (
    print_id    TEXT PRIMARY KEY,
    local_no    TEXT NOT NULL,
    begun_at    TEXT NOT NULL,
    ended_at    TEXT,
    outcome     TEXT
) STRICT, WITHOUT ROWID
"""

_LINE = """
CREATE TABLE line (
    one     INTEGER PRIMARY KEY CHECK (one = 1),
    online  INTEGER NOT NULL CHECK (online IN (0, 1)),
    code    TEXT,
    since   TEXT NOT NULL
) STRICT
"""

_META = """
CREATE TABLE meta (
    name    TEXT PRIMARY KEY,
    sealed  BLOB NOT NULL
) STRICT, WITHOUT ROWID
"""

_AUDIT = """
CREATE TABLE audit (
    sequence    INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,
    event       TEXT NOT NULL,
    facts       TEXT NOT NULL,
    digest      TEXT NOT NULL
) STRICT
"""

# against mistakes of ours; whoever alters the file itself breaks the chain
_APPEND_ONLY = """
CREATE TRIGGER audit_is_append_only BEFORE UPDATE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END
"""

_NOT_DELETED = """
CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END
"""

# a local number needs no index of its own: its last part is the sequence
# partial: finished cases cost the search for the next one nothing, however many there are
_PENDING_ENTRIES = "CREATE INDEX pending_entries ON entries (sequence) WHERE status = 'pending'"
_PENDING_RATINGS = "CREATE INDEX pending_ratings ON ratings (sequence) WHERE status = 'pending'"

# SQLite alters no CHECK: the table is made anew and its rows move over; foreign keys are off meanwhile
_ENTRIES_WITH_EXPORT = """
CREATE TABLE new_entries (
    sequence        INTEGER PRIMARY KEY AUTOINCREMENT,
    submission_id   TEXT NOT NULL UNIQUE,
    local_no        TEXT NOT NULL,
    item_code       TEXT NOT NULL,
    item_name       TEXT NOT NULL,
    accepted_at     TEXT NOT NULL,
    status          TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'delivered', 'dead', 'exported')),
    case_no         TEXT NOT NULL DEFAULT '',
    finished_at     TEXT,
    attempts        INTEGER NOT NULL DEFAULT 0,
    unfinished      INTEGER NOT NULL DEFAULT 0,
    failures        INTEGER NOT NULL DEFAULT 0,
    last_code       TEXT,
    sealed_reason   BLOB,
    sealed_token    BLOB NOT NULL,
    sealed_case     BLOB,
    bundle          TEXT NOT NULL DEFAULT ''
) STRICT
"""
_MOVED = """
INSERT INTO new_entries (
    sequence, submission_id, local_no, item_code, item_name, accepted_at, status, case_no, finished_at,
    attempts, unfinished, failures, last_code, sealed_reason, sealed_token, sealed_case)
SELECT sequence, submission_id, local_no, item_code, item_name, accepted_at, status, case_no, finished_at,
    attempts, unfinished, failures, last_code, sealed_reason, sealed_token, sealed_case FROM entries
"""
# numbers go on from the highest that was ever given, not from the highest row
_NO_NUMBERS_YET = "DELETE FROM sqlite_sequence WHERE name = 'new_entries'"
_NUMBERS_GO_ON = """
INSERT INTO sqlite_sequence (name, seq) SELECT 'new_entries', seq FROM sqlite_sequence WHERE name = 'entries'
"""

_STAFF = """
CREATE TABLE staff (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    card            TEXT NOT NULL UNIQUE,
    sealed_account  BLOB NOT NULL
) STRICT
"""

_STAFF_SESSIONS = """
CREATE TABLE staff_sessions (
    shell       TEXT PRIMARY KEY,
    number      INTEGER NOT NULL REFERENCES staff (number) ON DELETE CASCADE,
    sealed_end  BLOB NOT NULL
) STRICT, WITHOUT ROWID
"""


@outbox_migrations()
def m001_outbox(db: Database) -> None:
    """Entries with their attachments and ratings, prints, the line's state, and the key check."""
    for statement in (
        _ENTRIES, _ATTACHMENTS, _RATINGS, _PRINTS, _LINE, _META, _PENDING_ENTRIES, _PENDING_RATINGS,
    ):  # fmt: skip
        db.conn.execute(statement)


@outbox_migrations()
def m002_audit(db: Database) -> None:
    """The audit log. It begins with what happens from now on."""
    for statement in (_AUDIT, _APPEND_ONLY, _NOT_DELETED):
        db.conn.execute(statement)


@outbox_migrations()
def m003_export(db: Database) -> None:
    """A case may have left in a bundle, or have come in one."""
    for statement in (
        _ENTRIES_WITH_EXPORT, _MOVED, _NO_NUMBERS_YET, _NUMBERS_GO_ON, "DROP TABLE entries",
        "ALTER TABLE new_entries RENAME TO entries", _PENDING_ENTRIES,
    ):  # fmt: skip
        db.conn.execute(statement)


@outbox_migrations()
def m004_staff(db: Database) -> None:
    """Accounts of the staff, and who of them is signed in."""
    for statement in (_STAFF, _STAFF_SESSIONS):
        db.conn.execute(statement)


@outbox_migrations()
def m005_case_key(db: Database) -> None:
    """A case has a key of its own. One that waits already stays sealed as it was, until it is sent."""
    for column in ("sealed_key", "wrapped_key"):
        db.conn.execute(f"ALTER TABLE entries ADD COLUMN {column} BLOB")
