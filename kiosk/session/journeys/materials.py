"""Materials: photographs of each paper that the platform does not have already."""

from dataclasses import replace

from kiosk.domain.material import CARD_SIDES, MaterialTemplate, Photograph
from kiosk.domain.page_outline import outlines_page
from kiosk.ports.camera import CameraLost, CameraReady, CaptureFailed, CardComposed, FramingSeen, PageCaptured
from kiosk.session.commands import CutPage, HoldCamera, OpenCamera, RestCamera, TakePage
from kiosk.session.events import Event, TimerFired
from kiosk.session.intents import (
    AdjustPressed,
    AnotherPressed,
    BackPressed,
    CornersMoved,
    MainPressed,
    RetakePressed,
    ShutterPressed,
    WholePressed,
)
from kiosk.session.journeys import self_timer
from kiosk.session.journeys.keeping import drop_last, gather_more, keep, may_have_more
from kiosk.session.journeys.path import enter_form_at_end, enter_materials, show_material
from kiosk.session.screens.applying import (
    Composing,
    Cutting,
    Framing,
    Gathered,
    Inspecting,
    Materials,
    Outlining,
    Taking,
)
from kiosk.session.states import Kiosk
from kiosk.session.timeouts import TimerName
from kiosk.session.transition import Transition, stay, update


def step(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    """What the resident does first, then what the camera says."""
    match event:
        case RetakePressed() if isinstance(screen.phase, Gathered):
            return drop_last(kiosk, screen)
        case RetakePressed():
            sides = screen.sides if len(screen.sides) < CARD_SIDES else ()  # both sides once more
            framing = Framing(problem=kiosk.devices.camera)
            return update(kiosk, replace(screen, phase=framing, sides=sides), OpenCamera(screen.material.template))
        case BackPressed():
            return _go_back(kiosk, screen)
        case _:
            return _step_phase(kiosk, screen, event)


def _step_phase(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:  # noqa: PLR0911  one line a phase
    match screen.phase:
        case Framing() as framing:
            return _step_framing(kiosk, screen, framing, event)
        case Taking():
            return _step_taking(kiosk, screen, event)
        case Outlining() as outlining:
            return _step_outlining(kiosk, screen, outlining, event)
        case Cutting() as cutting:
            return _step_cutting(kiosk, screen, cutting, event)
        case Inspecting() as inspecting:
            return _step_inspecting(kiosk, screen, inspecting, event)
        case Gathered():
            return _step_gathered(kiosk, screen, event)
        case Composing():  # pragma: no branch  the union ends here
            return _step_composing(kiosk, screen, event)


def _step_framing(kiosk: Kiosk, screen: Materials, framing: Framing, event: Event) -> Transition:
    match event:
        case ShutterPressed() | MainPressed() if kiosk.devices.camera is None:
            return update(kiosk, replace(screen, phase=Taking()), TakePage())
        case FramingSeen(hint=hint):
            return self_timer.follow(kiosk, screen, replace(framing, hint=hint))
        case TimerFired(name=TimerName.SHUTTER) if framing.countdown:
            return self_timer.count(kiosk, screen, framing)
        case CameraLost(code=code):
            return update(kiosk, replace(screen, phase=Framing(problem=code)))
        case CameraReady():
            return update(kiosk, replace(screen, phase=Framing()))
        case _:
            return stay(kiosk)


def _step_taking(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    match event:
        case PageCaptured(page=page, photograph=None):
            return update(kiosk, replace(screen, phase=Inspecting(page)), RestCamera())
        case PageCaptured(page=page, photograph=Photograph() as photograph) if page.found:
            return update(kiosk, replace(screen, phase=Inspecting(page, photograph)), HoldCamera())
        case PageCaptured(photograph=Photograph() as photograph):
            return update(kiosk, replace(screen, phase=Outlining(photograph, photograph.corners)), HoldCamera())
        case CaptureFailed(code=code) | CameraLost(code=code):
            return update(kiosk, replace(screen, phase=Framing(problem=code)))
        case _:
            return stay(kiosk)


def _step_outlining(kiosk: Kiosk, screen: Materials, outlining: Outlining, event: Event) -> Transition:
    photograph = outlining.photograph
    match event:
        case CornersMoved(corners=corners) if outlines_page(corners, photograph.width_px, photograph.height_px):
            return update(kiosk, replace(screen, phase=replace(outlining, corners=corners)))
        case MainPressed():
            cutting = Cutting(photograph, outlining.corners)
            return update(kiosk, replace(screen, phase=cutting), CutPage(outlining.corners))
        case WholePressed() if screen.material.template is not MaterialTemplate.BANK_CARD:  # nothing can be read there
            return update(kiosk, replace(screen, phase=Inspecting(photograph.whole, photograph)))
        case _:
            return stay(kiosk)


def _step_cutting(kiosk: Kiosk, screen: Materials, cutting: Cutting, event: Event) -> Transition:
    """A camera that goes meanwhile does not matter: the photograph is cut, not the live picture."""
    match event:
        case PageCaptured(page=page):
            corrected = replace(cutting.photograph, corners=cutting.corners)
            return update(kiosk, replace(screen, phase=Inspecting(page, corrected)))
        case CaptureFailed(code=code):
            return update(kiosk, replace(screen, phase=Framing(problem=code)), OpenCamera(screen.material.template))
        case _:
            return stay(kiosk)


def _step_inspecting(kiosk: Kiosk, screen: Materials, inspecting: Inspecting, event: Event) -> Transition:
    match event:
        case MainPressed():
            return keep(kiosk, screen, inspecting.page)
        case AdjustPressed() if inspecting.photograph:
            outlining = Outlining(inspecting.photograph, inspecting.photograph.corners)
            return update(kiosk, replace(screen, phase=outlining))
        case _:
            return stay(kiosk)


def _step_gathered(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    match event:
        case AnotherPressed() if may_have_more(screen):
            return gather_more(kiosk, screen)
        case MainPressed():
            return enter_materials(kiosk, screen.draft)
        case _:
            return stay(kiosk)


def _step_composing(kiosk: Kiosk, screen: Materials, event: Event) -> Transition:
    match event:
        case CardComposed(page=page):
            return update(kiosk, replace(screen, phase=Inspecting(page)))
        case CaptureFailed(code=code):
            return update(
                kiosk, replace(screen, phase=Framing(problem=code), sides=()), OpenCamera(screen.material.template)
            )
        case _:
            return stay(kiosk)


def _go_back(kiosk: Kiosk, screen: Materials) -> Transition:
    """To the pages that were kept already, to the front of the card, to the paper before, or to the form."""
    if screen.draft.pages_of(screen.material.code) and _goes_back_to_pages(screen):
        return show_material(kiosk, screen.draft, screen.index, RestCamera())
    if screen.sides:
        return update(
            kiosk,
            replace(screen, phase=Framing(problem=kiosk.devices.camera), sides=()),
            OpenCamera(screen.material.template),
        )
    if screen.index > 0:
        return show_material(kiosk, screen.draft, screen.index - 1, RestCamera())
    return enter_form_at_end(kiosk, screen.draft, RestCamera())


def _goes_back_to_pages(screen: Materials) -> bool:
    return screen.material.template is MaterialTemplate.PAGES and not isinstance(screen.phase, Gathered)
