"""The desk for assistive technology stands by itself, leaves nothing behind, and says what is missing."""

import os
from pathlib import Path

import pytest

from kiosk.tour.assistive.bus import AccessibilityBus
from kiosk.tour.assistive.desk import DeskError, assistive_desk


def test_a_machine_without_the_packages_is_told_which(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(DeskError, match="xvfb, dbus"), assistive_desk((100, 100)):
        pass


def test_a_bus_of_its_own_begins_empty_and_goes_with_the_desk(monkeypatch: pytest.MonkeyPatch) -> None:
    with assistive_desk((100, 100)) as environment:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", environment["DBUS_SESSION_BUS_ADDRESS"])
        assert environment["DISPLAY"] != os.environ.get("DISPLAY")
        bus = AccessibilityBus()
        assert bus.programs() == []
        bus.close()
    with pytest.raises(OSError, match=r"[A-Za-z]"):
        AccessibilityBus()
