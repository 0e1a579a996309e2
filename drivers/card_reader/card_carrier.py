"""What brings a card's bytes to the supervised reader, and the closed vocabulary between the two.

A carrier is used by one thread only, opens its handle when first asked, and drops it when anything is wrong with it:
the next question opens a new one. It never raises what a device can cause.
"""

from dataclasses import dataclass, field
from typing import Protocol

from kiosk.domain.failure import FailureCode
from kiosk.domain.social_security import SocialSecurityCard


@dataclass(frozen=True, slots=True)
class NoCard:
    """The reader answers, and no card lies on it."""


@dataclass(frozen=True, slots=True)
class CardLying:
    """A card lies on the reader. Another `insertion` means that it was lifted meanwhile, however quickly."""

    insertion: int


@dataclass(frozen=True, slots=True)
class ReaderMissing:
    """The reader did not answer this time."""

    code: FailureCode


Presence = NoCard | CardLying | ReaderMissing


@dataclass(frozen=True, slots=True)
class CardContent:
    """What the carrier brought of an identity card.

    Attributes:
        text: The 256-byte text block.
        newest_address: The address added to the chip last, UTF-16LE; empty where none is to be had.
        photo: The photograph in WLT, opaque; empty where the carrier does not bring it.
    """

    text: bytes = field(repr=False)
    newest_address: bytes = field(default=b"", repr=False)
    photo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class NotRead:
    """The reader answers, but the card was not read."""

    code: FailureCode


ReadOutcome = CardContent | SocialSecurityCard | NotRead | ReaderMissing


class CardCarrier(Protocol):
    """One reader over one kind of connection."""

    @property
    def removal_shows_within_s(self) -> float:
        """How late `presence` may still tell of a card that is already gone."""
        ...

    def presence(self) -> Presence:
        """Whether a card lies there now. Takes a few hundred milliseconds at most."""
        ...

    def read_card(self) -> ReadOutcome:
        """Read the lying card: an identity card's text and what the connection brings anyway; another kind whole."""
        ...

    def close(self) -> None:
        """Give back the handle. A later question opens it again."""
        ...
