"""The photograph on the chip: 1024 bytes that only closed decoders can read, and the place where one is plugged in.

No decoder is part of this program. Without one there is no photograph, and nothing else changes.
"""

from typing import Protocol

from kiosk.ports.card_reader import CardPhoto


class PhotoDecoder(Protocol):
    """An external decoder of WLT data, as a maker of readers supplies it. Runs on the reader's own thread."""

    def decode(self, coded: bytes) -> bytes | None:
        """The pixels of `coded` (1024 bytes): 126 rows of 102, top row first, blue green red; None where it cannot.

        Must not raise: a photograph that cannot be shown is no reason to refuse a card.
        """
        ...


def decoded_photo(coded: bytes, decoder: PhotoDecoder | None) -> CardPhoto | None:
    """The photograph, or None: nothing coded, no decoder, or a picture of another size than a card's."""
    pixels = decoder.decode(coded) if decoder is not None and coded else None
    return CardPhoto(pixels) if pixels is not None and len(pixels) == CardPhoto.BYTES else None
