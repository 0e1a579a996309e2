"""Residents who walk away, change their mind, ask for help or for another language; by the real timers of the core."""

import pytest

from kiosk.domain.language import Language
from kiosk.session.intents import (
    FieldChanged,
    HelpClosed,
    HelpPressed,
    LanguagePressed,
    LeaveConfirmed,
    LeaveDeclined,
    LeavePressed,
    ModePressed,
    StillHerePressed,
)
from kiosk.session.screens.applying import Form
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import ConfirmCancel, HelpSheet, InactivityWarning, Kiosk, Mode
from kiosk.session.timeouts import ELDER_TIMEOUTS, NORMAL_TIMEOUTS, Timeouts
from tests.journeys.visitor import PERMIT, Visitor
from tests.journeys.world import World

MARGIN_S = 10  # seconds that a slow machine may take for what goes on meanwhile
TYPED = FieldChanged("remark", "谁也不该看见的话")


def _types(visitor: Visitor) -> None:
    visitor.goes_to_form(PERMIT)
    visitor.does(TYPED)
    visitor.until(_holds_typed, "what was typed")


def _holds_typed(kiosk: Kiosk) -> bool:
    value = kiosk.screen.draft.values.get(TYPED.key) if isinstance(kiosk.screen, Form) else None
    return value is not None and value.value == TYPED.value


def _is_warned(kiosk: Kiosk) -> bool:
    return isinstance(kiosk.overlay, InactivityWarning)


@pytest.mark.parametrize(("mode", "timeouts"), [(Mode.NORMAL, NORMAL_TIMEOUTS), (Mode.ELDER, ELDER_TIMEOUTS)])
def test_whoever_walks_away_is_warned_and_then_everything_is_gone(
    visitor: Visitor, mode: Mode, timeouts: Timeouts
) -> None:
    _types(visitor)
    visitor.does(ModePressed(mode))
    visitor.until(lambda kiosk: kiosk.preferences.mode is mode, "the mode")
    visitor.idles(timeouts.idle_s - MARGIN_S)
    assert not _is_warned(visitor.kiosk)
    visitor.idles(MARGIN_S)
    visitor.until(_is_warned, "the warning")
    visitor.idles(timeouts.warning_s - MARGIN_S)
    assert _is_warned(visitor.kiosk)
    visitor.idles(MARGIN_S)
    visitor.sees(ScreenName.ATTRACT)
    assert TYPED.value not in f"{visitor.kiosk!r}"
    assert visitor.kiosk.preferences.mode is Mode.NORMAL
    visitor.applies()


def test_whoever_is_still_here_goes_on_where_he_was(visitor: Visitor) -> None:
    _types(visitor)
    visitor.idles(NORMAL_TIMEOUTS.idle_s + 5)
    visitor.until(_is_warned, "the warning")
    visitor.does(StillHerePressed())
    visitor.until(lambda kiosk: kiosk.overlay is None and _holds_typed(kiosk), "the form as it was")
    visitor.idles(NORMAL_TIMEOUTS.idle_s - MARGIN_S)
    assert not _is_warned(visitor.kiosk)
    visitor.fills_in()
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()


def test_leaving_asks_first_and_then_clears(visitor: Visitor) -> None:
    _types(visitor)
    visitor.does(LeavePressed())
    visitor.until(lambda kiosk: isinstance(kiosk.overlay, ConfirmCancel), "the question")
    visitor.does(LeaveDeclined())
    visitor.until(lambda kiosk: kiosk.overlay is None and _holds_typed(kiosk), "the form as it was")
    visitor.does(LeavePressed(), LeaveConfirmed())
    visitor.sees(ScreenName.FAREWELL)
    visitor.idles(NORMAL_TIMEOUTS.farewell_s + 1)
    visitor.sees(ScreenName.ATTRACT)
    visitor.applies()


def test_help_and_another_language_keep_what_was_typed(visitor: Visitor) -> None:
    _types(visitor)
    visitor.does(HelpPressed())
    visitor.until(lambda kiosk: isinstance(kiosk.overlay, HelpSheet), "the help")
    visitor.does(HelpClosed(), LanguagePressed(Language.EN))
    visitor.until(lambda kiosk: kiosk.preferences.language is Language.EN and _holds_typed(kiosk), "English")
    visitor.leaves()
    assert visitor.kiosk.preferences.language is Language.ZH


@pytest.mark.logs("nothing is sent for now")  # a skipped clock uses up the budget of a call
def test_a_card_that_never_comes_leads_back_to_the_choice_of_items(visitor: Visitor) -> None:
    visitor.goes_to_card()
    visitor.idles(NORMAL_TIMEOUTS.card_s + 1)
    visitor.sees(ScreenName.HOME)


def test_whoever_leaves_right_after_handing_in_finds_a_receipt_and_the_case_arrives(
    world: World, visitor: Visitor
) -> None:
    visitor.goes_to_submit()
    local_no = visitor.submits()
    visitor.leaves()
    visitor.finds_all_at_the_far_end()
    assert world.printer.wait_for_receipts(1)
    assert local_no in world.printer.receipts[0].text
