"""Findings as lines: what is the same in several settings is told once."""

from collections import defaultdict
from collections.abc import Iterable

from tests.component.matrix.shot import Finding


def report(findings: Iterable[Finding]) -> list[str]:
    """One line a screen, rule and figure, with the first place where it was found and how many more there are."""
    alike: dict[tuple[str, str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        alike[finding.screen, finding.rule, finding.what].append(finding)
    return [_line(found) for _, found in sorted(alike.items())]


def _line(found: list[Finding]) -> str:
    first, more = found[0], len(found) - 1
    where = f"{first.state}, {first.setting}" + (f", and {more} more" if more else "")
    return f"{first.screen} [{first.rule}] {first.what} ({where})"
