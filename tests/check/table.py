"""The table of all checks, in the order in which they are shown. It runs nothing."""

import sys

from tests.check.step import ROOT, Kind, Step

SOURCES = ("kiosk", "ui", "drivers", "offline_queue", "tests")
PURE = ("kiosk/domain", "kiosk/session")


def _module(name: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", name, *arguments)


def _pytest(folder: str, *arguments: str, workers: int = 2) -> tuple[str, ...]:
    return _module("pytest", f"tests/{folder}", "-q", "-n", str(workers), "--dist", "loadgroup", *arguments)


_COVERAGE_DATA = "build/coverage.data"
_MEASURE = [f"--cov={folder}" for folder in PURE]
_IMPORTS = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"

_TRANSLATIONS = (
    (Step("translations", Kind.STATIC, _module("tests.check.translations")),)
    if (ROOT / "tests/check/translations.py").exists()
    else ()
)

STEPS = (
    Step("format", Kind.STATIC, _module("ruff", "format", "--check", ".")),
    Step("ruff", Kind.STATIC, _module("ruff", "check", ".")),
    Step("mypy", Kind.STATIC, _module("mypy", *SOURCES)),
    Step("pyright", Kind.STATIC, _module("pyright")),
    Step("imports", Kind.STATIC, (sys.executable, "-c", _IMPORTS)),
    Step("qml-lint", Kind.STATIC, _module("tests.check.qml_lint")),
    *_TRANSLATIONS,
    Step("docs", Kind.STATIC, _module("tests.check.docs")),
    Step("configuration", Kind.STATIC, _module("tests.check.configuration")),
    # the pure parts are measured here and judged by the next line, so that each failure has its own name
    Step(
        "unit",
        Kind.UNIT,
        _pytest("unit", *_MEASURE, "--cov-branch", "--cov-report=", "--cov-fail-under=0"),
        limit_s=900,
    ),
    Step("coverage", Kind.UNIT, _module("coverage", "report", f"--data-file={_COVERAGE_DATA}")),
    # half of what these do is to wait for devices and daemons, so that two cores have room for three
    Step("contract", Kind.SLOW, _pytest("contract", workers=3)),
    Step("component", Kind.SLOW, _pytest("component", workers=3), limit_s=1200),
    Step("qml", Kind.SLOW, _module("tests.qml")),
    Step("journeys", Kind.SLOW, _pytest("journeys", workers=3), limit_s=900),
)

COVERAGE_FILE = str(ROOT / _COVERAGE_DATA)
