"""English for the words of the screens: Qt Linguist's source in assets/i18n, compiled when it has changed."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTranslator

_ROOT = Path(__file__).parent.parent
SOURCE = _ROOT / "assets/i18n/kiosk_en.ts"
COMPILED = _ROOT / "build/i18n/kiosk_en.qm"


def english() -> QTranslator:
    """The English words.

    Raises:
        RuntimeError: when they cannot be compiled or read; the installation is incomplete.
    """
    compile_english()
    translator = QTranslator()
    if not translator.load(str(COMPILED)):
        message = f"cannot read {COMPILED}"
        raise RuntimeError(message)
    return translator


def compile_english() -> None:
    """Compile the source unless that was done since it changed.

    Raises:
        RuntimeError: with the compiler's own words.
    """
    if COMPILED.exists() and COMPILED.stat().st_mtime >= SOURCE.stat().st_mtime:
        return
    COMPILED.parent.mkdir(parents=True, exist_ok=True)
    release = Path(sys.executable).parent / "pyside6-lrelease"
    fresh = COMPILED.with_suffix(f".{os.getpid()}.new")  # two programs may start at once
    done = subprocess.run([release, SOURCE, "-qm", fresh], capture_output=True, text=True, check=False)
    if done.returncode:
        message = f"lrelease: {done.stderr or done.stdout}"
        raise RuntimeError(message)
    fresh.replace(COMPILED)
