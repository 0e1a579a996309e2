"""Our own rules of the house, those that no linter knows; those of QML's look stand in `ui/test_qml_sources.py`."""

import ast
import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from tests.check.docs import README, failure_table_problems

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("kiosk", "ui", "drivers", "offline_queue")
MOST_LINES = 400  # the cap; 60 to 200 is usual, and above 300 a module should be asked whether it holds one noun
THEME = "ui/qml/Kiosk/Theme/"

# Parts whose every module has a test module of its name, or one that imports it or names it in its docstring.
TESTED_ONE_BY_ONE = ("kiosk/domain/", "kiosk/session/", "offline_queue/", "drivers/")

# Joined here, so that this file does not name them itself.
MACHINE_PATHS = tuple(f"/{folder}/" for folder in ("work", "root", "farm"))
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("debian", "org"), ("tsinghua", "edu"))
)
BINARY_SUFFIXES = {".avif", ".bin", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".qm", ".ttf", ".wav", ".webp", ".woff2"}


@cache
def _files() -> tuple[str, ...]:
    """Every file of the project, tracked or about to be, that is there now."""
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    return tuple(sorted(name for name in set(listed) if name and (ROOT / name).is_file()))


def _expect_none(broken: Iterable[str]) -> None:
    found = list(broken)
    assert not found, "\n".join(found)


def _python(*folders: str) -> list[str]:
    return [name for name in _files() if name.endswith(".py") and name.split("/")[0] in folders]


def _qml() -> list[str]:
    return [name for name in _files() if name.endswith(".qml")]


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def _without_comments(qml: str) -> str:
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", qml, flags=re.DOTALL)


def test_a_module_is_short_enough_to_hold_one_noun() -> None:
    lines = {name: _text(name).count("\n") for name in (*_python(*SOURCES, "tests"), *_qml())}
    _expect_none(f"{name}: {count} lines" for name, count in lines.items() if count > MOST_LINES)


def test_every_package_says_what_it_is_for() -> None:
    packages = [name for name in _python(*SOURCES) if name.endswith("__init__.py")]
    _expect_none(name for name in packages if not ast.get_docstring(ast.parse(_text(name))))


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {str(Path(name).parent) for name in _python(*SOURCES, "tests")}
    _expect_none(folder for folder in sorted(folders) if f"{folder}/__init__.py" not in _files())


def test_no_screen_or_control_mixes_a_colour_of_its_own() -> None:
    mixed = re.compile(r"\bQt\.(rgba|hsla|hsva|darker|lighter|tint)\(")
    outside = [name for name in _qml() if not name.startswith(THEME)]
    _expect_none(name for name in outside if mixed.search(_without_comments(_text(name))))


def test_every_qml_property_has_a_type() -> None:
    _expect_none(name for name in _qml() if re.search(r"\bproperty\s+var\b", _without_comments(_text(name))))


@pytest.mark.parametrize("place", [*MACHINE_PATHS, *REGISTRY_HOSTS])
def test_no_file_names_a_machine_or_a_package_registry(place: str) -> None:
    texts = [name for name in _files() if Path(name).suffix.lower() not in BINARY_SUFFIXES]
    _expect_none(name for name in texts if place in _text(name))


def _named(name: str) -> set[str]:
    """Return the modules that a test module is about: what it imports, and what its docstring names in full."""
    tree = ast.parse(_text(name))
    found = set(re.findall(r"[a-z_]+(?:\.[a-z_]+)+", ast.get_docstring(tree) or ""))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def test_every_module_of_the_core_and_the_drivers_has_a_test_that_names_it() -> None:
    tests = [name for name in _python("tests") if Path(name).name.startswith("test_")]
    named = {module for name in tests for module in _named(name)}
    stems = {Path(name).stem.removeprefix("test_") for name in tests}
    modules = [name for name in _python(*SOURCES) if name.startswith(TESTED_ONE_BY_ONE) and "__init__" not in name]
    _expect_none(
        name
        for name in modules
        if name.removesuffix(".py").replace("/", ".") not in named and Path(name).stem not in stems
    )


def test_every_failure_code_is_explained() -> None:
    assert set(FAILURES) == set(FailureCode)


def test_the_failure_table_of_readme_is_the_one_in_code() -> None:
    if not README.exists():
        pytest.skip("README.md is not written yet")
    _expect_none(failure_table_problems(_text("README.md")))
