"""What is imported after Qt is imported as Python does it. Each in a process of its own, for Qt comes in only once."""

import subprocess
import sys

_LATER = "import colorsys, linecache; print(colorsys.__file__ in linecache.cache)"


def test_the_sources_of_modules_are_not_kept() -> None:
    assert _told(f"from ui.plain_import import import_qt; import_qt(); {_LATER}") == "False"


def test_qt_alone_would_keep_them() -> None:
    assert _told(f"import PySide6.QtCore; {_LATER}") == "True"


def _told(program: str) -> str:
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return told.stdout.strip()
