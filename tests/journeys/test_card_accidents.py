"""What a resident meets when the card or its frames are wrong: told what to do, tries again, and hands in."""

import pytest

from drivers.simulators.sam_module import Disturbance, Step
from kiosk.domain.failure import FailureCode
from kiosk.session.screens.name import ScreenName
from tests.journeys.visitor import PERMIT, Visitor
from tests.journeys.world import World


@pytest.mark.parametrize(
    "disturbance",
    [
        Disturbance.GARBAGE,
        Disturbance.WRONG_CHECKSUM,
        Disturbance.WRONG_LENGTH,
        Disturbance.SHORT_DATA,
        Disturbance.TORN,
        Disturbance.SILENT,
    ],
)
def test_a_card_whose_frames_are_spoilt_is_asked_for_again(
    world: World, visitor: Visitor, disturbance: Disturbance
) -> None:
    visitor.goes_to_card()
    world.sam.disturb(disturbance, Step.READ)
    visitor.lays_card()
    visitor.is_told(FailureCode.CARD_UNREADABLE)
    visitor.lifts_card()
    world.sam.heal()
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    visitor.finishes()


def test_noise_before_a_frame_costs_the_resident_nothing(world: World, visitor: Visitor) -> None:
    visitor.goes_to_card()
    world.sam.disturb(Disturbance.NOISE_BEFORE, Step.READ)
    visitor.lays_card()
    visitor.sees(ScreenName.CONSENT)


@pytest.mark.parametrize("step", [Step.FIND, Step.SELECT])
def test_a_card_pulled_between_find_and_read_is_asked_for_again(visitor: Visitor, step: Step) -> None:
    visitor.goes_to_card(PERMIT)
    visitor.lays_card(pulled_after=step)
    visitor.is_told(FailureCode.CARD_REMOVED)
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.photographs()
    visitor.confirms()
    visitor.finishes()


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("expired", FailureCode.CARD_EXPIRED),
        ("bad-number", FailureCode.CARD_DATA_INVALID),
        ("foreigner", FailureCode.CARD_WRONG_KIND),
    ],
)
def test_a_card_that_cannot_be_used_is_told_why_and_the_next_one_serves(
    visitor: Visitor, who: str, code: FailureCode
) -> None:
    visitor.goes_to_card()
    visitor.lays_card(who)
    visitor.is_told(code)
    visitor.lifts_card()
    visitor.lays_card()
    visitor.agrees()
    visitor.fills_in()
    visitor.confirms()
    visitor.finishes()


def test_a_card_taken_along_after_the_consent_stops_nobody(visitor: Visitor) -> None:
    visitor.goes_to_card()
    visitor.lays_card()
    visitor.sees(ScreenName.CONSENT)
    visitor.lifts_card()
    visitor.presses_main()
    visitor.sees(ScreenName.FORM)
