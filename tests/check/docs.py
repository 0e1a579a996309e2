"""Documents against code: the failure table and the commands that README.md names are the ones that exist.

It judges names only; whether the sentences are good is for a reader.
"""

import re
import sys
from collections import Counter

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from tests.check.step import ROOT

README = ROOT / "README.md"
_CODE_ROW = re.compile(r"^\|\s*`?([A-Z]{3}-\d{2})`?\s*\|", re.MULTILINE)
_COMMAND = re.compile(r"(?:packaging/run|\bkiosk) ([a-z][a-z-]+)")


def failure_table_problems(readme: str) -> list[str]:
    """Compare the codes of the enum, of the table in code and of the rows of the table in README."""
    codes = {code.value for code in FailureCode}
    rows = Counter(_CODE_ROW.findall(readme))
    return [
        *(f"{code} has no entry in FAILURES" for code in sorted(codes - {code.value for code in FAILURES})),
        *(f"{code} is not in README's failure table" for code in sorted(codes - rows.keys())),
        *(f"{code} is in README's failure table and not in FailureCode" for code in sorted(rows.keys() - codes)),
        *(f"{code} has {count} rows in README's failure table" for code, count in rows.items() if count > 1),
    ]


def command_problems(readme: str, commands: set[str]) -> list[str]:
    """Compare the commands of the program with those that README's code spans and blocks call."""
    spans = re.findall(r"```.*?```|`[^`\n]+`", readme, re.DOTALL)
    named = {command for span in spans for command in _COMMAND.findall(span)}
    return [
        *(f"`kiosk {command}` is not in README" for command in sorted(commands - named)),
        *(f"README calls `kiosk {command}`, which does not exist" for command in sorted(named - commands)),
    ]


def commands_of_the_program() -> set[str]:
    """Return the first words that `kiosk` understands, as its help lists them."""
    from kiosk.cli import parser  # brings half of the program, and only this function needs it

    return set(re.findall(r"^ {4}([a-z][a-z-]*)(?: |$)", parser().format_help(), re.MULTILINE))


def main() -> int:
    """Print what is stale, one line each."""
    if not README.exists():
        sys.stdout.write("README.md is not written yet\n")
        return 0
    readme = README.read_text(encoding="utf-8")
    problems = failure_table_problems(readme) + command_problems(readme, commands_of_the_program())
    sys.stdout.write("\n".join(problems or ["README names what there is"]) + "\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
