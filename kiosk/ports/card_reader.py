"""Port: the reader of identity cards, and of social-security cards where the station's reader takes them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar, Protocol

from kiosk.domain.failure import FailureCode
from kiosk.domain.identity import IdentityCard
from kiosk.domain.social_security import SocialSecurityCard


@dataclass(frozen=True, slots=True)
class ReaderReady:
    """The reader answers. Reported once at each change."""


@dataclass(frozen=True, slots=True)
class ReaderLost:
    """No usable reader; the adapter keeps trying and reports ReaderReady when it heals."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CardPlaced:
    """A card lies on the reader."""


@dataclass(frozen=True, slots=True)
class CardPhoto:
    """The photograph on a card, 102 pixels wide and 126 high. To be looked at, never to be stored.

    Attributes:
        pixels: Rows from the top, three bytes a pixel: blue, green, red.
    """

    BYTES: ClassVar[int] = 102 * 126 * 3

    pixels: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardRead:
    """An identity card was read in full and its frames were sound. Its content is not judged here.

    Attributes:
        card: The card.
        photo: Its photograph; None where the reader does not bring it or the station has no decoder.
    """

    card: IdentityCard
    photo: CardPhoto | None = None


@dataclass(frozen=True, slots=True)
class SocialSecurityCardRead:
    """A social-security card was read; it names its holder by name and ID number. Its content is not judged here.

    Comes only from a reader that was made to take such cards. That the card is genuine cannot be told.

    Attributes:
        card: The card.
    """

    card: SocialSecurityCard


@dataclass(frozen=True, slots=True)
class CardFailed:
    """The card could not be read: unreadable, of another kind, torn away, or its text is not a card's."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CardRemoved:
    """The card was lifted."""


ReaderReport = ReaderReady | ReaderLost | CardPlaced | CardRead | SocialSecurityCardRead | CardFailed | CardRemoved


class CardReader(Protocol):
    """A supervised reader. All methods return at once; the work happens on the adapter's own thread."""

    def start(self, report: Callable[[ReaderReport], None]) -> None:
        """Begin supervision. Reports changes of state once each."""
        ...

    def watch(self) -> None:
        """Read the card that lies there now, or the next one placed. Stays on until `rest`."""
        ...

    def rest(self) -> None:
        """Read no further card; keep supervising, and keep reporting CardRemoved."""
        ...

    def close(self) -> None:
        """Stop and give back every handle and thread."""
        ...
