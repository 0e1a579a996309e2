"""The frame around every screen: where one is, what lies over it, and what the header's buttons offer."""

from dataclasses import replace

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.language import Language
from kiosk.session.intents import HelpPressed, LeavePressed
from kiosk.session.screens.idle import OutOfService
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import InactivityWarning, Kiosk, Line, Mode, Overlay, Preferences
from tests.doubles.playbook import STATION, new_kiosk
from tests.unit.session import stages
from ui.presenters.app import other_language, other_mode, present_app


def test_the_header_names_the_station_the_time_and_the_line() -> None:
    view = present_app(replace(new_kiosk(), line=Line(online=True, waiting=3)))
    assert (view.station_name, view.terminal_name, view.phone) == (STATION.name.zh, "YL-0000", STATION.phone)
    assert (view.clock, view.online, view.waiting) == ("12:00", True, 3)


def test_a_guest_reads_the_station_in_english() -> None:
    view = present_app(replace(new_kiosk(), preferences=Preferences(Language.EN, Mode.ELDER)))
    assert (view.station_name, view.language, view.mode) == (STATION.name.en, "en", "elder")


def _with(overlay: Overlay | None) -> Kiosk:
    return replace(stages.form().kiosk, overlay=overlay)


def test_the_warning_counts_down_from_the_time_of_the_mode() -> None:
    view = present_app(_with(InactivityWarning(12)))
    assert (view.overlay, view.seconds_left, view.seconds_total) == ("inactivity", 12, 30)
    elder = present_app(replace(_with(InactivityWarning(60)), preferences=Preferences(mode=Mode.ELDER)))
    assert (elder.seconds_left, elder.seconds_total) == (60, 60)


def test_what_lies_over_the_screen_is_named() -> None:
    assert present_app(_with(None)).overlay == ""
    assert present_app(stages.form().when(HelpPressed()).kiosk).overlay == "help"
    assert present_app(stages.form().when(LeavePressed()).kiosk).overlay == "confirm_cancel"


@pytest.mark.parametrize(
    ("kiosk", "screen", "in_session", "handed_in"),
    [
        (new_kiosk(), ScreenName.ATTRACT, False, False),
        (
            replace(new_kiosk(), screen=OutOfService(FailureCode.CATALOGUE_BROKEN)),
            ScreenName.OUT_OF_SERVICE,
            False,
            False,
        ),
        (stages.home().kiosk, ScreenName.HOME, True, False),
        (stages.sign().kiosk, ScreenName.SIGN, True, False),
        (stages.submitting().kiosk, ScreenName.SUBMITTING, True, False),
        (stages.submitted().kiosk, ScreenName.SUBMITTED, True, True),
        (stages.rating().kiosk, ScreenName.RATING, True, True),
        (stages.farewell().kiosk, ScreenName.FAREWELL, False, False),
    ],
)
def test_the_frame_knows_whether_somebody_is_here_and_whether_the_case_is_safe(
    kiosk: Kiosk, screen: ScreenName, in_session: bool, handed_in: bool
) -> None:
    view = present_app(kiosk)
    assert (view.screen, view.in_session, view.handed_in) == (screen.value, in_session, handed_in)


def test_the_buttons_offer_the_other_language_and_the_other_mode() -> None:
    assert (other_language("zh"), other_language("en")) == (Language.EN, Language.ZH)
    assert [other_mode(mode) for mode in ("normal", "elder", "contrast")] == [Mode.ELDER, Mode.NORMAL, Mode.ELDER]


def test_who_hesitates_is_offered_the_elder_version() -> None:
    assert not present_app(stages.home().kiosk).elder_offered
    assert present_app(stages.home().passes(12).kiosk).elder_offered
