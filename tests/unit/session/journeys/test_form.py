"""Typing, being told what is wrong, and shared data that come in time, late, after typing or never."""

import pytest

from kiosk.domain.failure import FailureCode
from kiosk.domain.form import FieldProblem, FieldValue, ValueSource
from kiosk.domain.material import MaterialTemplate
from kiosk.ports.platform import NoPrefill, Prefilled
from kiosk.session.commands import OpenCamera, StopTimer
from kiosk.session.intents import FieldChanged, FieldLeft, ModePressed, OffersTaken, Touched
from kiosk.session.journeys.form import fields_on_screen
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Mode
from kiosk.session.timeouts import TimerName
from tests.doubles.catalogue import COMPLAINT, RESIDENCE
from tests.doubles.playbook import Playbook
from tests.unit.session import stages

PHONE = "13877776666"
SHARED = Prefilled({"phone": PHONE, "residence_community": "示例社区", "unasked": "x"})
STOP_WAITING = StopTimer(TimerName.PREFILL)


def _value(play: Playbook, key: str) -> FieldValue | None:
    return stages.shown_draft(play).values.get(key)


def test_shared_data_in_time_fill_the_form_and_say_where_they_came_from() -> None:
    play = stages.form().when(SHARED).asks(STOP_WAITING)
    assert _value(play, "contact_phone") == FieldValue(PHONE, ValueSource.SHARED)
    assert set(stages.shown_draft(play).values) == {"contact_phone", "home_address"}
    assert not stages.shown_form(play).waiting


def test_slow_shared_data_never_block_the_form_and_are_offered_when_they_come() -> None:
    play = stages.form().passes(3)
    assert not stages.shown_form(play).waiting
    play.when(SHARED)
    assert _value(play, "contact_phone") is None
    assert set(stages.shown_draft(play).offers) == {"contact_phone", "home_address"}
    play.when(OffersTaken())
    assert _value(play, "contact_phone") == FieldValue(PHONE, ValueSource.SHARED)
    assert not stages.shown_draft(play).offers


def test_shared_data_after_typing_are_offered_and_never_replace_what_was_typed() -> None:
    play = stages.form().when(FieldChanged("contact_phone", "13800001234"), SHARED)
    assert set(stages.shown_draft(play).offers) == {"home_address"}
    assert not stages.shown_form(play).waiting
    play.when(OffersTaken())
    assert _value(play, "contact_phone") == FieldValue("13800001234", ValueSource.RESIDENT)
    assert _value(play, "home_address") == FieldValue("示例社区", ValueSource.SHARED)


def test_what_is_typed_after_the_offer_came_wins_over_it() -> None:
    play = stages.form().passes(3).when(SHARED, FieldChanged("contact_phone", "13800001234"), OffersTaken())
    assert _value(play, "contact_phone") == FieldValue("13800001234", ValueSource.RESIDENT)


def test_a_field_that_was_emptied_again_may_be_filled_by_the_offer() -> None:
    play = stages.form().when(FieldChanged("contact_phone", "1"), FieldChanged("contact_phone", ""), SHARED)
    assert _value(play.when(OffersTaken()), "contact_phone") == FieldValue(PHONE, ValueSource.SHARED)


@pytest.mark.parametrize("wait", [3, 0])
def test_no_shared_data_leave_the_form_as_it_is(wait: int) -> None:
    play = stages.form().passes(wait).when(NoPrefill(FailureCode.PLATFORM_UNREACHABLE))
    assert not stages.shown_form(play).waiting
    assert not stages.shown_draft(play).values


def test_a_mistake_is_told_when_the_field_is_left_and_goes_as_soon_as_it_is_mended() -> None:
    play = stages.form().when(FieldChanged("contact_phone", "1380"))
    assert not stages.shown_form(play).problems
    play.when(FieldLeft("contact_phone"))
    assert stages.shown_form(play).problems == {"contact_phone": FieldProblem.NOT_A_PHONE}
    play.when(FieldChanged("contact_phone", "13800001234"))
    assert not stages.shown_form(play).problems


def test_one_mended_mistake_leaves_the_others() -> None:
    play = stages.form().presses_main().when(FieldChanged("contact_phone", "13800001234"))
    assert set(stages.shown_form(play).problems) == {"home_address", "moved_in", "housing", "postcode", "employer"}


@pytest.mark.parametrize("key", ["contact_phone", "remark"])
def test_an_empty_field_is_not_scolded_when_it_is_left(key: str) -> None:
    assert not stages.shown_form(stages.form().when(FieldLeft(key))).problems


def test_a_field_that_the_form_does_not_ask_for_is_ignored() -> None:
    play = stages.form()
    assert play.kiosk == play.when(FieldChanged("income", "1"), FieldLeft("income"), Touched()).asks().kiosk


