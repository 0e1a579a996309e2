"""The demo's windows find room on any desktop: `ui.desktop`."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from ui.desktop import DOCK_PX, WIDE_DOCK_PX, arrange

PORTRAIT = QSize(1080, 1920)
PANELS = (PORTRAIT, QSize(1920, 1080), QSize(1280, 1024))


@pytest.mark.parametrize(
    ("desktop", "kiosk", "dock"),
    [
        ((1600, 1000), QSize(540, 960), DOCK_PX),
        ((3840, 2160), PORTRAIT, DOCK_PX),
        ((1366, 768), QSize(410, 728), WIDE_DOCK_PX),
    ],
    ids=["a usual desktop", "a desktop larger than the panel", "a small laptop"],
)
def test_both_windows_stand_side_by_side(desktop: tuple[int, int], kiosk: QSize, dock: QSize) -> None:
    arrangement = arrange(QRect(0, 0, *desktop), PORTRAIT)
    assert arrangement.kiosk.size() == kiosk
    assert arrangement.dock.size() == dock
    assert arrangement.kiosk.right() < arrangement.dock.left()


@given(
    left=st.integers(0, 400),
    top=st.integers(0, 100),
    width=st.integers(640, 7680),
    height=st.integers(480, 4320),
    panel=st.sampled_from(PANELS),
)
def test_no_window_leaves_the_desktop_and_the_panel_keeps_its_shape(
    left: int, top: int, width: int, height: int, panel: QSize
) -> None:
    room = QRect(left, top, width, height)
    arrangement = arrange(room, panel)
    assert room.contains(arrangement.kiosk)
    assert room.contains(arrangement.dock)
    assert 0 < arrangement.scale <= 1
    assert abs(arrangement.kiosk.width() - panel.width() * arrangement.scale) <= 0.5
    assert abs(arrangement.kiosk.height() - panel.height() * arrangement.scale) <= 0.5
