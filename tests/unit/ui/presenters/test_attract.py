"""The invitation by day and by night, with and without a catalogue."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kiosk.domain.language import Language, LocalizedText
from kiosk.domain.slides import Slide
from kiosk.session.states import LeftCard, Mode, Preferences
from tests.doubles.catalogue import CATALOGUE
from tests.doubles.playbook import NOON, new_kiosk
from ui.presenters.attract import AttractView, present_attract


@pytest.mark.parametrize(
    ("at", "night"),
    [
        (time(6, 29), True),
        (time(6, 30), False),
        (time(12, 0), False),
        (time(18, 59), False),
        (time(19, 0), True),
        (time(0, 0), True),
    ],
)
def test_the_night_scene_is_shown_from_seven_in_the_evening_to_half_past_six(at: time, *, night: bool) -> None:
    now = NOON.replace(hour=at.hour, minute=at.minute)
    assert present_attract(replace(new_kiosk(), now=now)).night is night


def test_a_passer_by_reads_time_day_and_station() -> None:
    view = present_attract(replace(new_kiosk(), catalogue=CATALOGUE))
    assert view == AttractView(
        clock="12:00",
        date_text="11月23日\u3000星期一",
        night=False,
        station_name="示例驿站",
        terminal_name="YL-0000",
        can_begin=True,
        language="zh",
        mode="normal",
    )


def test_a_kiosk_set_to_english_invites_in_english() -> None:
    view = present_attract(new_kiosk(Preferences(Language.EN, Mode.ELDER)))
    assert (view.station_name, view.date_text, view.language, view.mode) == (
        "Sample station",
        "Monday, 23 November",
        "en",
        "elder",
    )


@pytest.mark.parametrize(
    ("left_card", "shown"),
    [(LeftCard.NONE, (False, "")), (LeftCard.LYING, (True, "")), (LeftCard.ALARM, (True, "CRD-08"))],
)
def test_a_card_left_behind_is_pointed_out_and_with_a_code_where_the_staff_are_called(
    left_card: LeftCard, shown: tuple[bool, str]
) -> None:
    view = present_attract(replace(new_kiosk(), left_card=left_card))
    assert (view.card_left, view.alarm_code) == shown


def test_nobody_can_begin_before_there_is_a_catalogue() -> None:
    assert not present_attract(new_kiosk()).can_begin


def test_only_slides_that_hold_today_are_shown() -> None:
    words = LocalizedText("示例", "Sample")
    today = NOON.date()
    old = Slide("old", words, words, words, words, words, valid_to=today - timedelta(days=1))
    new = Slide("new", words, LocalizedText("新", "New"), words, words, words, valid_from=today)
    kiosk = replace(new_kiosk(), catalogue=replace(CATALOGUE, slides=(old, new)))
    assert [slide.title for slide in present_attract(kiosk).slides] == ["新"]
