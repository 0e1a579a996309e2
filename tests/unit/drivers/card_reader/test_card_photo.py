"""The photograph: shown where a decoder brings a whole one, and otherwise simply not there."""

import pytest

from drivers.card_reader.card_photo import PhotoDecoder, decoded_photo
from kiosk.ports.card_reader import CardPhoto

CODED = b"WLf" + bytes(1021)
WHOLE = bytes(102 * 126 * 3)


class FixedDecoder:
    def __init__(self, pixels: bytes | None) -> None:
        self._pixels = pixels
        self.asked: list[bytes] = []

    def decode(self, coded: bytes) -> bytes | None:
        self.asked.append(coded)
        return self._pixels


def test_a_decoder_gets_the_coded_bytes_and_its_picture_is_the_photograph() -> None:
    decoder = FixedDecoder(WHOLE)
    assert decoded_photo(CODED, decoder) == CardPhoto(WHOLE)
    assert decoder.asked == [CODED]


@pytest.mark.parametrize("decoder", [None, FixedDecoder(None), FixedDecoder(b""), FixedDecoder(WHOLE + b"\0")])
def test_without_a_whole_picture_there_is_no_photograph(decoder: PhotoDecoder | None) -> None:
    assert decoded_photo(CODED, decoder) is None


def test_a_card_whose_reader_brings_no_photograph_does_not_bother_the_decoder() -> None:
    decoder = FixedDecoder(WHOLE)
    assert decoded_photo(b"", decoder) is None
    assert decoder.asked == []


def test_a_photograph_does_not_show_in_a_log() -> None:
    assert repr(CardPhoto(WHOLE)) == "CardPhoto()"
