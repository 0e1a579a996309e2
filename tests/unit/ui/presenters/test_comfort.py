"""The accessibility sheet as a resident sees it: the settings of the page and how they stand."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.ports.speech import NoEngine
from kiosk.session.events import Event
from kiosk.session.intents import (
    ComfortPageTurned,
    ComfortPressed,
    ContrastPressed,
    SettingToggled,
    TextStepPressed,
    VolumePressed,
)
from kiosk.session.states import ComfortSheet, Contrast, Mode, Setting
from tests.unit.session import stages
from ui.presenters.comfort import ComfortView, present_comfort


def seen(*events: Event, mode: Mode | None = None) -> ComfortView:
    """The sheet after these presses."""
    kiosk = stages.form(mode=mode).when(ComfortPressed(), *events).kiosk
    assert isinstance(kiosk.overlay, ComfortSheet)
    return present_comfort(kiosk, kiosk.overlay)


def test_one_page_for_all_and_pages_of_four_for_an_elder() -> None:
    assert seen().settings == tuple(setting.value for setting in Setting)
    elder = seen(ComfortPageTurned(1), mode=Mode.ELDER)
    assert (elder.page, elder.page_count, len(elder.settings)) == (1, 3, 4)


def test_each_setting_is_shown_as_it_stands() -> None:
    toggled = (Setting.VOICE, Setting.SLOWER, Setting.LOW_REACH, Setting.LEFT_HAND, Setting.CALM, Setting.HEADSET)
    view = seen(*map(SettingToggled, toggled), TextStepPressed(1), VolumePressed(1))
    assert (view.voice, view.slower, view.low_reach, view.left_hand, view.calm, view.headset) == (True,) * 6
    assert (view.text_step, view.volume, view.loudest, view.can_speak) == (1, 4, 5, True)
    assert not seen(NoEngine(FailureCode.SPEECH_ABSENT)).can_speak


@pytest.mark.parametrize(
    ("mode", "chosen", "shown"),
    [
        (Mode.NORMAL, Contrast.OFF, 0),
        (Mode.CONTRAST, Contrast.OFF, 0),
        (Mode.NORMAL, Contrast.ON_BLACK, 1),
        (Mode.ELDER, Contrast.ON_WHITE, 2),
    ],
)
def test_the_colours_that_are_seen_are_the_ones_marked(mode: Mode, chosen: Contrast, shown: int) -> None:
    assert seen(ContrastPressed(chosen), mode=mode).contrast == shown


def test_the_contrast_version_is_on_black() -> None:
    assert seen(mode=Mode.CONTRAST).contrast == 1
