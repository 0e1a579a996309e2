"""The data of a read: text and photograph are found, fingerprints are stepped over, anything else is nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drivers.card_reader.card_data import CardData, card_data_of, text_block_of

TEXT, PHOTO = b"t" * 256, b"p" * 1024
PLAIN = b"\x01\x00\x04\x00"


def test_a_read_without_fingerprints_has_text_and_photograph() -> None:
    assert card_data_of(PLAIN + TEXT + PHOTO) == CardData(TEXT, PHOTO)


@pytest.mark.parametrize("fingerprints", [0, 512, 1024])
def test_fingerprints_are_stepped_over(fingerprints: int) -> None:
    data = PLAIN + fingerprints.to_bytes(2) + TEXT + PHOTO + b"f" * fingerprints
    assert card_data_of(data) == CardData(TEXT, PHOTO)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        PLAIN,
        (PLAIN + TEXT + PHOTO)[:-1],
        PLAIN + TEXT + PHOTO + b"x",
        b"\x00\x01\x04\x00" + TEXT + PHOTO,
        b"\x01\x00\x00\x04" + TEXT + PHOTO,
        PLAIN + b"\x02\x00" + TEXT + PHOTO,
        PLAIN + b"\x02\x00" + TEXT + PHOTO + b"f" * 511,
        PLAIN + b"\x03\x00" + TEXT + PHOTO + b"f" * 768,
    ],
)
def test_data_whose_lengths_do_not_agree_are_nothing(data: bytes) -> None:
    assert card_data_of(data) is None


@given(st.binary(max_size=40) | st.binary(max_size=1400).map(lambda rest: PLAIN + rest))
def test_no_data_whatever_raise(data: bytes) -> None:
    assert isinstance(card_data_of(data), CardData | None)


def test_nothing_of_the_card_shows_in_a_log() -> None:
    assert repr(CardData(TEXT, PHOTO)) == "CardData()"


def test_the_text_block_is_found_behind_its_lengths() -> None:
    assert text_block_of(b"\x01\x00\x04\x00" + b"t" * 256 + b"p" * 1024) == b"t" * 256


@pytest.mark.parametrize(
    "stream",
    [
        b"",
        b"\x01\x00",
        b"\x01\x00\x04\x00" + b"t" * 255,
        b"\x00\x01\x04\x00" + b"t" * 256,
        b"\x02\x00\x04\x00" + bytes(600),
    ],
)
def test_a_stream_that_announces_no_text_gives_none(stream: bytes) -> None:
    assert text_block_of(stream) is None
