"""queries.sql and the code agree; the schema's version and its migrations agree."""

import re
from pathlib import Path

from sqlite_utils import Database

import offline_queue
from offline_queue.queries import STATEMENTS, named_statements
from offline_queue.queued_item import RecordKind
from offline_queue.schema import SCHEMA_VERSION
from offline_queue.schema.migrations import outbox_migrations

SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in Path(offline_queue.__file__).parent.glob("*.py"))


def test_statements_are_found_by_name() -> None:
    text = "-- a remark\n\n-- name: one\nSELECT 1;\n\n-- name: two\n-- why\nSELECT\n  2;\n"
    assert named_statements(text) == {"one": "SELECT 1", "two": "-- why\nSELECT\n  2"}


def test_every_statement_is_used_and_every_use_has_a_statement() -> None:
    words = set(re.findall(r'"([a-z]+(?:_[a-z]+)*)"', SOURCE))
    by_kind = {f"{verb}_{kind}" for verb in re.findall(r'f"([a-z]+)_\{item\.record\}"', SOURCE) for kind in RecordKind}
    assert set(STATEMENTS) - words - by_kind == set()
    used = set(re.findall(r'(?:execute|note)\(\s*"([a-z_]+)"', SOURCE))
    assert used | by_kind <= set(STATEMENTS)


def test_the_schema_version_is_the_number_of_migrations() -> None:
    assert len(outbox_migrations.pending(Database(memory=True))) == SCHEMA_VERSION
