"""Any fault of any device, at any state of an application: the kiosk ends in a known screen and owes nobody anything.

First each accident at each state, one by one; then 2,000 random series of a resident's steps, presses, accidents and
time that passes. hypothesis prints the series that fails, shortened; `--hypothesis-seed=N` chooses others.
"""

from collections import Counter as Tally
from itertools import cycle

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.form import ValueSource
from kiosk.session.intents import LeaveConfirmed, LeavePressed, Touched
from kiosk.session.screens.applying import Consent, Form, Materials, PlaceCard, Review
from kiosk.session.screens.idle import Attract, OutOfService
from kiosk.session.screens.looking_up import MyCases
from kiosk.session.states import LeftCard
from kiosk.session.timeouts import NORMAL_TIMEOUTS
from tests.doubles.breaking_ports import phone_of
from tests.doubles.catalogue import ALLOWANCE, COMPLAINT, PAPER_ONLY, RESIDENCE
from tests.doubles.holder_cases import CASES
from tests.doubles.people import QIN_XIAOHE, YANG_DATIAN
from tests.journeys.telling import told_on
from tests.unit.runner.accidents import ACCIDENTS, DEVICES, Accident, BreakingCounter
from tests.unit.runner.resident_in_earnest import goes_on, stage_of
from tests.unit.session.representative import INTENTS

pytestmark = pytest.mark.logs("a port raised|a card was left on the reader")

STAGES = (
    "attract",
    "home",
    "guide",
    "place_card",
    "consent",
    "form",
    "materials",
    "taking",
    "outlining",
    "cutting",
    "inspecting",
    "review",
    "sign",
    "submitting",
    "submitted",
    "rating",
    "farewell",
)
STEPS_TO_THE_END = 40
STEPS_TO_BE_HELD_UP = 5  # to the form, where shared data of somebody else would show
LEAVES = (LeavePressed(), LeaveConfirmed(), Touched())
LONGEST_S = 400  # idle, warning, and the wait for a card, each at the slower pace of the elder version
SERIES = 2000


def _stands_at(stage: str) -> BreakingCounter:
    counter = BreakingCounter()
    counter.opens()
    if stage in ("outlining", "cutting"):
        counter.around.camera.is_unsure_next()
    counter.storage_held = stage == "submitting"
    for _ in range(STEPS_TO_THE_END):
        if stage_of(counter.runner.kiosk) == stage:
            return counter
        if _before(stage) == stage_of(counter.runner.kiosk):
            counter.around.breakage.silent.add("camera")
        goes_on(counter, RESIDENCE, QIN_XIAOHE)
    raise AssertionError(f"{stage} was not reached, but {stage_of(counter.runner.kiosk)}")


def _before(stage: str) -> str:
    """From where a camera that does not answer leads into `stage`."""
    return {"taking": "materials", "cutting": "outlining"}.get(stage, "")


@pytest.mark.parametrize("stage", STAGES)
def test_each_accident_at_each_state_leaves_a_kiosk_that_can_be_left_alone(stage: str) -> None:
    for accident in ACCIDENTS:
        counter = _stands_at(stage)
        accident.befall(counter)
        assert not _wrongs_of(counter), accident
        _is_left_alone(counter, accident)


@pytest.mark.parametrize("stage", STAGES)
def test_after_each_accident_at_each_state_the_next_resident_is_served_once_it_is_mended(stage: str) -> None:
    for accident in ACCIDENTS:
        counter = _stands_at(stage)
        accident.befall(counter)
        for _ in range(3):
            goes_on(counter, RESIDENCE, QIN_XIAOHE)
        _is_left_alone(counter, accident)
        assert len(counter.outbox.submissions) <= 1, accident  # one application is one case, however often it was tried
        handed_in = len(counter.outbox.submissions)
        for _ in range(STEPS_TO_BE_HELD_UP):
            goes_on(counter, COMPLAINT, YANG_DATIAN)
            assert not _wrongs_of(counter), accident
        counter.mend()
        assert not _wrongs_of(counter), accident
        for _ in range(STEPS_TO_THE_END):
            goes_on(counter, COMPLAINT, YANG_DATIAN)
            if len(counter.outbox.submissions) > handed_in:
                break
        assert len(counter.outbox.submissions) > handed_in, accident
        assert list(counter.outbox.submissions.values())[-1].applicant == YANG_DATIAN, accident


