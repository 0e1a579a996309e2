"""Draws the session core into its README: `python -m tests.unit.session.diagram`.

The diagrams are what `step` was seen to do, not what somebody remembered; a test says when they are out of date.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import EditPressed, LeavePressed
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Kiosk
from tests.unit.session.exploration import Step, every_step

README = Path(__file__).parents[3] / "kiosk" / "session" / "README.md"
BEGIN, END = "<!-- diagrams: begin -->", "<!-- diagrams: end -->"

NOBODY_HERE = (ScreenName.ATTRACT, ScreenName.OUT_OF_SERVICE, ScreenName.FAREWELL)

Edge = tuple[str, str, str]


def readme_with_diagrams(text: str) -> str:
    """`text` with its diagrams drawn anew."""
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{diagrams()}\n{END}{after}"


def diagrams() -> str:
    """The screens with nothing over them, then what can lie over a screen."""
    steps = every_step()
    beginning = [("[*]", ScreenName.ATTRACT, "switched on")]
    screens = _drawn([*beginning, *map(_edge_between_screens, steps)])
    overlays = _drawn(map(_edge_between_overlays, steps))
    return f"The screens:\n\n{screens}\n\nWhat lies over a screen, and the ways out:\n\n{overlays}"


def _edge_between_screens(seen: Step) -> Edge | None:
    """A change of screen with nothing over it; leaving is the same everywhere and stands in the second diagram."""
    before, after = seen.before.screen.name, seen.transition.kiosk.screen.name
    if before is after or seen.before.overlay or isinstance(seen.event, LeavePressed):
        return None
    return before, after, _words(seen.event)


def _edge_between_overlays(seen: Step) -> Edge | None:
    """What comes over a screen of a session, what becomes of it, and leaving."""
    before, after = _layer(seen.before), _layer(seen.transition.kiosk)
    by_the_screen = before == "screen" and not (seen.transition.kiosk.overlay or isinstance(seen.event, LeavePressed))
    if before == after or by_the_screen or seen.before.screen.name in NOBODY_HERE:
        return None
    return before, after, _words(seen.event)


def _layer(kiosk: Kiosk) -> str:
    if kiosk.overlay:
        return _snake(type(kiosk.overlay).__name__)
    name = kiosk.screen.name
    return name if name in NOBODY_HERE else "screen"


def _drawn(edges: Iterable[Edge | None]) -> str:
    labels: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for edge in edges:
        if edge and edge[2] not in labels[edge[:2]]:
            labels[edge[:2]].append(edge[2])
    lines = [f"    {a} --> {b}: {', '.join(sorted(words))}" for (a, b), words in sorted(labels.items())]
    return "\n".join(["```mermaid", "stateDiagram-v2", *lines, "```"])


def _words(event: Event) -> str:
    words = _snake(type(event).__name__).replace("_", " ")
    match event:
        case TimerFired(name=name):
            return f"{name.value.replace('_', ' ')} timer"
        case EditPressed(part=part):
            return f"{words} ({part.value})"
        case _:
            return words


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


if __name__ == "__main__":
    README.write_text(readme_with_diagrams(README.read_text(encoding="utf-8")), encoding="utf-8")
