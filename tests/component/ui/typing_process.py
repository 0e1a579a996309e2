"""A process that types letters by touches, chooses characters one by one, three times, wipes and ends in good order."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from tests.component.ui.typing_window import TypingWindow, settle
from ui.keyboard import forget_typing
from ui.panel import make_application


def main(letters: str, characters: str) -> int:
    """Type; print what got into the field."""
    application = make_application([])
    desk = TypingWindow()
    desk.touches("name")
    for _ in range(3):
        desk.types(letters)
        for character in characters:
            desk.chooses(character)
    sys.stdout.write(desk.text("name") + "\n")
    forget_typing()
    settle()
    desk.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