@pytest.mark.parametrize("device", DEVICES)
@settings(max_examples=SERIES // len(DEVICES) + 1, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_any_series_of_accidents_ends_in_a_known_screen_with_nothing_lost(device: str, data: st.DataObject) -> None:
    own = [accident for accident in ACCIDENTS if accident.device == device]
    item = data.draw(st.sampled_from((RESIDENCE, RESIDENCE, ALLOWANCE, COMPLAINT, PAPER_ONLY)), "item")
    counter = BreakingCounter()
    counter.opens()
    who = cycle((QIN_XIAOHE, YANG_DATIAN))
    card = next(who)
    for _ in range(data.draw(st.integers(0, 18), "steps before the first accident")):
        goes_on(counter, item, card)
    for what in data.draw(st.lists(st.sampled_from("eeeeeddailpm"), max_size=25), "what happens"):
        match what:
            case "e":
                goes_on(counter, item, card)
            case "l":
                counter.happens(*LEAVES)
                card = next(who)
            case "d":
                data.draw(st.sampled_from(own), "accident").befall(counter)
            case "a":
                data.draw(st.sampled_from(ACCIDENTS), "accident").befall(counter)
            case "i":
                counter.happens(data.draw(st.sampled_from(INTENTS), "press"))
            case "p":
                counter.passes(data.draw(st.sampled_from((0.5, 1.0, 3.0, 20.0, 61.0, 200.0)), "seconds"))
            case _:
                counter.mend()
        assert not _wrongs_of(counter)
    _is_left_alone(counter)


def _wrongs_of(counter: BreakingCounter) -> list[str]:
    """What must not be, at any moment."""
    kiosk = counter.runner.kiosk
    told_on(kiosk)  # it can be shown
    wrongs: list[str] = []
    if kiosk.preferences.dark and kiosk.devices.speech is not None:
        wrongs.append("somebody is left in the dark without a voice")
    match kiosk.screen:
        case Consent(draft=draft) | Form(draft=draft) | Materials(draft=draft) | Review(draft=draft):
            values = (*draft.values.values(), *draft.offers.values())
            shared = {value.value for value in values if value.source is ValueSource.SHARED}
            if not shared <= {phone_of(draft.card)}:
                wrongs.append("somebody sees what is another's")
        case MyCases(card=card, cases=cases) if cases and card != QIN_XIAOHE:
            wrongs.append(f"somebody sees another's cases: {len(cases)} of {len(CASES)}")
        case _:
            pass
    keys = Tally(submission.submission_id for submission in counter.outbox.submissions.values())
    wrongs += [f"{key} is stored {times} times" for key, times in keys.items() if times > 1]
    return wrongs


def _is_left_alone(counter: BreakingCounter, after: Accident | None = None) -> None:
    """Everybody goes away and nothing more happens, but that the disk comes back: only the outbox ends the storing."""
    counter.storage_held = False
    told_before = len(counter.front.told)
    was_at = counter.screen
    for _ in range(LONGEST_S):
        counts_down = isinstance(counter.screen, PlaceCard) or counter.overlay is not None
        counter.passes(1 if counts_down else 10)
        if isinstance(counter.screen, Attract | OutOfService) and counter.overlay is None:
            break
    kiosk = counter.runner.kiosk
    assert isinstance(kiosk.screen, Attract | OutOfService), after
    assert kiosk.overlay is None, after
    assert kiosk.preferences == kiosk.defaults, after
    assert isinstance(was_at, Attract | OutOfService) or "wiped" in counter.front.told[told_before:], after
    assert counter.around.camera.rests, after
    assert not counter.reader.is_watching, after
    assert not _wrongs_of(counter), after
    told = {accepted.progress.local_no for accepted in counter.around.outbox.told}
    assert told <= counter.around.outbox.print_tried, after
    counter.passes(NORMAL_TIMEOUTS.left_card_s)
    kiosk = counter.runner.kiosk
    assert not kiosk.devices.card_on_reader or kiosk.left_card is LeftCard.ALARM, after
