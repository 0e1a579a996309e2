"""A process on a desk for assistive technology: shows screen after screen and reads each one through the bus."""

import json
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict, replace
from functools import partial

from kiosk.domain.language import Language
from kiosk.session.intents import HelpPressed, LeavePressed, ShutterPressed
from kiosk.session.states import Mode
from kiosk.tour.assistive.tree import AccessibleTree, Node
from tests.component.ui.kiosk_window import KioskWindow
from tests.component.ui.typing_window import settle
from tests.doubles.playbook import Playbook
from tests.unit.session import stages
from ui.panel import make_application

_BUS_S = 20.0
_LOOKS = [(Mode.NORMAL, Language.ZH), (Mode.NORMAL, Language.EN), (Mode.ELDER, Language.ZH)]


def journey(mode: Mode) -> Iterator[tuple[str, Playbook]]:
    """The way of a resident, with the questions that may lie over it."""
    yield "home", stages.home(mode=mode)
    yield "guide", stages.guide(mode=mode)
    yield "place_card", stages.place_card(mode=mode)
    yield "consent", stages.consent(mode=mode)
    yield "form", stages.form(mode=mode)
    yield "filled form", stages.fill_in(stages.form(mode=mode))
    yield "help", stages.form(mode=mode).when(HelpPressed())
    yield "leave", stages.form(mode=mode).when(LeavePressed())
    yield "materials", stages.first_paper(mode=mode)
    yield "shooting", stages.first_paper(mode=mode).when(ShutterPressed())
    yield "review", stages.review(mode=mode)
    yield "sign", stages.sign(mode=mode)
    yield "submitted", stages.submitted(mode=mode)
    yield "rating", stages.rating(mode=mode)
    yield "farewell", stages.farewell(mode=mode)


class Reader:
    """Reads the tree in a thread of its own, while Qt answers in its own."""

    def __init__(self) -> None:
        self._tree: AccessibleTree | None = None

    def reads(self) -> list[dict[str, object]]:
        """What is shown now, node by node, with what can be done with it."""
        read: list[dict[str, object]] = []
        thread = threading.Thread(target=partial(self._read, read))
        thread.start()
        settle(lambda: not thread.is_alive(), 30_000)
        thread.join()
        return read

    def close(self) -> None:
        """Leave the bus."""
        if self._tree:
            self._tree.close()

    def _read(self, read: list[dict[str, object]]) -> None:
        self._tree = self._tree or AccessibleTree()
        tree = self._tree
        read.extend(_told(tree, node) for node in tree.shown())


def _told(tree: AccessibleTree, node: Node) -> dict[str, object]:
    told = asdict(node)
    del told["address"]
    return {
        **told,
        "states": sorted(state.name for state in node.states),
        "actions": tree.actions(node) if node.pressable else [],
        "pressable": node.pressable,
        "enabled": node.enabled,
    }


def main() -> int:
    """Read every screen; one line each."""
    application = make_application([])
    window = KioskWindow(Playbook.switched_on())
    reader = Reader()
    settle(lambda: bool(reader.reads()), int(_BUS_S * 1000))
    for mode, language in _LOOKS:
        for name, play in journey(mode):
            play.kiosk = replace(play.kiosk, preferences=replace(play.kiosk.preferences, language=language))
            window.shows(play)
            line = {"name": name, "mode": mode.value, "language": language.value, "nodes": reader.reads()}
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
            sys.stdout.flush()
    reader.close()
    window.close()
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
