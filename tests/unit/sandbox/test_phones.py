"""Codes live a minute: after it they tell nobody, and are told from codes that never were."""

import pytest

from kiosk.sandbox.errors import ContractError
from kiosk.sandbox.phone_people import OWN, PHONE_PEOPLE
from kiosk.sandbox.phones import LIFE_MS, Phones, QrState


class _Clock:
    now = 0

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture
def phones(clock: _Clock) -> Phones:
    return Phones(clock)


def _refusal(phones: Phones, code: str) -> str:
    with pytest.raises(ContractError) as refused:
        phones.redeem(code)
    return refused.value.code


def test_a_code_tells_its_holder_within_its_minute(phones: Phones, clock: _Clock) -> None:
    code = phones.show_code(OWN)
    clock.now += LIFE_MS - 1
    assert phones.redeem(code) is PHONE_PEOPLE[OWN]
    assert _refusal(phones, code) == "code_used"


def test_a_code_is_too_old_after_its_minute_and_forgotten_later(phones: Phones, clock: _Clock) -> None:
    code = phones.show_code(OWN)
    clock.now += LIFE_MS
    assert _refusal(phones, code) == "code_expired"
    clock.now += 20 * LIFE_MS
    phones.show_code(OWN)
    assert _refusal(phones, code) == "code_unknown"


def test_what_was_confirmed_is_gone_after_the_minute(phones: Phones, clock: _Clock) -> None:
    session = phones.open("T-1")
    assert phones.answer(session.token, OWN)
    clock.now += LIFE_MS
    seen = phones.at_terminal(session.qr_id, "T-1")
    assert seen
    assert (seen.state, seen.who, seen.sign_in) == (QrState.EXPIRED, None, None)
    assert not phones.answer(session.token, OWN)
    assert phones.newest() is None


def test_an_answer_stands(phones: Phones) -> None:
    session = phones.open("T-1")
    assert phones.answer(session.token, None)
    assert not phones.answer(session.token, OWN)
    assert session.state is QrState.REFUSED
