"""The goodbye: done or left before, and what must not stay behind."""

from dataclasses import replace

import pytest

from kiosk.session.screens.idle import Farewell, FarewellReason
from kiosk.session.states import Devices
from tests.doubles.playbook import NOON, new_kiosk
from ui.presenters.farewell import FarewellView, present_farewell


@pytest.mark.parametrize(("reason", "done"), [(FarewellReason.DONE, True), (FarewellReason.CANCELLED, False)])
def test_a_resident_is_thanked_only_for_a_case_that_was_handed_in(reason: FarewellReason, *, done: bool) -> None:
    assert present_farewell(new_kiosk(), Farewell(reason)) == FarewellView(done=done)


def test_a_forgotten_card_is_pointed_out() -> None:
    kiosk = replace(new_kiosk(), devices=Devices(card_on_reader=True))
    assert present_farewell(kiosk, Farewell(FarewellReason.DONE)).card_still_there


def test_at_night_the_goodbye_does_not_dazzle() -> None:
    assert present_farewell(replace(new_kiosk(), now=NOON.replace(hour=5)), Farewell(FarewellReason.DONE)).night
