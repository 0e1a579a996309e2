"""tests.check.docs: a document that lags behind the code is named, word for word."""

from kiosk.domain.failure import FailureCode
from tests.check.docs import command_problems, failure_table_problems

TABLE = "\n".join(f"| `{code}` | sentence |" for code in FailureCode)


def test_a_complete_failure_table_is_fine() -> None:
    assert failure_table_problems(TABLE) == []


def test_a_missing_a_doubled_and_an_unknown_code_are_named() -> None:
    rows = [row for row in TABLE.splitlines() if "CRD-01" not in row]
    assert failure_table_problems("\n".join([*rows, rows[0], "| ABC-99 | ? |"])) == [
        "CRD-01 is not in README's failure table",
        "ABC-99 is in README's failure table and not in FailureCode",
        "RDR-01 has 2 rows in README's failure table",
    ]


def test_commands_are_compared_both_ways() -> None:
    readme = "Try `kiosk demo`, the kiosk runs.\n```\npackaging/run tour main\n```\n`kiosk nothing --now`"
    assert command_problems(readme, {"demo", "tour", "sync"}) == [
        "`kiosk sync` is not in README",
        "README calls `kiosk nothing`, which does not exist",
    ]
