"""Goes through every story in every setting of a panel, with one window for all of them."""

from collections.abc import Iterator, Sequence

from tests.component.matrix.setting import Panel, Setting, settings
from tests.component.matrix.shot import Shot
from tests.component.matrix.stories import stories
from tests.component.matrix.window import MatrixWindow


def walk(panel: Panel, ways: Sequence[Setting] | None = None) -> Iterator[Shot]:
    """All shots of a panel, or those in `ways`; a setting at a time, because to change it costs most."""
    window = MatrixWindow(panel)
    try:
        for setting in settings(panel) if ways is None else ways:
            for story in stories():
                yield window.shoot(story, setting)
    finally:
        window.close()
