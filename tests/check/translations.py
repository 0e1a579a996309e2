"""English is complete: every word of the screens stands in assets/i18n/kiosk_en.ts, and no word that has gone.

`python -m tests.check.translations` judges; `--update` writes new words into the file, to be translated by hand.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from tests.check.step import ROOT

WORDS = ROOT / "assets/i18n/kiosk_en.ts"
_SCREENS = ROOT / "ui/qml"
_TOOL = Path(sys.executable).parent / "pyside6-lupdate"
_PLACES = ("%1", "%2", "%3")


def update(words: Path) -> None:
    """Bring the words of the screens into `words`: new ones unfinished, gone ones dropped.

    Raises:
        CalledProcessError: lupdate failed; its words are on stderr.
    """
    command = [str(_TOOL), "-extensions", "qml", str(_SCREENS), "-locations", "none", "-no-obsolete", "-ts", str(words)]
    command += ["-source-language", "zh_CN", "-target-language", "en"]
    subprocess.run(command, check=True, capture_output=True)


def problems(words: Path) -> list[str]:
    """Words without a finished English, and English that lost a place for a value."""
    found: list[str] = []
    for context in ET.parse(words).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            source, english = message.findtext("source", ""), message.find("translation")
            text = (english.text or "") if english is not None else ""
            if not text or (english is not None and english.get("type") == "unfinished"):
                found.append(f"{name}: no English for {source!r}")
            elif any((place in source) != (place in text) for place in _PLACES):
                found.append(f"{name}: the English of {source!r} has other places for values")
    return found


def main(arguments: list[str]) -> int:
    """Judge, or update. Returns the exit status."""
    if "--update" in arguments:
        update(WORDS)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / WORDS.name
        shutil.copy(WORDS, fresh)
        update(fresh)
        stale = fresh.read_bytes() != WORDS.read_bytes()
    found = problems(WORDS)
    if stale:
        found.append("the file is not what lupdate makes of the screens; run with --update")
    sys.stdout.write("\n".join(found or ["every word has its English"]) + "\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
