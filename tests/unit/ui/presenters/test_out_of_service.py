"""The closed kiosk says why, and whom to ask."""

from dataclasses import replace

from kiosk.domain.failure import FailureCode
from kiosk.domain.failure_table import FAILURES
from kiosk.domain.language import Language
from kiosk.session.screens.idle import OutOfService
from kiosk.session.states import Preferences
from tests.doubles.playbook import NOON, STATION, new_kiosk
from ui.presenters.out_of_service import present_out_of_service

CLOSED = OutOfService(FailureCode.CATALOGUE_BROKEN)


def test_a_resident_reads_the_reason_and_the_telephone() -> None:
    view = present_out_of_service(new_kiosk(), CLOSED)
    assert view.problem.text == FAILURES[FailureCode.CATALOGUE_BROKEN].resident.zh
    assert (view.phone, view.terminal_name, view.station_name) == (STATION.phone, "YL-0000", "示例驿站")


def test_staff_read_the_code() -> None:
    assert present_out_of_service(new_kiosk(), CLOSED).problem.code == "CAT-01"


def test_the_reason_is_told_in_english_where_that_is_the_default() -> None:
    view = present_out_of_service(new_kiosk(Preferences(Language.EN)), CLOSED)
    assert view.problem.text == FAILURES[FailureCode.CATALOGUE_BROKEN].resident.en


def test_at_night_the_closed_kiosk_does_not_dazzle() -> None:
    assert present_out_of_service(replace(new_kiosk(), now=NOON.replace(hour=22)), CLOSED).night
