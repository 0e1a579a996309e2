"""The outbox's schema and how a database is brought up to it.

sqlite-utils keeps the list of applied migrations; SQLite's own `user_version` says whether there is anything to do, so
that an ordinary start does not pay 0.3 s for an import.
"""

import sqlite3

from offline_queue.faults import NewerSchemaError

SCHEMA_VERSION = 5
"""The number of migrations; a test holds the two together."""


def bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Apply what is missing. The caller holds the folder's lock.

    Raises:
        NewerSchemaError: A later program wrote this database.
    """
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > SCHEMA_VERSION:
        raise NewerSchemaError
    if version == SCHEMA_VERSION:
        return
    from sqlite_utils import Database

    from offline_queue.schema.migrations import outbox_migrations

    # a table that is made anew must not take along what refers to it
    connection.execute("PRAGMA foreign_keys = OFF")
    outbox_migrations.apply(Database(connection))
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
