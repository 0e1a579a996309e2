"""Intents: what a resident does, each with the screen it was done on where that matters."""

from dataclasses import dataclass, field

from kiosk.domain.case import GivenSignature
from kiosk.domain.catalogue import Audience
from kiosk.domain.language import Language
from kiosk.domain.material import Corners
from kiosk.domain.rating import Grade
from kiosk.session.screens.browsing import Shelf
from kiosk.session.screens.name import ScreenName
from kiosk.session.states import Contrast, Mode, Setting


@dataclass(frozen=True, slots=True)
class Touched:
    """The screen was touched or a key pressed, whatever it did."""


@dataclass(frozen=True, slots=True)
class MainPressed:
    """The main action of the foot; `part` is the part of the screen it was pressed on, None where there is one."""

    on: ScreenName
    part: int | None = None


@dataclass(frozen=True, slots=True)
class BackPressed:
    """The back action of the foot; `part` as in MainPressed."""

    on: ScreenName
    part: int | None = None


@dataclass(frozen=True, slots=True)
class ItemPressed:
    """An item, or what is done together, wherever it is offered."""

    code: str


@dataclass(frozen=True, slots=True)
class HomePageTurned:
    """More items, or the ones before (`by` is 1 or -1)."""

    by: int


@dataclass(frozen=True, slots=True)
class AudiencePressed:
    """The items for persons, or those for enterprises."""

    audience: Audience


@dataclass(frozen=True, slots=True)
class ListPressed:
    """A list of items; `topic` names which topic."""

    shelf: Shelf
    topic: str = ""


@dataclass(frozen=True, slots=True)
class SearchPressed:
    """The search, with `text` to begin with."""

    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SearchChanged:
    """What is searched for was typed on."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HotlinePressed:
    """The telephone 12345."""


@dataclass(frozen=True, slots=True)
class MyCasesPressed:
    """What became of own cases."""


@dataclass(frozen=True, slots=True)
class CasePressed:
    """One of them."""

    case_no: str


@dataclass(frozen=True, slots=True)
class PhonePressed:
    """The phone instead of the card."""


@dataclass(frozen=True, slots=True)
class HelpPressed:
    """Help, on any screen."""


@dataclass(frozen=True, slots=True)
class HelpClosed:
    """Back from the help sheet."""


@dataclass(frozen=True, slots=True)
class LeavePressed:
    """Wants to leave; asks first where something would be lost."""


@dataclass(frozen=True, slots=True)
class LeaveConfirmed:
    """Leave and clear."""


@dataclass(frozen=True, slots=True)
class LeaveDeclined:
    """Stay."""


@dataclass(frozen=True, slots=True)
class StillHerePressed:
    """Answers the inactivity warning."""


@dataclass(frozen=True, slots=True)
class LanguagePressed:
    """Another language."""

    language: Language


@dataclass(frozen=True, slots=True)
class ModePressed:
    """Another mode."""

    mode: Mode


@dataclass(frozen=True, slots=True)
class ComfortPressed:
    """Wants to see, hear or reach better."""


@dataclass(frozen=True, slots=True)
class ComfortClosed:
    """Back from the accessibility sheet."""


@dataclass(frozen=True, slots=True)
class ComfortPageTurned:
    """More settings, or the ones before (`by` is 1 or -1)."""

    by: int


@dataclass(frozen=True, slots=True)
class SettingToggled:
    """A setting that is on or off was pressed."""

    setting: Setting


@dataclass(frozen=True, slots=True)
class TextStepPressed:
    """Another size of text, 0 to 2."""

    text_step: int


@dataclass(frozen=True, slots=True)
class ContrastPressed:
    """Other colours."""

    contrast: Contrast


@dataclass(frozen=True, slots=True)
class VolumePressed:
    """Louder or quieter (`by` is 1 or -1)."""

    by: int


@dataclass(frozen=True, slots=True)
class ScreenShown:
    """The dark panel was asked to show the screen again."""


@dataclass(frozen=True, slots=True)
class FieldChanged:
    """A field has a new value."""

    key: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class FieldLeft:
    """The resident went on from a field; it may be judged now."""

    key: str


@dataclass(frozen=True, slots=True)
class OffersTaken:
    """Fill in the shared data that came late."""


@dataclass(frozen=True, slots=True)
class ShutterPressed:
    """Take the page."""


@dataclass(frozen=True, slots=True)
class RetakePressed:
    """Take it again; `material_code` names the page, empty for the one on screen."""

    material_code: str = ""


@dataclass(frozen=True, slots=True)
class AnotherPressed:
    """The material has another page."""


@dataclass(frozen=True, slots=True)
class AdjustPressed:
    """Wants to set the edges of the page by hand."""


@dataclass(frozen=True, slots=True)
class CornersMoved:
    """The corners TL TR BR BL stand here now, in the photograph's pixels."""

    corners: Corners


@dataclass(frozen=True, slots=True)
class WholePressed:
    """Use the whole photograph, not cut."""


@dataclass(frozen=True, slots=True)
class ConfirmToggled:
    """The statement of truth was ticked or unticked."""


@dataclass(frozen=True, slots=True)
class EditPressed:
    """Go back from the review to change a part."""

    part: ScreenName


@dataclass(frozen=True, slots=True)
class SignatureChanged:
    """The strokes on the pad, or the confirmation that stands in their place."""

    signature: GivenSignature


@dataclass(frozen=True, slots=True)
class ReprintPressed:
    """Print the receipt now."""


@dataclass(frozen=True, slots=True)
class PagePressed:
    """Print what this screen is about on A4 paper."""


@dataclass(frozen=True, slots=True)
class GradePressed:
    """A rating."""

    grade: Grade


Intent = (
    Touched
    | MainPressed
    | BackPressed
    | ItemPressed
    | HomePageTurned
    | AudiencePressed
    | ListPressed
    | SearchPressed
    | SearchChanged
    | HotlinePressed
    | MyCasesPressed
    | CasePressed
    | PhonePressed
    | HelpPressed
    | HelpClosed
    | LeavePressed
    | LeaveConfirmed
    | LeaveDeclined
    | StillHerePressed
    | LanguagePressed
    | ModePressed
    | ComfortPressed
    | ComfortClosed
    | ComfortPageTurned
    | SettingToggled
    | TextStepPressed
    | ContrastPressed
    | VolumePressed
    | ScreenShown
    | FieldChanged
    | FieldLeft
    | OffersTaken
    | ShutterPressed
    | RetakePressed
    | AnotherPressed
    | AdjustPressed
    | CornersMoved
    | WholePressed
    | ConfirmToggled
    | EditPressed
    | SignatureChanged
    | ReprintPressed
    | PagePressed
    | GradePressed
)
