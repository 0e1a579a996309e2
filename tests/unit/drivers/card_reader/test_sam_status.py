"""SW3: each published value as the failure it is to a resident or technician."""

import pytest

from drivers.card_reader.sam_status import sam_status
from kiosk.domain.failure import FailureCode


@pytest.mark.parametrize(
    ("value", "failure"),
    [
        (0x90, None),
        (0x9F, None),
        (0x91, FailureCode.CARD_UNREADABLE),
        (0x10, FailureCode.READER_FAULT),
        (0x11, FailureCode.READER_FAULT),
        (0x21, FailureCode.READER_FAULT),
        (0x23, FailureCode.READER_FAULT),
        (0x24, FailureCode.READER_FAULT),
        (0x31, FailureCode.CARD_UNREADABLE),
        (0x32, FailureCode.CARD_UNREADABLE),
        (0x33, FailureCode.CARD_DATA_INVALID),
        (0x40, FailureCode.CARD_WRONG_KIND),
        (0x41, FailureCode.CARD_UNREADABLE),
        (0x47, FailureCode.CARD_UNREADABLE),
        (0x60, FailureCode.READER_FAULT),
        (0x66, FailureCode.READER_FAULT),
        (0x80, FailureCode.CARD_REMOVED),
        (0x81, FailureCode.CARD_UNREADABLE),
    ],
)
def test_each_published_status_has_its_failure(value: int, failure: FailureCode | None) -> None:
    assert sam_status(value).failure is failure
    assert "no known meaning" not in sam_status(value).meaning


def test_only_the_two_successes_are_no_failure() -> None:
    assert [value for value in range(256) if sam_status(value).failure is None] == [0x90, 0x9F]
