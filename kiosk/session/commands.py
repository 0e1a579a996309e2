"""Commands: what the core asks the world to do. The runner performs them; the answers come back as events."""

from dataclasses import dataclass, field

from kiosk.domain.document import Document
from kiosk.domain.holder import Holder
from kiosk.domain.material import Corners, MaterialTemplate, PageImage
from kiosk.domain.rating import Grade
from kiosk.domain.receipt import Receipt
from kiosk.session.screens.draft import Draft
from kiosk.session.timeouts import TimerName


@dataclass(frozen=True, slots=True)
class StartTimer:
    """Start or restart a timer."""

    name: TimerName
    seconds: float


@dataclass(frozen=True, slots=True)
class StopTimer:
    """Stop a timer; one that does not run is left alone."""

    name: TimerName


@dataclass(frozen=True, slots=True)
class WatchCard:
    """Read the card that lies there or the next one."""


@dataclass(frozen=True, slots=True)
class RestCard:
    """Read no card."""


@dataclass(frozen=True, slots=True)
class BeginApplication:
    """Draw the key of what begins now, an application or a look at own cases; answers to another key are dropped."""


@dataclass(frozen=True, slots=True)
class FetchPrefill:
    """Fetch shared data for this person and item."""

    item_code: str
    card: Holder = field(repr=False)


@dataclass(frozen=True, slots=True)
class FetchCases:
    """Fetch the cases of this person, from every channel."""

    card: Holder = field(repr=False)


@dataclass(frozen=True, slots=True)
class FetchResult:
    """Fetch what came of a case of this person."""

    card: Holder = field(repr=False)
    case_no: str


@dataclass(frozen=True, slots=True)
class WatchScanner:
    """Report what is scanned."""


@dataclass(frozen=True, slots=True)
class RestScanner:
    """Report nothing that is scanned."""


@dataclass(frozen=True, slots=True)
class OpenQr:
    """Ask the platform for a code that a phone can confirm on."""


@dataclass(frozen=True, slots=True)
class AskPhone:
    """Ask the platform whether somebody has confirmed on this code."""

    qr_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RedeemCode:
    """Have the platform say whose one-time code this is."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OpenCamera:
    """Show the live picture, for a material that is photographed like this."""

    template: MaterialTemplate


@dataclass(frozen=True, slots=True)
class TakePage:
    """Take the page under the camera."""


@dataclass(frozen=True, slots=True)
class HoldCamera:
    """End the live picture; the photograph stays with the camera, to be cut at other corners."""


@dataclass(frozen=True, slots=True)
class CutPage:
    """Cut the page out of the photograph at these corners of its pixels."""

    corners: Corners


@dataclass(frozen=True, slots=True)
class ComposeCard:
    """Put both sides of a card onto one A4, in the card's real size."""

    front: PageImage
    back: PageImage


@dataclass(frozen=True, slots=True)
class RestCamera:
    """End the live picture and forget its frames and the photograph."""


@dataclass(frozen=True, slots=True)
class Enqueue:
    """Make the case durable under the application's idempotency key."""

    draft: Draft = field(repr=False)


@dataclass(frozen=True, slots=True)
class PrintReceipt:
    """Print; a print id that was begun before is marked as a reprint."""

    receipt: Receipt
    local_no: str


@dataclass(frozen=True, slots=True)
class PrintDocument:
    """Print on A4 paper."""

    print_id: str
    document: Document = field(repr=False)


@dataclass(frozen=True, slots=True)
class WithdrawDocuments:
    """Whoever asked for pages has gone: take back what has not begun to come out."""


@dataclass(frozen=True, slots=True)
class Rate:
    """Store the rating."""

    local_no: str
    grade: Grade


@dataclass(frozen=True, slots=True)
class LoadCatalogue:
    """Load the catalogue for the next session."""


@dataclass(frozen=True, slots=True)
class WipeSession:
    """Forget every trace of the session outside the core: pictures, keyboard, clipboard, keys."""


Command = (
    StartTimer
    | StopTimer
    | WatchCard
    | RestCard
    | BeginApplication
    | FetchPrefill
    | FetchCases
    | FetchResult
    | WatchScanner
    | RestScanner
    | OpenQr
    | AskPhone
    | RedeemCode
    | OpenCamera
    | TakePage
    | HoldCamera
    | CutPage
    | ComposeCard
    | RestCamera
    | Enqueue
    | PrintReceipt
    | PrintDocument
    | WithdrawDocuments
    | Rate
    | LoadCatalogue
    | WipeSession
)