def test_going_on_tells_everything_that_is_missing_on_this_page() -> None:
    play = stages.form().presses_main().shows(ScreenName.FORM)
    missing = {field.key for field in RESIDENCE.fields[:6]}
    assert stages.shown_form(play).problems == dict.fromkeys(missing, FieldProblem.MISSING)


def test_shared_data_that_fill_a_missing_field_take_its_complaint_away() -> None:
    play = stages.form().presses_main().when(SHARED)
    assert set(stages.shown_form(play).problems) == {"moved_in", "housing", "postcode", "employer"}
    late = stages.form().presses_main().passes(3).when(SHARED)
    assert "contact_phone" in stages.shown_form(late).problems
    assert "contact_phone" not in stages.shown_form(late.when(OffersTaken())).problems


def test_shared_data_that_are_wrong_are_told_like_a_typed_mistake() -> None:
    play = stages.form().presses_main().when(Prefilled({"phone": "029"}))
    assert stages.shown_form(play).problems["contact_phone"] is FieldProblem.NOT_A_PHONE


def test_a_form_of_seven_fields_has_two_pages_and_a_way_back() -> None:
    play = stages.fill_in(stages.form()).presses_main().shows(ScreenName.FORM)
    assert fields_on_screen(stages.shown_form(play), Mode.NORMAL) == RESIDENCE.fields[6:]
    play.presses_back().shows(ScreenName.FORM)
    assert stages.shown_form(play).first == 0
    play.presses_back().shows(ScreenName.CONSENT).presses_main().shows(ScreenName.FORM)
    assert set(stages.shown_draft(play).values) == set(stages.ANSWERS)


def test_a_page_is_turned_without_the_complaints_of_the_one_before() -> None:
    play = stages.fill_in(stages.form()).presses_main()
    play.when(FieldChanged("remark", "麦" * 61), FieldLeft("remark")).presses_back()
    assert not stages.shown_form(play).problems
    play.when(FieldLeft("remark"))
    assert stages.shown_form(play.presses_main()).problems == {}


def test_a_complete_form_leads_to_the_papers() -> None:
    play = stages.fill_in(stages.form()).presses_main().presses_main().shows(ScreenName.MATERIALS)
    play.asks(StopTimer(TimerName.PREFILL), OpenCamera(MaterialTemplate.PAGE))


def test_an_offer_that_was_not_taken_is_forgotten_with_the_form() -> None:
    play = stages.fill_in(stages.form()).when(Prefilled({"phone": PHONE}), FieldChanged("contact_phone", ""), SHARED)
    assert stages.shown_draft(play).offers
    play.when(FieldChanged("contact_phone", "13800001234")).presses_main().presses_main().shows(ScreenName.MATERIALS)
    assert not stages.shown_draft(play).offers


def test_blanks_at_the_ends_are_not_handed_in() -> None:
    play = stages.form(COMPLAINT).when(FieldChanged("contact_phone", " 13800001234　"), FieldChanged("remark", " x "))
    play.presses_main().shows(ScreenName.REVIEW)
    assert _value(play, "contact_phone") == FieldValue("13800001234", ValueSource.RESIDENT)
    assert _value(play, "remark") == FieldValue("x", ValueSource.RESIDENT)


def test_an_elder_is_asked_one_question_a_screen() -> None:
    play = stages.form(mode=Mode.ELDER)
    for number, field in enumerate(RESIDENCE.fields):
        assert fields_on_screen(stages.shown_form(play), Mode.ELDER) == (field,)
        assert stages.shown_form(play).first == number
        play.when(FieldChanged(field.key, stages.ANSWERS[field.key])).presses_main()
    play.shows(ScreenName.MATERIALS)


def test_an_elder_does_not_get_past_a_question_without_an_answer() -> None:
    play = stages.form(mode=Mode.ELDER).presses_main()
    assert stages.shown_form(play).problems == {"contact_phone": FieldProblem.MISSING}
    assert stages.shown_form(play).first == 0


def test_a_change_of_mode_half_way_keeps_the_answers_and_asks_what_was_skipped() -> None:
    play = stages.form(mode=Mode.ELDER)
    play.when(FieldChanged("contact_phone", "13800001234")).presses_main()
    play.when(ModePressed(Mode.NORMAL), FieldChanged("home_address", "麦香路1号"))
    assert fields_on_screen(stages.shown_form(play), Mode.NORMAL) == RESIDENCE.fields[1:]
    play.presses_back()
    assert stages.shown_form(play).first == 0
    assert _value(play, "contact_phone") == FieldValue("13800001234", ValueSource.RESIDENT)


def test_a_field_emptied_on_an_earlier_page_is_asked_again_at_the_end() -> None:
    play = stages.fill_in(stages.form()).presses_main().when(FieldChanged("moved_in", "")).presses_main()
    play.shows(ScreenName.FORM)
    assert stages.shown_form(play).first == 2
    assert stages.shown_form(play).problems == {"moved_in": FieldProblem.MISSING}
