"""A notice that has gone leaves no hole, whichever screen stood there when it went."""

from collections.abc import Iterator

import pytest

from kiosk.ports.platform import Prefilled
from tests.component.ui.kiosk_window import KioskWindow
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

pytestmark = [
    pytest.mark.usefixtures("application"),
    pytest.mark.logs("creating directory for user dictionary"),
]


@pytest.fixture
def window() -> Iterator[KioskWindow]:
    window = KioskWindow(Playbook.switched_on())
    yield window
    window.close()


def test_a_notice_that_went_while_its_screen_was_hidden_leaves_no_hole(window: KioskWindow) -> None:
    window.shows(stages.form())
    assert _height(window) > 0
    window.shows(stages.consent())
    window.shows(stages.form().when(Prefilled({"phone": "13800005620"})))
    assert _height(window) == 0


def _height(window: KioskWindow) -> float:
    return next(item.height() for item in window.items() if item.metaObject().className().startswith("FormNotices"))
