"""What a PC/SC error says about service, reader and card; the calls themselves are tested at a real pcscd."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.pcsc_service import PcscError
from kiosk.domain.failure import FailureCode

ABSENT, DOWN = FailureCode.READER_ABSENT, FailureCode.READER_SERVICE_DOWN


@pytest.mark.parametrize(
    ("code", "failure", "card_gone"),
    [
        pytest.param(0x8010002E, ABSENT, False, id="no readers available"),
        pytest.param(0x80100009, ABSENT, False, id="unknown reader"),
        pytest.param(0x80100017, ABSENT, False, id="reader unavailable"),
        pytest.param(0x8010001D, DOWN, False, id="no service"),
        pytest.param(0x8010001E, DOWN, False, id="service stopped"),
        pytest.param(0x80100003, DOWN, False, id="invalid handle"),
        pytest.param(0x80100013, DOWN, False, id="communication error"),
        pytest.param(0x80100069, None, True, id="removed card"),
        pytest.param(0x8010000C, None, True, id="no smart card"),
        pytest.param(0x80100066, None, False, id="unresponsive card"),
        pytest.param(0x80100068, None, False, id="reset card"),
        pytest.param(0x80100016, None, False, id="not transacted"),
    ],
)
def test_each_error_is_laid_at_the_right_door(code: int, failure: FailureCode | None, card_gone: bool) -> None:
    error = PcscError(code)
    assert error.reader_failure is failure
    assert error.card_gone is card_gone


@given(st.integers(0, 0xFFFFFFFF))
def test_no_error_is_the_readers_and_the_cards_at_once(code: int) -> None:
    error = PcscError(code)
    assert error.reader_failure is None or not error.card_gone
    assert f"{code:08X}" in str(error)
